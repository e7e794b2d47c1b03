// An organisation's own limits: what it may set, what it may not, and how two versions differ. Whoever wrote a version, the clocks
// of a case run by the version that was newest when the case opened.

import { type Duration, day } from '#core/time/instant.ts'
import { type Basis, clockNames, defaultLimits, type LimitedClockName, type LimitRow, type Severity } from './policy.ts'

/** What can be set of a clock; on which fact it starts belongs to the protocol and is not ours to move. */
export type OwnLimits = Record<LimitedClockName, { basis: Basis; budget: Duration }>
export type Factors = Record<Severity, number>
type Rules = { limits: OwnLimits; factors: Factors }

export const limitedClocks: readonly LimitedClockName[] = clockNames.filter((name) => name !== 'fulfil')
export const severities: readonly Severity[] = [1, 2, 3, 4, 5]

/** What an organisation set, with the step and the start that each clock has anyway. */
export function wholeLimits(own: OwnLimits): Record<LimitedClockName, LimitRow> {
  const rows = limitedClocks.map((name) => [name, { ...defaultLimits[name], basis: own[name].basis, budget: own[name].budget }])
  return Object.fromEntries(rows) as Record<LimitedClockName, LimitRow>
}

/** Why these rules cannot stand, with the field that has to change; null when they can. */
export function rulesFault({ limits, factors }: Rules): { field: string; sentence: string } | null {
  const { basis, budget } = limits.explain
  if (basis !== 'calendar')
    return { field: 'limits.explain.basis', sentence: 'Customers are told “within a day”, and their day has 24 hours.' }
  if (budget > day) return { field: 'limits.explain.budget', sentence: 'What happened is explained within a day. This can be shorter.' }
  const stretched = severities.find((one) => one > 1 && factors[one] < factors[(one - 1) as Severity])
  if (stretched === undefined) return null
  const sentence = `Severity ${stretched} is lighter than ${stretched - 1}, so it cannot have less time.`
  return { field: `factors.${stretched}`, sentence }
}

export type RuleChange =
  | { field: string; clock: LimitedClockName; from: { basis: Basis; budget: Duration }; to: { basis: Basis; budget: Duration } }
  | { field: string; severity: Severity; from: number; to: number }

/** What differs from one version to the next, clocks first. */
export function rulesChanged(before: Rules, after: Rules): RuleChange[] {
  const clocks = limitedClocks.flatMap((clock): RuleChange[] => {
    const [from, to] = [before.limits[clock] ?? defaultLimits[clock], after.limits[clock] ?? defaultLimits[clock]]
    return from.basis === to.basis && from.budget === to.budget ? [] : [{ field: `limits.${clock}`, clock, from, to }]
  })
  const factors = severities.flatMap((severity): RuleChange[] => {
    const [from, to] = [before.factors[severity], after.factors[severity]]
    return from === to ? [] : [{ field: `factors.${severity}`, severity, from, to }]
  })
  return [...clocks, ...factors]
}
