// The Poisson distribution: how often `k` events happen where `mean` are expected.

import { lnGamma } from './gamma.ts'

/** P(X = k). */
export function poisson(k: number, mean: number): number {
  if (k < 0) return 0
  if (mean === 0) return k === 0 ? 1 : 0
  return Math.exp(k * Math.log(mean) - mean - lnGamma(k + 1))
}

/** P(X ≤ k), summed from the largest term down. */
export function poissonAtMost(k: number, mean: number): number {
  let sum = 0
  for (let n = Math.floor(k); n >= 0; n--) {
    const term = poisson(n, mean)
    sum += term
    if (term < sum * 1e-18 && n < mean) break
  }
  return Math.min(1, sum)
}
