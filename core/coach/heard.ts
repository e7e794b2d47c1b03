// Which shapes of a language a sentence can hold at all, by its words, and which wordings of them: of two thousand ordinary prose leaves some fifty
// to look for, and the others are not even compiled. Read from the tables of the language on its first sentence.

import type { Language } from '#core/coach/languages/language.ts'
import { keptWith, once } from '#core/kept-with.ts'
import { choicesOf, isMet, type Met, metBy, mustHold } from '#core/must-hold.ts'
import type { Pattern } from './shapes.ts'

/** Which wordings, by their numbers, have all their words in a sentence. */
export type Heard = Met

/** One of the wordings of a shape, as an expression of its own. */
type Wording = { number: number; source: string; expression(): RegExp }

/** Wordings of the shapes of tables are numbered from 1; of others nothing is known. */
const wordings = new Map<RegExp, readonly Wording[]>()
let count = 1

/** By the keys of its words (`keysOf`). */
export function heardBy(keys: Iterable<string>, language: Language): Heard {
  return hearing(language)(keys)
}

const hearing = keptWith((language: Language) => {
  const own = new Map(tablesIn(language).flatMap((shape) => numbered(shape).map(({ number, source }) => [number, source])))
  return metBy(
    Array.from({ length: count }, (_, number) => {
      const source = own.get(number)
      return source === undefined ? [] : mustHold({ source }, language.reading.smallWords)
    }),
  )
})

/** False where the shape surely does not stand in the sentence. One that is younger than the reading of the sentence was not looked for in it. */
export function mayStand(shape: RegExp, { heard }: { heard: Heard }): boolean {
  return wordingsOf(shape).some(({ number }) => isMet(heard, number))
}

/** The shapes of a table that may stand in the sentence, each with the wordings that may: where it stands, one of them does. */
export function heardIn<P extends Pattern>(patterns: readonly P[], { heard }: { heard: Heard }): { of: P; wordings: RegExp[] }[] {
  const { numbers, all } = wordingsIn(patterns)
  const found: { of: P; wordings: RegExp[] }[] = []
  for (let at = 0; at < numbers.length; at += 1) {
    const wording = isMet(heard, numbers[at] ?? 0) ? all[at] : undefined
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
