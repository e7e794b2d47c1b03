// How many people must be there so that a caller does not wait: Erlang C (everybody waits) and Erlang A (some give up).
// Both by recursion over the people, never by factorials, which overflow. Times in seconds; for planning, never in place of measured waits.

import { poisson } from './poisson.ts'

/** `load` is calls a second times seconds a call, in erlangs. */
export type Waiting = { load: number; waits: number; within: number; meanWait: number; occupancy: number }

/** Erlang C. Throws a RangeError when the people are not more than the load: the queue would grow for ever. */
export function erlangC(of: { calls: number; period: number; handling: number; people: number; target: number }): Waiting {
  const load = (of.calls / of.period) * of.handling
  if (!(of.people > load)) throw new RangeError(`${of.people} people cannot carry ${load} erlangs`)
  let blocked = 1
  for (let n = 1; n <= of.people; n++) blocked = (load * blocked) / (n + load * blocked)
  const spare = of.people - load
  const waits = blocked / (1 - (load / of.people) * (1 - blocked))
  return {
    load,
    waits,
    within: 1 - waits * Math.exp((-spare * of.target) / of.handling),
    meanWait: (waits * of.handling) / spare,
    occupancy: load / of.people,
  }
}

/** Erlang A (M/M/n+M, Palm 1957): `perSecond` arrive, `served` and `leaving` are rates a second of one person's calls and of one's patience. */
export function erlangA(of: { perSecond: number; served: number; leaving: number; people: number }): {
  waits: number
  givesUp: number
  meanWait: number
} {
  const chances = lengths(of)
  const queued = chances.reduce((sum, chance, n) => sum + Math.max(0, n - of.people) * chance, 0)
  const waits = chances.slice(of.people).reduce((sum, chance) => sum + chance, 0)
  return { waits, givesUp: (of.leaving * queued) / of.perSecond, meanWait: queued / of.perSecond }
}

/** The chance of each number of callers in the house, until what is left does not matter. */
function lengths({ perSecond, served, leaving, people }: Parameters<typeof erlangA>[0]): number[] {
  const weights = Array.from({ length: people + 1 }, (_, n) => poisson(n, perSecond / served))
  for (let n = people + 1; ; n++) {
    const next = ((weights[n - 1] ?? 0) * perSecond) / (people * served + (n - people) * leaving)
    weights.push(next)
    if (next < 1e-20 && n > people + perSecond / leaving) break
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / all)
}
