// Foreseen mistakes in words.

import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { casesInWords, knowledgeOf, lookedInWords } from './entry.ts'

test('what was looked at says who looks again, and when', () => {
  const owner = { id: 'member_1', name: 'Saskia Lund', firstName: 'Saskia' } as Entry['owner']
  expect(lookedInWords({ owner, lookOn: '2027-05-28' }, '2026-11-27')).toBe('Looked at: it holds. Saskia looks at it again on 28 May 2027.')
})

test('none, one and several cases', () => {
  expect([0, 1, 2].map(casesInWords)).toEqual(['no case in 180 days', '1 case in 180 days', '2 cases in 180 days'])
})

test.each([
  [true, null, 'colleagues know'],
  [false, null, 'colleagues do not know beforehand'],
  [true, '2026-11-27T10:00:00.000Z', 'colleagues knew beforehand'],
  [false, '2026-11-27T10:00:00.000Z', 'colleagues did not know beforehand'],
])('whether colleagues know of a drill (announced: %s, ended: %s): “%s”', (announced, endedAt, said) => {
  expect(knowledgeOf({ announced, endedAt })).toBe(said)
})
