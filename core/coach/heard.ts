// Which shapes of a language a sentence can hold at all, by its words, and which wordings of them: of some thousand ordinary prose leaves fifty to
// look for, and the others are not even compiled. Read from the tables of the language on its first sentence.

import type { Language } from '#core/coach/languages/language.ts'
import { keptWith, once } from '#core/kept-with.ts'
import { choicesOf, mustHold } from '#core/must-hold.ts'
import type { Pattern } from './shapes.ts'

/** By the number of a wording: which of its needs (must-hold.ts) the sentence does not meet, as bits. */
export type Unmet = Uint8Array

/** One of the wordings of a shape, as an expression of its own. */
type Wording = { number: number; source: string; expression(): RegExp }

/** Wordings of the shapes of tables are numbered from 1, the same in every language; of others nothing is known. */
const wordings = new Map<RegExp, readonly Wording[]>()
/** By their numbers the bits of all their needs. */
const needed = [0]

/** What wordings need besides these (`keysOf`). */
export function unmetBy(keys: Iterable<string>, language: Language): Unmet {
  const places = placesOf(language)
  const unmet = new Uint8Array(needed)
  for (const key of keys) for (const place of places.get(key) ?? []) unmet[place >> 2] = (unmet[place >> 2] ?? 0) & ~(1 << (place & 3))
  return unmet
}

/** False where the shape surely does not stand in the sentence. One that is younger than the reading of the sentence was not looked for in it. */
export function mayStand(shape: RegExp, { unmet }: { unmet: Unmet }): boolean {
  return wordingsOf(shape).some(({ number }) => !unmet[number])
}

/** The wordings of a shape that may stand in the sentence, in their order: where it stands, one of them does. */
export function heardOf(shape: RegExp, { unmet }: { unmet: Unmet }): RegExp[] {
  return wordingsOf(shape).flatMap(({ number, expression }) => (unmet[number] ? [] : expression()))
}

/** The wordings of all shapes of a table. */
export const wordingsIn = keptWith((patterns: readonly Pattern[]) =>
  patterns.flatMap(({ shape }, place) => wordingsOf(shape).map((wording) => ({ place, ...wording }))),
)

function wordingsOf(shape: RegExp): readonly Wording[] {
  return wordings.get(shape) ?? [{ number: 0, source: shape.source, expression: () => shape }]
}

/** By each word the needs that it meets: four times the number of the wording, and which of its needs. */
const placesOf = keptWith((language: Language) => {
  const found = new Map<string, number[]>()
  for (const { number, source } of tablesIn(language).flatMap(numbered)) {
    const needs = mustHold({ source }, language.reading.smallWords)
    // Another language may have put the needs of a shape that it shares in another order.
    needed[number] = (needed[number] ?? 7) & (2 ** needs.length - 1)
    for (const [at, need] of needs.entries())
      for (const key of need) {
        const places = found.get(key)
        if (places) places.push(4 * number + at)
        else found.set(key, [4 * number + at])
      }
  }
  return found
})

function numbered(shape: RegExp): readonly Wording[] {
  const known = wordings.get(shape)
  if (known) return known
  const choices = choicesOf(shape)
  const all = choices.map((source) => ({
    number: needed.push(7) - 1,
    source,
    expression: choices.length > 1 ? once(() => new RegExp(source, shape.flags)) : () => shape,
  }))
  wordings.set(shape, all)
  return all
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
