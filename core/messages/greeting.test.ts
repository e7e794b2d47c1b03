// One greeting in a letter, whatever is put into it.

import { describe, expect, test } from 'vitest'
import { greetings } from '#core/coach/languages/greetings.ts'
import { greetingIn, withoutSecondGreeting } from './greeting.ts'

const dear = 'Dear Ann,\n\n\n\nIlse'
const guten = 'Guten Tag Frau Müller,\n\n\n\nIlse'

describe('words with a greeting leave it behind where the letter has one', () => {
  test.each([
    ['Dear Ann,\n\nWe are sorry.', dear, 'We are sorry.'],
    ['Dear Ann,\nWe are sorry.\n\nIlse', dear, 'We are sorry.\n\nIlse'],
    ['  Hello Ann,\n\nWe are sorry.', dear, 'We are sorry.'],
    ['Dear Ann, we are sorry. Dear Ann, truly.', dear, 'We are sorry. Dear Ann, truly.'],
    ['Hi Ann! We are sorry.', dear, 'We are sorry.'],
    ['Hi, thanks for waiting.\n\nIt is here.', dear, 'Thanks for waiting.\n\nIt is here.'],
    ['Hello, Ann, we are sorry.', dear, 'We are sorry.'],
    ['Good morning Ann,\n\nWe are sorry.', dear, 'We are sorry.'],
    ['Hello\n\nWe are sorry.', dear, 'We are sorry.'],
    ['Dear {customer},\n\nWe are sorry.', dear, 'We are sorry.'],
    ['Dear all,\n\nWe are sorry.', dear, 'We are sorry.'],
    ['Sehr geehrte Frau Müller,\n\nes tut uns leid.', guten, 'es tut uns leid.'],
    ['Guten Tag Frau Dr. Müller-Weiß, es tut uns leid.', guten, 'es tut uns leid.'],
    ['Sehr geehrte Damen und Herren,\n\nes tut uns leid.', guten, 'es tut uns leid.'],
    ['Liebe Ann,\n\nes tut uns leid.', guten, 'es tut uns leid.'],
    ['Hallo {customer}!\n\nEs tut uns leid.', guten, 'Es tut uns leid.'],
    ['Guten Tag,\n\nes tut uns leid.', dear, 'es tut uns leid.'],
    ['Dear Ann,\n\nwe are sorry.', guten, 'We are sorry.'],
    ['Hola Ana,\n\nLo sentimos.', 'Estimada Ana:\n\n', 'Lo sentimos.'],
    ['Bonjour Madame Petit,\n\nNous sommes désolés.', 'Bonjour Madame Petit,\n\n', 'Nous sommes désolés.'],
  ])('“%s”', (words, letter, left) => expect(withoutSecondGreeting(words, letter)).toBe(left))
})

describe('words stay as they are', () => {
  test.each([
    ['where the letter greets nobody yet', 'Dear Ann,\n\nWe are sorry.', ''],
    ['where the letter begins with something else', 'Dear Ann,\n\nWe are sorry.', 'We are sorry.\n\nIlse'],
    ['where they bring none', 'We are sorry.', dear],
    ['where they are nothing but a greeting', 'Hello Ann,', dear],
    ['where a sentence only begins like one', 'Dear Ann has the parcel now, and it is whole.', dear],
    ['where German words only begin like one', 'Guten Tag wünschen wir, und es tut uns leid.', guten],
    ['where a greeting stands further down', 'We wrote:\n\nDear Ann,\n\nIt comes.', dear],
  ])('%s', (_, words, letter) => expect(withoutSecondGreeting(words, letter)).toBe(words))
})

test.each(Object.entries(greetings))('each small word of “%s” stands once, and in one language', (code, { small, greeting }) => {
  const own = small.split(' ')
  expect(new Set(own).size).toBe(own.length)
  expect(own.filter((word) => word !== word.toLowerCase())).toEqual([])
  const others = Object.entries(greetings).flatMap(([other, { small: theirs }]) => (other === code ? [] : theirs.split(' ')))
  expect(own.filter((word) => others.includes(word))).toEqual([])
  expect(greeting.flags).not.toContain('g')
})

test('a text of any length is looked at where it begins', () => {
  expect(greetingIn(`Dear ${'Ann '.repeat(100_000)},`)).toBeNull()
  expect(greetingIn(' '.repeat(100_000))).toBeNull()
})
