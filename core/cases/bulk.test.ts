// What differs after an act on several cases, and what can go back.

import { expect, test } from 'vitest'
import { canGoBack, differences, type Stood } from './bulk.ts'

const stood: Stood = {
  ownerId: null,
  ownedSince: null,
  handOffs: 0,
  severity: 3,
  kind: null,
  mistakeId: null,
  waitingSince: null,
  pausedFor: null,
  dues: {},
}
const at = '2026-03-04T10:00:00.000Z'

test.each([
  ['nothing', {}, []],
  ['the same owner since another time', { ownedSince: at }, []],
  ['another owner', { ownerId: 'member_1' }, ['owner']],
  ['another severity', { severity: 2 }, ['triage']],
  ['a kind', { kind: 'slow' }, ['triage']],
  ['a pause', { pausedFor: 'customer-asked', waitingSince: at }, ['pause']],
  ['a first link, by whoever owns it from then on', { mistakeId: 'mistake_1', ownerId: 'member_1' }, ['mistake', 'owner']],
] as const)('%s differs in %j', (_, change, ways) => {
  expect(differences(stood, { ...stood, ...change })).toEqual(ways)
})

test('a first link to a mistake stays, a moved one can go back', () => {
  const linked: Stood = { ...stood, mistakeId: 'mistake_1' }
  expect(canGoBack(stood, linked)).toBe(false)
  expect(canGoBack(linked, { ...linked, mistakeId: 'mistake_2' })).toBe(true)
  expect(canGoBack(stood, { ...stood, severity: 1 })).toBe(true)
})
