// A series as a control chart: stretches with their usual, the limits at each point, what is more than chance and by which rule,
// how large the swings are, and, when a run says that the level has changed, what the new usual would be if a person accepts it.

import { type Rule, type Signal as Found, signalsOf } from '#core/stats/signals.ts'
import type { Week } from '#core/stats/week.ts'
import { beyond } from '#core/stats/xmr.ts'
import { type Kind, type Limits, limitsAt, neededAfterSplit, neededFor, type NoUsual, type Point, type Usual, usualOf } from './usual.ts'

/** `usual` is null while there is none; `none` says why. `split` says that a person began it. */
export type Stretch = { from: Week; isSplit: boolean; points: Point[]; usual: Usual | null; none: NoUsual | null }
export type Mark = { rule: Rule; side: 'above' | 'below'; points: Point[] }
export type Placed = Point & { limits: Limits | null; middle: number | null; rules: Rule[] }
export type Proposal = { from: Week; usual: Usual }
export type Swings = { largest: number; upTo: number }

/** The upper limit of a moving range is D₄ = 3.267 mean ranges, which is 3.686 standard deviations. */
const swingReach = 3.686
const standardDeviations = 3

/** `points` are whole, in order; `splits` are the weeks from which on a person judges anew. */
export function stretchesOf(kind: Kind, points: readonly Point[], splits: readonly Week[]): Stretch[] {
  const first = points[0]?.week
  if (first === undefined) return []
  const begins = [first, ...splits.filter((week) => week > first).toSorted()]
  return begins.map((from, n) => {
    const isSplit = n > 0
    const until = begins[n + 1]
    const own = points.filter(({ week }) => week >= from && (until === undefined || week < until))
    const usual = usualOf(kind, own, neededFor(isSplit))
    return typeof usual === 'string'
      ? { from, isSplit, points: own, usual: null, none: usual }
      : { from, isSplit, points: own, usual, none: null }
  })
}

/** Everything of a stretch that is more than chance, first to last. A run ends where a stretch does. */
export function marksOf({ points, usual }: Stretch): Mark[] {
  if (usual === null) return []
  const limits = points.map(({ of }) => limitsAt(usual, of))
  // Where the limit of a share is cut off at 1, nothing lies beyond it, nor in its outer third: everybody is not a signal.
  const high = limits.map((one) => (usual.kind === 'p' && one.high >= 1 ? Infinity : one.high))
  const line = { middle: usual.middle, low: limits.map(({ low }) => low), high }
  return signalsOf(
    points.map(({ value }) => value),
    line,
  )
    .filter(({ rule }) => rule !== 'twoOfThree' || usual.kind !== 'g')
    .map(({ rule, side, from, to }: Found) => ({ rule, side, points: points.slice(from, to + 1) }))
}

export function placedIn(stretch: Stretch): Placed[] {
  const marks = marksOf(stretch)
  return stretch.points.map((point) => ({
    ...point,
    limits: stretch.usual && limitsAt(stretch.usual, point.of),
    middle: stretch.usual?.middle ?? null,
    rules: [...new Set(marks.filter(({ points }) => points.includes(point)).map(({ rule }) => rule))],
  }))
}

/** What reaches to the last whole point: a run, a point beyond, two of three. The strongest word first. */
export function latestMark(stretch: Stretch | undefined): Mark | null {
  const last = stretch?.points.at(-1)
  if (stretch === undefined || last === undefined) return null
  const marks = marksOf(stretch).filter(({ points }) => points.at(-1) === last)
  const order: Rule[] = ['run', 'beyond', 'twoOfThree']
  return marks.toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))[0] ?? null
}

/** The point that still grows, whether being low already says something, and the last whole point that counts as news. */
export type Now = { running: Point | null; mayBeLow: boolean; last: string | null }

export function newsIn(stretch: Stretch | undefined, { running, mayBeLow, last }: Now): Mark | null {
  const usual = stretch?.usual
  if (!usual) return null
  const side = running && beyond(running.value, limitsAt(usual, running.of))
  if (running !== null && side !== null && (side === 'above' || mayBeLow)) return { rule: 'beyond', side, points: [running] }
  const latest = latestMark(stretch)
  return latest !== null && latest.points.at(-1)?.at === last ? latest : null
}

/** From the first point of the run that still goes on, when that is not the beginning of the stretch itself. */
export function proposalFor(kind: Kind, stretch: Stretch | undefined): Proposal | null {
  const mark = latestMark(stretch)
  const [first] = mark?.points ?? []
  if (stretch === undefined || mark?.rule !== 'run' || first === undefined || first.week <= stretch.from) return null
  const own = stretch.points.filter(({ week }) => week >= first.week)
  const usual = usualOf(kind, own, neededAfterSplit)
  return typeof usual === 'string' ? null : { from: first.week, usual }
}

/** The largest step from one point to the next, and up to which one would be usual. */
export function swingsOf({ points, usual }: Stretch): Swings | null {
  if (usual === null || usual.kind === 'g' || points.length < 2) return null
  const steps = points.slice(1).map(({ value }, n) => Math.abs(value - (points[n]?.value ?? value)))
  const { low, high } = limitsAt(usual, points.reduce((sum, { of }) => sum + of, 0) / points.length)
  // A limit that is cut off at 0 or at 1 says nothing of how far chance reaches; the other one does.
  const reach = usual.range === null ? Math.max(high - usual.middle, usual.middle - low) : 2.66 * usual.range
  const upTo = (reach / standardDeviations) * swingReach
  return { largest: Math.max(...steps), upTo: usual.kind === 'p' ? Math.min(1, upTo) : upTo }
}

/** Why a chart cannot be split there, as a sentence with its field; null when it can. */
export function splitFault(points: readonly Point[], splits: readonly Week[], from: Week): string | null {
  const first = points[0]
  if (first === undefined || from <= first.week) return 'The chart begins there. Choose a later week.'
  if (splits.includes(from)) return 'The chart is split at this week already.'
  const next = splits.filter((week) => week > from).toSorted()[0]
  const left = points.filter(({ week }) => week >= from && (next === undefined || week < next)).length
  if (left >= neededAfterSplit) return null
  return `A new usual needs ${neededAfterSplit} whole ones from there on; there ${left === 1 ? 'is 1' : `are ${left}`}.`
}
