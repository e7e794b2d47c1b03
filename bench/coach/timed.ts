// How long a piece of work takes, one time after the other.

/** Milliseconds of each. Warm: the first tenth is not counted, as nobody feels the first reading while the page loads. */
export function timed(rounds: number, work: (round: number) => unknown): number[] {
  const times: number[] = []
  for (let round = -Math.ceil(rounds / 10); round < rounds; round++) {
    const from = performance.now()
    work(round + rounds)
    if (round >= 0) times.push(performance.now() - from)
  }
  return times
}
