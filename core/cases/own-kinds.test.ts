// An organisation's kinds of mistake: the seed until somebody writes something down.

import { describe, expect, test } from 'vitest'
import { groupedKinds, kindFault, type KindRow, kindsFrom, nameFor, offeredOf, seedKinds, titleOfKind } from './own-kinds.ts'
import { kindNames } from './taxonomy.ts'

const retiredAt = '2026-03-02T09:00:00.000Z'
const late: KindRow = {
  name: 'slow',
  group: 'delivery',
  title: 'Too late',
  loss: 'process',
  words: ['tardy'],
  position: 0,
  retiredAt: null,
}
const own: KindRow = { name: 'engraving', group: 'delivery', title: 'Engraving', loss: 'outcome', words: [], position: 40, retiredAt: null }

describe('the list', () => {
  test('is the seed while nothing is written down', () => {
    expect(seedKinds.map(({ name }) => name)).toEqual(kindNames)
    expect(seedKinds.every(({ retiredAt }) => retiredAt === null)).toBe(true)
  })
  test('takes what is written down over the seed, and tells what the seed called it', () => {
    const kinds = kindsFrom([late, own])
    expect(kinds).toHaveLength(kindNames.length + 1)
    expect(kinds.find(({ name }) => name === 'slow')).toEqual({ ...late, seedTitle: 'Unreasonably slow or late' })
    expect(kinds.find(({ name }) => name === 'engraving')).toEqual({ ...own, seedTitle: null })
  })
  test('stands in its groups, each in its own order', () => {
    const names = kindsFrom([own, { ...late, position: -1 }]).map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['slow', 'unavailable'])
    expect(names.indexOf('engraving')).toBe(6)
    expect(names[7]).toBe('special-need')
  })
})

test('every kind stands in one group; a retired one only where it is asked for', () => {
  const kinds = kindsFrom([{ ...late, retiredAt }])
  const names = (also: string[]) => groupedKinds(kinds, also).flatMap((group) => group.kinds.map(({ name }) => name))
  expect(names([])).toEqual(kindNames.filter((name) => name !== 'slow'))
  expect(new Set(names(['slow']))).toEqual(new Set(kindNames))
  expect(offeredOf(kinds)).toHaveLength(kindNames.length - 1)
})

test('a kind is refused by name when it is unknown, by title when it is retired', () => {
  const kinds = kindsFrom([{ ...late, retiredAt }])
  expect(kindFault(kinds, 'wrong', 'kind')).toBeNull()
  expect(kindFault(kinds, 'unheard-of', 'kind')).toMatchObject({ code: 'invalid', field: 'kind' })
  expect(kindFault(kinds, 'slow', 'kind')?.message).toContain('“Too late” is retired')
  expect(kindFault(kinds, 'slow', 'kind', ['slow'])).toBeNull()
  expect([titleOfKind(kinds, 'slow'), titleOfKind(kinds, 'unheard-of')]).toEqual(['Too late', 'unheard-of'])
})

test.each([
  ['Wrong engraving', [], 'wrong-engraving'],
  ['Wrong engraving', ['wrong-engraving', 'wrong-engraving-2'], 'wrong-engraving-3'],
  ['  Señor’s “plate”!', [], 'senor-s-plate'],
  ['错误', [], 'kind'],
])('“%s” beside %j is named %s', (title, taken, name) => {
  expect(nameFor(title, taken)).toBe(name)
})
