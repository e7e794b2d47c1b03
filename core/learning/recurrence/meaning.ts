// How alike two texts are in meaning, by the vectors of an embedding service, joined to how alike they are in words. A vector says little by
// itself (all complaints lie close together), so what the compared texts have in common is taken off first.

import { places } from '#core/learning/recurrence/terms.ts'
import type { Direction } from '#core/learning/recurrence/weights.ts'

/** Half of the joined likeness comes from the meaning. Our choice (2026), not measured: it depends on the service. */
const meaningPart = 0.5
export const mostDimensions = 4096
/** From this likeness on, of what is left when the common part is off, two texts mean much the same. */
export const meansTheSame = 0.5

/** The vectors without their common part, each of length 1; null stays null, and so does all where there are too few to tell. */
export function centred(vectors: readonly (Float32Array | null)[]): (Float32Array | null)[] {
  const there = vectors.filter((one) => one !== null)
  if (there.length < 3) return vectors.map((one) => one && unit(one))
  const size = Math.max(...there.map(({ length }) => length))
  const middle = new Float64Array(size)
  for (const one of there.map(unit)) one.forEach((value, n) => (middle[n] = (middle[n] ?? 0) + value / there.length))
  return vectors.map((one) => one && unit(unit(one).map((value, n) => value - (middle[n] ?? 0))))
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
  return vector.map((value) => value / length)
}

/** The words' direction and the meaning's as one; a text without a vector keeps its words only, at their part. */
export function joined({ at, value }: Direction, meaning: Float32Array | null): Direction {
  const words = value.map((one) => one * Math.sqrt(1 - meaningPart))
  if (!meaning) return { at, value: words }
  const whole = { at: new Int32Array(at.length + meaning.length), value: new Float32Array(at.length + meaning.length) }
  whole.at.set(at)
  whole.value.set(words)
  meaning.forEach((one, n) => {
    whole.at[at.length + n] = places + n
    whole.value[at.length + n] = one * Math.sqrt(meaningPart)
  })
  return whole
}

/** From -1 to 1; 0 when either has no vector. */
export function alike(one: Float32Array | null, other: Float32Array | null): number {
  if (!one || !other) return 0
  return one.reduce((sum, value, n) => sum + value * (other[n] ?? 0), 0)
}
