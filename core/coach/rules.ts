// The rules of the coach, in the order in which its documentation tells them: that of their finders, as letters are read, then what only
// notes and reviews are read for.

import type { Rule } from './rule.ts'
import { apologyPresent } from './rules/apology-present.ts'
import { ownershipPresent } from './rules/ownership-present.ts'
import { conditionalNonApology } from './rules/conditional-non-apology.ts'
import { feelingsNonApology } from './rules/feelings-non-apology.ts'
import { apologyTakenBack } from './rules/apology-taken-back.ts'
import { excuseBeforeApology } from './rules/excuse-before-apology.ts'
import { policyShield } from './rules/policy-shield.ts'
import { comparison } from './rules/comparison.ts'
import { minimising } from './rules/minimising.ts'
import { fingerPointing } from './rules/finger-pointing.ts'
import { mistakesWereMade } from './rules/mistakes-were-made.ts'
import { confessionWhileOpen } from './rules/confession-while-open.ts'
import { longBeforeSorry } from './rules/long-before-sorry.ts'
import { tooManySorries } from './rules/too-many-sorries.ts'
import { formulaApology } from './rules/formula-apology.ts'
import { cruxNotMentioned } from './rules/crux-not-mentioned.ts'
import { noConcreteAction } from './rules/no-concrete-action.ts'
import { asksWhatToDo } from './rules/asks-what-to-do.ts'
import { noWithoutAlternative } from './rules/no-without-alternative.ts'
import { noTimeGiven } from './rules/no-time-given.ts'
import { promiseWithoutTime } from './rules/promise-without-time.ts'
import { vagueTime } from './rules/vague-time.ts'
import { timeGoneBy } from './rules/time-gone-by.ts'
import { timeWhenClosed } from './rules/time-when-closed.ts'
import { dateNotOnRecord } from './rules/date-not-on-record.ts'
import { claimNotOnRecord } from './rules/claim-not-on-record.ts'
import { amountNotOnRecord } from './rules/amount-not-on-record.ts'
import { somebodyElse } from './rules/somebody-else.ts'
import { placeholderLeft } from './rules/placeholder-left.ts'
import { cannedPhrase } from './rules/canned-phrase.ts'
import { oftenSent } from './rules/often-sent.ts'
import { pressing } from './rules/pressing.ts'
import { sarcasm } from './rules/sarcasm.ts'
import { shouting } from './rules/shouting.ts'
import { jargon } from './rules/jargon.ts'
import { housePhrase } from './rules/house-phrase.ts'
import { hindsight } from './rules/hindsight.ts'
import { judgement } from './rules/judgement.ts'
import { humanError } from './rules/human-error.ts'
import { namesInReview } from './rules/names-in-review.ts'

export const rules: readonly Rule[] = [
  apologyPresent,
  ownershipPresent,
  conditionalNonApology,
  feelingsNonApology,
  apologyTakenBack,
  excuseBeforeApology,
  policyShield,
  comparison,
  minimising,
  fingerPointing,
  mistakesWereMade,
  confessionWhileOpen,
  longBeforeSorry,
  tooManySorries,
  formulaApology,
  cruxNotMentioned,
  noConcreteAction,
  asksWhatToDo,
  noWithoutAlternative,
  noTimeGiven,
  promiseWithoutTime,
  vagueTime,
  timeGoneBy,
  timeWhenClosed,
  dateNotOnRecord,
  claimNotOnRecord,
  amountNotOnRecord,
  somebodyElse,
  placeholderLeft,
  cannedPhrase,
  oftenSent,
  pressing,
  sarcasm,
  shouting,
  jargon,
  housePhrase,
  hindsight,
  judgement,
  humanError,
  namesInReview,
]

const titles: ReadonlyMap<string, string> = new Map(rules.map(({ id, title }) => [id, title]))

/** What a finding of this rule is, in a few words; its id where there is no such rule any more. */
export function titleOf(rule: string): string {
  return titles.get(rule) ?? rule
}
