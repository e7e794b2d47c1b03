// What a review asks of you, and how many have written, in words.

import { expect, test } from 'vitest'
import type { Row } from '#web/platform/rows.ts'
import { asksOf, openedBy, standsIn, writtenWords } from './review-words.ts'

type ReviewRow = Row<'reviews.list'>
const row = (own: Partial<ReviewRow>) => ({ hasLead: true, lookBackIsDue: false, yours: 'read', state: 'shared', ...own }) as ReviewRow

test.each<[Partial<ReviewRow>, string | null]>([
  [{ hasLead: false, state: 'preparing' }, 'Waits for somebody to lead it'],
  [{ hasLead: false, state: 'writing', yours: 'write' }, 'Write what you would have done'],
  [{ yours: 'lead', state: 'preparing' }, 'Choose the moment, and ask colleagues'],
  [{ yours: 'lead', state: 'writing' }, null],
  [{ yours: 'write', state: 'writing' }, 'Write what you would have done'],
  [{ yours: 'wrote', state: 'writing' }, null],
  [{ yours: 'lead', state: 'revealed' }, 'Put it together, and share it'],
  [{ lookBackIsDue: true }, 'Look back: does it still make sense?'],
  [{}, null],
])('%j asks “%s”', (own, asked) => {
  expect(asksOf(row(own), true)).toBe(asked)
})

test.each<[Partial<ReviewRow>, string | null, string]>([
  [{ hasLead: false, state: 'preparing' }, null, 'Waits for somebody to lead it'],
  [{ lookBackIsDue: true }, null, 'Shared'],
  [{ hasLead: false, state: 'writing', yours: 'write' }, 'Write what you would have done', 'Waits for somebody to lead it'],
])('of somebody who may not lead %j asks “%s”, and stands as “%s”', (own, asked, stands) => {
  expect(asksOf(row(own), false)).toBe(asked)
  expect(standsIn(row(own))).toBe(stands)
})

test.each([
  [0, 0, 'Nobody is asked to write yet'],
  [1, 0, 'The one who was asked has not written yet'],
  [2, 0, '0 of 2 have written'],
  [1, 1, 'The one who was asked has written'],
  [4, 1, '1 of 4 has written'],
  [4, 2, '2 of 4 have written'],
  [2, 2, 'Both have written'],
  [4, 4, 'All 4 have written'],
])('%i asked and %i written: “%s”', (asked, written, said) => {
  expect(writtenWords(asked, written)).toBe(said)
})

test.each([
  ['writing', {}, 'everyone has written'],
  ['revealed', {}, 'you have written'],
  ['shared', {}, 'you have written'],
  ['revealed', null, 'it is shared'],
] as const)('what came later in one that is %s, asked: %j, is covered until %s', (state, mine, until) => {
  expect(openedBy({ state, mine })).toBe(until)
})
