import { describe, expect, it, test } from 'vitest'
import type { BusinessCalendar } from '#core/time/business.ts'
import { english } from './english.ts'
import { timesSaid } from './said.ts'
import { partsAt } from '#core/time/zone.ts'

const week: [string, string][] = [['09:00', '18:00']]
const calendar: BusinessCalendar = {
  zone: 'Europe/Brussels',
  hours: { 1: week, 2: week, 3: week, 4: week, 5: [['09:00', '17:00']], 6: [], 7: [] },
  holidays: ['2026-03-10'],
}
/** Wednesday 4 March 2026, 14:12 in Brussels. */
const now = '2026-03-04T13:12:00.000Z'

const shown = (at: string) => {
  const { year, month, day, hour, minute } = partsAt(at, calendar.zone)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`
}
const read = (text: string, at = now) =>
  timesSaid(text, at, calendar, english).flatMap(({ words, choices, gone }) =>
    gone ? [] : `${words} = ${choices.map(shown).join(' or ')}`,
  )

const firm: [string, string, string][] = [
  ['I will ring you by Friday noon.', 'by Friday noon', '2026-03-06 12:00'],
  ['You will have it tomorrow.', 'tomorrow', '2026-03-05 18:00'],
  ['I mail you by 14:30 today.', 'by 14:30 today', '2026-03-04 14:30'],
  ['You hear from me within 2 hours.', 'within 2 hours', '2026-03-04 16:12'],
  ['We call within one hour', 'within one hour', '2026-03-04 15:12'],
  ['It is back in two working days.', 'in two working days', '2026-03-06 17:00'],
  ['It arrives on Monday.', 'on Monday', '2026-03-09 18:00'],
  ['By 6 March you have your money.', 'By 6 March', '2026-03-06 17:00'],
  ['I answer by the end of the day.', 'by the end of the day', '2026-03-04 18:00'],
  ['I will call this afternoon.', 'this afternoon', '2026-03-04 18:00'],
  ['before 5 pm', 'before 5 pm', '2026-03-04 17:00'],
  ['We come next Tuesday at 10.', 'next Tuesday at 10', '2026-03-10 10:00'],
  ['Friday 6 March, by noon.', 'Friday 6 March, by noon', '2026-03-06 12:00'],
  ['by noon on Friday', 'by noon on Friday', '2026-03-06 12:00'],
  ['at 10 tomorrow morning', 'at 10 tomorrow morning', '2026-03-05 10:00'],
  ['tomorrow evening at 8', 'tomorrow evening at 8', '2026-03-05 20:00'],
  ['Thursday at 3', 'Thursday at 3', '2026-03-05 15:00'],
  ['by 2:30', 'by 2:30', '2026-03-04 14:30'],
  ['by 9:00', 'by 9:00', '2026-03-05 09:00'],
  ['no later than 5.30 p.m. tomorrow', 'no later than 5.30 p.m. tomorrow', '2026-03-05 17:30'],
  ['by 14.30 today', 'by 14.30 today', '2026-03-04 14:30'],
  ["by 4 o'clock", "by 4 o'clock", '2026-03-04 16:00'],
  ['by midnight', 'by midnight', '2026-03-05 00:00'],
  ['tomorrow morning', 'tomorrow morning', '2026-03-05 12:00'],
  ['first thing tomorrow', 'first thing tomorrow', '2026-03-05 12:00'],
  ['Friday afternoon', 'Friday afternoon', '2026-03-06 17:00'],
  ['tonight', 'tonight', '2026-03-04 23:59'],
  ['later today', 'later today', '2026-03-04 18:00'],
  ['by close of business tomorrow', 'by close of business tomorrow', '2026-03-05 18:00'],
  ['tomorrow by EOD', 'tomorrow by EOD', '2026-03-05 18:00'],
  ['by the end of Friday', 'by the end of Friday', '2026-03-06 17:00'],
  ['by the end of the week', 'by the end of the week', '2026-03-06 17:00'],
  ['by the end of next week', 'by the end of next week', '2026-03-13 17:00'],
  ['by the end of the month', 'by the end of the month', '2026-03-31 18:00'],
  ['by March 9th', 'by March 9th', '2026-03-09 18:00'],
  ['on the 9th of March 2026', 'on the 9th of March 2026', '2026-03-09 18:00'],
  ['on 2026-03-09', 'on 2026-03-09', '2026-03-09 18:00'],
  ['the day after tomorrow', 'the day after tomorrow', '2026-03-06 17:00'],
  ['on Wednesday', 'on Wednesday', '2026-03-04 18:00 or 2026-03-11 18:00'],
  ['on 06/03', 'on 06/03', '2026-03-06 17:00 or 2026-06-03 18:00'],
  ['on Sunday', 'on Sunday', '2026-03-08 23:59'],
  ['within 24 hours', 'within 24 hours', '2026-03-05 14:12'],
  ['within 24-48 hours', 'within 24-48 hours', '2026-03-06 14:12'],
  ['within 2 to 3 working days', 'within 2 to 3 working days', '2026-03-09 18:00'],
  ['within four business days', 'within four business days', '2026-03-11 18:00'],
  ['in 3 days', 'in 3 days', '2026-03-07 23:59'],
  ['in a week', 'in a week', '2026-03-11 18:00'],
  ['within 4 working hours', 'within 4 working hours', '2026-03-05 09:12'],
  ['in the next 20 minutes', 'in the next 20 minutes', '2026-03-04 14:32'],
  ['within half an hour', 'within half an hour', '2026-03-04 14:42'],
  ['in an hour and a half', 'in an hour and a half', '2026-03-04 15:42'],
  ['within the hour', 'within the hour', '2026-03-04 15:12'],
  ['two hours from now', 'two hours from now', '2026-03-04 16:12'],
  ['by Friday\nnoon', 'by Friday\nnoon', '2026-03-06 12:00'],
  ['Monday week', 'Monday week', '2026-03-16 18:00'],
  ['on Wednesday week', 'on Wednesday week', '2026-03-11 18:00'],
  ['by the end of February', 'by the end of February', '2027-02-26 17:00'],
  ['the next business day', 'the next business day', '2026-03-05 18:00'],
  ['by the 3rd of next month', 'by the 3rd of next month', '2026-04-03 17:00'],
  ['by 1830 hours', 'by 1830 hours', '2026-03-04 18:30'],
  ['within half an hour', 'within half an hour', '2026-03-04 14:42'],
  ['in the next half hour', 'in the next half hour', '2026-03-04 14:42'],
  ['at 5 pm Central', 'at 5 pm Central', '2026-03-04 17:00'],
]
test.each(firm)('“%s” is a time: %s, %s', (text, words, due) => {
  expect(read(text)).toEqual([`${words} = ${due}`])
})

const loose = [
  'We will look into it soon.',
  'shortly',
  'ASAP',
  'as soon as possible',
  'next week some time',
  'in the coming days',
  'in a few hours',
  'I will be with you in a minute.',
  'in a day or two',
  'within an hour or so',
  'last Friday',
  'since Monday',
  'every Tuesday',
  'We are open Monday to Friday, from 9:00 to 17:00.',
  'Mon-Fri 9:00-17:00',
  'on Mondays',
  'your order of 3 March',
  'Monday’s delivery',
  'two days ago',
  'within 14 days of delivery',
  'after 5 pm tomorrow',
  'earlier today',
  'at the end of the day we failed you',
  'by 31 February',
  'by 25:00',
  'on 28 February',
  'by 13 pm',
  'a refund of 12.50',
  'two parcels at 10 euros',
  'I sat in the sun',
  'you may 6 times',
  'this morning',
  'within 0 days',
  'by 3 March 2026',
  'through Friday',
  'at 5 pm yesterday',
  'yesterday at 5 pm',
  'the 6 March payment',
]
test.each(loose)('“%s” holds no firm time to come', (text) => {
  expect(read(text)).toEqual([])
})

describe('in a letter', () => {
  const letter =
    'Dear Ms Peeters,\nI will call you by 16:00 today and drive it over on Friday morning. You see the refund within 3 working days.'
  it('finds every time at its place', () => {
    const found = timesSaid(letter, now, calendar, english)
    expect(found.map(({ words }) => words)).toEqual(['by 16:00 today', 'on Friday morning', 'within 3 working days'])
    for (const { start, end, words } of found) expect(letter.slice(start, end)).toBe(words)
  })
  it('reads long drafts while they are typed', () => {
    const long = `${letter}\n`.repeat(40)
    expect(timesSaid(long, now, calendar, english)).toHaveLength(120)
  })
})

describe('around closing and the weekend', () => {
  it('today, said after closing, lasts until its last minute', () => {
    expect(read('You have it today.', '2026-03-04T18:30:00.000Z')).toEqual(['today = 2026-03-04 23:59'])
  })
  it('next Tuesday, said on a Monday, may be tomorrow; said on a Sunday, it is in the week to come', () => {
    expect(read('next Tuesday', '2026-03-02T09:00:00.000Z')).toEqual(['next Tuesday = 2026-03-03 18:00 or 2026-03-10 23:59'])
    expect(read('next Tuesday', '2026-03-15T09:00:00.000Z')).toEqual(['next Tuesday = 2026-03-17 18:00'])
  })
  it('the first working day after a Friday evening is Monday', () => {
    expect(read('in one working day', '2026-03-06T19:00:00.000Z')).toEqual(['in one working day = 2026-03-09 18:00'])
  })
  it('a date in January, said in December, is next year’s', () => {
    expect(read('by 5 January', '2026-12-29T09:00:00.000Z')).toEqual(['by 5 January = 2027-01-05 18:00'])
  })
  it('leaves neither reading of a date in a year that the other is not in', () => {
    expect(read('by 5/6', '2026-11-26T09:00:00.000Z')).toEqual(['by 5/6 = 2027-05-06 18:00 or 2027-06-05 23:59'])
    expect(read('by 01/12', '2026-11-26T09:00:00.000Z')).toEqual(['by 01/12 = 2026-12-01 18:00 or 2027-01-12 18:00'])
    expect(read('by 11/12', '2026-11-26T09:00:00.000Z')).toEqual(['by 11/12 = 2026-12-11 17:00'])
  })
  it('this time tomorrow is what the clock on the wall shows, on the day of the spring change too', () => {
    const toronto = { ...calendar, zone: 'America/Toronto' }
    expect(timesSaid('this time tomorrow', '2026-03-08T17:00:00.000Z', toronto, english)[0]?.due).toBe('2026-03-09T17:00:00.000Z')
  })
  it('noon stays noon across the spring change', () => {
    expect(timesSaid('by Monday noon', '2026-03-27T13:00:00.000Z', calendar, english)[0]?.due).toBe('2026-03-30T10:00:00.000Z')
  })
})

it('without a calendar reads in UTC, and a day lasts until its last minute', () => {
  expect(timesSaid('tomorrow, or by 14:30 today, or in 2 working days', now, null, english).map(({ due }) => due)).toEqual([
    '2026-03-05T23:59:00.000Z',
    '2026-03-04T14:30:00.000Z',
    '2026-03-06T23:59:00.000Z',
  ])
})
