// What the coach looks for in letters, in the order in which its documentation tells it. Apart are what holds a letter against the record and
// the clock (`in-full.ts`) and the rules for notes and reviews (`finders/blameless.ts`). The words for people stand in `rules/`.

import type { Finder } from './finder.ts'
import { noConcreteAction } from './finders/no-concrete-action.ts'
import { apologyPresent } from './finders/apology-present.ts'
import { longBeforeSorry } from './finders/long-before-sorry.ts'
import { apologyTakenBack } from './finders/apology-taken-back.ts'
import { cruxNotMentioned } from './finders/crux-not-mentioned.ts'
import { conditionalNonApology } from './finders/conditional-non-apology.ts'
import { mistakesWereMade } from './finders/mistakes-were-made.ts'
import { somebodyElse } from './finders/somebody-else.ts'
import { ownershipPresent } from './finders/ownership-present.ts'
import { feelingsNonApology } from './finders/feelings-non-apology.ts'
import { comparison } from './finders/comparison.ts'
import { excuseBeforeApology } from './finders/excuse-before-apology.ts'
import { oftenSent } from './finders/often-sent.ts'
import { formulaApology } from './finders/formula-apology.ts'
import { fingerPointing } from './finders/finger-pointing.ts'
import { tooManySorries } from './finders/too-many-sorries.ts'
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
import { housePhrase } from './finders/house-phrase.ts'
import { policyShield } from './finders/policy-shield.ts'
import { shouting } from './finders/shouting.ts'
import { confessionWhileOpen } from './finders/confession-while-open.ts'
import { asksWhatToDo } from './finders/asks-what-to-do.ts'
import { placeholderLeft } from './finders/placeholder-left.ts'
import { noTimeGiven } from './finders/no-time-given.ts'

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
