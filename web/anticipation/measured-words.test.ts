// What a fire drill measured, in sentences: exact while it runs, when it is over, and when nothing was done.

import { expect, test } from 'vitest'
import { limitsInWords, type Measured, restInWords } from './measured-words.ts'

const limit = { name: 'human', title: 'To a human', took: null, limit: 1_800_000, basis: 'business', verdict: 'open' } as const
const nothing: Measured = {
  measures: [limit],
  outOfOrder: [],
  coach: { letters: 0, mustFix: 0, warnings: 0, overrides: 0 },
  handOffs: 0,
  sorted: 'not',
  within: 0,
  of: 0,
}

test('where nothing was done, no order is praised, and what is over has no “yet”', () => {
  expect(limitsInWords(nothing, false)).toBe('Nothing is done yet.')
  expect(restInWords(nothing, false)).toEqual(['No letter has left yet.', 'Nobody has set the kind of mistake yet.'])
  expect(limitsInWords(nothing, true)).toBe('Nothing was done.')
  expect(restInWords(nothing, true)).toEqual(['No letter left.', 'Nobody set the kind of mistake.'])
})

test('one and several are told apart', () => {
  const coach = { letters: 1, mustFix: 1, warnings: 0, overrides: 1 }
  const done: Measured = {
    ...nothing,
    measures: [{ ...limit, took: 60_000, verdict: 'within' }],
    within: 1,
    of: 1,
    coach,
    handOffs: 1,
    sorted: 'right',
  }
  expect(limitsInWords(done, true)).toBe('1 of 1 limit was kept.')
  expect(restInWords(done, true)).toEqual([
    'Every step came in its order.',
    'The coach found one serious thing in one letter. One was kept with a reason.',
    'The kind of mistake was found.',
    'It was handed over once.',
  ])
  const more = {
    ...done,
    coach: { letters: 2, mustFix: 2, warnings: 1, overrides: 0 },
    outOfOrder: ['The offer came before the apology.'],
    handOffs: 2,
  }
  expect(limitsInWords({ within: 2, of: 3 }, true)).toBe('2 of 3 limits were kept.')
  expect(restInWords(more, true).slice(0, 2)).toEqual([
    'The offer came before the apology.',
    'The coach found 2 serious and 1 lesser thing in 2 letters.',
  ])
})
