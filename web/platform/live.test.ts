// The live line: what it says, and how patiently it tries again.

import { expect, test } from 'vitest'
import { newsIn, waitBefore } from './live.ts'

test('only an event with a name is news', () => {
  expect(newsIn('{"name":"case.opened","caseId":"case_1"}')).toEqual({ name: 'case.opened', caseId: 'case_1' })
  expect(newsIn('')).toBeNull()
  expect(newsIn('beat')).toBeNull()
  expect(newsIn('{"at":1}')).toBeNull()
})

test('each try waits longer, up to half a minute, and never in step with the others', () => {
  expect([1, 2, 3, 4].map((tries) => waitBefore(tries, 1))).toEqual([1000, 2000, 4000, 8000])
  expect(waitBefore(20, 1)).toBe(30_000)
  expect(waitBefore(1, 0)).toBe(500)
})
