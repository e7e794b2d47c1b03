// Which remedy is for which brand, in words and in a proposal.

import { describe, expect, test } from 'vitest'
import type { BrandId, RemedyId } from '#core/ids.ts'
import { seedCatalogue } from './catalogue.ts'
import { changeRemedy } from './contract.ts'
import { brandsInWords, brandsKept, isForBrand, unknownBrand, wrongBrand } from './for-brand.ts'
import { propose } from './proposal.ts'

const [oak, fjord, lark] = ['brand_1', 'brand_2', 'brand_3'] as [BrandId, BrandId, BrandId]
const known = [
  { id: fjord, name: 'Fjord' },
  { id: oak, name: 'Oak and Lantern' },
  { id: lark, name: 'Lark' },
]

test.each([
  [[], oak, true],
  [[oak], oak, true],
  [[oak, lark], lark, true],
  [[oak, lark], fjord, false],
])('meant for %j, it is for %s: %s', (brands: BrandId[], here: BrandId, isFor: boolean) => {
  expect(isForBrand({ brands }, here)).toBe(isFor)
})

test('brands are told by name, and every one is not worth a word', () => {
  expect(brandsInWords([oak], known)).toBe('Oak and Lantern only')
  expect(brandsInWords([oak, fjord], known)).toBe('Fjord, Oak and Lantern only')
  expect(brandsInWords([], known)).toBeNull()
})

test('a remedy of another brand says whose it is and whose the case is', () => {
  const remedy = { title: 'We bring it to your door', perk: false, brands: [oak] }
  expect(wrongBrand(remedy, { brandId: oak, known, field: 'options.0.remedyId' })).toBeNull()
  expect(wrongBrand(remedy, { brandId: fjord, known, field: 'options.0.remedyId' })).toMatchObject({
    field: 'options.0.remedyId',
    message: '“We bring it to your door” is for Oak and Lantern only, and this case belongs to Fjord. Choose another remedy.',
  })
  expect(wrongBrand({ ...remedy, perk: true }, { brandId: fjord, known, field: 'x' })?.message).toMatch(/Choose another perk\.$/)
})

test('a brand that is not here is refused at its place', () => {
  expect(unknownBrand([oak, lark], known)).toBeNull()
  expect(unknownBrand([oak, 'brand_9' as BrandId], known)).toMatchObject({ field: 'brands.1' })
})

test('the same choice is kept the same, in whatever order and however often it was ticked', () => {
  expect(brandsKept([lark, oak, lark])).toEqual([oak, lark])
})

test('a change that does not name the brands leaves them as they are', () => {
  expect(changeRemedy.body.parse({ title: 'A cake' })).toEqual({ title: 'A cake' })
})

describe('a proposal', () => {
  const catalogue = seedCatalogue('EUR').map((fields, place) => ({ ...fields, id: `remedy_${place}` as RemedyId, currency: 'EUR' }))
  const titles = (brandId: BrandId, meant: BrandId[]) =>
    propose({
      catalogue: catalogue.map((remedy, place) => (place === 0 ? { ...remedy, brands: meant } : remedy)),
      brandId,
      kind: 'unavailable',
      loss: 'outcome',
      severity: 3,
      authority: { limitMinor: 100_00, usedMinor: 0 },
    }).map(({ title }) => title)
  const first = catalogue[0]?.title

  test('has what is for the brand of the case or for every one, and fills up from nothing else', () => {
    expect(titles(oak, [])).toContain(first)
    expect(titles(oak, [oak])).toEqual(titles(oak, []))
    expect(titles(fjord, [oak])).not.toContain(first)
    expect(titles(fjord, [oak])).toHaveLength(3)
  })

  test('is short rather than wrong when a brand has few remedies', () => {
    const few = catalogue.map((remedy) => ({ ...remedy, brands: remedy.id === 'remedy_2' ? [] : [oak] }))
    const authority = { limitMinor: 100_00, usedMinor: 0 }
    const options = propose({ catalogue: few, brandId: fjord, kind: null, loss: null, severity: 3, authority })
    expect(options.map(({ remedyId }) => remedyId)).toEqual(['remedy_2'])
  })
})
