// Findings as the panel and the editor show them: which are kept, which one is open, and what is underlined. Pure.

import type { CalledWrong } from '#core/coach/about.ts'
import type { Settled } from '#core/coach/answered.ts'
import type { Coached } from '#core/coach/coach-by.ts'
import type { Span } from '#core/coach/draft.ts'
import type { Mark } from '#core/coach/finder.ts'
import type { Severity } from '#core/coach/severity.ts'

/** What the writer chose to keep, with the word why where one was asked for. */
export type Kept = ReadonlyMap<string, string>

export const nothingKept: Kept = new Map()

/** The word that stands where somebody called a finding wrong. */
export const asWrong = 'the finding is wrong'

/** Those among them that were called wrong, as the coach takes it. */
export function calledWrongIn(kept: Kept): CalledWrong[] {
  return [...kept].flatMap(([key, word]) => (word === asWrong ? [findingOf(key)] : []))
}

/** What is kept once this finding is, too. */
export function withKept(finding: Mark, word: string): (kept: Kept) => Kept {
  return (kept) => new Map([...kept, [keyOf(finding), word]])
}

export const weights: Record<Severity, string> = { 'must-fix': 'Must fix', warning: 'Warning', hint: 'Hint' }

/** A finding is the same one while its rule and its words are: moving it in the text does not ask again. */
export function keyOf(finding: Mark): string {
  return `${finding.rule}: ${finding.actual ?? ''}`
}

function findingOf(key: string): Required<CalledWrong> {
  const [rule = '', ...words] = key.split(': ')
  return { rule, actual: words.join(': ') }
}

/** The same finding in a later reading; of several alike the one nearest to where it was. Null when it is gone. */
export function sameIn(findings: readonly Mark[], sought: Mark): Mark | null {
  const alike = findings.filter((finding) => keyOf(finding) === keyOf(sought))
  const away = ({ start }: Mark) => Math.abs(start - sought.start)
  return alike.toSorted((a, b) => away(a) - away(b))[0] ?? null
}

/** Those that nobody chose to keep as they are. */
export function openFindings({ findings }: { findings: readonly Mark[] }, kept: Kept): Mark[] {
  return findings.filter((finding) => !kept.has(keyOf(finding)))
}

/** Hints wait until they are asked for, so that a good letter is not full of lines. */
export function shownFindings(findings: Mark[], withHints: boolean): Mark[] {
  return withHints ? findings : findings.filter(({ severity }) => severity !== 'hint')
}

/** The one that is spelt out: the chosen one, else the gravest, the first of them. */
export function spelledOut(findings: Mark[], chosen: string | null): Mark | null {
  return (
    findings.find((finding) => keyOf(finding) === chosen) ?? findings.find(({ severity }) => severity === 'must-fix') ?? findings[0] ?? null
  )
}

/** Its words in one line, for where they are not underlined; empty for something that is missing. */
export function quoted({ actual = '' }: Mark, most = 60): string {
  const words = actual.replace(/\s+/g, ' ').trim()
  return words === '' ? '' : words.length > most ? `“${words.slice(0, most).replace(/\s?\S*$/, '')} …”` : `“${words}”`
}

/** What stands there once the ready words are put in: all of the finding's words, where only some of them change. */
export function mended({ start, end, actual = '', replacement }: Mark): string {
  if (replacement === null) return ''
  const { start: from, end: to, text } = replacement
  return (from < start || to > end ? text : actual.slice(0, from - start) + text + actual.slice(to - start)).trim()
}

/** The finding under the caret. */
export function findingAt(findings: Mark[], at: number): Mark | null {
  return findings.find(({ start, end }) => start <= at && at <= end && end > start) ?? null
}

/** The one after (1) or before (-1) the open one, round and round; null when there is none. */
export function nextFinding(findings: Mark[], open: Mark | null, step: 1 | -1): Mark | null {
  const at = open === null ? -1 : findings.indexOf(open)
  const from = at < 0 && step < 0 ? 0 : at
  return findings[(from + step + findings.length) % findings.length] ?? null
}

export type Underline = { start: number; end: number; look: Severity | 'promise' | 'shown'; isOpen?: boolean }

/** What to underline; a place without words has none. */
export function underlines(promises: readonly Settled<Span>[], findings: Mark[], open: Mark | null): Underline[] {
  const marked = findings.map((finding) => ({
    start: finding.start,
    end: finding.end,
    look: finding.severity,
    isOpen: open !== null && keyOf(open) === keyOf(finding),
  }))
  const promised = promises
    .filter(({ state }) => state !== 'none')
    .map(({ promise: { start, end } }) => ({ start, end, look: 'promise' as const }))
  return [...marked, ...promised].filter(({ start, end }) => end > start)
}

/** `findings`: those of the letter, which may be called wrong; none where it stands in the subject alone. */
export type Serious = { rule: string; title: string; word: string; findings: Mark[] }

/** The rules of must-fix findings in the text, once each, with the word why where it was said for all of them. */
export function seriousRules(coaching: Coached, kept: Kept): Serious[] {
  const serious = coaching.findings.filter(({ severity }) => severity === 'must-fix')
  return [...new Set(serious.map(({ rule }) => rule))].map((rule) => {
    const own = serious.filter((finding) => finding.rule === rule)
    const words = own.map((finding) => kept.get(keyOf(finding)) ?? '')
    return { rule, title: own[0]?.title ?? rule, word: words.includes('') ? '' : [...new Set(words)].join(', '), findings: own }
  })
}

/** As it is sent; that it is wrong has the last word on what is in the letter. */
export type Override = { rule: string; word: string; wrong?: boolean }

export function overrideOf(rule: string, word: string): Override {
  return { rule, word, ...(word === asWrong ? { wrong: true } : {}) }
}

/** These, and what must not stay in the subject: of a rule that both break the word is asked anew, since it was said of the letter alone. */
export function withSubject(serious: readonly Serious[], inSubject: readonly Mark[]): Serious[] {
  const titles = new Map(inSubject.flatMap(({ rule, severity, title }) => (severity === 'must-fix' ? [[rule, title]] : [])))
  const both = serious.map((one) =>
    titles.has(one.rule) ? { ...one, title: `${one.title}, in the letter and in its subject`, word: '', findings: [] } : one,
  )
  const alone = [...titles].filter(([rule]) => !serious.some((one) => one.rule === rule))
  return [...both, ...alone.map(([rule, title]) => ({ rule, title: `${title}, in the subject`, word: '', findings: [] }))]
}

/** "2 to mend, 1 warning, 3 hints"; empty when there is nothing. */
export function countedOf(findings: Mark[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const said = (n: number, one: string, more: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : more}`])
  return [
    ...said(count('must-fix'), 'to mend', 'to mend'),
    ...said(count('warning'), 'warning', 'warnings'),
    ...said(count('hint'), 'hint', 'hints'),
  ].join(', ')
}
