// Measures a piece of work many times, some at once, and says it in words: how many a second, and how long the slow ones took.

/** Times in milliseconds. */
export type Measured = { perSecond: number; p50: number; p95: number; p99: number }

/** `work` is given the number of its round. */
export async function measure(rounds: number, atOnce: number, work: (round: number) => Promise<unknown>): Promise<Measured> {
  const times: number[] = []
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < rounds) {
        const round = next++
        const from = performance.now()
        await work(round)
        times.push(performance.now() - from)
      }
    }),
  )
  return { perSecond: (rounds / (performance.now() - began)) * 1000, ...spread(times) }
}

/** The middle one and the slow ones of these times. */
export function spread(times: readonly number[]): Omit<Measured, 'perSecond'> {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** One row of a report: ours, the floor, the ratio between them, and whatever else there is to say. */
export function row(what: string, ours: Measured, floor: Measured, more = ''): string {
  const shown = ({ perSecond, p50, p99 }: Measured) => `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms`
  const ratio = `${(ours.perSecond / floor.perSecond).toFixed(2)} of its rate, p99 ×${(ours.p99 / floor.p99).toFixed(2)}`
  return `| ${what} | ${shown(ours)} | ${shown(floor)} | ${ratio} | ${more} |`
}

/** How much slower than before, in words; nothing to say the first time. */
export function growth(now: Measured, before: Measured | undefined): string {
  return before ? `p50 ×${(now.p50 / before.p50).toFixed(2)}, p99 ×${(now.p99 / before.p99).toFixed(2)}` : ''
}
