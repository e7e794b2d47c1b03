// The words of a suggestion.

import { expect, test } from 'vitest'
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
  expect(reasonInWords(one)).toBe(words)
})
