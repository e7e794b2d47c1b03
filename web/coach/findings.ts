// Findings as the panel and the editor show them: which are kept, which one is open, and what is underlined. Pure.

import type { Coaching } from '#core/coach/coach.ts'
import type { Finding } from '#core/coach/rule.ts'

/** A finding is the same one while its rule and its words are: moving it in the text does not ask again. */
export function keyOf(finding: Finding): string {
  return `${finding.rule}: ${finding.actual ?? finding.title}`
}

/** Those that nobody chose to keep as they are. */
export function openFindings(coaching: Coaching, kept: ReadonlySet<string>): Finding[] {
  return coaching.findings.filter((finding) => !kept.has(keyOf(finding)))
}

/** The one that is spelt out: the chosen one, else the gravest, the first of them. */
export function spelledOut(findings: Finding[], chosen: string | null): Finding | null {
  return (
    findings.find((finding) => keyOf(finding) === chosen) ?? findings.find(({ severity }) => severity === 'must-fix') ?? findings[0] ?? null
  )
}

/** The finding under the caret. */
export function findingAt(findings: Finding[], at: number): Finding | null {
  return findings.find(({ start, end }) => start <= at && at <= end && end > start) ?? null
}

export type Underline = { start: number; end: number; look: 'finding' | 'open' | 'promise' }

/** What to underline; a place without words has none. */
export function underlines(coaching: Coaching, findings: Finding[], open: Finding | null): Underline[] {
  const marked = findings.map(({ start, end, ...one }) => ({
    start,
    end,
    look: open !== null && keyOf(open) === keyOf({ start, end, ...one }) ? ('open' as const) : ('finding' as const),
  }))
  const promised = coaching.promises.map(({ start, end }) => ({ start, end, look: 'promise' as const }))
  return [...marked, ...promised].filter(({ start, end }) => end > start)
}

/** The rules of must-fix findings in the text, once each: keeping one of them asks for one word why. */
export function seriousRules(coaching: Coaching): { rule: string; title: string }[] {
  const serious = coaching.findings.filter(({ severity }) => severity === 'must-fix')
  return [...new Map(serious.map(({ rule, title }) => [rule, { rule, title }])).values()]
}
