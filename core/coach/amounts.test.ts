// Amounts as people write them, in figures.

import { expect, it } from 'vitest'
import { inWords } from '#core/money.ts'
import { amountsIn } from './amounts.ts'

const read = (text: string) => amountsIn(text).map(inWords)

it.each([
  ['€20', '20 EUR'],
  ['20,00 EUR', '20 EUR'],
  ['20,- EUR', '20 EUR'],
  ['20.– CHF', '20 CHF'],
  ['20\u00a0€', '20 EUR'],
  ['1\u202f234,50 €', '1234.50 EUR'],
  ['1’234.50 CHF', '1234.50 CHF'],
  ['$1,234.50', '1234.50 USD'],
  ['¥2,000', '2000 JPY'],
  ['¥2000.00', '2000 JPY'],
  ['2,000 yen', '2000 JPY'],
  ['a 25-euro voucher', '25 EUR'],
  ['US$20', '20 USD'],
  ['US$ 1,234.50', '1234.50 USD'],
  ['A$20', '20 AUD'],
  ['AU$20', '20 AUD'],
  ['C$20', '20 CAD'],
  ['CA$ 20', '20 CAD'],
  ['NZ$20', '20 NZD'],
  ['S$20', '20 SGD'],
  ['HK$20', '20 HKD'],
  ['20 US$', '20 USD'],
  ['20 US dollars', '20 USD'],
  ['20 US-Dollar', '20 USD'],
  ['20 NZD', '20 NZD'],
  ['a $20 voucher', '20 USD'],
])('“%s” is %s', (text, money) => expect(read(text)).toEqual([money]))

it.each(['$2.5k', '€2k', '€2 million', 'EUR 3 Mio.', 'R$20', '20 Canadian dollars', 'NT$20', '2.5k euros'])(
  'in “%s” nothing is read: it is more than the figure, or in another currency',
  (text) => expect(read(text)).toEqual([]),
)
