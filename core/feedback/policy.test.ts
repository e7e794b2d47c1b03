// The policy of the one question, by a table.

import { expect, test } from 'vitest'
import { isHappy, isRating, ratings } from './policy.ts'

test.each([
  [1, false],
  [2, false],
  [3, false],
  [4, true],
  [5, true],
] as const)('an answer of %i counts as happy: %s', (rating, happy) => {
  expect(isHappy(rating)).toBe(happy)
})

test('only whole numbers from 1 to 5 are answers', () => {
  expect([...ratings].every(isRating)).toBe(true)
  expect([0, 6, 2.5, Number.NaN, -1].some(isRating)).toBe(false)
})
