// Measures a piece of work many times, some at once, and says it in words: how many a second, and how long the slow ones took.

export type Measured = { perSecond: number; p50: number; p99: number }

/** `work` is given the number of its round. Times in milliseconds. */
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
  const took = performance.now() - began
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: (rounds / took) * 1000, p50: at(0.5), p99: at(0.99) }
}

/** One row of a report: ours, the floor, and the ratio between them. */
export function row(what: string, ours: Measured, floor: Measured): string {
  const shown = ({ perSecond, p50, p99 }: Measured) =>
    `${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(2)}  p99 ${p99.toFixed(2)} ms`
  const ratio = `${(ours.perSecond / floor.perSecond).toFixed(2)} of its rate, p99 ×${(ours.p99 / floor.p99).toFixed(2)}`
  return `| ${what.padEnd(26)} | ${shown(ours)} | ${shown(floor)} | ${ratio} |`
}
