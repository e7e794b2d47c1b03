// The ticks of a letter in all four languages: a sorry for nothing named names no harm, and doing what one could owns nothing.

import { expect, test } from 'vitest'
import { coach, reader } from './coach.ts'
import { exampleCase } from './example-case.ts'
import { languageOf } from './languages/all.ts'
import { brussels } from './promised/moments.ts'

const about = { ...exampleCase, crux: null, customerWords: '', hasOptions: false, faultKnown: true }
const ticked = (code: string, text: string) =>
  coach(text, about, reader(languageOf(code)))
    .parts.filter(({ there }) => there)
    .map(({ id }) => id)

test.each([
  ['en', 'I am sorry that this happened.'],
  ['de', 'Es tut mir leid, dass das passiert ist.'],
  ['de', 'Entschuldigung, dass es so gelaufen ist.'],
  ['de', 'Es tut uns leid, dass alles so gekommen ist.'],
  ['fr', 'Je suis désolé que cela soit arrivé.'],
  ['fr', 'Nous sommes désolés de tout cela.'],
  ['es', 'Siento que esto haya pasado.'],
  ['es', 'Sentimos todo esto.'],
])('%s: “%s” says sorry, and names no harm', (code, text) => {
  expect(ticked(code, text)).toEqual(['sorry', 'first'])
})

test.each([
  ['es', 'Lo sentimos. Hicimos todo lo posible.'],
  ['es', 'Lo siento. Hicimos lo que pudimos.'],
  ['fr', 'Nous sommes désolés. Nous avons tout fait pour vous aider.'],
  ['de', 'Es tut uns leid. Wir haben alles getan, was möglich war.'],
])('%s: “%s” owns nothing', (code, text) => {
  expect(ticked(code, text)).not.toContain('owned')
})

test.each([
  [
    'fr',
    "Je vous présente mes excuses : nous vous avons livré une table au plateau rayé, c'est notre erreur. Un nouveau plateau part demain à 9 h.",
  ],
  ['es', 'Le pido disculpas: le enviamos la mesa con el tablero rayado, y es culpa nuestra. Mañana a las 9 le llega un tablero nuevo.'],
  [
    'de',
    'Es tut mir leid: Wir haben Ihnen einen zerkratzten Tisch geliefert, das ist unser Fehler. Ich bringe Ihnen morgen um 9 Uhr einen neuen.',
  ],
])('%s: a good letter has all six parts', (code, text) => {
  expect(ticked(code, text)).toEqual(['sorry', 'first', 'harm', 'owned', 'remedy', 'when'])
})

test.each([
  ['en', 'I will call you on Saturday at 10 am.'],
  ['de', 'Ich rufe Sie am Samstag um 10 Uhr an.'],
  ['fr', 'Je vous appelle samedi à 10 h.'],
  ['es', 'Te llamo el sábado a las 10 de la mañana.'],
])('%s: “%s” is ours to keep, and we are closed then', (code, text) => {
  const { promises, findings } = coach(text, { ...about, ...brussels }, reader(languageOf(code)))
  expect(promises).toMatchObject([{ who: { kind: 'I' }, deed: 'call' }])
  expect(findings.map(({ rule }) => rule)).toContain('time-when-closed')
})
