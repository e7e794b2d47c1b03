// Which few causes bring most of it: by how often, what it cost, how grave, and whom we lost. Each bar opens exactly its cases.

import type { End } from '#core/cases/protocol.ts'
import { dayOf } from '#core/time/date.ts'
import { type Instant, day, plus } from '#core/time/instant.ts'

export const causeParts = ['cases', 'cost', 'grave', 'lost'] as const
export type CausePart = (typeof causeParts)[number]
export const partTitles: Record<CausePart, string> = { cases: 'how often', cost: 'cost', grave: 'severity', lost: 'customers lost' }

export const periods = ['quarter', 'year', 'ever'] as const
export type Period = (typeof periods)[number]
export const periodTitles: Record<Period, string> = { quarter: 'the last 90 days', year: 'the last 365 days', ever: 'all time' }

/** The start of a day (UTC), since what causes brought is added up by days: 90 or 365 whole ones and what has passed of today. */
export function periodStart(period: Period, now: Instant): Instant {
  return period === 'ever' ? '1970-01-01T00:00:00.000Z' : startOfDay(plus(now, -(period === 'quarter' ? 90 : 365) * day))
}

const startOfDay = (at: Instant): Instant => `${dayOf(at)}T00:00:00.000Z`

/** Severities that a bar of grave cases counts: the two highest. */
const graveUpTo = 2
type Standing = { severity: number; stands: string }

/** What a case counts for beside its cost; null for one that counts nowhere: withdrawn, or no mistake of ours. */
export function countsFor({ severity, stands }: Standing): { grave: boolean; lost: boolean } | null {
  const withdrawn: End = 'withdrawn'
  const lost: End = 'unableToRecover'
  return stands === withdrawn ? null : { grave: severity <= graveUpTo, lost: stands === lost }
}

export type Bar<T> = {
  of: T
  value: number
  /** Share of the whole that this bar and those above it make. */ upTo: number
  isVital: boolean
}

/** Largest first, without empty bars. The vital few are those that together make the first four fifths (Juran); at least one. */
export function barsOf<T>(all: readonly T[], valueOf: (one: T) => number): Bar<T>[] {
  const sorted = all.map((of) => ({ of, value: valueOf(of) })).filter(({ value }) => value > 0)
  const whole = sorted.reduce((sum, { value }) => sum + value, 0)
  let before = 0
  return sorted
    .toSorted((a, b) => b.value - a.value)
    .map(({ of, value }) => {
      const isVital = before / whole < 0.8
      before += value
      return { of, value, upTo: before / whole, isVital }
    })
}

type Impact = { cases: number; costMinor: number; grave: number; lost: number }
export function partOf(impact: Impact, part: CausePart): number {
  return part === 'cost' ? impact.costMinor : impact[part]
}
