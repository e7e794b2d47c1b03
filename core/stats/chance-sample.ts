// For tests: chance that can be repeated, so that a property that fails once fails again. Mulberry32.

/** Numbers from 0 up to, not including, 1. */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** How many of a Poisson process with this mean (Knuth's product; for means up to some hundreds). */
export function poissonFrom(chance: () => number, mean: number): number {
  const end = Math.exp(-mean)
  let count = -1
  for (let product = 1; product > end; product *= chance()) count += 1
  return count
}
