// Where things stand in a chart of weeks: pure geometry in the chart's own units, from figures and limits.

import type { Figure, Shown } from './figure-words.ts'

/** Points from which on a drawing says more than the figures do. Ours. */
export const drawnFrom = 4

/** The chart's own measure; it grows with its card. */
export const box = { width: 560, height: 120, left: 4, right: 556, top: 6, bottom: 114 } as const

export type Point = { week: string; x: number; y: number; look: 'usual' | 'signal' | 'running' }
export type Plot = {
  /** Lines between neighbouring whole weeks that both have a value: a week without one leaves a gap, and one that runs leads nowhere yet. */
  lines: string[]
  points: Point[]
  band: { y: number; height: number; mean: number } | null
}

export function plotOf({ weeks, usual, beyond, signal }: Pick<Shown, 'weeks' | 'usual' | 'beyond' | 'signal'>): Plot {
  const values = weeks.flatMap(({ value }) => value ?? [])
  const least = values.length === 0 && !usual ? 0 : Math.min(...values, usual?.low ?? Infinity)
  const most = Math.max(...values, usual?.high ?? least, least + 1e-9)
  const y = (value: number) => round(box.bottom - ((value - least) / (most - least)) * (box.bottom - box.top))
  const x = (place: number) => round(box.left + ((box.right - box.left) * (place + 0.5)) / weeks.length)
  const blue = new Set([...beyond, ...(signal?.weeks ?? [])])
  const last = weeks.length - 1
  const points = weeks.flatMap(({ week, value }, place): Point[] => {
    if (value === null) return []
    return [{ week, x: x(place), y: y(value), look: blue.has(week) ? 'signal' : place === last ? 'running' : 'usual' }]
  })
  const band = usual && { y: y(usual.high), height: round(y(usual.low) - y(usual.high)), mean: y(usual.mean) }
  return { lines: runsOf(weeks.slice(0, -1), points), points, band }
}

function runsOf(weeks: readonly Figure[], points: readonly Point[]): string[] {
  const at = new Map(points.map((point) => [point.week, point]))
  const runs: Point[][] = [[]]
  for (const { week } of weeks) {
    const point = at.get(week)
    if (point) runs.at(-1)?.push(point)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1).map((run) => run.map(({ x, y }) => `${x},${y}`).join(' '))
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
