// What a comparison of two rates could show at all: how few must happen after, and how much must have happened before.

import { atMost } from './binomial.ts'
import { poisson } from './poisson.ts'

/** Chance that is left to luck: one in twenty. */
export const alpha = 0.05

/**
 * The largest count after which still shows that the rate fell, when `before` were counted and the exposure after is `times` that before.
 * Null when not even none would.
 */
export function mostAfter(before: number, times: number, level = alpha): number | null {
  const share = times / (1 + times)
  let most: number | null = null
  for (let after = 0; atMost(after, before + after, share) < level; after++) most = after
  return most
}

/** Chance to find a fall to `ratio` of the rate, where `expected` are expected before, over equal exposure. */
export function power(expected: number, ratio: number, level = alpha): number {
  const highest = Math.ceil(expected + 12 * Math.sqrt(expected) + 30)
  let [found, most, below] = [0, -1, 0]
  for (let before = 0; before <= highest; before++) {
    for (; atMost(most + 1, before + most + 1, 0.5) < level; most++) below += poisson(most + 1, expected * ratio)
    found += poisson(before, expected) * below
  }
  return found
}

/** How many must be expected before, so that a fall to `ratio` is found with `wanted` chance over equal exposure; null above `limit`. */
export function eventsNeeded(ratio: number, wanted = 0.8, limit = 100): number | null {
  for (let expected = 1; expected <= limit; expected++) if (power(expected, ratio) >= wanted) return expected
  return null
}
