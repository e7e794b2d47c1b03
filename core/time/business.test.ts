import { describe, expect, it, test } from 'vitest'
import type { BusinessCalendar } from './business.ts'
import { businessBetween, businessPlus, calendarFault, closeOfDay, isOpen, nextClose, nextOpen } from './business.ts'
import { hour, instant, minute, msOf } from './instant.ts'
import { dayNumberAt, instantOf, partsAt } from './zone.ts'

const week: [string, string][] = [
  ['09:00', '12:30'],
  ['13:30', '18:00'],
]
const ghent: BusinessCalendar = {
  zone: 'Europe/Brussels',
  hours: { 1: week, 2: week, 3: week, 4: week, 5: week, 6: [], 7: [] },
  holidays: ['2026-04-06', '2026-05-01', '2026-05-14'],
}
const always: BusinessCalendar['hours'][1] = [['00:00', '24:00']]
const roundTheClock = (zone: string): BusinessCalendar => ({
  zone,
  hours: { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always },
  holidays: [],
})
const closed: BusinessCalendar = { ...ghent, hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }

const at = (text: string, zone: string) => {
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = text.split(/\D/).map(Number)
  return instantOf({ year, month, day, hour: hours, minute: minutes }, zone)
}
const shown = (when: string, zone: string) => {
  const { year, month, day, hour: hours, minute: minutes } = partsAt(when, zone)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)} ${two(hours)}:${two(minutes)}`
}

const sums: [string, BusinessCalendar, string, number, string][] = [
  ['an hour within the morning', ghent, '2026-03-04 09:15', hour, '2026-03-04 10:15'],
  ['lunch does not count', ghent, '2026-03-04 12:00', hour, '2026-03-04 14:00'],
  ['time that runs out at closing is due at closing', ghent, '2026-03-04 17:00', hour, '2026-03-04 18:00'],
  ['the evening carries over to the morning', ghent, '2026-03-04 17:30', hour, '2026-03-05 09:30'],
  ['the weekend is skipped', ghent, '2026-03-06 17:00', 4 * hour, '2026-03-09 12:00'],
  ['a Saturday counts from Monday morning', ghent, '2026-03-07 11:00', 30 * minute, '2026-03-09 09:30'],
  ['a holiday moves the promise to the next open morning', ghent, '2026-04-03 17:30', hour, '2026-04-07 09:30'],
  ['two single holidays', ghent, '2026-05-13 17:30', hour, '2026-05-15 09:30'],
  ['nothing, when open, is due at once', ghent, '2026-03-04 10:00', 0, '2026-03-04 10:00'],
  ['nothing, at night, is due at the next opening', ghent, '2026-03-04 20:00', 0, '2026-03-05 09:00'],
  ['nothing, at closing, is due at the next opening', ghent, '2026-03-06 18:00', 0, '2026-03-09 09:00'],
  ['a working week', ghent, '2026-03-02 09:00', 40 * hour, '2026-03-06 18:00'],
  ['24 hours over the spring change', roundTheClock('Europe/Brussels'), '2026-03-28 12:00', 24 * hour, '2026-03-29 13:00'],
  ['24 hours over the autumn change', roundTheClock('Europe/Brussels'), '2026-10-24 12:00', 24 * hour, '2026-10-25 11:00'],
  ['24 hours over the spring change', roundTheClock('America/New_York'), '2026-03-07 12:00', 24 * hour, '2026-03-08 13:00'],
  ['24 hours over the autumn change', roundTheClock('America/New_York'), '2026-10-31 12:00', 24 * hour, '2026-11-01 11:00'],
  ['opening is at nine on either side of the change', ghent, '2026-03-27 17:30', hour, '2026-03-30 09:30'],
  ['the same in New York', { ...ghent, zone: 'America/New_York' }, '2026-10-30 17:30', hour, '2026-11-02 09:30'],
]

test.each(sums)('%s (%#)', (_name, calendar, from, duration, due) => {
  expect(shown(businessPlus(calendar, at(from, calendar.zone), duration), calendar.zone)).toBe(due)
})

describe('open time between two instants', () => {
  const open = (from: string, to: string, calendar = ghent) => businessBetween(calendar, at(from, calendar.zone), at(to, calendar.zone))

  it('counts only open hours', () => {
    expect(open('2026-03-06 17:00', '2026-03-09 10:00')).toBe(2 * hour)
    expect(open('2026-03-04 12:30', '2026-03-04 13:30')).toBe(0)
    expect(open('2026-04-03 18:00', '2026-04-07 09:00')).toBe(0)
  })
  it('is nothing backwards', () => {
    expect(open('2026-03-09 10:00', '2026-03-06 17:00')).toBe(0)
  })
  it('knows that the day of the spring change has 23 hours and that of the autumn change 25', () => {
    const brussels = roundTheClock('Europe/Brussels')
    expect(open('2026-03-29 00:00', '2026-03-30 00:00', brussels)).toBe(23 * hour)
    expect(open('2026-10-25 00:00', '2026-10-26 00:00', brussels)).toBe(25 * hour)
  })
  it('counts hours around the spring gap once', () => {
    const night: BusinessCalendar = {
      ...closed,
      hours: {
        ...closed.hours,
        7: [
          ['01:00', '02:30'],
          ['03:00', '04:00'],
        ],
      },
    }
    expect(open('2026-03-29 00:00', '2026-03-29 12:00', night)).toBe(2 * hour)
  })
  it('is over years what its weeks add up to, in whichever order they are asked', () => {
    const chance = random(7)
    for (const zone of ['Europe/Brussels', 'America/Havana', 'Australia/Lord_Howe']) {
      const calendar: BusinessCalendar = { ...ghent, zone, hours: { ...ghent.hours, 7: [['00:00', '24:00']] } }
      for (let round = 0; round < 30; round++) {
        const from = Date.parse('2024-01-01T00:00:00Z') + Math.floor(chance() * 700 * 24) * hour
        const marks = Array.from({ length: 1 + Math.floor(chance() * 120) }, (_, week) => instant(from + week * 40 * hour))
        const parts = marks.slice(1).reduce((sum, mark, n) => sum + businessBetween(calendar, marks[n] ?? mark, mark), 0)
        expect([zone, businessBetween(calendar, marks[0] ?? instant(from), marks.at(-1) ?? instant(from))]).toEqual([zone, parts])
      }
    }
  })
  it('is zero for a calendar that never opens', () => {
    expect(open('2026-03-01 00:00', '2026-03-09 00:00', closed)).toBe(0)
  })
})

it('measures back exactly what was added, whenever it starts', () => {
  const chance = random(20260304)
  const calendars = [
    ghent,
    roundTheClock('America/New_York'),
    { ...ghent, zone: 'America/New_York' },
    { ...ghent, zone: 'Australia/Lord_Howe' },
  ]
  for (let round = 0; round < 4000; round += 1) {
    const calendar = calendars[round % calendars.length] ?? ghent
    const from = instant(Date.UTC(2026, 0, 1) + Math.floor(chance() * 365 * 24 * hour))
    const duration = Math.floor(chance() ** 3 * 400 * hour)
    const due = businessPlus(calendar, from, duration)
    expect([from, businessBetween(calendar, from, due)]).toEqual([from, duration])
    expect(due >= from).toBe(true)
  }
})

describe('doors', () => {
  const zone = ghent.zone
  it('are open at nine sharp and shut at six sharp', () => {
    const times = ['2026-03-04 08:59', '2026-03-04 09:00', '2026-03-04 12:30', '2026-03-04 17:59', '2026-03-04 18:00', '2026-03-07 10:00']
    expect(times.map((text) => isOpen(ghent, at(text, zone)))).toEqual([false, true, false, true, false, false])
  })
  it('open next on the first working morning', () => {
    expect(shown(nextOpen(ghent, at('2026-04-03 19:00', zone)), zone)).toBe('2026-04-07 09:00')
    expect(shown(nextOpen(ghent, at('2026-04-03 10:10', zone)), zone)).toBe('2026-04-03 10:10')
  })
  it('shut next at lunch, in the evening, or after the next opening', () => {
    const shut = (text: string) => shown(nextClose(ghent, at(text, zone)) ?? '', zone)
    expect(shut('2026-03-04 10:00')).toBe('2026-03-04 12:30')
    expect(shut('2026-03-04 12:30')).toBe('2026-03-04 18:00')
    expect(shut('2026-03-07 12:00')).toBe('2026-03-09 12:30')
  })
  it('that stay open over midnight shut once', () => {
    const bar: BusinessCalendar = { ...closed, hours: { ...closed.hours, 5: [['18:00', '24:00']], 6: [['00:00', '02:00']] } }
    expect(shown(nextClose(bar, at('2026-03-06 20:00', zone)) ?? '', zone)).toBe('2026-03-07 02:00')
    expect(isOpen(bar, at('2026-03-06 23:59', zone))).toBe(true)
  })
  it('that never shut have no closing', () => {
    expect(nextClose(roundTheClock(zone), at('2026-03-06 20:00', zone))).toBeNull()
  })
  it('close a day at its last hour, and a closed day not at all', () => {
    const on = (text: string) => closeOfDay(ghent, dayNumberAt(at(text, zone), zone))
    expect(shown(on('2026-03-04 07:00') ?? '', zone)).toBe('2026-03-04 18:00')
    expect(on('2026-03-07 07:00')).toBeNull()
  })
})

describe('a calendar that never opens', () => {
  it('is refused with a sentence', () => {
    expect(() => businessPlus(closed, '2026-03-04T09:00:00.000Z', hour)).toThrow(/no open hour within 370 days/)
    expect(() => nextOpen(closed, '2026-03-04T09:00:00.000Z')).toThrow(RangeError)
    expect(() => nextClose(closed, '2026-03-04T09:00:00.000Z')).toThrow(RangeError)
  })
  it('may still open on one day a year', () => {
    const days = Array.from({ length: 364 }, (_, n) => instant(Date.UTC(2026, 2, 5) + n * 24 * hour).slice(0, 10))
    const yearly = { ...roundTheClock('UTC'), holidays: days }
    expect(businessPlus(yearly, '2026-03-05T00:00:00.000Z', hour)).toBe('2027-03-04T01:00:00.000Z')
  })
  it('a negative, endless or unreadable duration is refused', () => {
    expect(() => businessPlus(ghent, '2026-03-04T09:00:00.000Z', -1)).toThrow(RangeError)
    expect(() => businessPlus(ghent, '2026-03-04T09:00:00.000Z', Number.NaN)).toThrow(RangeError)
    expect(() => businessPlus(ghent, '2026-03-04T09:00:00.000Z', Infinity)).toThrow(RangeError)
  })
})

it('sees a calendar that was changed in place as another calendar', () => {
  const changing = structuredClone(ghent)
  expect(isOpen(changing, at('2026-03-04 10:00', ghent.zone))).toBe(true)
  changing.holidays.push('2026-03-04')
  expect(isOpen(changing, at('2026-03-04 10:00', ghent.zone))).toBe(false)
})

const monday = (spans: [string, string][]) => ({ ...ghent, hours: { ...ghent.hours, 1: spans } })
const faults: [string, BusinessCalendar, RegExp | null][] = [
  ['a good calendar', ghent, null],
  [
    'spans that touch',
    monday([
      ['09:00', '12:00'],
      ['12:00', '24:00'],
    ]),
    null,
  ],
  ['a zone that is none', { ...ghent, zone: 'Europe/Ghent' }, /“Europe\/Ghent” is not a time zone/],
  [
    'overlapping spans',
    monday([
      ['09:00', '13:00'],
      ['12:30', '18:00'],
    ]),
    /Monday: 12:30 to 18:00 overlaps/,
  ],
  [
    'spans out of order',
    monday([
      ['13:00', '18:00'],
      ['09:00', '12:00'],
    ]),
    /Monday: .*out of order/,
  ],
  ['an end before the start', monday([['18:00', '09:00']]), /Monday: 18:00 to 09:00 ends before it starts/],
  ['a time that is none', monday([['9:00', '12:00']]), /Monday: “9:00” is not a time/],
  ['a start at 24:00', monday([['24:00', '24:00']]), /“24:00” is not a time/],
  ['a time past midnight', monday([['09:00', '24:30']]), /“24:30” is not a time/],
  ['a date that never comes', { ...ghent, holidays: ['2026-02-30'] }, /“2026-02-30” is not a date/],
  ['a date written otherwise', { ...ghent, holidays: ['25/12/2026'] }, /“25\/12\/2026” is not a date/],
  ['a weekday that is none', { ...ghent, hours: { ...ghent.hours, 8: [] } as BusinessCalendar['hours'] }, /“8” is none of them/],
  ['no hours at all', closed, /no open hours at all/],
]
test.each(faults)('%s: the settings say so', (_name, calendar, expected) => {
  const fault = calendarFault(calendar)
  if (expected === null) expect(fault).toBeNull()
  else expect(fault).toMatch(expected)
})

/** A small fixed-seed generator (mulberry32), so that a failure comes back. */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

it('reads its own instants', () => {
  expect(msOf(businessPlus(ghent, '2026-03-04T09:00:00.000Z', 1))).toBe(Date.UTC(2026, 2, 4, 9, 0, 0, 1))
})
