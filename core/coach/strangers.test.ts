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

test.each(['Info', 'Office', 'The Smiths', 'Hotel Astoria', 'Familie Weber', 'Bäckerei Schmidt', 'Kundenservice'])(
  'the first word of “%s” is nobody’s name alone',
  (name) => {
    const firstName = name.split(' ')[0] ?? ''
    expect(texts([{ ...joost, name, firstName }], '')).not.toContain(firstName)
  },
)

test('a title is no name, and with a family name alone it may be anybody of that name', () => {
  expect(texts([{ ...joost, name: 'Frau Weber', firstName: 'Frau' }], 'Anna Weber')).toEqual(['joost@example.com', 'K7P2-9QDX'])
  expect(texts([{ ...joost, name: 'Dr. Anna Weber', firstName: 'Dr.' }], '')).toEqual([
    'Anna Weber',
    'Anna',
    'joost@example.com',
    'K7P2-9QDX',
  ])
})

test('a number that several customers write is a flight or a model, and nobody’s order', () => {
  const anna = { name: 'Anna Weber', firstName: 'Anna', addresses: [], reference: 'AAAA-BBBB', words: 'Flight LH1234, booking AW20391.' }
  const both = texts([{ ...joost, words: 'I missed LH1234, and order 47110.' }, anna], '')
  expect(both).not.toContain('LH1234')
  expect(both).toEqual(expect.arrayContaining(['47110', 'AW20391']))
  expect(
    texts(
      [
        { ...joost, words: 'OL-20391' },
        { ...joost, reference: 'CCCC-DDDD', words: 'OL-20391 again' },
      ],
      '',
    ),
  ).toContain('OL-20391')
})

test.each([
  ['a price', 'I paid 1250 euros'],
  ['a year', 'since 2024 I wait'],
  ['a short number', 'order 12'],
  ['a price with its currency', 'I paid EUR1250'],
  ['a town', 'D-10115 Berlin'],
])('%s is no order number', (_, words) => {
  expect(orderNumbersIn(words)).toEqual([])
})

test('mail addresses and references are found in a letter', () => {
  expect(markedIn('Write to Joost@Example.com. (Case k7p2-9qdx)')).toEqual({ addresses: ['joost@example.com'], references: ['K7P2-9QDX'] })
})
