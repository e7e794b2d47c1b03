// Which brands are offered, how a retired one is called, and what is said where it is not taken.

import { expect, test } from 'vitest'
import type { BrandId } from '#core/ids.ts'
import { brandsToFind, frozenFault, retiredFault, retirementFault } from './in-use.ts'

const brand = (name: string, retired = false) => ({
  id: `brand_${name}` as BrandId,
  name,
  retiredAt: retired ? '2026-03-04T10:00:00.000Z' : null,
})
const [oak, fjord, gone] = [brand('Oak'), brand('Fjord'), brand('Gone', true)]

test('one looks for cases by those in use first, then by the retired ones, marked', () => {
  expect(brandsToFind([gone, oak, fjord]).map(({ label }) => label)).toEqual(['Oak', 'Fjord', 'Gone (retired)'])
})

test.each([
  [[oak, gone], 'Gone is retired. Choose Oak, or bring it back under Settings, Brands.'],
  [[oak, fjord, gone], 'Gone is retired. Choose Oak or Fjord, or bring it back under Settings, Brands.'],
  [
    ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => brand(name)),
    'Gone is retired. Choose A, B, C, D or another one, or bring it back under Settings, Brands.',
  ],
])('what is new is refused at its field, and told what to choose', (all, sentence) => {
  expect(retiredFault(gone, all, 'brandId')).toMatchObject({ message: sentence, field: 'brandId', status: 422 })
  expect(retiredFault(oak, all, 'brandId')).toBeNull()
})

test('the last brand in use is not retired, nor one that is retired already', () => {
  expect(retirementFault(oak, [oak, fjord, gone])).toBeNull()
  expect(retirementFault(oak, [oak, gone])?.message).toBe('Oak is the last brand in use. Add another one first, or bring one back.')
  expect(retirementFault(gone, [oak, gone])?.code).toBe('already-done')
})

test('what is retired stays as it is', () => {
  expect(frozenFault(oak)).toBeNull()
  expect(frozenFault(gone)?.message).toMatch(/Bring it back first/)
})
