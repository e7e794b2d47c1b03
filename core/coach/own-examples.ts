// The organisation's own test set: a sentence, a rule, and whether a person said that its finding is wrong or missing.

import type { TextKind, StepName } from './about.ts'

export const verdicts = ['wrong', 'missed'] as const
export type Verdict = (typeof verdicts)[number]
export type OwnExample = { id: string; rule: string; text: string; language: string; kind: TextKind; step: StepName; verdict: Verdict }

/** In place of whoever was named. */
const anybody = 'Robin'
const partOfName = /[\p{L}\p{M}'-]{2,}/gu

/** Names of the customer become another name, addresses, references and numbers of orders lose what tells whose they are; the words around stay. */
export function withoutNames(text: string, names: readonly string[]): string {
  return withoutNamed(text, names.flatMap(partsOfName), () => anybody)
    .replace(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\p{L}/gu, 'robin@example.com')
    .replace(/\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/g, '0000-0000')
    .replace(/\d{5,}|(?<=#|[A-Za-z][-/]?)\d{4}/g, (digits) => '0'.repeat(digits.length))
}

/** A name and the parts of it by which somebody is called; never its "de". */
export function partsOfName(name: string): string[] {
  return [name.trim(), ...Array.from(name.matchAll(partOfName), (match) => capital(match[0]))].filter(
    (part) => part.length >= 2 && (part.length > 3 || !/^(?:de|van|von|der|den|del|di|da|la|le|el|al|bin|ter|ten|zu)$/i.test(part)),
  )
}

/** The text with other words where one of these parts of names stood; as written, so that Ms May is replaced and what may be stays. */
export function withoutNamed(text: string, parts: readonly string[], instead: (part: string) => string): string {
  if (parts.length === 0) return text
  const named = [...new Set(parts)].toSorted((a, b) => b.length - a.length).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text.replace(new RegExp(`(?<![\\p{L}\\p{M}])(?:${named.join('|')})(?![\\p{L}\\p{M}])`, 'gu'), instead)
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** The label of docs/guide/coach that a rule answers to; a rule without one is measured here only. */
const labels: Readonly<Record<string, string>> = {
  'conditional-non-apology': 'non_apology',
  'feelings-non-apology': 'non_apology',
  'finger-pointing': 'blame_shift',
  'excuse-before-apology': 'excuse_before_apology',
  'policy-shield': 'excuse',
  comparison: 'excuse',
  'apology-taken-back': 'excuse',
  'canned-phrase': 'canned',
  'asks-what-to-do': 'asks_what_to_do',
  'mistakes-were-made': 'passive_evasion',
}
/** Rules that find something missing: where their finding is wrong, the letter holds it. */
const missing: Readonly<Record<string, string>> = {
  'apology-present': 'apology',
  'crux-not-mentioned': 'acknowledges_specific',
  'no-concrete-action': 'concrete_action',
  'no-time-given': 'time_commitment',
}

/** One line of a file with labels, as `npm run eval -- coach FILE.jsonl` reads it; `rule` and `verdict` say the same for every rule. */
export function labelled({ id, rule, text, language, kind, step, verdict }: OwnExample): string {
  const [positive, negative] = [labels[rule], missing[rule]]
  const said = positive ? { [positive]: verdict === 'missed' } : negative ? { [negative]: verdict === 'wrong' } : {}
  return JSON.stringify({ id, source: 'own', stratum: `own ${kind}`, language, kind, step, rule, verdict, text, labels: said })
}
