// The catalogue in words, and what was typed into it.

import { expect, test } from 'vitest'
import { seedKinds } from '#core/cases/own-kinds.ts'
import { fitsInWords, hoursOf, severityInWords, withinInWords, withinTyped } from './remedy-words.ts'

const hour = 3_600_000

test.each([
  ['8', 8 * hour],
  ['0.5', hour / 2],
  ['0,5', hour / 2],
  ['0', null],
  ['soon', null],
  ['', null],
])('“%s” open hours', (typed, within) => {
  expect(withinTyped(typed)).toBe(within)
})

test('a length of time comes back as it was typed', () => {
  expect(hoursOf(8 * hour)).toBe('8')
  expect(hoursOf(hour / 2)).toBe('0.5')
  expect(withinInWords(hour)).toBe('within 1 open hour')
  expect(withinInWords(4 * hour)).toBe('within 4 open hours')
})

test('what a remedy fits is told by name, or how many', () => {
  expect(fitsInWords([], seedKinds)).toBe('Every kind of mistake')
  expect(fitsInWords(['slow'], seedKinds)).toBe('Unreasonably slow or late')
  expect(fitsInWords(['slow', 'wrong', 'billing'], seedKinds)).toBe('Unreasonably slow or late, and 2 more')
})

test('severities are a range, or one', () => {
  expect(severityInWords(1, 4)).toBe('Severity 1 to 4')
  expect(severityInWords(3, 3)).toBe('Severity 3')
})
