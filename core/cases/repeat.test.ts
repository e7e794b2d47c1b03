// The second mistake in 90 days.

import { expect, test } from 'vitest'
import { nthMistake, ordinal, repeatAdvice, repeatSentence, severityOnRepeat } from './repeat.ts'

test('is one step graver, and never beyond the gravest', () => {
  expect([5, 4, 3, 2, 1].map(severityOnRepeat)).toEqual([4, 3, 2, 1, 1])
})

test('is told with its reason, and that it can be set back', () => {
  expect(repeatSentence({ earlier: 1, from: 3, to: 2 })).toBe(
    'Second mistake for this customer in 90 days, so severity 3 became 2; it can be set back',
  )
  expect(repeatSentence({ earlier: 2, from: 1, to: 1 })).toBe('Third mistake for this customer in 90 days')
})

test('asks for more than words', () => {
  expect(repeatAdvice(1)).toBe('Second mistake in 90 days: no formula apology, a senior owner, more than words.')
})

test('is counted in words at first, then in figures', () => {
  expect([1, 4, 5, 10, 11, 20, 21].map(nthMistake)).toEqual(['Second', 'Fifth', '6th', '11th', '12th', '21st', '22nd'])
  expect([1, 2, 3, 4, 13].map(ordinal)).toEqual(['1st', '2nd', '3rd', '4th', '13th'])
})
