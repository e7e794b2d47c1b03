// The rules of the coach, in the order in which its documentation tells them: that of their finders.

import { finders } from './finders.ts'
import { blameless } from './finders/blameless.ts'
import type { Rule } from './rule.ts'
import { amountNotOnRecord } from './rules/amount-not-on-record.ts'
import { apologyPresent } from './rules/apology-present.ts'
import { apologyTakenBack } from './rules/apology-taken-back.ts'
import { asksWhatToDo } from './rules/asks-what-to-do.ts'
import { cannedPhrase } from './rules/canned-phrase.ts'
import { claimNotOnRecord } from './rules/claim-not-on-record.ts'
import { comparison } from './rules/comparison.ts'
import { conditionalNonApology } from './rules/conditional-non-apology.ts'
import { confessionWhileOpen } from './rules/confession-while-open.ts'
import { cruxNotMentioned } from './rules/crux-not-mentioned.ts'
import { dateNotOnRecord } from './rules/date-not-on-record.ts'
import { excuseBeforeApology } from './rules/excuse-before-apology.ts'
import { feelingsNonApology } from './rules/feelings-non-apology.ts'
import { fingerPointing } from './rules/finger-pointing.ts'
import { formulaApology } from './rules/formula-apology.ts'
import { hindsight } from './rules/hindsight.ts'
import { housePhrase } from './rules/house-phrase.ts'
import { humanError } from './rules/human-error.ts'
import { jargon } from './rules/jargon.ts'
import { judgement } from './rules/judgement.ts'
import { longBeforeSorry } from './rules/long-before-sorry.ts'
import { minimising } from './rules/minimising.ts'
import { mistakesWereMade } from './rules/mistakes-were-made.ts'
import { namesInReview } from './rules/names-in-review.ts'
import { noConcreteAction } from './rules/no-concrete-action.ts'
import { noTimeGiven } from './rules/no-time-given.ts'
import { noWithoutAlternative } from './rules/no-without-alternative.ts'
import { oftenSent } from './rules/often-sent.ts'
import { ownershipPresent } from './rules/ownership-present.ts'
import { placeholderLeft } from './rules/placeholder-left.ts'
import { policyShield } from './rules/policy-shield.ts'
import { pressing } from './rules/pressing.ts'
import { promiseWithoutTime } from './rules/promise-without-time.ts'
import { sarcasm } from './rules/sarcasm.ts'
import { shouting } from './rules/shouting.ts'
import { somebodyElse } from './rules/somebody-else.ts'
import { timeGoneBy } from './rules/time-gone-by.ts'
import { timeWhenClosed } from './rules/time-when-closed.ts'
import { tooManySorries } from './rules/too-many-sorries.ts'
import { vagueTime } from './rules/vague-time.ts'

/** By name; their order stands in `finders.ts`. */
const worded: readonly Rule[] = [
  amountNotOnRecord,
  apologyPresent,
  apologyTakenBack,
  asksWhatToDo,
  cannedPhrase,
  claimNotOnRecord,
  comparison,
  conditionalNonApology,
  confessionWhileOpen,
  cruxNotMentioned,
  dateNotOnRecord,
  excuseBeforeApology,
  feelingsNonApology,
  fingerPointing,
  formulaApology,
  hindsight,
  housePhrase,
  humanError,
  jargon,
  judgement,
  longBeforeSorry,
  minimising,
  mistakesWereMade,
  namesInReview,
  noConcreteAction,
  noTimeGiven,
  noWithoutAlternative,
  oftenSent,
  ownershipPresent,
  placeholderLeft,
  policyShield,
  pressing,
  promiseWithoutTime,
  sarcasm,
  shouting,
  somebodyElse,
  timeGoneBy,
  timeWhenClosed,
  tooManySorries,
  vagueTime,
]

/** As letters are read, then what only notes and reviews are read for. */
export const rules: readonly Rule[] = [...finders, ...blameless].map(({ id }) => {
  const rule = worded.find((one) => one.id === id)
  if (!rule) throw new Error(`the finder ${id} has no words`)
  return rule
})
