// Where a month begins, what it is called, and which is the next.

import { expect, test } from 'vitest'
import { daysOfMonth, isMonth, monthAt, monthInWords, monthPlus, monthStart } from './month.ts'

test.each([
  ['2026-03-31T23:30:00.000Z', 'Europe/Brussels', '2026-03-31T22:00:00.000Z'],
  ['2026-03-31T21:59:59.999Z', 'Europe/Brussels', '2026-02-28T23:00:00.000Z'],
  ['2026-03-01T00:00:00.000Z', 'UTC', '2026-03-01T00:00:00.000Z'],
  ['2026-01-01T03:00:00.000Z', 'America/New_York', '2025-12-01T05:00:00.000Z'],
])('at %s in %s the month began at %s', (at, zone, start) => {
  expect(monthStart(at, zone)).toBe(start)
})

test('months are counted over the turn of a year, and know their last day', () => {
  expect([monthPlus('2026-12', 1), monthPlus('2026-01', -1), monthPlus('2026-03', -15), monthPlus('2026-03', 0)]).toEqual([
    '2027-01',
    '2025-12',
    '2024-12',
    '2026-03',
  ])
  expect(daysOfMonth('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(daysOfMonth('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  expect([monthInWords('2026-10'), isMonth('2026-10'), isMonth('2026-13'), isMonth('2026-1')]).toEqual(['October 2026', true, false, false])
  expect(monthAt('2026-03-31T23:30:00.000Z', 'Europe/Brussels')).toBe('2026-04')
})
