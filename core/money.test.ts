// Money: what people type and read, never floating point.

import { expect, test } from 'vitest'
import { fromTyped, inWords, signOf, sum } from './money.ts'

test.each([
  ['18', 'EUR', 1800],
  ['18.50', 'EUR', 1850],
  ['18,5', 'EUR', 1850],
  ['0.07', 'EUR', 7],
  ['500', 'JPY', 500],
  ['1.234', 'KWD', 1234],
])('“%s” in %s is %i minor units', (typed, currency, minor) => expect(fromTyped(typed, currency)).toEqual({ minor, currency }))
test.each([
  ['1.999', 'EUR'],
  ['5.5', 'JPY'],
  ['-3', 'EUR'],
  ['', 'EUR'],
  ['1e3', 'EUR'],
])('“%s” is no amount in %s', (typed, currency) => {
  expect(fromTyped(typed, currency)).toBeNull()
})
test('whole amounts lose their zeros, others keep them', () => {
  expect([
    inWords({ minor: 1800, currency: 'EUR' }),
    inWords({ minor: 1850, currency: 'EUR' }),
    inWords({ minor: 500, currency: 'JPY' }),
  ]).toEqual(['18 EUR', '18.50 EUR', '500 JPY'])
})
test.each([
  ['USD', '$'],
  ['CAD', '$'],
  ['MXN', '$'],
  ['GBP', '£'],
  ['CNY', '¥'],
  ['CHF', 'CHF'],
])('%s is written “%s”', (currency, sign) => expect(signOf(currency)).toBe(sign))
test('currencies do not mix', () => expect(() => sum([{ minor: 1, currency: 'USD' }], 'EUR')).toThrow(RangeError))
