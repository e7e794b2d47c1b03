// What is a claim that the record must hold, and what only sounds like one: said of others, denied, still to come, or told as the mistake.

import { describe, expect, it } from 'vitest'
import type { ClaimKind } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import { doubtsIn } from './claims.ts'
import { readDraft } from './draft.ts'
import { exampleCase } from './example-case.ts'
import { languageOf } from './languages/all.ts'

const nothing = { granted: [], offered: [], promises: [], calls: [], handedOver: false }
const claimed = (text: string, language: string, record: About['record'] = nothing) =>
  doubtsIn(readDraft(text, languageOf(language)), { ...exampleCase, record }).map(({ claims }) => claims)

const made: Record<string, [ClaimKind, string][]> = {
  en: [
    ['refund', 'I have just issued you a refund.'],
    ['refund', 'We refunded you this morning.'],
    ['refund', 'I refunded you the 20 euros yesterday.'],
    ['refund', 'Your refund is on its way.'],
    ['refund', 'A refund has been made to your card.'],
    ['credit', 'A credit has been added to your account.'],
    ['credit', 'I have sent you a voucher.'],
    ['replacement', 'Your replacement has shipped.'],
    ['replacement', 'I have sent you a new lamp.'],
    ['replacement', 'I have ordered a new one.'],
    ['call', 'I called you this morning.'],
    ['call', 'I have called twice and could not reach you.'],
    ['call', 'I spoke to you on the phone.'],
    ['call', 'As discussed by phone, we collect it.'],
    ['call', 'When we spoke on Monday, you told me of the party.'],
    ['handedOver', 'I escalated this to my manager.'],
    ['handedOver', 'Your complaint has been passed to our team.'],
  ],
  de: [
    ['refund', 'Die 20 Euro wurden Ihnen heute erstattet.'],
    ['refund', 'Ich habe die Erstattung veranlasst.'],
    ['credit', 'Der Betrag wurde Ihnen gutgeschrieben.'],
    ['credit', 'Ich habe Ihnen einen Gutschein über 20 Euro geschickt.'],
    ['replacement', 'Ich habe Ihnen heute eine neue Lampe geschickt.'],
    ['call', 'Ich habe Sie heute früh angerufen.'],
    ['call', 'Gestern habe ich bei Ihnen angerufen.'],
    ['handedOver', 'Ihr Anliegen wurde an die Technik weitergeleitet.'],
    ['handedOver', 'Ich habe Ihren Fall meiner Chefin übergeben.'],
  ],
}

const notMade: Record<string, string[]> = {
  en: [
    'Once we have refunded you, I will write.',
    'As soon as I have called you, you will know.',
    'You asked why we have refunded you only half.',
    'You wrote that we called you at night.',
    'I called the depot this morning.',
    'We left a message with the driver.',
    'When I spoke to the depot, they had it.',
    'In our call centre nobody picked up.',
    'A refund was issued to the wrong account, and that is our mistake.',
    'We refunded the wrong amount.',
    'Your parcel was passed to the wrong courier.',
    'It was handed to a neighbour.',
    'I have passed your feedback to the kitchen.',
    'I have sent the new invoice.',
    'I have booked the new appointment.',
    'A new technician is on the way to you.',
    'It should have been there on Tuesday as promised.',
    'You waited for it on Tuesday, as we promised.',
  ],
  de: [
    'Wir haben Ihnen das Geld noch nicht erstattet.',
    'Ihnen wurde das Geld nie erstattet.',
    'Wir haben Sie nicht angerufen.',
    'Ich habe im Lager angerufen.',
    'Wir haben die Spedition angerufen.',
    'Wir haben Ihr Paket an die falsche Adresse weitergeleitet.',
    'Wir haben Ihr Paket dem Nachbarn übergeben.',
    'Wir haben Ihre E-Mail nicht weitergeleitet.',
    'Ich habe die neue Rechnung geschickt.',
  ],
}

describe.each(Object.entries(made))('in %s, the record must hold', (language, all) => {
  it.each(all)('%s: “%s”', (kind, text) => expect(claimed(text, language)).toEqual([kind]))
})

describe.each(Object.entries(notMade))('in %s, nothing is claimed by', (language, all) => {
  it.each(all)('“%s”', (text) => expect(claimed(text, language)).toEqual([]))
})

it('a new part is backed by a repair on the ledger', () => {
  const repair = { kind: 'repair', title: 'We repair it', amountMinor: 4000, currency: 'EUR', at: '2026-03-04T10:00:00.000Z' } as const
  const record = { ...nothing, granted: [{ ...repair, state: 'fulfilled' as const }] }
  expect(claimed('I have sent you a new lens.', 'en', record)).toEqual([])
  expect(claimed('I have refunded you.', 'en', record)).toEqual(['refund'])
})

it('money that went back to a card is also said to be credited', () => {
  const refund = { kind: 'refund', title: 'Money back', amountMinor: 2000, currency: 'EUR', at: '2026-03-04T10:00:00.000Z' } as const
  const record = { ...nothing, granted: [{ ...refund, state: 'fulfilled' as const }] }
  expect(claimed('We have credited 20 EUR to your card.', 'en', record)).toEqual([])
  expect(claimed('Der Betrag wurde Ihrem Konto gutgeschrieben.', 'de', record)).toEqual([])
})
