// Every rule with its evidence and its examples, for the tests and the pages that are made of them. A rule without examples of both kinds does not compile here;
// the coach itself does without them, so that a browser need not carry them.

import { evidenceOf } from './evidence.ts'
import type { Examples, Rule } from './rule.ts'
import { rules } from './rules.ts'
import * as amountNotOnRecord from './rules/amount-not-on-record.ts'
import * as apologyPresent from './rules/apology-present.ts'
import * as apologyTakenBack from './rules/apology-taken-back.ts'
import * as asksWhatToDo from './rules/asks-what-to-do.ts'
import * as cannedPhrase from './rules/canned-phrase.ts'
import * as claimNotOnRecord from './rules/claim-not-on-record.ts'
import * as comparison from './rules/comparison.ts'
import * as conditionalNonApology from './rules/conditional-non-apology.ts'
import * as confessionWhileOpen from './rules/confession-while-open.ts'
import * as cruxNotMentioned from './rules/crux-not-mentioned.ts'
import * as dateNotOnRecord from './rules/date-not-on-record.ts'
import * as excuseBeforeApology from './rules/excuse-before-apology.ts'
import * as feelingsNonApology from './rules/feelings-non-apology.ts'
import * as fingerPointing from './rules/finger-pointing.ts'
import * as formulaApology from './rules/formula-apology.ts'
import * as hindsight from './rules/hindsight.ts'
import * as housePhrase from './rules/house-phrase.ts'
import * as humanError from './rules/human-error.ts'
import * as jargon from './rules/jargon.ts'
import * as judgement from './rules/judgement.ts'
import * as longBeforeSorry from './rules/long-before-sorry.ts'
import * as minimising from './rules/minimising.ts'
import * as mistakesWereMade from './rules/mistakes-were-made.ts'
import * as namesInReview from './rules/names-in-review.ts'
import * as noConcreteAction from './rules/no-concrete-action.ts'
import * as noTimeGiven from './rules/no-time-given.ts'
import * as noWithoutAlternative from './rules/no-without-alternative.ts'
import * as oftenSent from './rules/often-sent.ts'
import * as ownershipPresent from './rules/ownership-present.ts'
import * as placeholderLeft from './rules/placeholder-left.ts'
import * as policyShield from './rules/policy-shield.ts'
import * as pressing from './rules/pressing.ts'
import * as promiseWithoutTime from './rules/promise-without-time.ts'
import * as sarcasm from './rules/sarcasm.ts'
import * as shouting from './rules/shouting.ts'
import * as somebodyElse from './rules/somebody-else.ts'
import * as timeGoneBy from './rules/time-gone-by.ts'
import * as timeWhenClosed from './rules/time-when-closed.ts'
import * as tooManySorries from './rules/too-many-sorries.ts'
import * as vagueTime from './rules/vague-time.ts'

export type ToldRule = Rule & { evidence: string; examples: Examples }

const told: Readonly<Record<string, { examples: Examples }>> = {
  'amount-not-on-record': amountNotOnRecord,
  'apology-present': apologyPresent,
  'apology-taken-back': apologyTakenBack,
  'asks-what-to-do': asksWhatToDo,
  'canned-phrase': cannedPhrase,
  'claim-not-on-record': claimNotOnRecord,
  comparison: comparison,
  'conditional-non-apology': conditionalNonApology,
  'confession-while-open': confessionWhileOpen,
  'crux-not-mentioned': cruxNotMentioned,
  'date-not-on-record': dateNotOnRecord,
  'excuse-before-apology': excuseBeforeApology,
  'feelings-non-apology': feelingsNonApology,
  'finger-pointing': fingerPointing,
  'formula-apology': formulaApology,
  hindsight: hindsight,
  'house-phrase': housePhrase,
  'human-error': humanError,
  jargon: jargon,
  judgement: judgement,
  'long-before-sorry': longBeforeSorry,
  minimising: minimising,
  'mistakes-were-made': mistakesWereMade,
  'names-in-review': namesInReview,
  'no-concrete-action': noConcreteAction,
  'no-time-given': noTimeGiven,
  'no-without-alternative': noWithoutAlternative,
  'often-sent': oftenSent,
  'ownership-present': ownershipPresent,
  'placeholder-left': placeholderLeft,
  'policy-shield': policyShield,
  pressing: pressing,
  'promise-without-time': promiseWithoutTime,
  sarcasm: sarcasm,
  shouting: shouting,
  'somebody-else': somebodyElse,
  'time-gone-by': timeGoneBy,
  'time-when-closed': timeWhenClosed,
  'too-many-sorries': tooManySorries,
  'vague-time': vagueTime,
}

/** In the order of the documentation. A rule that is not told of here is a bug. */
export const toldRules: readonly ToldRule[] = rules.map((rule) => {
  const examples = Object.hasOwn(told, rule.id) ? told[rule.id]?.examples : undefined
  const evidence = evidenceOf(rule.id)
  if (!examples || evidence === '') throw new Error(`the rule ${rule.id} is not told of`)
  return { ...rule, evidence, examples }
})
