// Did it work? Decided once, at a look whose day does not depend on what happened since: the end of the watch, or later, the first day on which
// even none would show a fall. So looking on every day in between changes nothing, and a false “effective” stays at one in twenty.

import { poisson } from '#core/stats/poisson.ts'
import { alpha } from '#core/stats/provable.ts'
import { type Counted, fallOf } from '#core/stats/rates.ts'
import { zeroIfCounted } from '#core/stats/zero.ts'
import { type DateText, datePlus } from '#core/time/date.ts'

export const outcomes = ['effective', 'notEffective', 'notEnough'] as const
export type Outcome = (typeof outcomes)[number]

/** Chance with which an action that worked must have been found, before the lack of a finding counts against it. Ours; usual in trials. */
const wanted = 0.8
/** Days beyond which no date is promised: ten years. */
const horizon = 3660

/** `watchedFrom` is the first day that counts; `cumulative` the exposure of the days since, first to last, as far as it is on file without a gap. */
export type Watch = { before: Counted; watchedFrom: DateText; watchDays: number; mostLeft: number; cumulative: readonly number[] }

/** The last day of the watch that has to be on file before the look; null when it lies beyond ten years, or nothing is known to reckon with. */
export function lastDay({ before, watchedFrom, watchDays, cumulative }: Watch, perDay: number): DateText | null {
  const enough = zeroIfCounted(before.events, before.exposure)
  const known = cumulative.at(-1) ?? 0
  const reached = firstBeyond(cumulative, enough)
  if (reached >= 0) return datePlus(watchedFrom, Math.max(reached + 1, watchDays) - 1)
  if (!(perDay > 0)) return null
  const days = cumulative.length + Math.floor((enough - known) / perDay) + 1
  return days > horizon ? null : datePlus(watchedFrom, Math.max(days, watchDays) - 1)
}

/** Where a rising row first lies beyond a value; −1 when it never does. */
function firstBeyond(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low === rising.length ? -1 : low
}

/** The outcome at the look; `after` is counted to the last day. */
export function outcomeOf(before: Counted, after: Counted, mostLeft: number): Outcome {
  const { less, ratio } = fallOf(before, after)
  if (less < alpha && ratio <= mostLeft) return 'effective'
  if (ratio <= mostLeft) return 'notEnough'
  const allowed = mostThatWorks(before, after.exposure, mostLeft)
  return isTooMany(before, after, mostLeft) || chanceOfAtMost(allowed, expected(before, after) * mostLeft) >= wanted
    ? 'notEffective'
    : 'notEnough'
}

/** The largest count that would make it effective over this exposure; −1 when none would. */
export function mostThatWorks(before: Counted, exposure: number, mostLeft: number): number {
  const works = (events: number) => {
    const { less, ratio } = fallOf(before, { events, exposure })
    return less < alpha && ratio <= mostLeft
  }
  let most = -1
  while (works(most + 1)) most += 1
  return most
}

/** More than even a rate that fell exactly as far as asked would bring, but for one chance in twenty. */
function isTooMany(before: Counted, after: Counted, mostLeft: number): boolean {
  const wouldBe = { events: before.events, exposure: before.exposure / mostLeft }
  return fallOf(after, wouldBe).less < alpha
}

function expected(before: Counted, after: Counted): number {
  return (before.events / before.exposure) * after.exposure
}

function chanceOfAtMost(most: number, mean: number): number {
  let sum = 0
  for (let k = 0; k <= most; k++) sum += poisson(k, mean)
  return sum
}
