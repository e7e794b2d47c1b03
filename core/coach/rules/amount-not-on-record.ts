// An amount that we say we pay, and that neither the ledger nor an option holds.

import { inWords } from '#core/money.ts'
import { amountNotOnRecord as found } from '#core/coach/finders/amount-not-on-record.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

const record = { granted: [], offered: [], promises: [], calls: [], handedOver: false }
const option = { letter: 'a', kind: 'refund', title: '20 EUR back', costMinor: 2000, currency: 'EUR', chosen: true } as const

export const amountNotOnRecord = rule(found, {
  reason: 'The customer will hold us to the figure in the letter.',
  say: (ours) => ({
    better:
      ours.length > 0 ? `On the record: ${[...new Set(ours.map(inWords))].join(', ')}.` : 'Nothing of this kind is granted or offered yet.',
  }),
})

export const examples: Examples = {
  good: [
    { text: 'You get 20 EUR back on your card.' },
    { text: 'You get 20 EUR back on your card.', about: { record: { ...record, offered: [option] } } },
    { text: 'The lamp costs 45 EUR.', about: { record } },
    { text: 'We refund the 45 EUR that you paid.', about: { record, customerWords: 'I paid €45 for it!' } },
    { text: 'We refund $20.', about: { record: { ...record, offered: [{ ...option, currency: 'CAD' }] } } },
    { text: 'Sie bekommen zwanzig Euro zurück.', language: 'de', about: { record: { ...record, offered: [option] } } },
    { text: 'Die Lampe kostet 45 EUR.', language: 'de', about: { record } },
  ],
  poor: [
    { text: 'We refund €25.', about: { record: { ...record, offered: [option] } }, marks: '€25' },
    { text: 'You get a voucher of 12.50 EUR.', about: { record }, marks: '12.50 EUR' },
    { text: 'We refund US$20.', about: { record: { ...record, offered: [{ ...option, currency: 'CAD' }] } }, marks: 'US$20' },
    {
      text: 'Wir erstatten Ihnen fünfundzwanzig Euro.',
      language: 'de',
      about: { record: { ...record, offered: [option] } },
      marks: 'fünfundzwanzig Euro',
    },
    { text: 'Wir erstatten Ihnen 25 €.', language: 'de', about: { record: { ...record, offered: [option] } }, marks: '25 €' },
    { text: 'Sie bekommen einen Gutschein über 12,50 EUR.', language: 'de', about: { record }, marks: '12,50 EUR' },
  ],
}
