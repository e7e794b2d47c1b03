// Chance with a seed, so that the demo is the same story each time (mulberry32; small, and good enough for a tale).

export type Chance = {
  /** From 0 up to 1. */
  next(): number
  between(from: number, to: number): number
  happens(share: number): boolean
  one<T>(choices: readonly T[]): T
  weighted<T>(choices: readonly T[], weight: (choice: T) => number): T
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const weighted = <T>(choices: readonly T[], weight: (choice: T) => number): T => {
    let left = next() * choices.reduce((sum, choice) => sum + weight(choice), 0)
    for (const choice of choices) {
      left -= weight(choice)
      if (left < 0) return choice
    }
    return choices[choices.length - 1] as T
  }
  return {
    next,
    weighted,
    between: (from, to) => from + next() * (to - from),
    happens: (share) => next() < share,
    one: (choices) => weighted(choices, () => 1),
  }
}
