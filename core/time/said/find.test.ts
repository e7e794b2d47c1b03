import { expect, it } from 'vitest'
import { keysOf } from '#core/must-hold.ts'
import { english } from './english.ts'
import { mayHoldTime, timeWordsIn } from './find.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { spanish } from './spanish.ts'

const mayHold = (text: string, words: typeof english) => mayHoldTime(keysOf(text.toLowerCase().split(/[ .,]+/)), words)

it.each([
  ['English', english, 'Your lamp was packed well.', 'Your lamp is with you on Monday.'],
  ['German', german, 'Ihre Lampe wurde gut verpackt.', 'Ihre Lampe kommt am Montag.'],
  ['Spanish', spanish, 'Su lámpara fue embalada con cuidado.', 'Su lampara llega el miercoles.'],
  ['French', french, 'Votre lampe a bien été emballée.', 'Votre lampe arrive lundi.'],
] as const)('%s: a sentence without a word of a time is not looked through for one', (_, words, without, withTime) => {
  expect(mayHold(without, words)).toBe(false)
  expect(timeWordsIn(without, words)).toEqual([])
  expect(mayHold(withTime, words)).toBe(true)
  expect(timeWordsIn(withTime, words)).toHaveLength(1)
})
