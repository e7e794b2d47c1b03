// Of which past texts is this one made? Ridge regression of the text on those that are like it: each gets a share, and texts that say the same
// divide it between them, so that many near copies of one mistake do not outvote another. Solved by conjugate gradients, anew for each question:
// nothing is trained, and a text that was added a moment ago takes part.

import { mostDimensions } from '#core/learning/recurrence/meaning.ts'
import { places } from '#core/learning/recurrence/terms.ts'
import type { Direction } from '#core/learning/recurrence/weights.ts'

/** How much likeness must be worth before it counts; measured, and flat around this. */
const reserve = 1
const mostRounds = 16
/** Enough when the rest is this small a part of the beginning, squared. */
const enough = 1e-4

/** The share of each past text in this one. */
export function sharesOf(text: Direction, past: readonly Direction[]): Float64Array {
  const table = compact(past)
  const wanted = table.times(table.spread(text))
  return solve(table.mixed, wanted)
}

/** How alike others are to this one: 1 for the same, 0 for nothing in common. */
export function likenessTo({ at, value }: Direction): (other: Direction) => number {
  const values = new Map<number, number>()
  at.forEach((place, n) => values.set(place, (values.get(place) ?? 0) + (value[n] ?? 0)))
  return (other) => {
    let sum = 0
    for (let n = 0; n < other.at.length; n++) sum += (values.get(other.at[n] ?? -1) ?? 0) * (other.value[n] ?? 0)
    return sum
  }
}

const numbering = new Int32Array(places + mostDimensions)

/** The past texts with their places numbered from 1 without gaps, one after the other, so that a round runs through little memory. */
function compact(past: readonly Direction[]) {
  numbering.fill(0)
  let used = 0
  const starts = new Int32Array(past.length + 1)
  past.forEach(({ at }, n) => (starts[n + 1] = (starts[n] ?? 0) + at.length))
  const at = new Int32Array(starts[past.length] ?? 0)
  const value = new Float32Array(at.length)
  let n = 0
  for (const one of past)
    for (let k = 0; k < one.at.length; k++, n++) {
      const place = one.at[k] ?? 0
      at[n] = numbering[place] ||= ++used
      value[n] = one.value[k] ?? 0
    }
  const field = new Float64Array(used + 1)
  const times = (onto: Float64Array) => rowsTimes({ starts, at, value }, onto)
  const spread = (one: Direction) => {
    field.fill(0)
    one.at.forEach((place, k) => (field[numbering[place] ?? 0] = (field[numbering[place] ?? 0] ?? 0) + (one.value[k] ?? 0)))
    field[0] = 0
    return field
  }
  const mixed = (shares: Float64Array) => {
    field.fill(0)
    addRows({ starts, at, value }, shares, field)
    return times(field)
  }
  return { times, spread, mixed }
}

type Rows = { starts: Int32Array; at: Int32Array; value: Float32Array }

function rowsTimes({ starts, at, value }: Rows, field: Float64Array): Float64Array {
  const sums = new Float64Array(starts.length - 1)
  for (let row = 0; row < sums.length; row++) {
    let sum = 0
    const end = starts[row + 1] ?? 0
    for (let n = starts[row] ?? 0; n < end; n++) sum += (field[at[n] ?? 0] ?? 0) * (value[n] ?? 0)
    sums[row] = sum
  }
  return sums
}

function addRows({ starts, at, value }: Rows, shares: Float64Array, onto: Float64Array): void {
  for (let row = 0; row < shares.length; row++) {
    const share = shares[row] ?? 0
    const end = starts[row + 1] ?? 0
    for (let n = starts[row] ?? 0; n < end; n++) onto[at[n] ?? 0] = (onto[at[n] ?? 0] ?? 0) + share * (value[n] ?? 0)
  }
}

function solve(apply: (direction: Float64Array) => Float64Array, wanted: Float64Array): Float64Array {
  const shares = new Float64Array(wanted.length)
  const rest = wanted.slice()
  const step = wanted.slice()
  const first = dot(rest, rest)
  let left = first
  for (let round = 0; round < mostRounds && left > enough * first; round++) {
    const moved = apply(step)
    for (let n = 0; n < moved.length; n++) moved[n] = (moved[n] ?? 0) + reserve * (step[n] ?? 0)
    const far = left / dot(step, moved)
    for (let n = 0; n < shares.length; n++) {
      shares[n] = (shares[n] ?? 0) + far * (step[n] ?? 0)
      rest[n] = (rest[n] ?? 0) - far * (moved[n] ?? 0)
    }
    const now = dot(rest, rest)
    for (let n = 0; n < step.length; n++) step[n] = (rest[n] ?? 0) + (now / left) * (step[n] ?? 0)
    left = now
  }
  return shares
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let n = 0; n < one.length; n++) sum += (one[n] ?? 0) * (other[n] ?? 0)
  return sum
}
