// An early sign that may be looked at every day: a falling CUSUM, week by week, whose alarm limit already counts the looking. It says that
// something changed, and never changes the verdict.

import { cusum, reference } from '#core/stats/cusum.ts'
import { limitFor } from '#core/stats/run-length.ts'

/** Whole weeks watched: what happened in each, and in how much. */
export type WatchedWeek = { events: number; exposure: number }
export type EarlySign = { path: number[]; limit: number; alarmAt: number | null }

/** Null before the first whole week. The limit lets chance alone alarm in about one watch of twenty. */
export function earlySign(rate: number, mostLeft: number, weeks: readonly WatchedWeek[], watchDays: number): EarlySign | null {
  const whole = weeks.reduce((sum, { exposure }) => sum + exposure, 0)
  if (weeks.length === 0 || !(whole > 0 && rate > 0)) return null
  const usual = (rate * whole) / weeks.length
  const k = reference(usual, usual * mostLeft)
  const scaled = weeks.map(({ exposure }) => (k * exposure * weeks.length) / whole)
  const path = cusum(
    weeks.map(({ events }) => events),
    scaled,
    'falling',
  )
  const limit = alarmLimit(usual, k, 20 * Math.max(4, Math.ceil(watchDays / 7)))
  const alarmAt = path.findIndex((sum) => sum >= limit)
  return { path, limit, alarmAt: alarmAt < 0 ? null : alarmAt }
}

// Reckoning a limit takes tens of milliseconds, and the same chart has always the same: the latest are kept.
const kept = new Map<string, number>()

function alarmLimit(mean: number, k: number, wanted: number): number {
  const chart = `${mean.toPrecision(9)} ${k.toPrecision(9)} ${wanted}`
  const known = kept.get(chart)
  if (known !== undefined) return known
  const limit = limitFor({ mean, k, way: 'falling' }, wanted)
  if (kept.size > 500) kept.clear()
  kept.set(chart, limit)
  return limit
}
