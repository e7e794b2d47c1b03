// Values of scipy.stats.binom.sf(hits - 1, n, p).

import { expect, test } from 'vitest'
import { atLeast } from '#core/stats/binomial.ts'

test.each([
  [0, 10, 0.3, 1],
  [1, 1, 0.25, 0.25],
  [5, 5, 0.2, 0.00032],
  [3, 10, 0.1, 0.0701908264],
  [10, 10, 1, 1],
  [2, 10, 0, 0],
])('at least %d of %d with chance %d: %d', (hits, n, p, chance) => {
  expect(atLeast(hits, n, p)).toBeCloseTo(chance, 10)
})

test('a tail and what is before it make one', () => {
  expect(atLeast(400, 1000, 0.4) + (1 - atLeast(400, 1000, 0.4))).toBeCloseTo(1, 12)
  expect(atLeast(400, 1000, 0.4)).toBeGreaterThan(0.5)
  expect(atLeast(500, 1000, 0.4)).toBeLessThan(1e-9)
})
