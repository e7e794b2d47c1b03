// What happened before, decided from words alone: ranking, its reasons, its doubt, and what a no changes.

import { describe, expect, test } from 'vitest'
import { type Past, rank } from '#core/learning/recurrence/ranking.ts'
import { sharedWords, wordsOfAll } from '#core/learning/recurrence/reason.ts'
import { looksFor } from '#core/learning/recurrence/looking.ts'
import { sharesOf } from '#core/learning/recurrence/shares.ts'
import { probable, surenessOf } from '#core/learning/recurrence/sureness.ts'
import { codeGroup, codePlace, codeTimes, groups, readText } from '#core/learning/recurrence/terms.ts'
import { count, directionOf, type Known, nothingKnown } from '#core/learning/recurrence/weights.ts'

type Told = { of: string | null; text: string; not?: string[]; facts?: string[] }

const past: Told[] = [
  { of: 'cutoff', text: 'I ordered on Friday before noon and it left on Monday. Your cut-off time is wrong.' },
  { of: 'cutoff', text: 'The cut-off time on your page says noon, the parcel of Friday was not sent.' },
  { of: 'cutoff', text: 'Ordered Friday at eleven, shipped Monday. The cut-off time?' },
  { of: 'twice', text: 'You charged my card twice for one order.' },
  { of: 'twice', text: 'The money for the lamp was taken from my account two times.' },
  { of: 'twice', text: 'I was charged two times for the same lamp, please refund one.' },
  { of: 'broken', text: 'The glass was broken when I opened the box.' },
  { of: 'broken', text: 'It arrived with a broken lens, the box was crushed.' },
]

function ask(text: string, told: Told[] = past, facts: string[] = []) {
  const known: Known = nothingKnown()
  const texts: Past[] = told.map((one) => ({ of: one.of, not: one.not ?? [], codes: readText(one.text, one.facts).codes }))
  for (const { codes } of texts) count(known, codes)
  const reading = readText(text, facts)
  return { ranked: rank(reading.codes, texts, known), reading, known }
}
const names = (text: string, told?: Told[], facts?: string[]) => ask(text, told, facts).ranked.candidates.map(({ of }) => of)

describe('ranking', () => {
  test.each([
    ['My Friday order missed your cut-off', 'cutoff'],
    ['why did you charge me twice??', 'twice'],
    ['the lens is broken', 'broken'],
    ['Brokne glas in the box', 'broken'],
  ])('“%s” is %s', (text, of) => {
    expect(names(text)[0]).toBe(of)
  })
  test('a German text finds a German one', () => {
    const german = [
      { of: 'doppelt', text: 'Der Betrag wurde doppelt von meinem Konto abgebucht.' },
      { of: 'spät', text: 'Die Lieferung kam viel zu spät.' },
    ]
    expect(names('Warum habt ihr zweimal abgebucht, also doppelt?', german)[0]).toBe('doppelt')
  })
  test('a fact in common decides between two that sound the same', () => {
    const same = [
      { of: 'here', text: 'It never arrived.', facts: ['supplier:a'] },
      { of: 'there', text: 'It never arrived.', facts: ['supplier:b'] },
    ]
    expect(names('It did not arrive', same, ['supplier:b'])[0]).toBe('there')
    expect(names('It did not arrive', same, ['supplier:a'])[0]).toBe('here')
  })
  test('many near copies of one mistake do not outvote the one that fits', () => {
    const copies = Array.from({ length: 40 }, () => ({ of: 'late', text: 'The parcel of Friday is late.' }))
    expect(names('The parcel of Friday has the wrong colour', [...copies, { of: 'colour', text: 'It has the wrong colour.' }])[0]).toBe(
      'colour',
    )
  })
  test('a no lowers the mistake for the next one like it', () => {
    const text = 'the lens has a scratch in the glass'
    const before = ask(text).ranked.candidates.find(({ of }) => of === 'broken')
    const told = [...past, { of: null, not: ['broken'], text: 'the lens has a scratch' }]
    const after = ask(text, told).ranked.candidates.find(({ of }) => of === 'broken')
    expect(before).toBeDefined()
    expect(after?.score ?? 0).toBeLessThan((before?.score ?? 0) / 2)
  })
  test('with nothing known there is nothing to say', () => {
    const { ranked } = ask('It is late', [])
    expect(ranked.candidates).toEqual([])
    expect(surenessOf(ranked, 0)).toBe(0)
  })
})

describe('the reason', () => {
  test('is the words in both, as the customer wrote them, and none that say nothing', () => {
    const text = 'Hello, your Cut-Off Time was wrong for my order of Friday'
    const { ranked, reading } = ask(text)
    const [first] = ranked.candidates
    if (!first) throw new Error('nothing was found')
    const words = sharedWords(text, reading.terms, ranked, first)
    expect(words.join(' ')).toContain('Cut-Off Time')
    for (const word of words) expect(text).toContain(word)
    expect(words).not.toContain('Hello')
  })
  test('of a group is what most of its texts say', () => {
    const texts = ['the blue kettle leaks', 'my blue kettle leaks from below', 'kettle leaks'].map((text) => ({
      text,
      terms: readText(text).terms,
    }))
    const { known } = ask('x')
    expect(wordsOfAll(texts, known).join(' ')).toContain('kettle leaks')
  })
})

describe('doubt', () => {
  test('what everybody has in common makes nothing alike', () => {
    const brand = ['brand:a']
    const told = past.map((one) => ({ ...one, facts: brand }))
    const apart = ask('Do you sell gift vouchers in Norway?')
    const same = ask('Do you sell gift vouchers in Norway?', told, brand)
    expect(surenessOf(same.ranked, 8)).toBeLessThan(surenessOf(apart.ranked, 8) + 0.05)
  })
  test('something new is not probable, something known is', () => {
    expect(surenessOf(ask('I was charged two times for the lamp').ranked, past.length)).toBeGreaterThan(probable)
    expect(surenessOf(ask('Do you sell gift vouchers in Norway?').ranked, past.length)).toBeLessThan(probable)
  })
})

describe('terms', () => {
  test('spell nothing, and carry place, group and number of times', () => {
    const { codes, terms } = readText('late late late', ['kind:slow'])
    const word = [...codes].find((code) => codeGroup(code) === groups.word)
    expect(word !== undefined && codeTimes(word)).toBe(3)
    expect(terms[0] && codePlace(word ?? 0)).toBe(terms[0]?.place)
    expect([...codes].filter((code) => codeGroup(code) === groups.fact)).toHaveLength(1)
  })
  test('scripts without spaces are read two letters at a time', () => {
    expect(readText('届いていません').terms.filter(({ group }) => group === groups.word).length).toBeGreaterThan(3)
  })
  test('a very long text costs no more than its beginning', () => {
    expect(readText('word '.repeat(20_000)).terms.length).toBeLessThan(400)
    expect(readText('x'.repeat(100_000)).codes.length).toBeLessThan(200)
  })
  test('common words are left out before they are looked up', () => {
    const known: Known = { texts: 100_000, counts: nothingKnown().counts }
    const { terms } = readText('the zebra')
    for (const { place, group, from } of terms) known.counts[place] = group === groups.word && from === 0 ? 90_000 : 3
    expect(looksFor(terms, known).map(({ key }) => key)).not.toContain(terms[0]?.key)
  })
})

test('the shares solve the regression: what is left over is like no past text any more', () => {
  const known = nothingKnown()
  const read = ['a red lamp', 'a blue lamp', 'the red door'].map((text) => readText(text).codes)
  for (const codes of read) count(known, codes)
  const directions = read.map((codes) => directionOf(codes, known))
  const [first] = directions
  if (!first) throw new Error('no text')
  const shares = sharesOf(first, directions)
  expect(shares[0]).toBeGreaterThan(0.4)
  expect(Math.max(shares[1] ?? 1, shares[2] ?? 1)).toBeLessThan(0.25)
})
