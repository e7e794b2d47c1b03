// What the coach looks for in letters, in the order in which its documentation tells it. The words for people stand in `rules/`,
// where the rules for notes and reviews are too.

import type { Finder } from './finder.ts'
import {
  cannedPhrase,
  jargon,
  minimising,
  noWithoutAlternative,
  pressing,
  promiseWithoutTime,
  sarcasm,
  vagueTime,
} from './finders/phrases.ts'
import { amountNotOnRecord } from './finders/amount-not-on-record.ts'
import { apologyPresent } from './finders/apology-present.ts'
import { apologyTakenBack } from './finders/apology-taken-back.ts'
import { asksWhatToDo } from './finders/asks-what-to-do.ts'
import { claimNotOnRecord } from './finders/claim-not-on-record.ts'
import { comparison } from './finders/comparison.ts'
import { conditionalNonApology } from './finders/conditional-non-apology.ts'
import { confessionWhileOpen } from './finders/confession-while-open.ts'
import { cruxNotMentioned } from './finders/crux-not-mentioned.ts'
import { dateNotOnRecord } from './finders/date-not-on-record.ts'
import { excuseBeforeApology } from './finders/excuse-before-apology.ts'
import { feelingsNonApology } from './finders/feelings-non-apology.ts'
import { fingerPointing } from './finders/finger-pointing.ts'
import { formulaApology } from './finders/formula-apology.ts'
import { housePhrase } from './finders/house-phrase.ts'
import { longBeforeSorry } from './finders/long-before-sorry.ts'
import { mistakesWereMade } from './finders/mistakes-were-made.ts'
import { noConcreteAction } from './finders/no-concrete-action.ts'
import { noTimeGiven } from './finders/no-time-given.ts'
import { oftenSent } from './finders/often-sent.ts'
import { ownershipPresent } from './finders/ownership-present.ts'
import { placeholderLeft } from './finders/placeholder-left.ts'
import { policyShield } from './finders/policy-shield.ts'
import { shouting } from './finders/shouting.ts'
import { somebodyElse } from './finders/somebody-else.ts'
import { timeGoneBy } from './finders/time-gone-by.ts'
import { timeWhenClosed } from './finders/time-when-closed.ts'
import { tooManySorries } from './finders/too-many-sorries.ts'

export const finders: readonly Finder[] = [
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
]
