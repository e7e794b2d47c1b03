import { expect, test } from 'vitest'
import { movableClock } from '#server/testing/clock.ts'
import { openBuckets } from './buckets.ts'

test('a name may use its minute in one burst, and is then told how many seconds to wait', () => {
  const clock = movableClock()
  const buckets = openBuckets(10)
  for (let n = 0; n < 10; n++) expect(buckets.take('a', clock.now())).toBe(0)
  expect(buckets.take('a', clock.now())).toBe(6)
  expect(buckets.take('b', clock.now())).toBe(0)
  clock.forward(5999)
  expect(buckets.take('a', clock.now())).toBe(1)
  clock.forward(1)
  expect(buckets.take('a', clock.now())).toBe(0)
  expect(buckets.take('a', clock.now())).toBe(6)
})

test('a clock that is set back gives nothing and takes nothing', () => {
  const clock = movableClock()
  const buckets = openBuckets(1)
  expect(buckets.take('a', clock.now())).toBe(0)
  clock.forward(-3_600_000)
  expect(buckets.take('a', clock.now())).toBe(60)
})

test('zero sets no limit', () => {
  const buckets = openBuckets(0)
  for (let n = 0; n < 1000; n++) expect(buckets.take('a', '2026-03-04T12:31:00.000Z')).toBe(0)
})
