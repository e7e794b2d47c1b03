// Measures a piece of work many times, some at once, and says it in words: how many a second, and how long the slow ones took.

/** Times in milliseconds. */
export type Measured = { perSecond: number; p50: number; p95: number; p99: number }

type Work = (round: number) => Promise<unknown>
/** The time of each round, and of all together, in milliseconds. */
type Run = { times: number[]; took: number }

/** `work` is given the number of its round. */
export async function measure(rounds: number, atOnce: number, work: Work): Promise<Measured> {
  return told([await run(rounds, atOnce, work)])
}

/** In so many turns, so that neither has the pages that nobody touched before, or the quiet minutes, to itself. */
const turns = 4

/** Two kinds of work, a part of the one after a part of the other, as often each. */
export async function inTurns(
  rounds: number,
  atOnce: number,
  work: { ours: Work; floor: Work },
): Promise<{ ours: Measured; floor: Measured }> {
  const [ours, floor]: [Run[], Run[]] = [[], []]
  const each = Math.ceil(rounds / turns)
  for (let turn = 0; turn < turns; turn++) {
    ours.push(await run(each, atOnce, (n) => work.ours(turn * each + n)))
    floor.push(await run(each, atOnce, (n) => work.floor(turn * each + n)))
  }
  return { ours: told(ours), floor: told(floor) }
}

async function run(rounds: number, atOnce: number, work: Work): Promise<Run> {
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
  return { times, took: performance.now() - began }
}

function told(runs: Run[]): Measured {
  const times = runs.flatMap((one) => one.times)
  const took = runs.reduce((sum, one) => sum + one.took, 0)
  return { perSecond: (times.length / took) * 1000, ...spread(times) }
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
