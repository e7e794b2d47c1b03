// Which shapes of a language a sentence can hold at all, by its words, and which wordings of them: of two thousand ordinary prose leaves some fifty
// to look for, and the others are not even compiled. Read from the tables of the language on its first sentence.

import type { Language } from '#core/coach/languages/language.ts'
import { keptWith, once } from '#core/kept-with.ts'
import { choicesOf, mustHold } from '#core/must-hold.ts'
import type { Pattern } from './shapes.ts'

/** Bits, by the numbers of wordings: whether a sentence has a word for each of the needs (must-hold.ts) of one. */
export type Heard = Uint8Array

/** One of the wordings of a shape, as an expression of its own. */
type Wording = { number: number; source: string; expression(): RegExp }

/** Wordings of the shapes of tables are numbered from 1; of others nothing is known. */
const wordings = new Map<RegExp, readonly Wording[]>()
let count = 1

/** The wordings of which each need is met by one of these (`keysOf`). */
export function heardBy(keys: Iterable<string>, language: Language): Heard {
  const { places, needs, needless } = needsOf(language)
  const unmet = needs.slice()
  const heard = needless.slice()
  for (const key of keys)
    for (const place of places.get(key) ?? []) {
      const number = place >> 2
      const left = (unmet[number] ?? 0) & ~(1 << (place & 3))
      unmet[number] = left
      if (left === 0) heard[number >> 3] = (heard[number >> 3] ?? 0) | (1 << (number & 7))
    }
  return heard
}

/** One that is younger than the reading of the sentence was not looked for in it. */
function isHeard(number: number, heard: Heard): boolean {
  return (((heard[number >> 3] ?? 255) >> (number & 7)) & 1) === 1
}

/** False where the shape surely does not stand in the sentence. */
export function mayStand(shape: RegExp, { heard }: { heard: Heard }): boolean {
  return wordingsOf(shape).some(({ number }) => isHeard(number, heard))
}

/** The shapes of a table that may stand in the sentence, each with the wordings that may: where it stands, one of them does. */
export function heardIn<P extends Pattern>(patterns: readonly P[], { heard }: { heard: Heard }): { of: P; wordings: RegExp[] }[] {
  const { numbers, all } = wordingsIn(patterns)
  const found: { of: P; wordings: RegExp[] }[] = []
  for (let at = 0; at < numbers.length; at += 1) {
    const wording = isHeard(numbers[at] ?? 0, heard) ? all[at] : undefined
    const of = wording && patterns[wording.place]
    if (!of) continue
    const last = found.at(-1)
    if (last?.of === of) last.wordings.push(wording.expression())
    else found.push({ of, wordings: [wording.expression()] })
  }
  return found
}

/** The wordings of all shapes of a table, and apart their numbers, since most of them are asked for no more than that. */
export const wordingsIn = keptWith((patterns: readonly Pattern[]) => {
  const all = patterns.flatMap(({ shape }, place) => wordingsOf(shape).map((wording) => ({ place, ...wording })))
  return { numbers: Uint16Array.from(all, ({ number }) => number), all }
})

function wordingsOf(shape: RegExp): readonly Wording[] {
  return wordings.get(shape) ?? [{ number: 0, source: shape.source, expression: () => shape }]
}

type Needs = {
  /** By each word the needs that it meets: four times the number of the wording, and which of its needs. */
  places: ReadonlyMap<string, number[]>
  /** By their numbers the bits of all their needs; and who has none. */
  needs: Uint8Array
  needless: Heard
}

const needsOf = keptWith((language: Language): Needs => {
  const all = tablesIn(language).flatMap(numbered)
  const places = new Map<string, number[]>()
  const needs = new Uint8Array(count)
  const needless = new Uint8Array((count >> 3) + 1).fill(255)
  for (const { number, source } of all) {
    const own = mustHold({ source }, language.reading.smallWords)
    needs[number] = 2 ** own.length - 1
    if (own.length > 0) needless[number >> 3] = (needless[number >> 3] ?? 0) & ~(1 << (number & 7))
    for (const [at, need] of own.entries())
      for (const key of need) {
        const known = places.get(key)
        if (known) known.push(4 * number + at)
        else places.set(key, [4 * number + at])
      }
  }
  return { places, needs, needless }
})

function numbered(shape: RegExp): readonly Wording[] {
  const known = wordings.get(shape)
  if (known) return known
  const choices = choicesOf(shape)
  const all = choices.map((source) => ({
    number: count++,
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
