// Which shapes of a language a sentence can hold at all, by its words: of some two hundred shapes ordinary prose leaves thirty to look for,
// and the others are not even compiled. Read from the tables of the language on its first sentence.

import type { Language } from '#core/coach/languages/language.ts'
import { keptWith } from '#core/kept-with.ts'
import { mustHold } from '#core/must-hold.ts'
import type { Pattern } from './shapes.ts'

/** By the number of a shape: which of its needs (must-hold.ts) the sentence does not meet, as bits. */
export type Unmet = Uint8Array

/** Shapes of tables are numbered from 1, the same in every language; of others nothing is known. */
const numbers = new Map<RegExp, number>()
/** By their numbers the bits of all their needs. */
const needed = [0]

/** What shapes need besides these (`keysOf`). */
export function unmetBy(keys: Iterable<string>, language: Language): Unmet {
  const places = placesOf(language)
  const unmet = new Uint8Array(needed)
  for (const key of keys) for (const place of places.get(key) ?? []) unmet[place >> 2] = (unmet[place >> 2] ?? 0) & ~(1 << (place & 3))
  return unmet
}

/** False where the shape surely does not stand in the sentence. One that is younger than the reading of the sentence was not looked for in it. */
export function mayStand(shape: RegExp, { unmet }: { unmet: Unmet }): boolean {
  return !unmet[numberOf(shape)]
}

/** The numbers of the shapes of a table. */
export const numbersIn = keptWith((patterns: readonly Pattern[]) => patterns.map(({ shape }) => numberOf(shape)))

function numberOf(shape: RegExp): number {
  return numbers.get(shape) ?? 0
}

/** By each word the needs that it meets: four times the number of the shape, and which of its needs. */
const placesOf = keptWith((language: Language) => {
  const found = new Map<string, number[]>()
  for (const shape of tablesIn(language)) {
    const number = numberOf(shape) || needed.length
    const needs = mustHold(shape, language.reading.smallWords)
    numbers.set(shape, number)
    // Another language may have put the needs of a shape that it shares in another order.
    needed[number] = (needed[number] ?? 7) & (2 ** needs.length - 1)
    for (const [at, need] of needs.entries()) for (const key of need) found.set(key, [...(found.get(key) ?? []), 4 * number + at])
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
