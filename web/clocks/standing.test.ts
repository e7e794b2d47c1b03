import { expect, test } from 'vitest'
import { shareUsed, standingOf } from './standing.ts'

const made = '2026-03-04T12:00:00.000Z'
const due = '2026-03-04T16:00:00.000Z'
const at = (now: string) => standingOf(due, shareUsed(made, due, now), now)

test('a promise is far, then soon in its last quarter, then over', () => {
  expect(at('2026-03-04T14:00:00.000Z')).toBe('far')
  expect(at('2026-03-04T15:00:00.000Z')).toBe('soon')
  expect(at('2026-03-04T16:00:00.001Z')).toBe('over')
})

test('a promise that was due when it was made has used all its time', () => {
  expect(shareUsed(due, due, due)).toBe(1)
})
