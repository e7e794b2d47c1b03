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
  return 1 + Math.log((texts + 1) / (Math.min(texts, counts[place] ?? 0) + 1))
}

/** Words, pairs and runs have each their fixed part in the whole, however many they are; facts join in as far as they are rare. */
export function directionOf(codes: Int32Array, known: Known): Direction {
  const value = Float32Array.from(codes, (code) => weigh(code, known))
  const squares = [0, 0, 0, 0]
  codes.forEach((code, n) => (squares[codeGroup(code)] = (squares[codeGroup(code)] ?? 0) + (value[n] ?? 0) ** 2))
  const facts = squares[groups.fact] ?? 0
  const whole = Math.sqrt(weightOf.reduce((sum, weight, group) => ((squares[group] ?? 0) > 0 ? sum + weight * weight : sum), facts)) || 1
  const scale = [...weightOf.map((weight, group) => weight / Math.sqrt(squares[group] || 1) / whole), 1 / whole]
  return { at: codes.map(codePlace), value: value.map((one, n) => one * (scale[codeGroup(codes[n] ?? 0)] ?? 0)) }
}

function weigh(code: number, known: Known): number {
  const rare = rarity(known, codePlace(code))
  return codeGroup(code) === groups.fact ? factWeight * (1 - 1 / rare) : (1 + Math.log(codeTimes(code))) * rare
}
