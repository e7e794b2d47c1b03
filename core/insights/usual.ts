// What is usual of a series, in one place for the lead's page and for every chart: a middle and how far chance reaches, taken from the first
// points of a stretch. They do not follow the series: a new stretch begins only where a person says so (docs/decisions/0013-usual.md).

import { pLimits, pPrimeChart, uLimits, uPrimeChart } from '#core/stats/charts.ts'
import { gChartByChance } from '#core/stats/rare-charts.ts'
import type { Week } from '#core/stats/week.ts'
import { limitsOf, pointsNeeded, runNeeded } from '#core/stats/xmr.ts'

/** What a series is by its nature: a measured value, a count, a count in a varying number, a share, or days between rare events. */
export type Kind = 'xmr' | 'c' | 'u' | 'p' | 'g'

/** `at` names the point: its week, or of a rare event its case. `count` of `of` is the value of a share or a rate; of a count, `of` is 1. */
export type Point = { at: string; week: Week; value: number; count: number; of: number }
export type Limits = { low: number; high: number }

export type Usual = {
  kind: Kind
  middle: number
  /** How much more the points vary than chance lets them: Laney's σz. 1 where chance explains them, and where it is not asked. */
  spread: number
  /** Of measured values: the mean moving range. */
  range: number | null
  /** The limits, where they do not depend on the size of the point. */
  fixed: Limits | null
  /** The points that it was taken from. */
  from: Week
  to: Week
  points: number
  /** From now on it does not move any more. */
  isSettled: boolean
}
/** `few`: too few points yet. `even`: they are all alike, so nothing says how far chance reaches. */
export type NoUsual = 'few' | 'even'

/** Points after which a stretch has settled: with these, limits are true to about a sixth; more would mix one year's seasons with the next. */
export const settledAfter = 24
/** A stretch that a person began has a usual from as many points on as make the run that gave the reason. */
export const neededAfterSplit = runNeeded
/** To vary by so much more than expected happens by chance in one series of sixteen with 24 points; widening then costs little. */
const muchMore = 1.3

export function neededFor(isSplit: boolean): number {
  return isSplit ? neededAfterSplit : pointsNeeded
}

/** From the first points of a stretch, `needed` to `settledAfter` of them. Points are in order. */
export function usualOf(kind: Kind, points: readonly Point[], needed: number): Usual | NoUsual {
  if (points.length < needed) return 'few'
  const base = points.slice(0, settledAfter)
  const found = foundIn(kind, base)
  if (found === null) return 'even'
  return {
    ...found,
    from: base[0]?.week ?? '',
    to: base.at(-1)?.week ?? '',
    points: base.length,
    isSettled: base.length === settledAfter,
  }
}

/** How far chance reaches at a point of this size. */
export function limitsAt({ kind, middle, spread, fixed }: Usual, of: number): Limits {
  return fixed ?? (kind === 'p' ? pLimits : uLimits)(middle, of, spread)
}

type Found = Pick<Usual, 'kind' | 'middle' | 'spread' | 'range' | 'fixed'>

function foundIn(kind: Kind, base: readonly Point[]): Found | null {
  if (kind === 'g') return between(base)
  if (kind === 'xmr') return swinging(base, 1)
  const chart = kind === 'p' ? pPrimeChart(base) : uPrimeChart(base)
  if (chart.middle === 0 || (kind === 'p' && chart.middle === 1)) return null
  const spread = chart.spread > muchMore ? chart.spread : 1
  // In equal parts Laney's limits are those of the swings themselves.
  if (kind === 'c' && spread > 1) return swinging(base, spread)
  return { kind, middle: chart.middle, spread, range: null, fixed: kind === 'c' ? uLimits(chart.middle, 1) : null }
}

/** Natural limits; nothing that never was below 0 is told to go there. */
function swinging(base: readonly Point[], spread: number): Found | null {
  const values = base.map(({ value }) => value)
  const found = limitsOf(values, 2)
  if (found === null || found.range === 0) return null
  const low = Math.max(found.low, Math.min(0, ...values))
  return { kind: 'xmr', middle: found.mean, spread, range: found.range, fixed: { low, high: found.high } }
}

/** By chance and not by 3σ, and around the median: days between are far from even-sided, so a run would else be called too early. */
function between(base: readonly Point[]): Found | null {
  const days = base.map(({ value }) => value)
  if (days.every((one) => one === 0)) return null
  const { middle, low, high } = gChartByChance(days)
  return { kind: 'g', middle, spread: 1, range: null, fixed: { low, high } }
}
