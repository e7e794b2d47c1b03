// What it did to the customer, and what we do about it, in English.

import type { PartWords } from '#core/coach/languages/language.ts'
import { type Pattern, phrases } from '#core/coach/shapes.ts'

const harms: readonly Pattern[] = [
  {
    name: 'you had to',
    shape: phrases(
      "you('ve| have)? (had to|waited|gave up|given up|lost|missed|spent|paid|took (the|a|time)|got (no|the wrong))",
      'you were (left|told|charged|promised|kept|let down)',
      'you had (no|to|only)',
    ),
  },
  {
    name: 'it cost you',
    shape: phrases('cost you', 'let(ting)? you( \\w+)? down', '(left|leaving|kept|keeping|made|making) you', 'spoil(ed|t)', 'ruined'),
  },
  {
    name: 'your time',
    shape: phrases('your (lost |wasted |whole )?(time|morning|afternoon|evening|day|weekend|birthday|trust|money|patience)'),
  },
  {
    name: 'what we left undone',
    shape: phrases('we (\\w+ )?(promised|charged|sent|delivered|gave|told|booked)\\b.{0,80}\\b(not|never|nobody|no one|late|twice|wrong)'),
  },
  {
    name: 'what it was',
    shape: phrases(
      '(sorry|apologi[sz]e|apologies)\\b[^,;]{0,60}\\b(late|lost|broken|wrong|missing|damaged|cold|twice|delay(ed)?|cancelled)',
    ),
  },
]
const give =
  '(refund|send|replace|bring|deliver|credit|cancel|repair|mend|fix|redo|collect|pick up|pay|return|exchange|swap|waive|cover|reimburse|drive|upgrade|rebook|book|ship|' +
  '(put|make) (it|this) right)'
const giving = '(refunding|sending|replacing|bringing|delivering|crediting|repairing|fixing|paying|collecting|booking|shipping)'
const given =
  '(refunded|sent|replaced|credited|cancelled|repaired|fixed|booked|ordered|arranged|reimbursed|waived|rebooked|packed|shipped|prepared|set aside|reserved)'
const thing = '(refund|replacement|credit|money|parcel|order|new \\w+)'
const remedies: readonly Pattern[] = [
  {
    name: 'we will',
    shape: phrases(`(I|we)('ll| will| shall| can| am going to| are going to| would like to)?( \\w+ly| also| now| gladly)? ${give}`),
  },
  { name: 'a colleague will', shape: phrases(`(?!you\\b)\\w+ will ${give}`) },
  { name: 'we are', shape: phrases(`(I|we)('m|'re| am| are)( \\w+ly| also| now)? ${giving}`) },
  { name: 'we have', shape: phrases(`(I|we)('ve| have)( \\w+ly| also| now)? ${given}`) },
  {
    name: 'your refund',
    shape: phrases(`(your|a|the) (full )?${thing}( \\w+){0,2} (is on (its|the) way|will (be|come|arrive|reach)|leaves|is coming)`),
  },
  { name: 'you will have', shape: phrases("you('ll| will) (have|get|receive)") },
  {
    name: 'options',
    shape: phrases('(choose|pick|options?)( \\w+){0,3} (a|b|c|below|these|them|one)', 'which(ever)? (of (these|them)|suits)'),
  },
]

export const parts: PartWords = { harms, remedies }
