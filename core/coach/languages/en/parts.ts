// What we do about it, in English; what it did to the customer stands in `harms.ts`.

import type { PartWords } from '#core/coach/languages/language.ts'
import { harms } from './harms.ts'
import { isDone, weHaveDone } from './done.ts'
import { type Pattern, table } from '#core/coach/shapes.ts'

const give =
  '(refund|send|replace|bring|deliver|credit|cancel|repair|mend|fix|redo|collect|pick up|pay|return|exchange|swap|waive|cover|reimburse|drive|upgrade|rebook|book|ship|' +
  '(make|put) (it|this) right)'
const giving = '(delivering|sending|bringing|shipping|repairing|refunding|collecting|replacing|paying|booking|crediting|fixing)'
/** A talk, and a search, mend nothing yet. */
const talks =
  'asked|called|contacted|emailed|escalated|flagged|forwarded|informed|inspected|investigated|logged|opened|passed|raised|read|reported|requested|shared|spoken|started|told|written'
const thing = '(refund|replacement|credit|money|parcel|order|new \\w+)'
const remedies: readonly Pattern[] = table(
  // We will
  `(we|I)('ll| will| shall| am going to| are going to| can| would like to)?( \\w+ly| also| now)? ${give}`,
  // A colleague will
  `(?!you\\b)\\w+ will ${give}`,
  // We are
  `(we|I)( are|'m| am|'re)( \\w+ly| also| now)? ${giving}`,
  // We have
  weHaveDone(talks),
  // It is done
  isDone,
  // We did
  '(we|I)( \\w+ly| also| just)? (booked|credited|moved|paid|rebooked|refunded|replaced|reset|restored|swapped|unlocked|upgraded|waived)',
  // Your refund
  `(the|your|a) (full )?${thing}( \\w+){0,2} (is on (its|the) way|will (arrive|be|come|reach)|leaves|is coming)`,
  // You will have
  "you('ll| will) (have|get|receive)",
  // Options
  '(options?|choose|pick)( \\w+){0,3} (a|b|c|below|these|them|one)|which(ever)? (of (these|them)|suits)',
)

export const parts: PartWords = { harms, remedies }
