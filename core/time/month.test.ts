// Where a month begins.

import { expect, test } from 'vitest'
import { monthStart } from './month.ts'

test.each([
  ['2026-03-31T23:30:00.000Z', 'Europe/Brussels', '2026-03-31T22:00:00.000Z'],
  ['2026-03-31T21:59:59.999Z', 'Europe/Brussels', '2026-02-28T23:00:00.000Z'],
  ['2026-03-01T00:00:00.000Z', 'UTC', '2026-03-01T00:00:00.000Z'],
  ['2026-01-01T03:00:00.000Z', 'America/New_York', '2025-12-01T05:00:00.000Z'],
])('at %s in %s the month began at %s', (at, zone, start) => {
  expect(monthStart(at, zone)).toBe(start)
})
