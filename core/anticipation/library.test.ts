// The starter library: enough of it in every trade, prepared whole, and in words that the coach lets pass.

import { describe, expect, test } from 'vitest'
import { kindNames } from '#core/cases/taxonomy.ts'
import { seedCatalogue } from '#core/remedies/catalogue.ts'
import type { RemedyId } from '#core/ids.ts'
import { coach, reader } from '#core/coach/coach.ts'
import { languageOf } from '#core/coach/languages/all.ts'
import { libraryOf, remediesFor } from './library.ts'
import { isPrepared } from './playbook.ts'
import { byPriority } from './priority.ts'
import { trades } from './trades.ts'

const catalogue = seedCatalogue('EUR').map((fields, n) => ({ ...fields, id: `remedy_${n}` as RemedyId, retiredAt: null }))
const about = {
  kind: 'template',
  author: 'Ilse',
  ownNames: [],
  customerName: 'Marta',
  crux: null,
  step: 'apologise',
  madeRight: false,
  faultKnown: true,
  hasOptions: true,
  calendar: null,
  now: '2026-03-04T12:31:00.000Z',
} as const

describe.each(trades)('the library of a %s', (trade) => {
  const entries = libraryOf(trade)
  test('holds eight mistakes or more, each with a name of its own, the first to prepare for at the top', () => {
    expect(entries.length).toBeGreaterThanOrEqual(8)
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
    expect(entries.toSorted(byPriority)).toEqual(entries)
    for (const { kinds } of entries) expect(kindNames).toEqual(expect.arrayContaining([...kinds]))
  })
  test('is prepared with what a new catalogue holds', () => {
    for (const entry of entries) {
      const remedyIds = remediesFor(entry, catalogue).map(({ id }) => id)
      expect(remedyIds.length, entry.name).toBeGreaterThan(0)
      expect(isPrepared({ ...entry, remedyIds }), entry.name).toBe(true)
    }
  })
  test('words each mistake so that the coach finds nothing serious, and sees an apology', () => {
    for (const { name, wording } of entries) {
      const { findings, parts } = coach(wording, about, reader(languageOf('en')))
      expect(
        findings.filter(({ severity }) => severity === 'must-fix').map(({ rule, actual }) => `${name}: ${rule} ${actual}`),
        name,
      ).toEqual([])
      expect(parts.find(({ id }) => id === 'sorry')?.there ?? true, name).toBe(true)
    }
  })
})

test('a mistake of any brand is prepared with remedies for every brand before those for some', () => {
  const refund = { kind: 'refund', perk: false, fits: [], retiredAt: null } as const
  const catalogue = [
    { ...refund, id: 'for one', brands: ['oak'] },
    { ...refund, id: 'for all', brands: [] },
  ]
  const idsFrom = (from: typeof catalogue) => remediesFor({ offers: ['refund'], kinds: ['billing'] }, from).map(({ id }) => id)
  expect(idsFrom(catalogue)).toEqual(['for all'])
  expect(idsFrom(catalogue.slice(0, 1))).toEqual(['for one'])
})
