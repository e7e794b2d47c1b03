// Every language is whole, says the same things, and nothing of English is left in it.

import { describe, expect, it, test } from 'vitest'
import { fill, placeholdersIn } from './fill.ts'
import { languageAsked, languageFor, languageHeardIn, wordsOf } from './languages.ts'
import { languageNames } from './names.ts'
import { sentencesIn } from './sentences.ts'
import { by, from, moment, on, plainDate, type Wall } from './time.ts'

const others = languageNames.filter((name) => name !== 'en')

describe.each(others)('%s', (language) => {
  const [own, english] = [sentencesIn(wordsOf(language)), sentencesIn(wordsOf('en'))]
  const holds = (text: string) =>
    placeholdersIn(text)
      .map(({ name }) => name)
      .toSorted()
  it('has every sentence that English has, with the same placeholders', () => {
    expect([...own.keys()].filter((path) => !path.startsWith('common'))).toEqual(
      [...english.keys()].filter((path) => !path.startsWith('common')),
    )
    for (const [path, text] of own)
      if (!/^(?:common|time)/.test(path)) expect([path, holds(text)]).toEqual([path, holds(english.get(path) ?? '')])
  })
  it('repeats no English sentence', () => {
    const same = [...own].filter(([path, text]) => /\p{L}{3} \p{L}/u.test(text) && text === english.get(path))
    expect(same).toEqual([])
  })
})

test('quotes in German are German, and nobody is addressed with du', () => {
  for (const [, text] of sentencesIn(wordsOf('de'))) {
    expect(text).not.toMatch(/[“"'](?=\p{L})|\bdu\b|\bdir\b|\bdein/u)
    expect(text.match(/„/g)?.length ?? 0).toBe(text.match(/“/g)?.length ?? 0)
  }
})

test('the customer’s language counts, then the brand’s, then English', () => {
  expect(languageFor('de', 'en')).toBe('de')
  expect(languageFor(null, 'de')).toBe('de')
  expect(languageFor('xx', null)).toBe('en')
  expect(languageFor('toString')).toBe('en')
})

test.each([
  ['de-AT,de;q=0.9,en;q=0.5', 'de'],
  ['fr-FR, en;q=0.4, de;q=0.8', 'de'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  [null, 'en'],
  [';;q=x,,', 'en'],
])('a browser that asks for %s reads %s', (header, language) => expect(languageAsked(header)).toBe(language))

test('a mail tells its language when it holds enough of it, and only then', () => {
  expect(languageHeardIn('Ich habe das Teleskop nicht bekommen, und die Hotline hat mir auch nicht geholfen.')).toBe('de')
  expect(languageHeardIn('The telescope was not there, and you did not call. It was for my daughter.')).toBe('en')
  expect(languageHeardIn('Teleskop?')).toBeNull()
  expect(languageHeardIn('Le télescope n’est pas arrivé, et personne ne m’a appelé. Que faites-vous ?')).toBeNull()
  expect(languageHeardIn('Ich habe das nicht und the telescope was not there but you have it')).toBeNull()
})

test.each([
  ['Sehr geehrte Damen und Herren, ich warte seit sechs Wochen auf meinen Schreibtisch.', 'de'],
  ['Guten Tag, mein Schrank ist kaputt angekommen und niemand ruft zurück. Ich bin sehr enttäuscht.', 'de'],
  ['Hallo, meine Lampe wurde nicht geliefert. Leider meldet sich keiner. Bitte um Rückruf.', 'de'],
  ['Hello, my chair arrived broken and nobody called me back. I am very disappointed.', 'en'],
  ['Hi there, I still have no answer from your team. Please call me.', 'en'],
  ['Het is al de derde keer dat de kast niet is gekomen. Ik was thuis en er was niemand. Wat nu?', null],
  ['Det er ikke mit bord, der kom i dag, men den blå stol. Jeg er meget skuffet.', null],
  ['Bonjour, ma lampe est arrivée cassée et personne ne me répond. Merci de me rappeler.', null],
  ['Hola, la lámpara llegó rota y nadie me llama. Estoy muy enfadada con ustedes.', null],
] as const)('also a short complaint tells its language, or rather none: “%s”', (text, language) => {
  expect(languageHeardIn(text)).toBe(language)
})

describe('times', () => {
  /** Thursday 26 March 2026, 10:00 in Berlin; the clocks go forward on the 29th. */
  const wall = { now: '2026-03-26T09:00:00.000Z', zone: 'Europe/Berlin', language: 'de' } satisfies Wall
  it.each([
    ['2026-03-26T11:00:00.000Z', 'heute bis 12 Uhr'],
    ['2026-03-26T16:31:00.000Z', 'heute bis 17:31 Uhr'],
    ['2026-03-27T08:05:00.000Z', 'morgen bis 9:05 Uhr'],
    ['2026-03-28T11:00:00.000Z', 'bis Samstag, 28. März, 12 Uhr'],
    ['2026-03-29T10:00:00.000Z', 'bis Sonntag, 29. März, 12 Uhr'],
    ['2026-10-25T11:00:00.000Z', 'bis Sonntag, 25. Oktober, 12 Uhr'],
    ['2027-01-01T08:00:00.000Z', 'bis Freitag, 1. Januar 2027, 9 Uhr'],
  ])('%s is “%s”, on either side of the change of clocks', (at, words) => expect(by(at, wall)).toBe(words))
  it('says the same instant in English as it always did', () => {
    const english = { ...wall, language: 'en' } as const
    expect(by('2026-03-29T10:00:00.000Z', english)).toBe('by Sunday 29 March, noon')
    expect(on('2026-03-26T16:31:00.000Z', english)).toBe('today, 17:31')
    expect(from('2026-03-30T07:00:00.000Z', english)).toBe('from Monday 30 March, 09:00')
    expect(moment('2026-03-25T09:00:00.000Z', english)).toBe('Yesterday, 10:00')
    expect(plainDate('2026-06-04T09:00:00.000Z', english)).toBe('4 June 2026')
  })
  it('has its forms for past and coming days', () => {
    expect(on('2026-03-20T09:30:00.000Z', wall)).toBe('am Freitag, 20. März, um 10:30 Uhr')
    expect(from('2026-03-30T07:00:00.000Z', wall)).toBe('ab Montag, 30. März, 9 Uhr')
    expect(moment('2026-03-25T09:00:00.000Z', wall)).toBe('Gestern, 10 Uhr')
    expect(plainDate('2026-06-04T09:00:00.000Z', wall)).toBe('4. Juni 2026')
  })
})

test('what is put in is never read as a placeholder', () => {
  expect(fill('Hello {customer} of {brand}', { customer: '{brand}', brand: 'Oak' })).toBe('Hello {brand} of Oak')
  expect(fill('{nobody} {toString}', { somebody: 1 })).toBe('{nobody} {toString}')
})
