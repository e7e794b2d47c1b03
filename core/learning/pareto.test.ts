// Bars by size with the vital few, what a case counts for, where a period begins, and what is said of a cause on which nobody acts.

import { expect, test } from 'vitest'
import { withoutAction } from './standing.ts'
import { barsOf, countsFor, periodStart } from './pareto.ts'

test('bars stand by size, and the vital few make the first four fifths', () => {
  const bars = barsOf([10, 60, 0, 25, 5], (n) => n)
  expect(bars.map(({ value, isVital }) => [value, isVital])).toEqual([
    [60, true],
    [25, true],
    [10, false],
    [5, false],
  ])
  expect(bars.map(({ upTo }) => upTo)).toEqual([0.6, 0.85, 0.95, 1])
  expect(barsOf([7], (n) => n)).toEqual([{ of: 7, value: 7, upTo: 1, isVital: true }])
  expect(barsOf([0], (n) => n)).toEqual([])
})

test('a case that was withdrawn counts nowhere; the two highest severities are grave', () => {
  expect(countsFor({ severity: 1, stands: 'withdrawn' })).toBeNull()
  expect(countsFor({ severity: 2, stands: 'makeRight' })).toEqual({ grave: true, lost: false })
  expect(countsFor({ severity: 3, stands: 'unableToRecover' })).toEqual({ grave: false, lost: true })
})

test('a period is made of whole days, and of what has passed of today', () => {
  expect(periodStart('quarter', '2026-05-31T16:20:00.000Z')).toBe('2026-03-02T00:00:00.000Z')
  expect(periodStart('year', '2026-05-31T00:00:00.000Z')).toBe('2025-05-31T00:00:00.000Z')
})

test('a cause without an action is not one for which it was decided not to act', () => {
  expect(withoutAction('Thin boxes', [])).toBe('“Thin boxes” has none yet')
  expect(withoutAction('Thin boxes', [{ standing: 'notDoing' }])).toBe('“Thin boxes” has none, because that was decided')
  expect(withoutAction('Thin boxes', [{ standing: 'notDoing' }, { standing: 'planned' }])).toBeNull()
})
