// Which shapes of a language a sentence can hold at all, by its words: of some two hundred shapes ordinary prose leaves thirty to look for,
// and the others are not even compiled. Read from the tables of the language on its first sentence.

import type { Language } from '#core/coach/languages/language.ts'
import { mustHold } from '#core/must-hold.ts'

/** Shapes that stand nowhere without one of their words. */
const particular = new WeakSet<RegExp>()
const byWord = new WeakMap<Language, ReadonlyMap<string, readonly RegExp[]>>()

/** The shapes of which one word is among these (`keysOf`). */
export function heardIn(keys: Iterable<string>, language: Language): ReadonlySet<RegExp> {
  const shapes = byWord.get(language) ?? shapesOf(language)
  const heard = new Set<RegExp>()
  for (const key of keys) for (const shape of shapes.get(key) ?? []) heard.add(shape)
  return heard
}

/** False where the shape surely does not stand in the sentence. */
export function mayStand(shape: RegExp, { heard }: { heard: ReadonlySet<RegExp> }): boolean {
  return heard.has(shape) || !particular.has(shape)
}

function shapesOf(language: Language): ReadonlyMap<string, readonly RegExp[]> {
  const found = new Map<string, RegExp[]>()
  for (const shape of tablesIn(language)) {
    const keys = mustHold(shape, language.reading.smallWords)
    if (keys) particular.add(shape)
    for (const key of keys ?? []) found.set(key, [...(found.get(key) ?? []), shape])
  }
  byWord.set(language, found)
  return found
}

/** Under which names a language keeps what is looked for in whole sentences. */
const wholeSentence = new Set(['shape', 'firstSo', 'guess', 'greeting', 'thanks', 'closing'])

/** The shapes of all tables, wherever the language keeps them. */
function tablesIn(value: unknown): RegExp[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || value instanceof Set) return []
  return Object.entries(value).flatMap(([name, part]) =>
    part instanceof RegExp ? (wholeSentence.has(name) ? [part] : []) : tablesIn(part),
  )
}
