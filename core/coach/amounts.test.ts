// Amounts as people write them, and against what of the record they are held.

import { describe, expect, it } from 'vitest'
import { inWords } from '#core/money.ts'
import type { About, Granted, Offered } from './about.ts'
import { amountsIn } from './amounts.ts'
import { coach, reader } from './coach.ts'
import { languageOf } from './languages/all.ts'

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
])('“%s” is %s', (text, money) => expect(read(text)).toEqual([money]))

describe('an amount in a letter', () => {
  const at = '2026-03-04T10:00:00.000Z'
  const refund = { kind: 'refund', title: 'Money back', amountMinor: 2000, currency: 'EUR', state: 'fulfilled', at } as const
  const option = { letter: 'b', kind: 'credit', title: 'On your account', costMinor: 3000, currency: 'EUR', chosen: false }
  const found = (text: string, of: { granted?: Granted[]; offered?: Offered[] }, more: Partial<About> = {}, language = 'en') => {
    const record = { granted: [], offered: [], promises: [], calls: [], handedOver: false, ...of }
    const { findings } = coach(text, { now: at, record, step: 'explain', ...more }, reader(languageOf(language)))
    return findings.flatMap(({ rule, actual, better }) => (rule === 'amount-not-on-record' ? [`${actual}: ${better}`] : []))
  }

  it('that we say we have paid is what was granted, not what was offered beside it', () => {
    const of = { granted: [refund], offered: [option] }
    expect(found('We have refunded you 30 EUR.', of)).toEqual(['30 EUR: On the record: 20 EUR.'])
    expect(found('Wir haben Ihnen 30 € erstattet.', of, {}, 'de')).toEqual(['30 €: On the record: 20 EUR.'])
    expect(found('We have refunded you 20 euros. You can have a credit of 30 EUR instead.', of)).toEqual([])
  })

  it('is the one that the customer wrote, with whatever space', () => {
    expect(found('We refund the 45 EUR that you paid.', {}, { customerWords: 'I paid 45\u00a0€!' })).toEqual([])
  })

  it('in dollars is in those of the house', () => {
    expect(found('We refund $20.', { granted: [{ ...refund, currency: 'CAD' }] })).toEqual([])
  })
})
