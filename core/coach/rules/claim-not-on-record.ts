// "I have refunded you", and no entry in the ledger. The customer will look at their account, and believe nothing after that.

import type { ClaimKind } from '#core/coach/languages/language.ts'
import { claimNotOnRecord as found } from '#core/coach/finders/claim-not-on-record.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

const record = { granted: [], offered: [], promises: [], calls: [], handedOver: false }
const refund = { kind: 'refund', title: '20 EUR back', amountMinor: 2000, currency: 'EUR', at: '2026-03-04T10:00:00.000Z' } as const

export const claimNotOnRecord = rule(found, {
  reason: 'The customer will look for what a letter says is done. Found missing, it is a second mistake.',
  say: (doubt) => (doubt === 'open' ? notYet : { better: better[doubt] }),
})

const better: Record<ClaimKind, string> = {
  refund: 'Grant it first, or write “we will refund you … by …”.',
  credit: 'Enter it first, or write by when it will be there.',
  replacement: 'Enter it first, or write by when it leaves.',
  call: 'Log the call, or leave it out.',
  handedOver: 'Hand the case over first, or say what you do yourself.',
  promise: 'No promise is on the record. Say what you promise now, and by when.',
}

const notYet = {
  reason: 'Nobody has entered that it was done.',
  better: 'Enter it as done, with its proof, or write by when it will be.',
} as const

export const examples: Examples = {
  good: [
    { text: 'I have refunded you 20 EUR.' },
    { text: 'I have refunded you 20 EUR.', about: { record: { ...record, granted: [{ ...refund, state: 'fulfilled' }] } } },
    { text: 'Have we refunded you in full?', about: { record } },
    { text: 'I called you this morning.', about: { record: { ...record, calls: ['2026-03-04T09:00:00.000Z'] } } },
    { text: 'We will refund you 20 EUR.', about: { record } },
    { text: 'We promised you the lamp for Tuesday, and did not bring it.', about: { record } },
    { text: 'I am sorry that your brakes were not repaired on Wednesday as we promised.', about: { record } },
    { text: 'Es tut mir leid, dass Ihr Rad nicht wie versprochen fertig war.', language: 'de', about: { record } },
    {
      text: 'Ich habe Ihnen 20 EUR erstattet.',
      language: 'de',
      about: { record: { ...record, granted: [{ ...refund, state: 'fulfilled' }] } },
    },
    { text: 'Wir erstatten Ihnen 20 EUR.', language: 'de', about: { record } },
  ],
  poor: [
    { text: 'I am sorry. I have refunded you.', about: { record }, marks: 'I have refunded you' },
    {
      text: 'Your refund has been issued.',
      about: { record: { ...record, granted: [{ ...refund, state: 'granted' }] } },
      marks: 'Your refund has been issued',
    },
    { text: 'I tried to call you this morning.', about: { record }, marks: 'I tried to call you this morning' },
    { text: 'I have passed this to our team.', about: { record }, marks: 'I have passed this to our team' },
    { text: 'As promised, it leaves today.', about: { record }, marks: 'As promised' },
    {
      text: 'Es tut mir leid. Ich habe Ihnen das Geld erstattet.',
      language: 'de',
      about: { record },
      marks: 'Ich habe Ihnen das Geld erstattet',
    },
    { text: 'Wie versprochen geht es heute ab.', language: 'de', about: { record }, marks: 'Wie versprochen geht es heute ab' },
    { text: 'Ich habe Sie heute früh angerufen.', language: 'de', about: { record }, marks: 'Ich habe Sie heute früh angerufen' },
    {
      text: 'Wir haben es an die Technik weitergeleitet.',
      language: 'de',
      about: { record },
      marks: 'Wir haben es an die Technik weitergeleitet',
    },
  ],
}
