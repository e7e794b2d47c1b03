// A figure in a table to reckon with.

import { expect, test } from 'vitest'
import { plainUnit, plainValue } from './plain.ts'

test.each([
  ['time', 90_000, 'EUR', 1.5, 'minutes'],
  ['money', 2350, 'EUR', 23.5, 'EUR'],
  ['money', 2350, 'JPY', 2350, 'JPY'],
  ['share', 0.857142857, 'EUR', 0.8571, 'share'],
  ['cases', 44.2031, 'EUR', 44.2, 'cases'],
  ['rate', 4.2, 'EUR', 4.2, 'cases per 1,000'],
  ['days', 17, 'EUR', 17, 'days'],
  ['cases', null, 'EUR', null, 'cases'],
] as const)('%s %o in %s', (unit, value, currency, plain, said) => {
  expect([plainValue(unit, value, currency), plainUnit(unit, currency)]).toEqual([plain, said])
})
