// What a case is about beside its kind.

import { expect, test } from 'vitest'
import { changedParticulars, noParticulars, particularFacts, particularsInWords } from './particulars.ts'

const lamp = { product: 'Halo lamp', place: null, step: 'packing' }

test.each([
  ['nothing is said', {}, {}],
  ['the same is said', { product: 'Halo lamp' }, {}],
  ['the same with spaces', { product: '  Halo  lamp ' }, {}],
  ['another', { product: 'Halo desk', place: 'Leeds' }, { product: 'Halo desk', place: 'Leeds' }],
  ['taken off', { step: ' ' }, { step: null }],
  ['not known', { product: null }, { product: null }],
])('changes when %s', (_, said, changed) => {
  expect(changedParticulars(lamp, said)).toEqual(changed)
})

test('are facts in small letters, and words in their order', () => {
  expect(particularFacts(lamp)).toEqual(['product:halo lamp', 'step:packing'])
  expect(particularsInWords(lamp)).toBe('Halo lamp, packing')
  expect([particularFacts(noParticulars), particularsInWords(noParticulars)]).toEqual([[], ''])
})
