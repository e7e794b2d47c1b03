import { expect, test } from 'vitest'
import { keptInWords } from './kept-words.ts'

test('what was kept with one word is one sentence, which ends once', () => {
  const kept = (title: string, word: string) => ({ title, word, wrong: false })
  expect(keptInWords([])).toEqual([])
  expect(keptInWords([kept('No sorry', 'quoted')])).toEqual(['The coach said “No sorry”. Kept: quoted.'])
  expect(keptInWords([kept('A', 'They asked.'), kept('B', 'quoted'), kept('C', 'They asked.'), kept('D', 'They asked.')])).toEqual([
    'The coach said “A”, “C” and “D”. Kept: They asked.',
    'The coach said “B”. Kept: quoted.',
  ])
})
