// What counts as the same sentence, whoever it went to.

import { expect, test } from 'vitest'
import { readDraft } from './draft.ts'
import { fingerprint, markOf, marksIn } from './fingerprint.ts'
import { english } from './languages/en/english.ts'

const first = (text: string) => readDraft(text, english).sentences[0] ?? { words: [] }

test.each([
  ['numbers give way', 'Order 4711 leaves on 12 May.', '', 'order # leaves on # may'],
  ['the customer’s name gives way', 'We brought it to Marta’s door today.', 'Marta Okafor', 'we brought it to @ door today'],
  ['a short sentence is ordinary speech', 'It is late.', '', null],
])('%s', (_, text, name, expected) => {
  expect(fingerprint(first(text), name)).toBe(expected)
})

test('marks differ where words differ, and are the same where they are the same', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => markOf(`a sentence with the number ${n} in it`))
  expect(new Set(many).size).toBe(20_000)
  expect(markOf('we brought it to @ door today')).toBe(markOf('we brought it to @ door today'))
})

test('a letter has the marks of its sentences, not of its greeting, and each once', () => {
  const letter = (name: string) =>
    readDraft(`Dear ${name},\n\nWe are late with it, ${name}. We are late with it, ${name}. It comes to you on Friday.\n\nIlse`, english)
  expect(marksIn(letter('Marta'), 'Marta')).toHaveLength(2)
  expect(marksIn(letter('Marta'), 'Marta')).toEqual(marksIn(letter('Joost'), 'Joost'))
})
