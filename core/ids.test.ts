// Ids: sorted by birth, readable, and the same both ways.

import { expect, test } from 'vitest'
import { caseReference, idBytes, idFromBytes, isId, newId } from './ids.ts'

const chance = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])

test('an id carries its prefix and 26 letters that survive being read aloud', () => {
  const id = newId('case', Date.UTC(2026, 2, 4), chance)
  expect(id).toMatch(/^case_[0-7][0-9a-hjkmnp-tv-z]{25}$/)
  expect(isId('case', id)).toBe(true)
  expect(isId('member', id)).toBe(false)
})
test('later ids sort behind earlier ones', () => {
  const times = [0, 1, 1000, 1_700_000_000_000, 1_800_000_000_000]
  const ids = times.map((at) => newId('case', at, chance))
  expect(ids.toSorted()).toEqual(ids)
})
test('bytes lead back to the same id', () => {
  const id = newId('org', 1_772_628_260_000, chance)
  expect(idFromBytes('org', idBytes(id))).toBe(id)
  expect(idBytes(id)).toHaveLength(16)
})
test('a version 7 UUID stands behind it', () => {
  const bytes = idBytes(newId('org', 1_772_628_260_000, chance))
  expect([(bytes[6] ?? 0) >> 4, (bytes[8] ?? 0) >> 6]).toEqual([7, 2])
})
test('a reference is eight letters in two groups', () =>
  expect(caseReference(chance)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/))
