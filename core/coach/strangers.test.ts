// What of other customers a letter is searched for, and what is left alone because it could be anybody's.

import { expect, test } from 'vitest'
import { markedIn, orderNumbersIn, strangersOf } from './strangers.ts'

const joost = { name: 'Joost de Vries', firstName: 'Joost', addresses: ['joost@example.com'], reference: 'K7P2-9QDX', words: '' }
const texts = (...given: Parameters<typeof strangersOf>) => strangersOf(...given).map(({ text }) => text)

test('names, addresses, references and order numbers of others are known', () => {
  expect(texts([{ ...joost, words: 'Where is my order 47110? It said OL-20391.' }], '')).toEqual([
    'Joost de Vries',
    'Joost',
    'joost@example.com',
    'K7P2-9QDX',
    '47110',
    'OL-20391',
  ])
})

test('what this case names itself is nobody else’s', () => {
  expect(texts([{ ...joost, words: 'order 47110' }], 'Joost de Vries lent me order 47110, write to joost@example.com')).toEqual([
    'K7P2-9QDX',
  ])
})

test('a name that is but a part of a word here is still somebody else’s', () => {
  expect(texts([{ ...joost, name: 'Tom Ann', firstName: 'Tom' }], 'My custom lamp was planned for tomorrow, order 147110.')).toContain(
    'Tom',
  )
  expect(texts([{ ...joost, words: 'order 47110' }], 'My order is 147110.')).toContain('47110')
})

test('a first name that is an ordinary word does not count alone', () => {
  expect(texts([{ ...joost, name: 'May Will', firstName: 'May' }], '')).not.toContain('May')
})

test.each([
  ['a price', 'I paid 1250 euros'],
  ['a year', 'since 2024 I wait'],
  ['a short number', 'order 12'],
])('%s is no order number', (_, words) => {
  expect(orderNumbersIn(words)).toEqual([])
})

test('mail addresses and references are found in a letter', () => {
  expect(markedIn('Write to Joost@Example.com. (Case k7p2-9qdx)')).toEqual({ addresses: ['joost@example.com'], references: ['K7P2-9QDX'] })
})
