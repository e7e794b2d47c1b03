import { expect, test } from 'vitest'
import { blowUps } from '#core/testing/fuzz.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { timesSaid } from './said.ts'
import { shapesOf } from './shapes.ts'
import { spanish } from './spanish.ts'

const now = '2026-03-04T13:12:00.000Z'
const pieces = [
  'by ',
  'Friday ',
  '1',
  '1 ',
  '12:',
  '12.',
  'in 2 to ',
  'tomorrow at ',
  ' ',
  '\n',
  'am ',
  'morgen ',
  'bis ',
  'half past ',
  'the ',
  'a ',
  '6/',
  '6. ',
  'el ',
  "d'ici ",
]

const languages = [english, german, spanish, french]

test.each(languages)('its shapes take steps that grow with the text and no faster', { timeout: 120_000 }, (words) => {
  const { starts, day, doubt, sketches } = shapesOf(words)
  const shapes = [starts, day, doubt.before, doubt.after, ...sketches.map(({ whole }) => whole())]
  expect(shapes.flatMap((shape) => blowUps(shape, 40))).toEqual([])
})

test.each(languages)('long repeats are read to their end', (words) => {
  for (const piece of pieces) expect(timesSaid(piece.repeat(20_000 / piece.length), now, null, words)).toBeInstanceOf(Array)
})

test('any digits and words whatever are read without a fault', () => {
  for (const words of languages)
    for (const text of [
      '',
      '99/99',
      'by 31/31',
      '24:00 24:01',
      'on 0000-00-00',
      'in 999 days',
      'am 31.2.',
      'the 0th',
      'by 00',
      'on 29 February',
      '\u0000 by \ud800 12',
    ])
      expect(() => timesSaid(text, now, null, words)).not.toThrow()
})
