// Where things stand in a control chart, in CSS pixels: pure geometry from the answer of the API. Band and middle follow each point's own
// limits; a week without a value leaves a gap in the line, and the point that still grows is joined to nothing.

import { type Chart, type ChartPoint, ticksOf } from './chart-figures.ts'

export type Look = 'usual' | 'signal' | 'running'
export type Column = { point: ChartPoint; x: number; y: number | null; look: Look }
export type Band = { path: string; from: string; x: number; label: { x: number; y: number } }
export type Plot = {
  height: number
  left: number
  right: number
  top: number
  bottom: number
  /** Of one column, which is what a finger or a mouse hits. */
  step: number
  columns: Column[]
  lines: { points: string; isSignal: boolean }[]
  bands: Band[]
  middles: { path: string; label: { x: number; y: number; isAtEnd: boolean } }[]
  ticks: { value: number; y: number }[]
  dates: { x: number; on: string }[]
  happened: { x: number; n: number; words: string | null }[]
  proposal: { x: number; width: number; y: number; height: number; middle: number } | null
}

const margin = { left: 52, right: 12, top: 26, bottom: 26 } as const
/** CSS pixels between two dates, and that a word on the chart needs. */
const dateNeeds = 92
const wordsNeed = 170

/** Long because it is one drawing: everything stands in the same two scales. */
export function plotChart(chart: Chart, width: number, height = 260): Plot {
  const { points } = chart
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom]
  const { least, most } = reachOf(chart)
  const step = (right - left) / Math.max(points.length, 1)
  const x = (n: number) => round(left + step * (n + 0.5))
  const y = (value: number) => round(bottom - ((Math.min(Math.max(value, least), most) - least) / (most - least)) * (bottom - top))
  const columns = points.map((point, n): Column => ({
    point,
    x: x(n),
    y: point.value === null ? null : y(point.value),
    look: point.rules.length > 0 ? 'signal' : point.isRunning ? 'running' : 'usual',
  }))
  const stretches = placesOf(chart).map((places) => places.map((n) => ({ n, point: points[n] as ChartPoint })))
  const edges = (n: number): [number, number] => [round(left + step * n), round(left + step * (n + 1))]
  return {
    height,
    left,
    right,
    top,
    bottom,
    step,
    columns,
    lines: linesOf(columns),
    bands: stretches.flatMap((own) => bandOf(own, edges, y, columns)),
    middles: stretches.flatMap((own) => middleOf(own, edges, y, columns)),
    ticks: ticksOf(chart, least, most).map((value) => ({ value, y: y(value) })),
    dates: datesOf(columns, step),
    happened: happenedOf(chart, columns, right),
    proposal: proposalOf(chart, columns, step, right, y),
  }
}

function reachOf({ points, proposal, unit }: Chart): { least: number; most: number } {
  const all = points.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== null))
  if (proposal) all.push(proposal.usual.low, proposal.usual.high)
  const [lowest, highest] = [Math.min(...all), Math.max(...all)]
  const space = (highest - lowest || Math.abs(highest) || 1) * 0.06
  // From 0 where that costs little: what looks half as high is then half as much.
  const least = lowest < 0 ? lowest - space : lowest < highest * 0.35 ? 0 : Math.max(0, lowest - space)
  return { least, most: unit === 'share' ? Math.min(1, highest + space) : highest + space }
}

/** Of each stretch the places of its points in what is drawn. */
function placesOf({ points, stretches }: Chart): number[][] {
  return stretches.map(({ from }, n) => {
    const until = stretches[n + 1]?.from
    return points.flatMap(({ week }, place) => (week >= from && (until === undefined || week < until) ? [place] : []))
  })
}

type Own = { n: number; point: ChartPoint }[]
type Edges = (n: number) => [number, number]

/** A week without a value has no limits of its own: it has those of the one before it. */
function withLimits(own: Own): { n: number; low: number; high: number; middle: number }[] {
  const known = own.find(({ point }) => point.low !== null)?.point
  let last = known
  return own.flatMap(({ n, point }) => {
    if (point.low !== null) last = point
    return last && last.low !== null && last.high !== null && last.middle !== null
      ? [{ n, low: last.low, high: last.high, middle: last.middle }]
      : []
  })
}

/** What is usual is written at the upper edge, or at the lower one where a point is in the way. */
function bandOf(own: Own, edges: Edges, y: (value: number) => number, columns: readonly Column[]): Band[] {
  const limits = withLimits(own)
  const [first] = limits
  if (first === undefined) return []
  const upper = limits.flatMap(({ n, high }) => edges(n).map((x) => `${x},${y(high)}`))
  const lower = limits.flatMap(({ n, low }) => edges(n).map((x) => `${x},${y(low)}`)).toReversed()
  const x = edges(first.n)[0]
  const isTaken = isInTheWay(columns, [x, x + 150], [y(first.high) - 4, y(first.high) + 24])
  const label = { x: x + 8, y: isTaken ? y(first.low) - 6 : y(first.high) + 15 }
  return [{ path: `M${[...upper, ...lower].join('L')}Z`, x, label, from: own[0]?.point.week ?? '' }]
}

/** Its value is written above or beneath its end, or its beginning: where no point is in the way. */
function middleOf(own: Own, edges: Edges, y: (value: number) => number, columns: readonly Column[]): Plot['middles'] {
  const limits = withLimits(own)
  const [first, last] = [limits[0], limits.at(-1)]
  if (first === undefined || last === undefined) return []
  const [begin, end, at] = [edges(first.n)[0], edges(last.n)[1], y(first.middle)]
  const places = [true, false].flatMap((isAtEnd) => [at - 6, at + 15].map((place) => ({ x: isAtEnd ? end : begin + 8, y: place, isAtEnd })))
  const free = places.find(({ isAtEnd, y: place }) => {
    const span: [number, number] = isAtEnd ? [end - 120, end] : [begin, begin + 120]
    return !isInTheWay(columns, span, [place - 15, place + 6])
  })
  return [{ path: `M${begin},${at}H${end}`, label: free ?? { x: end, y: at - 6, isAtEnd: true } }]
}

function isInTheWay(columns: readonly Column[], [left, right]: [number, number], [top, bottom]: [number, number]): boolean {
  return columns.some(({ x, y }) => y !== null && x >= left && x <= right && y >= top && y <= bottom)
}

function linesOf(columns: readonly Column[]): Plot['lines'] {
  const whole = runsOf(columns, ({ point }) => !point.isRunning)
  const runs = runsOf(columns, ({ point }) => !point.isRunning && point.rules.includes('run'))
  return [...whole.map((points) => ({ points, isSignal: false })), ...runs.map((points) => ({ points, isSignal: true }))]
}

/** Neighbours that have a value and are asked for, joined; one alone makes no line. */
function runsOf(columns: readonly Column[], isIn: (column: Column) => boolean): string[] {
  const runs: string[][] = [[]]
  for (const column of columns) {
    if (column.y !== null && isIn(column)) runs.at(-1)?.push(`${column.x},${column.y}`)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '))
}

/** The first, every so many, and nothing that touches the last, which is said in words. */
function datesOf(columns: readonly Column[], step: number): Plot['dates'] {
  const every = Math.max(1, Math.ceil(dateNeeds / step))
  const last = columns.length - 1
  return columns.flatMap(({ x, point }, n) => (n % every === 0 && (last - n) * step >= dateNeeds ? [{ x, on: point.on }] : []))
}

/** At the beginning of its week; its words where there is room up to the next one, otherwise only its number in the list below. */
function happenedOf({ happened }: Chart, columns: readonly Column[], right: number): Plot['happened'] {
  const placed = happened.flatMap(({ on, week, words }, n) => {
    const column = columns.find(({ point }) => point.week >= week && (point.week > week || point.on >= on || point.at === point.week))
    return column ? [{ x: column.x, n: n + 1, words }] : []
  })
  return placed.map((one, n) => {
    const room = (placed[n + 1]?.x ?? right) - one.x
    const most = Math.floor(room / 6.4) - 4
    return { ...one, words: room >= wordsNeed || one.words.length <= most ? cut(one.words, most) : null }
  })
}

function cut(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, Math.max(1, most - 1)).trimEnd()}…`
}

function proposalOf(
  { proposal }: Chart,
  columns: readonly Column[],
  step: number,
  right: number,
  y: (value: number) => number,
): Plot['proposal'] {
  const first = proposal && columns.find(({ point }) => point.week >= proposal.from)
  if (!first) return null
  const { low, high, middle } = proposal.usual
  const x = round(first.x - step / 2)
  return { x, width: round(right - x), y: y(high), height: round(y(low) - y(high)), middle: y(middle) }
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
