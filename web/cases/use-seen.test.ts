// Which message a draft was begun after.

import { expect, test } from 'vitest'
import type { Desk } from './desk.ts'
import { seenBy } from './use-seen.ts'

const messages = [
  { id: 'message_1', at: '2026-03-04T10:00:00.000Z' },
  { id: 'message_2', at: '2026-03-04T11:00:00.000Z' },
] as unknown as Desk['messages']

test('nothing begun: everything there counts as seen', () => {
  expect(seenBy(messages, { isFresh: true, savedAt: null })).toBe('message_2')
})

test('a draft found again has seen what was there when it was saved', () => {
  expect(seenBy(messages, { isFresh: false, savedAt: '2026-03-04T10:30:00.000Z' })).toBe('message_1')
  expect(seenBy(messages, { isFresh: false, savedAt: '2026-03-04T12:00:00.000Z' })).toBe('message_2')
  expect(seenBy([], { isFresh: false, savedAt: '2026-03-04T12:00:00.000Z' })).toBeUndefined()
})
