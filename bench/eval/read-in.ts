// Which rules of the coach a language has words for. A rule without them finds nothing there, which says nothing about the reply.

import type { Language, PhraseTopic } from '#core/coach/languages/language.ts'

type Tables = (language: Language) => boolean

const phrases =
  (topic: PhraseTopic): Tables =>
  (language) =>
    language.phrases[topic].length > 0
const apologies: Tables = ({ apologies: { words } }) => words.length > 0
const reasons: Tables = ({ reasons: { shapes } }) => shapes.length > 0
const promises: Tables = ({ timed }) => (timed?.promises.commitments.length ?? 0) > 0

/** By id of the rule. One that is not here needs no words: what it looks for looks the same in every language. */
const tables: Readonly<Record<string, Tables>> = {
  'apology-present': apologies,
  'ownership-present': ({ ownership }) => ownership.length > 0,
  'conditional-non-apology': apologies,
  'feelings-non-apology': apologies,
  'apology-taken-back': phrases('turns'),
  'excuse-before-apology': reasons,
  'policy-shield': reasons,
  comparison: reasons,
  minimising: phrases('minimising'),
  'finger-pointing': ({ blame: { afterName, atCustomer, atOthers } }) => afterName.length + atCustomer.length + atOthers.length > 0,
  'mistakes-were-made': ({ passives: { evasive } }) => evasive.length > 0,
  'confession-while-open': apologies,
  'long-before-sorry': apologies,
  'too-many-sorries': apologies,
  'formula-apology': ({ apologies: { formulas } }) => formulas.length > 0,
  'crux-not-mentioned': ({ reading: { smallWords } }) => smallWords.size > 0,
  'no-concrete-action': ({ phrases: { steps }, parts: { remedies } }) => steps.length > 0 && remedies.length > 0,
  'asks-what-to-do': ({ asks: { asks } }) => asks.length > 0,
  'no-without-alternative': phrases('refusals'),
  'no-time-given': phrases('vagueTimes'),
  'promise-without-time': phrases('bareCommitments'),
  'vague-time': phrases('vagueTimes'),
  'time-gone-by': promises,
  'time-when-closed': promises,
  'date-not-on-record': promises,
  'claim-not-on-record': ({ claims }) => claims.length > 0,
  'amount-not-on-record': ({ paying }) => paying.length > 0,
  'canned-phrase': phrases('canned'),
  pressing: phrases('pressing'),
  sarcasm: phrases('sarcasm'),
  jargon: phrases('jargon'),
  hindsight: phrases('hindsight'),
  judgement: phrases('judgement'),
  'human-error': phrases('humanError'),
}

export function isRuleReadIn(rule: string, language: Language): boolean {
  return tables[rule]?.(language) ?? true
}
