// The words of a suggestion.

import { expect, test } from 'vitest'
import { chanceInWords, headOf, usualInWords } from './proposal.ts'
import { placeInWords, reasonInWords } from './words.ts'

test.each([
  [1, 'the first case of a mistake that we know'],
  [2, 'the 2nd of this kind'],
  [5, 'the 5th of this kind'],
])('the %dth', (nth, words) => {
  expect(placeInWords({ nth })).toBe(words)
})

test.each([
  [{ facts: ['kind', 'supplier'], words: ['cut-off time', 'Friday'] }, 'Same kind, same supplier; “cut-off time” and “Friday” in both.'],
  [{ facts: [], words: ['Friday'] }, '“Friday” in both.'],
  [{ facts: ['brand'], words: [] }, 'Same brand.'],
  [{ facts: [], words: [] }, 'Said in much the same way.'],
  [{ facts: [], words: ['a', 'b', 'c'] }, '“a”, “b” and “c” in both.'],
])('the reason of %j', (one, words) => {
  expect(reasonInWords({ ...one, meansTheSame: false })).toBe(words)
})

test.each([
  [{ facts: ['kind'], words: ['Friday'] }, 'Same kind; “Friday” in both; it means much the same.'],
  [{ facts: [], words: [] }, 'It means much the same.'],
])('the reason of %j, where a service reads along', (one, words) => {
  expect(reasonInWords({ ...one, meansTheSame: true })).toBe(words)
})

test('a proposal says how many, about what, what is usual, and how rare that is', () => {
  const one = { id: 'case_1', reference: 'A', title: 'x', openedAt: '2026-03-04T13:31:00.000Z' } as const
  expect(headOf({ words: ['hose', 'brass valve'], cases: [one, one, one] })).toBe('3 cases about “hose”, “brass valve”')
  expect(headOf({ words: [], cases: [one, one] })).toBe('2 cases that are alike')
  expect(usualInWords({ expected: 0.01 })).toBe('none')
  expect(usualInWords({ expected: 0.24 })).toBe('0.2')
  expect(usualInWords({ expected: 12.4 })).toBe('12')
  expect(chanceInWords({ chance: 1 / 1500 })).toBe('Chance alone does that once in 1,500 times.')
  expect(chanceInWords({ chance: 1e-9 })).toBe('Chance alone hardly ever does that.')
})
