// The live line: what it says, and how patiently it tries again.

import { expect, test } from 'vitest'
import { newsIn, waitBefore } from './live.ts'
import { isStale } from './stale.ts'

test('a burst of notices is read as news', () => {
  expect(newsIn('[["case.opened","case_1"],["brand.added",null]]')).toEqual([
    { name: 'case.opened', caseId: 'case_1' },
    { name: 'brand.added', caseId: null },
  ])
  expect(newsIn('[]')).toEqual([])
})

test.each(['', '[["case.op', '{"name":"x"}', '[[1,2]]'])('what is not understood makes everything stale: %j', (text) => {
  expect(newsIn(text)).toEqual([{ name: 'live.afresh', caseId: null }])
  expect(isStale(['people.brands', {}], { name: 'live.afresh', caseId: null })).toBe(true)
})

test('each try waits longer, up to half a minute, and never in step with the others', () => {
  expect([1, 2, 3, 4].map((tries) => waitBefore(tries, 1))).toEqual([1000, 2000, 4000, 8000])
  expect(waitBefore(20, 1)).toBe(30_000)
  expect(waitBefore(1, 0)).toBe(500)
})
