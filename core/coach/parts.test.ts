// The ticks of a letter in all four languages: a sorry for nothing named names no harm, and doing what one could owns nothing.

import { expect, test } from 'vitest'
import type { CalledWrong } from './about.ts'
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

test('a writer who calls it wrong that something is missing has the last word', () => {
  const read = (text: string, ...calledWrong: CalledWrong[]) => coach(text, { ...about, calledWrong })
  const unheard = 'I grieve for your lamp. These hands let it fall.'
  expect(read(unheard).evidence).toEqual({ apology: false, ownership: false })
  const said = read(unheard, { rule: 'apology-present', actual: '' }, { rule: 'ownership-present', actual: '' })
  expect(said.evidence).toEqual({ apology: true, ownership: true })
  expect(said.parts.filter(({ there }) => there).map(({ id }) => id)).toEqual(expect.arrayContaining(['sorry', 'owned']))
  expect(said.components.filter(({ there }) => there).map(({ id }) => id)).toEqual(expect.arrayContaining(['regret', 'responsibility']))
  expect(read('', { rule: 'apology-present' }, { rule: 'ownership-present' }).evidence).toEqual({ apology: false, ownership: false })
})

test('nobody is pointed at where all that points was called wrong', () => {
  const text = 'I am sorry. We lost it. The courier is to blame. You chose the wrong size.'
  const owns = (...calledWrong: CalledWrong[]) => coach(text, { ...about, calledWrong }).evidence.ownership
  const points = coach(text, about).findings.flatMap(({ rule, actual = '' }) => (rule === 'finger-pointing' ? [{ rule, actual }] : []))
  expect(points).toHaveLength(2)
  expect([owns(), owns(...points.slice(0, 1)), owns(...points), owns({ rule: 'finger-pointing' })]).toEqual([false, false, true, true])
})
