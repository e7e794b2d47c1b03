// The binomial distribution: how often `k` of `n` happens when each happens with chance `p`; and the exact interval for `p`.

import { incompleteBeta, inverseBeta } from './beta.ts'
import { lnChoose } from './gamma.ts'
import type { Interval } from './wilson.ts'

/** P(X = k). */
export function binomial(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0
  if (p === 0 || p === 1) return k === n * p ? 1 : 0
  return Math.exp(lnChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p))
}

/** P(X ≤ k): the tail of the beta function, exact for any n. */
export function atMost(k: number, n: number, p: number): number {
  if (k < 0) return 0
  return k >= n ? 1 : incompleteBeta(1 - p, n - k, k + 1)
}

/** P(X ≥ k). */
export function atLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  return k > n ? 0 : incompleteBeta(p, k, n - k + 1)
}

/** The exact interval of Clopper and Pearson (1934) for the chance behind `k` of `n`; never narrower than it says. */
export function clopperPearson(k: number, n: number, sure = 0.95): Interval {
  if (!(n >= 1 && k >= 0 && k <= n)) throw new RangeError(`${k} of ${n} is no share`)
  const outside = (1 - sure) / 2
  return {
    low: k === 0 ? 0 : inverseBeta(outside, k, n - k + 1),
    high: k === n ? 1 : inverseBeta(1 - outside, k + 1, n - k),
  }
}
