// Times as people say them.

import { expect, test } from 'vitest'
import { hour, minute, plus } from '#core/time/instant.ts'
import { dayOf, dueIn, leftUntil, lengthOf, thereOf, whenOf } from './dates.ts'

const zone = 'Europe/Brussels'
const now = '2026-03-04T13:12:00.000Z' // 14:12 in Brussels, a Wednesday

test.each([
  [20_000, 'under a minute'],
  [19 * minute, '19 min'],
  [59.9 * minute, '59 min'],
  [2 * hour, '2 h'],
  [2 * hour + 5 * minute, '2 h 5 min'],
  [5 * hour + 50 * minute, '5 h'],
  [24 * hour, '1 day'],
  [75 * hour, '3 days'],
])('%i ms is %s', (ms, said) => {
  expect(lengthOf(ms)).toBe(said)
})

test('a deadline is left, then over, never negative', () => {
  expect(leftUntil(plus(now, 19 * minute), now)).toBe('19 min left')
  expect(leftUntil(plus(now, -12 * minute), now)).toBe('12 min over')
})

test('a row says the time of today, then the day, and how much it is over', () => {
  expect(dueIn(plus(now, 52 * minute), now, zone)).toBe('by 15:04')
  expect(dueIn('2026-03-04T16:31:00.000Z', now, zone)).toBe('by 17:31')
  expect(dueIn('2026-03-11T16:31:00.000Z', now, zone)).toBe('by Wed 11 Mar')
  expect(dueIn(plus(now, -12 * minute), now, zone)).toBe('12 min over')
})

test('days are those of the zone, not of UTC', () => {
  const late = '2026-03-04T23:30:00.000Z' // already Thursday in Brussels
  expect(whenOf(late, now, zone)).toBe('tomorrow 00:30')
  expect(whenOf('2026-03-03T12:00:00.000Z', now, zone)).toBe('yesterday 13:00')
  expect(whenOf('2026-03-02T12:00:00.000Z', now, zone)).toBe('Mon 2 Mar, 13:00')
})

test('another year is said', () => {
  expect(dayOf('2025-12-24T12:00:00.000Z', now, zone)).toBe('Wed 24 Dec 2025')
})

test('says the brand’s time only to somebody elsewhere', () => {
  const at = '2026-03-04T16:00:00.000Z'
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  expect(thereOf(at, '2026-03-04T09:00:00.000Z', own)).toBeNull()
  expect(thereOf(at, '2026-03-04T09:00:00.000Z', 'Pacific/Kiritimati')).toBe('tomorrow 06:00 where the brand is')
})
