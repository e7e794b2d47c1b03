import { describe, expect, it, test } from 'vitest'
import { instantOf, isZone, partsAt } from './zone.ts'

const wall = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number)
  return { year, month, day, hour, minute }
}

describe('the clock on the wall', () => {
  it('shows the parts of an instant with Monday as 1', () => {
    expect(partsAt('2026-03-04T13:31:07.000Z', 'Europe/Brussels')).toEqual({
      year: 2026,
      month: 3,
      day: 4,
      hour: 14,
      minute: 31,
      second: 7,
      weekday: 3,
    })
    expect(partsAt('2026-03-08T23:30:00.000Z', 'UTC').weekday).toBe(7)
    expect(partsAt('2026-03-08T23:30:00.000Z', 'Europe/Brussels')).toMatchObject({ day: 9, hour: 0, weekday: 1 })
  })
})

const cases: [string, string, string, string][] = [
  ['a winter time', 'Europe/Brussels', '2026-03-04 14:31', '2026-03-04T13:31:00.000Z'],
  ['a summer time', 'Europe/Brussels', '2026-07-01 09:00', '2026-07-01T07:00:00.000Z'],
  ['the minute before the spring gap', 'Europe/Brussels', '2026-03-29 01:59', '2026-03-29T00:59:00.000Z'],
  ['a time in the spring gap moves forward', 'Europe/Brussels', '2026-03-29 02:30', '2026-03-29T01:30:00.000Z'],
  ['the minute the gap ends', 'Europe/Brussels', '2026-03-29 03:00', '2026-03-29T01:00:00.000Z'],
  ['the first of two autumn times', 'Europe/Brussels', '2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
  ['just after the overlap', 'Europe/Brussels', '2026-10-25 03:00', '2026-10-25T02:00:00.000Z'],
  ['the gap in New York', 'America/New_York', '2026-03-08 02:30', '2026-03-08T07:30:00.000Z'],
  ['the overlap in New York', 'America/New_York', '2026-11-01 01:30', '2026-11-01T05:30:00.000Z'],
  ['half an hour of saving', 'Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:45:00.000Z'],
  ['a quarter-hour zone', 'Asia/Kathmandu', '2026-01-01 00:00', '2025-12-31T18:15:00.000Z'],
  ['a whole day that never was', 'Pacific/Apia', '2011-12-30 12:00', '2011-12-30T22:00:00.000Z'],
  ['far east of UTC', 'Pacific/Kiritimati', '2026-05-05 08:00', '2026-05-04T18:00:00.000Z'],
  ['hour 24 is the next midnight', 'Europe/Brussels', '2026-12-31 24:00', '2026-12-31T23:00:00.000Z'],
]

test.each(cases)('%s in %s: %s is %s', (_name, zone, text, expected) => {
  expect(instantOf(wall(text), zone)).toBe(expected)
})

it('comes back to every hour of a year, save the second of the doubled hour', () => {
  for (const zone of ['Europe/Brussels', 'America/New_York', 'America/St_Johns', 'Africa/Cairo', 'Pacific/Auckland']) {
    let astray = 0
    for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 3_600_000) {
      const at = new Date(ms).toISOString()
      if (instantOf(partsAt(at, zone), zone) !== at) astray += 1
    }
    expect([zone, astray]).toEqual([zone, 1])
  }
})

it('knows a zone from any other text', () => {
  expect(['Europe/Brussels', 'UTC', 'America/New_York'].map(isZone)).toEqual([true, true, true])
  expect(['Europe/Ghent', '', '+01:00', 'Brussels time'].map(isZone)).toEqual([false, false, false, false])
})
