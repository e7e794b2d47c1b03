// Chance that can be had again: the same seed draws the same numbers, so that a run that found something can be repeated.

export type Chance = {
  /** A whole number from `low` up to and including `high`. */
  between(low: number, high: number): number
  /** True once in so many times. */
  oneIn(times: number): boolean
}

/** Mulberry32: small, even enough for pauses, and the same on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(draw() * (high - low + 1))
  return { between, oneIn: (times) => between(1, times) === 1 }
}
