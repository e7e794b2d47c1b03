// Spanish as hurried people type it, without its accents: "manana", "miercoles", "dia". Every Spanish shape reads both ways.

import { bothWays } from '#core/both-ways.ts'
import type { SaidWords } from './words.ts'

const plain: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' }

/** The source of an expression, reading both ways; letters inside a class stay as they are. */
export function withAndWithoutAccents(source: string): string {
  return bothWays(source, plain)
}

/** Every pattern of the table, reading both ways; the names of numbers are looked up as they stand, so they are there twice. */
export function withoutAccents(words: SaidWords): SaidWords {
  const { numbers, ordinals = {}, minuteWords, ...patterns } = words
  return { ...(spelt(patterns) as SaidWords), numbers: twice(numbers), ordinals: twice(ordinals), minuteWords: twice(minuteWords) }
}

function spelt(value: unknown): unknown {
  if (typeof value === 'string') return withAndWithoutAccents(value)
  if (value instanceof RegExp) return new RegExp(withAndWithoutAccents(value.source), value.flags)
  if (Array.isArray(value)) return value.map(spelt)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spelt(part)]))
}

function twice(numbers: Readonly<Record<string, number>>): Record<string, number> {
  const without = (word: string) => word.replace(/[áéíóúüñ]/g, (letter) => plain[letter] ?? letter)
  return Object.fromEntries(Object.entries(numbers).flatMap(([word, number]) => [word, without(word)].map((one) => [one, number])))
}
