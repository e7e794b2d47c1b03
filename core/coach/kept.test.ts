import { describe, expect, it } from 'vitest'
import { keptQuestions, matches, type Happened } from './kept.ts'
import { german } from './languages/de/german.ts'
import { english } from './languages/en/english.ts'
import { french } from './languages/fr/french.ts'
import { spanish } from './languages/es/spanish.ts'

const madeAt = '2026-03-03T10:00:00.000Z'
const at = '2026-03-05T10:00:00.000Z'
const promise = (what: string, due = '2026-03-06T11:00:00.000Z') => ({ what, due, madeAt })
const kept = (one: ReturnType<typeof promise>, happened: Happened, language = english) =>
  matches([one], happened, () => language)[0] ?? null
const letter = (text: string): Happened => ({ kind: 'letter', text, at })
const refund: Happened = { kind: 'remedy', remedy: 'refund', title: '20 EUR back', at }

describe('an open promise is kept by', () => {
  it.each<[string, string, Happened]>([
    ['a logged call', 'I will call you', { kind: 'call', at }],
    ['a letter that says so', 'I will call you', letter('I called you today and we spoke about the lamp.')],
    ['a refund done', 'we will refund you', refund],
    ['a letter that says it is refunded', 'we will refund the full amount', letter('We have refunded 20 EUR to your card.')],
    ['a replacement done', 'We will send you a new lamp', { kind: 'remedy', remedy: 'replacement', title: 'A new lamp', at }],
    ['a letter that says it is sent', 'We will send you a new lamp', letter('I have sent your new lamp this morning.')],
    ['a letter that says it was brought', 'Tomas will bring it to your door', letter('We brought it to your door at noon.')],
    ['a letter that says it is mended', 'we will repair it', letter('We have repaired your bicycle.')],
    ['a letter that says we came', 'our engineer will visit you', letter('We visited you this morning.')],
    ['any letter, when a letter was promised', 'I will write to you', letter('Here is what we found.')],
    ['any letter, when an explanation was promised', 'I will explain what happened', letter('Here is what we found.')],
    ['a call whose notes say so', 'we will refund you', { kind: 'call', at, text: 'We have refunded the lamp.' }],
    ['any letter, when an answer was promised', 'You will hear from me', letter('Here is what we found.')],
  ])('%s: “%s”', (_, what, happened) => {
    expect(kept(promise(what), happened)).toMatchObject({ certainty: 'likely' })
  })

  it.each<[string, string, Happened]>([
    ['ein Anruf', 'Ich rufe Sie an', { kind: 'call', at }],
    ['ein Brief, der es sagt', 'Ich rufe Sie an', letter('Ich habe Sie heute angerufen.')],
    ['eine Erstattung', 'Wir erstatten Ihnen den Betrag', refund],
    ['ein Brief über den Versand', 'Wir schicken es los', letter('Wir haben das Kabel heute verschickt.')],
    ['ein Brief, wenn ein Brief versprochen war', 'Ich melde mich bei Ihnen', letter('Hier ist, was wir wissen.')],
  ])('%s: „%s“', (_, what, happened) => {
    expect(kept(promise(what), happened, german)).toMatchObject({ certainty: 'likely' })
  })

  it.each<[string, string, Happened, typeof french]>([
    ['una llamada', 'Le llamo', { kind: 'call', at }, spanish],
    ['una carta que lo dice', 'Le reenviamos la lámpara', letter('Le hemos enviado la lámpara esta mañana.'), spanish],
    ['un reembolso', 'Le devolvemos el importe', refund, spanish],
    ['un appel', 'Je vous rappelle', { kind: 'call', at }, french],
    ['une lettre qui le dit', 'Nous vous renvoyons la lampe', letter('Je vous ai renvoyé la lampe ce matin.'), french],
    ['un remboursement', 'Nous vous remboursons la somme', refund, french],
  ])('%s: «%s»', (_, what, happened, language) => {
    expect(kept(promise(what), happened, language)).toMatchObject({ certainty: 'likely' })
  })
})

describe('an open promise is not kept by', () => {
  it.each<[string, string, Happened]>([
    ['an attempt', 'I will call you', letter('I tried to call you today.')],
    ['a new promise', 'I will call you', letter('I will call you on Monday.')],
    ['a question', 'I will call you', letter('Have we called you?')],
    ['what was not done', 'we will refund you', letter('We have not refunded you yet.')],
    ['another deed', 'we will refund you', { kind: 'call', at }],
    ['another remedy', 'I will call you', refund],
    ['what came before it was made', 'I will call you', { kind: 'call', at: '2026-03-02T10:00:00.000Z' }],
    ['a call, when it names no deed', 'it will be better', { kind: 'call', at }],
  ])('%s: “%s”', (_, what, happened) => {
    expect(kept(promise(what), happened)).toBeNull()
  })
})

it('is less certain when two open promises are of the same kind, the earlier due first', () => {
  const open = [promise('I will call you', '2026-03-09T11:00:00.000Z'), promise('We will phone you'), promise('We will refund you')]
  expect(matches(open, { kind: 'call', at }, () => english).map(({ promise: { what }, certainty }) => [what, certainty])).toEqual([
    ['We will phone you', 'maybe'],
    ['I will call you', 'maybe'],
  ])
})

it('says why it thinks so', () => {
  expect(kept(promise('We will refund you'), refund)?.because).toBe('Done: 20 EUR back.')
  expect(kept(promise('I will call you'), letter('I called you today.'))?.because).toBe('The letter says: “I called you today.”')
})

describe('people are asked about a promise', () => {
  const asked = (what: string, more: object = {}) => ({ ...promise(what), messageId: null, doubtedUntil: null, ...more })
  const said = (open: ReturnType<typeof asked>[], happened: Parameters<typeof keptQuestions>[1]) =>
    keptQuestions(open, happened, () => english).map(({ promise: { what }, at: when }) => [what, when])
  const later = '2026-03-05T15:00:00.000Z'

  it('by the first thing that may have kept it, once', () => {
    const calls = [
      { kind: 'call' as const, at: later },
      { kind: 'call' as const, at },
    ]
    expect(said([asked('I will call you')], calls)).toEqual([['I will call you', at]])
  })

  it('not by the call or letter in which it was made', () => {
    const made = { messageId: 'message_1', madeAt }
    expect(said([asked('I will call you', made)], [{ kind: 'call', at, messageId: 'message_1' }])).toEqual([])
    expect(said([asked('I will call you')], [{ kind: 'call', at: madeAt }])).toEqual([])
  })

  it('again only by what came after somebody said no', () => {
    const doubted = [asked('I will call you', { doubtedUntil: at })]
    expect(said(doubted, [{ kind: 'call', at }])).toEqual([])
    expect(said(doubted, [{ kind: 'call', at: later }])).toEqual([['I will call you', later]])
  })

  it('one at a time for one thing that happened', () => {
    const two = [asked('I will call you'), asked('We will phone you')]
    expect(said(two, [{ kind: 'call', at }])).toHaveLength(1)
  })
})
