// What the coach looks for in letters, in the order in which its documentation tells it. The words for people stand in `rules/`,
// where the rules for notes and reviews are too.

import type { Finder } from './finder.ts'
import { dateNotOnRecord } from './finders/date-not-on-record.ts'
import { longBeforeSorry } from './finders/long-before-sorry.ts'
import { housePhrase } from './finders/house-phrase.ts'
import { apologyPresent } from './finders/apology-present.ts'
import { somebodyElse } from './finders/somebody-else.ts'
import { apologyTakenBack } from './finders/apology-taken-back.ts'
import { mistakesWereMade } from './finders/mistakes-were-made.ts'
import { claimNotOnRecord } from './finders/claim-not-on-record.ts'
import { conditionalNonApology } from './finders/conditional-non-apology.ts'
import { amountNotOnRecord } from './finders/amount-not-on-record.ts'
import { confessionWhileOpen } from './finders/confession-while-open.ts'
import { comparison } from './finders/comparison.ts'
import { timeGoneBy } from './finders/time-gone-by.ts'
import { feelingsNonApology } from './finders/feelings-non-apology.ts'
import { excuseBeforeApology } from './finders/excuse-before-apology.ts'
import { ownershipPresent } from './finders/ownership-present.ts'
import { tooManySorries } from './finders/too-many-sorries.ts'
import { cruxNotMentioned } from './finders/crux-not-mentioned.ts'
import { oftenSent } from './finders/often-sent.ts'
import { formulaApology } from './finders/formula-apology.ts'
import { timeWhenClosed } from './finders/time-when-closed.ts'
import { fingerPointing } from './finders/finger-pointing.ts'
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
import { placeholderLeft } from './finders/placeholder-left.ts'
import { shouting } from './finders/shouting.ts'
import { noTimeGiven } from './finders/no-time-given.ts'
import { noConcreteAction } from './finders/no-concrete-action.ts'
import { policyShield } from './finders/policy-shield.ts'
import { asksWhatToDo } from './finders/asks-what-to-do.ts'

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
