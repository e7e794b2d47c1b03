import { expect, test } from 'vitest'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { timesSaid } from './said.ts'
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

/** Twice the text may take a little more than twice as long; what blows up takes four times, or for ever. */
test.each([english, german, spanish, french])('long repeats are read in time', (words) => {
  for (const piece of pieces) {
    const text = piece.repeat(20_000 / piece.length)
    const from = performance.now()
    timesSaid(text, now, null, words)
    expect(performance.now() - from, JSON.stringify(piece)).toBeLessThan(2500)
  }
})

test('any digits and words whatever are read without a fault', () => {
  for (const words of [english, german, spanish, french])
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
