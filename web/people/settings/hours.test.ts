// Opening hours, typed and said.

import { expect, test } from 'vitest'
import { hoursInWords, nextSpan, timeTyped, withDay, type Hours } from './hours.ts'

const shut: Hours = { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [], '7': [] }

test.each([
  ['9', '09:00'],
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['17.30', '17:30'],
  ['24', '24:00'],
  ['noon', 'noon'],
  ['', ''],
])('%s is read as %s', (typed, time) => {
  expect(timeTyped(typed)).toBe(time)
})

test('neighbouring days with the same hours are said together', () => {
  const week: Hours = {
    ...shut,
    '1': [['09:00', '17:30']],
    '2': [['09:00', '17:30']],
    '4': [['09:00', '17:30']],
    '6': [
      ['09:00', '12:00'],
      ['13:00', '16:00'],
    ],
  }
  expect(hoursInWords(week)).toBe('Mon to Tue 09:00 to 17:30; Thu 09:00 to 17:30; Sat 09:00 to 12:00 and 13:00 to 16:00')
})

test('a house that never opens says so', () => {
  expect(hoursInWords(shut)).toBe('Never open')
})

test('more hours on a day begin where the last ones end', () => {
  expect(nextSpan([])).toEqual(['09:00', '17:30'])
  expect(nextSpan([['09:00', '12:00']])).toEqual(['12:00', '21:00'])
  expect(nextSpan([['09:00', '22:00']])).toEqual(['22:00', '24:00'])
})

test('a day when one is shut takes its place in the year, once; an empty one takes none', () => {
  expect(withDay(['2026-12-25'], '2026-11-01')).toEqual(['2026-11-01', '2026-12-25'])
  expect(withDay(['2026-12-25'], '2026-12-25')).toEqual(['2026-12-25'])
  expect(withDay(['2026-12-25'], '')).toEqual(['2026-12-25'])
})
