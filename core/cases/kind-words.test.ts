// What the words of a complaint suggest, and what they do not.

import { expect, test } from 'vitest'
import { suggestedKind } from './kind-words.ts'
import { seedKinds } from './own-kinds.ts'
import { kindNames } from './taxonomy.ts'

const said: [string, string | null][] = [
  ['My telescope never arrived.', 'unavailable'],
  ['The duvet is still not here. Where is my order? It is late.', 'slow'],
  ['You charged twice for one night.', 'billing'],
  ['The lamp is in the wrong colour.', 'wrong'],
  ['We packed the wrong lamp for her.', 'wrong'],
  ['It came cracked and does not work.', 'faulty'],
  ['The man at the desk was rude and shouted.', 'manner'],
  ['You promised a call back on Friday.', 'promise'],
  ['The charger caught fire on my desk.', 'safety'],
  ['You sent me someone else’s invoice, with their address.', 'privacy'],
  ['The website said free returns.', 'information'],
  ['I said that I need a wheelchair ramp.', 'special-need'],
  ['Nobody helped for half an hour.', 'attention'],
  ['That is unfair, others paid half.', 'fairness'],
  ['Your policy makes no sense.', 'policy'],
  ['We complained twice, and no reply to my mail yet.', 'response'],
  ['The hotel was full of noisy people at the next table.', 'others'],
  ['I entered the wrong house number by accident.', 'customer-slip'],
  ['I specifically requested a high floor.', 'preference'],
  ['Hello, I have a question about lenses.', null],
  ['Please translate the manual; it was calculated well.', null],
  ['', null],
]

test.each(said)('“%s” suggests %s', (text, kind) => {
  expect(suggestedKind(text)?.kind ?? null).toBe(kind)
})

test('every kind can be suggested', () => {
  expect(new Set(said.flatMap(([, kind]) => kind ?? []))).toEqual(new Set(kindNames))
})

test('the words that led there are told as they were written', () => {
  expect(suggestedKind('It is LATE again.')).toEqual({ kind: 'slow', words: 'LATE' })
})

const engraving = { name: 'engraving', words: ['wrong  name', 'C++ (old)', 'it’s misspelt'], retiredAt: null }

test.each([
  ['You wrote the wrong\nname on it.', 'wrong\nname'],
  ['This is C++ (old) and not new', 'C++ (old)'],
  ["They say it's misspelt on the plate", "it's misspelt"],
  ['The wrong names', null],
])('an organisation’s own words count as they stand: “%s”', (text, words) => {
  expect(suggestedKind(text, [engraving])).toEqual(words === null ? null : { kind: 'engraving', words })
})

test('said equally often, a kind of one’s own comes before one that Amends knows', () => {
  expect(suggestedKind('The wrong name, and late.', [...seedKinds, engraving])?.kind).toBe('engraving')
})

test('a retired kind is not suggested', () => {
  expect(suggestedKind('It is late.', [{ name: 'slow', words: [], retiredAt: '2026-03-02T09:00:00.000Z' }])).toBeNull()
})
