import { expect, test } from 'vitest'
import { instant } from '#core/time/instant.ts'
import { fromWallTime, wallTime } from './wall-time.ts'

const at = instant(Date.UTC(2026, 2, 6, 11, 0, 42))

test.each([
  ['Europe/Brussels', '2026-03-06T12:00'],
  ['America/New_York', '2026-03-06T06:00'],
])('the clock on the wall of %s shows %s, and is read there again', (zone, typed) => {
  expect(wallTime(at, zone)).toBe(typed)
  expect(fromWallTime(typed.replace(':00', ':30'), at, zone)).toBe(instant(Date.UTC(2026, 2, 6, 11, 30)))
})

test('a time that nobody touched is the very instant, to the second', () => {
  expect(fromWallTime('2026-03-06T12:00', at, 'Europe/Brussels')).toBe(at)
})
