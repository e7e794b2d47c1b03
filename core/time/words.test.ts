import { describe, expect, it, test } from 'vitest'
import { type Duration, day, hour, minute, plus, second } from './instant.ts'
import { dayInWords, dueInWords, durationInWords, leftInWords, staffEnglish, timeInWords } from './words.ts'

const zone = 'Europe/Brussels'
/** Wednesday 4 March 2026, 14:12 in Brussels. */
const now = '2026-03-04T13:12:00.000Z'

const times: [string, string, string][] = [
  ['2026-03-04T13:31:00.000Z', '14:31', 'today'],
  ['2026-03-04T22:59:00.000Z', '23:59', 'today'],
  ['2026-03-04T23:00:00.000Z', 'tomorrow 00:00', 'tomorrow'],
  ['2026-03-05T08:00:00.000Z', 'tomorrow 09:00', 'tomorrow'],
  ['2026-03-03T15:05:00.000Z', 'yesterday 16:05', 'yesterday'],
  ['2026-03-06T11:00:00.000Z', 'Fri 6 Mar, 12:00', 'Fri 6 Mar'],
  ['2026-07-01T07:00:00.000Z', 'Wed 1 Jul, 09:00', 'Wed 1 Jul'],
  ['2025-12-31T23:30:00.000Z', 'Thu 1 Jan, 00:30', 'Thu 1 Jan'],
  ['2027-03-05T11:00:00.000Z', 'Fri 5 Mar 2027, 12:00', 'Fri 5 Mar 2027'],
]
test.each(times)('%s is said as “%s”, its day as “%s”', (at, time, dayWords) => {
  expect(timeInWords(at, now, zone)).toBe(time)
  expect(dayInWords(at, now, zone)).toBe(dayWords)
})

const lengths: [Duration, string][] = [
  [0, 'under a minute'],
  [59 * second, 'under a minute'],
  [minute, '1 min'],
  [19 * minute + 59 * second, '19 min'],
  [hour, '1 h'],
  [2 * hour + 10 * minute, '2 h 10 min'],
  [day, '1 day'],
  [28 * hour + 5 * minute, '1 day 4 h'],
  [2 * day, '2 days'],
  [3 * day + 5 * hour, '3 days'],
]
test.each(lengths)('%d ms is “%s”', (length, words) => {
  expect(durationInWords(length)).toBe(words)
})

describe('what is left', () => {
  const left = (by: Duration) => leftInWords(now, plus(now, by))
  it('counts up to the next minute, as the clocks on the wall do', () => {
    expect(left(19 * minute)).toBe('19 min left')
    expect(left(18 * minute + second)).toBe('19 min left')
    expect(left(second)).toBe('1 min left')
    expect(left(2 * hour + 10 * minute)).toBe('2 h 10 min left')
    expect(left(3 * day)).toBe('3 days left')
  })
  it('is due now for a minute, then over', () => {
    expect([left(0), left(-59 * second), left(-minute), left(-12 * minute - 30 * second)]).toEqual([
      'due now',
      'due now',
      '1 min over',
      '12 min over',
    ])
  })
  it('is said as a time while it is more than an hour away', () => {
    const due = (by: Duration) => dueInWords(now, plus(now, by), zone)
    expect([due(19 * minute), due(hour), due(3 * hour + 19 * minute), due(-12 * minute)]).toEqual([
      '19 min left',
      '1 h left',
      '17:31',
      '12 min over',
    ])
  })
})

it('takes another language as words, not as code', () => {
  const dutch = { ...staffEnglish, tomorrow: 'morgen', left: (length: string) => `nog ${length}` }
  expect(timeInWords('2026-03-05T08:00:00.000Z', now, zone, dutch)).toBe('morgen 09:00')
  expect(leftInWords(now, plus(now, 5 * minute), dutch)).toBe('nog 5 min')
})
