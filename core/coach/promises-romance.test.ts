import { expect, test } from 'vitest'
import { coach, reader } from './coach.ts'
import { languageOf } from './languages/all.ts'

// Wednesday 4 March 2026, 13:12, read in UTC.
const promised = (tag: string, text: string) =>
  coach(text, { now: '2026-03-04T13:12:00.000Z' }, reader(languageOf(tag))).promises.map(({ words, due }) => [words, due])

test.each([
  ['es', 'Le llamaré mañana antes de las 12.', 'mañana antes de las 12', '2026-03-05T12:00:00.000Z'],
  ['es', 'Recibirá su dinero dentro de tres días.', 'dentro de tres días', '2026-03-07T23:59:00.000Z'],
  ['fr', 'Je vous appelle demain avant 12 h.', 'demain avant 12 h', '2026-03-05T12:00:00.000Z'],
  ['fr', 'Vous recevrez votre colis vendredi avant midi.', 'vendredi avant midi', '2026-03-06T12:00:00.000Z'],
])('%s: “%s” is a promise', (tag, text, words, due) => {
  expect(promised(tag, text)).toEqual([[words, due]])
})

test.each([
  ['es', 'Por favor, envíenos la factura antes del viernes.'],
  ['es', 'Cerramos el viernes a las 5.'],
  ['fr', 'Merci de répondre avant vendredi.'],
  ['fr', 'Nous fermons vendredi à 17 h.'],
  ['nl', 'Wij bellen u morgen voor 12 uur.'],
])('%s: “%s” is none', (tag, text) => {
  expect(promised(tag, text)).toEqual([])
})

test.each([
  ['es', 'Le llamaré el lunes, 5 de marzo.'],
  ['fr', 'Je vous appellerai lundi, 5 mars.'],
  ['de', 'Ich rufe Sie am Montag, 5. März, an.'],
])('%s: “%s” names a day that is no Monday, so either is asked about', (tag, text) => {
  const [{ sure, choices } = { sure: true, choices: [] }] = coach(
    text,
    { now: '2026-03-04T13:12:00.000Z' },
    reader(languageOf(tag)),
  ).promises
  expect([sure, choices.map((at) => at.slice(0, 10))]).toEqual([false, ['2026-03-05', '2026-03-09']])
})
