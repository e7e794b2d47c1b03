// Amounts of a letter held against the record.

import { describe, expect, it } from 'vitest'
import type { About, Granted, Offered } from './about.ts'
import { coach, reader } from './coach.ts'
import { languageOf } from './languages/all.ts'

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

  const refunded = (currency: string, amountMinor = 2000) => ({ granted: [{ ...refund, currency, amountMinor }] })

  it.each(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'JMD'])(
    'in dollars alone is in those of the house, as %s',
    (currency) => {
      for (const words of ['$20', '20 $', '20 dollars', 'twenty dollars', '20 Dollar'])
        expect(found(`We refund ${words}.`, refunded(currency))).toEqual([])
    },
  )

  it.each([
    ['US$20', 'USD', ['CAD', 'AUD', 'NZD', 'HKD', 'EUR']],
    ['20 US dollars', 'USD', ['CAD', 'SGD']],
    ['20 USD', 'USD', ['CAD']],
    ['C$20', 'CAD', ['USD', 'AUD']],
    ['CA$ 20', 'CAD', ['USD']],
    ['A$20', 'AUD', ['USD', 'CAD']],
    ['S$20', 'SGD', ['USD']],
    ['€20', 'EUR', ['INR', 'USD']],
    ['20 GBP', 'GBP', ['EGP', 'PHP']],
    ['20 pounds', 'EGP', ['EUR']],
    ['¥20', 'CNY', ['EUR']],
    ['¥20', 'JPY', []],
  ])('“%s” is %s, and none of %j', (words, currency, others) => {
    expect(found(`We refund ${words}.`, refunded(currency, currency === 'JPY' ? 20 : 2000))).toEqual([])
    for (const other of others) expect(found(`We refund ${words}.`, refunded(other))).toEqual([`${words}: On the record: 20 ${other}.`])
  })

  it('is as much where a currency has no smaller unit', () => {
    expect(found('We refund $20000.', refunded('CLP', 20_000))).toEqual([])
  })

  it('in the dollars of the customer is the same in the letter', () => {
    expect(found('We refund the 45 CAD that you paid.', {}, { customerWords: 'I paid $45!' })).toEqual([])
    expect(found('We refund the $45 that you paid.', {}, { customerWords: 'I paid US$45!' })).toEqual([])
    expect(found('We refund the US$45 that you paid.', {}, { customerWords: 'I paid CA$45!' })).toHaveLength(1)
  })

  it('is read in words, in the letter and in what the customer wrote', () => {
    expect(found('We have refunded you thirty euros.', { granted: [refund] })).toEqual(['thirty euros: On the record: 20 EUR.'])
    expect(found('Wir haben Ihnen dreißig Euro erstattet.', { granted: [refund] }, {}, 'de')).toEqual([
      'dreißig Euro: On the record: 20 EUR.',
    ])
    expect(found('We refund the 45 EUR that you paid.', {}, { customerWords: 'I paid forty-five euros!' })).toEqual([])
    expect(found('We refund the 45 EUR that you paid.', {}, { customerWords: 'It was about forty-five euros.' })).toEqual([])
    expect(found('Wir erstatten Ihnen die 45 Euro.', {}, { customerWords: 'Ich zahlte etwa fünfundvierzig Euro.' }, 'de')).toEqual([])
  })

  it.each([
    ['en', 'We have refunded you twenty euros.'],
    ['en', 'We have refunded the twenty euros to your card.'],
    ['en', 'We refund you twenty-odd euros at once.'],
    ['en', 'Your refund of twenty euros is on its way, and a card with it.'],
    ['en', 'You get a twenty-euro voucher.'],
    ['en', 'The voucher is good for orders of fifty euros or more.'],
    ['en', 'The voucher works on orders over fifty euros.'],
    ['en', 'For every ten euros you spend, a voucher adds one.'],
    ['en', 'We refund whatever you spent, be it two hundred or three hundred euros.'],
    ['en', 'The refund covers two thousand five hundred euros of repairs.'],
    ['en', 'We refund the shipping; the parcel weighs forty pounds.'],
    ['en', 'We refund twenty euros and no cents.'],
    ['en', 'A refund takes one euro of fees, which we pay.'],
    ['en', 'You get a euro voucher, or a credit.'],
    ['en', 'Your refund is a few hundred euros, and I write the sum tomorrow.'],
    ['en', 'You get two ten-euro vouchers.'],
    ['de', 'Wir haben Ihnen zwanzig Euro erstattet.'],
    ['de', 'Wir erstatten Ihnen die zwanzig Euro heute.'],
    ['de', 'Sie bekommen einen Zwanzig-Euro-Gutschein.'],
    ['de', 'Der Gutschein gilt ab fünfzig Euro.'],
    ['de', 'Der Gutschein gilt für Bestellungen über fünfzig Euro.'],
    ['de', 'Wir erstatten Ihnen zwanzig Euro, und zwei Kollegen holen das Paket.'],
    ['de', 'Wir überweisen Ihnen ein paar hundert Euro.'],
    ['de', 'Wir überweisen Ihnen die tausend zweihundert Euro heute.'],
  ])('in %s, “%s” names no other amount', (language, text) => {
    expect(found(text, { granted: [refund], offered: [{ ...option, costMinor: 2000 }] }, {}, language)).toEqual([])
  })
})
