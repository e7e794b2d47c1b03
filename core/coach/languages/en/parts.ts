// What we do about it, in English; what it did to the customer stands in `components.ts`.

import type { PartWords } from '#core/coach/languages/language.ts'
import { type Pattern, nothing, table } from '#core/coach/shapes.ts'

const give =
  '(refund|send|replace|bring|deliver|credit|cancel|repair|mend|fix|redo|collect|pick up|pay|return|exchange|swap|waive|cover|reimburse|drive|upgrade|rebook|book|ship|' +
  '(put|make) (it|this) right)'
const giving = '(refunding|sending|replacing|bringing|delivering|crediting|repairing|fixing|paying|collecting|booking|shipping)'
const given =
  '(refunded|sent|replaced|credited|cancelled|repaired|fixed|booked|ordered|arranged|reimbursed|waived|rebooked|packed|shipped|prepared|set aside|reserved)'
const thing = '(refund|replacement|credit|money|parcel|order|new \\w+)'
const remedies: readonly Pattern[] = table(
  // We will
  `(I|we)('ll| will| shall| can| am going to| are going to| would like to)?( \\w+ly| also| now| gladly)? ${give}`,
  // A colleague will
  `(?!you\\b)\\w+ will ${give}`,
  // We are
  `(I|we)('m|'re| am| are)( \\w+ly| also| now)? ${giving}`,
  // We have
  `(I|we)('ve| have)( \\w+ly| also| now)? ${given}`,
  // Your refund
  `(your|a|the) (full )?${thing}( \\w+){0,2} (is on (its|the) way|will (be|come|arrive|reach)|leaves|is coming)`,
  // You will have
  "you('ll| will) (have|get|receive)",
  // Options
  '(choose|pick|options?)( \\w+){0,3} (a|b|c|below|these|them|one)|which(ever)? (of (these|them)|suits)',
)

export const parts: PartWords = { harms: nothing, remedies }
