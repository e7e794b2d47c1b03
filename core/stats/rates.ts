// Did a rate fall? Two counts, each over its own exposure, compared exactly. Given their sum, the second count is binomial with the share
// of the exposure that lies after (Przyborowski and Wilenski 1940), so nothing has to be assumed about the rate itself.

import { atLeast, atMost, binomial, clopperPearson } from './binomial.ts'
import type { Interval } from './wilson.ts'

/** Events, and the orders, calls or days among which they happened. */
export type Counted = { events: number; exposure: number }

export type RateTest = {
  /** Rate after, divided by rate before; infinite when there was nothing before. */
  ratio: number
  /** Chance of so few after, or fewer, if nothing had changed: one-sided. */
  less: number
  /** The same with half of the chance of exactly so few: less strict, nearer to its name on average (mid-p, Lancaster 1961). */
  lessMid: number
  /** Twice the smaller tail, at most 1 (central). */
  twoSided: number
  /** Where the true ratio lies in 95 of 100 such cases (Clopper-Pearson, turned into a ratio). */
  interval: Interval
}

/** How far it fell, for whoever asks often: the interval takes most of the time of the whole test. Throws a RangeError when an exposure is not above 0. */
export function fallOf(before: Counted, after: Counted): Pick<RateTest, 'ratio' | 'less'> {
  if (!(before.exposure > 0 && after.exposure > 0)) throw new RangeError('A rate needs something in which it was counted')
  return { ratio: ratioOf(before, after), less: atMost(after.events, before.events + after.events, shareOf(before, after)) }
}

/** Throws a RangeError when an exposure is not above 0. */
export function compareRates(before: Counted, after: Counted, sure = 0.95): RateTest {
  const { ratio, less } = fallOf(before, after)
  const [n, k, share] = [before.events + after.events, after.events, shareOf(before, after)]
  return {
    ratio,
    less,
    lessMid: less - binomial(k, n, share) / 2,
    twoSided: Math.min(1, 2 * Math.min(less, atLeast(k, n, share))),
    interval: n === 0 ? { low: 0, high: Infinity } : turned(clopperPearson(k, n, sure), before.exposure / after.exposure),
  }
}

/** The share of the exposure that lies after. */
const shareOf = (before: Counted, after: Counted) => after.exposure / (before.exposure + after.exposure)

function ratioOf(before: Counted, after: Counted): number {
  if (before.events === 0) return after.events === 0 ? Number.NaN : Infinity
  return after.events / after.exposure / (before.events / before.exposure)
}

/** A chance p becomes the odds p / (1 − p), freed from how long each side was watched. */
function turned({ low, high }: Interval, scale: number): Interval {
  return { low: (low / (1 - low)) * scale, high: high === 1 ? Infinity : (high / (1 - high)) * scale }
}
