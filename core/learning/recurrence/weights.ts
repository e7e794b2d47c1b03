// How much a term says: what is in every text says nothing, what is in few says much. Counted over all texts of the organisation, linked or not,
// one text at a time.

import { codeGroup, codePlace, codeTimes, groups, places } from '#core/learning/recurrence/terms.ts'

/** In how many texts, and for each place, in how many of them. */
export type Known = { texts: number; counts: Uint32Array }
/** A text as a direction: `at` places, `value` how far; its length is 1. */
export type Direction = { at: Int32Array; value: Float32Array }

/** Runs of letters weigh most, because they see through endings, compounds and slips; measured by `npm run eval -- recurrence`. */
const weightOf = [1, 0.7, 1.4] as const
/** A fact that hardly anybody has counts this much beside the words; one that everybody has counts nothing. */
const factWeight = 0.8

export function nothingKnown(): Known {
  return { texts: 0, counts: new Uint32Array(places) }
}

/** Counts one more text. The same `known` is answered, changed: a copy for every text would cost more than the counting. */
export function count(known: Known, codes: Int32Array): Known {
  known.texts += 1
  for (const code of codes) known.counts[codePlace(code)] = (known.counts[codePlace(code)] ?? 0) + 1
  return known
}

/** How rare a place is, from 1 (everywhere) upwards. */
export function rarity({ texts, counts }: Known, place: number): number {
  return 1 + logOf(texts + 1) - logOf(Math.min(texts, counts[place] ?? 0) + 1)
}

/** Logarithms of small numbers: asked for some forty thousand times in one question. */
const logs = Float64Array.from({ length: 1 << 14 }, (_, n) => Math.log(n))
function logOf(n: number): number {
  return logs[n] ?? Math.log(n)
}

/** Words, pairs and runs have each their fixed part in the whole, however many they are; facts join in as far as they are rare. */
export function directionOf(codes: Int32Array, known: Known): Direction {
  // Loops, here and below: a hundred texts of some hundred terms are weighed for each question.
  const value = new Float32Array(codes.length)
  const at = new Int32Array(codes.length)
  const squares = new Float64Array(4)
  for (let n = 0; n < codes.length; n++) {
    const code = codes[n] ?? 0
    const weight = weigh(code, known)
    value[n] = weight
    at[n] = codePlace(code)
    squares[codeGroup(code)] = (squares[codeGroup(code)] ?? 0) + weight * weight
  }
  const facts = squares[groups.fact] ?? 0
  const whole = Math.sqrt(weightOf.reduce((sum, weight, group) => ((squares[group] ?? 0) > 0 ? sum + weight * weight : sum), facts)) || 1
  const scale = [...weightOf.map((weight, group) => weight / Math.sqrt(squares[group] || 1) / whole), 1 / whole]
  for (let n = 0; n < codes.length; n++) value[n] = (value[n] ?? 0) * (scale[codeGroup(codes[n] ?? 0)] ?? 0)
  return { at, value }
}

function weigh(code: number, known: Known): number {
  const rare = rarity(known, codePlace(code))
  return codeGroup(code) === groups.fact ? factWeight * (1 - 1 / rare) : (1 + logOf(codeTimes(code))) * rare
}
