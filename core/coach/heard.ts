// Which shapes of a language a sentence can hold at all, by its words: of some two hundred shapes ordinary prose leaves thirty to look for,
// and the others are not even compiled. Read from the tables of the language on its first sentence.

import type { Language } from '#core/coach/languages/language.ts'
import { keptWith } from '#core/kept-with.ts'
import { mustHold } from '#core/must-hold.ts'
import type { Pattern } from './shapes.ts'

/** By the number of a shape (`numberOf`): 1 where the sentence has one of its words. */
export type Heard = Uint8Array

/** Shapes that stand nowhere without one of their words are numbered from 0, the same in every language. */
const numbers = new Map<RegExp, number>()

/** The shapes of which one word is among these (`keysOf`). */
export function heardIn(keys: Iterable<string>, language: Language): Heard {
  const shapes = shapesOf(language)
  const heard = new Uint8Array(numbers.size)
  for (const key of keys) for (const number of shapes.get(key) ?? []) heard[number] = 1
  return heard
}

/** False where the shape surely does not stand in the sentence. */
export function mayStand(shape: RegExp, { heard }: { heard: Heard }): boolean {
  return isHeard(numbers.get(shape), heard)
}

/** The numbers of the shapes of a table, for `isHeard`. */
export const numbersIn = keptWith((patterns: readonly Pattern[]) => patterns.map(({ shape }) => numbers.get(shape)))

/** A shape that is younger than the reading of the sentence was not looked for in it. */
export function isHeard(number: number | undefined, heard: Heard): boolean {
  return number === undefined || heard[number] !== 0
}

/** The numbers of shapes by the words of which they need one. */
const shapesOf = keptWith((language: Language) => {
  const found = new Map<string, number[]>()
  for (const shape of tablesIn(language)) {
    const keys = mustHold(shape, language.reading.smallWords)
    if (keys && !numbers.has(shape)) numbers.set(shape, numbers.size)
    for (const key of keys ?? []) found.set(key, [...(found.get(key) ?? []), numbers.get(shape) ?? 0])
  }
  return found
})

/** Under which names a language keeps what is looked for in whole sentences. */
const wholeSentence = new Set(['shape', 'firstSo', 'guess', 'greeting', 'thanks', 'closing'])

/** The shapes of all tables, wherever the language keeps them. */
function tablesIn(value: unknown): RegExp[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || value instanceof Set) return []
  return Object.entries(value).flatMap(([name, part]) =>
    part instanceof RegExp ? (wholeSentence.has(name) ? [part] : []) : tablesIn(part),
  )
}
