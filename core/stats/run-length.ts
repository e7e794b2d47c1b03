// How long a Poisson CUSUM runs until it alarms by chance, and the alarm limit for a wanted length: by a Markov chain, without simulation
// (Brook and Evans 1972). The sum is cut into steps; a state is a step, an alarm ends the chain, and (I − R)·L = 1 gives the mean run L.

import { poisson } from './poisson.ts'

/** Steps into which 0 to h is cut. 120 tell the run length to about one in a hundred. */
const steps = 120

type Chart = { mean: number; k: number; h: number; way: 'rising' | 'falling' }

/** Mean number of periods until the alarm when each period brings `mean` events; begun at 0. */
export function runLength(chart: Chart): number {
  return solve(chanceOf(chart))[0] ?? Infinity
}

/** The lowest alarm limit (to a thousandth of its size) with which chance alone alarms no oftener than once in `wanted` periods. */
export function limitFor({ mean, k, way }: Omit<Chart, 'h'>, wanted: number): number {
  let [low, high] = [0, Math.max(k, 1)]
  while (runLength({ mean, k, h: high, way }) < wanted) [low, high] = [high, high * 2]
  while (high - low > high / 1000) {
    const middle = (low + high) / 2
    if (runLength({ mean, k, h: middle, way }) < wanted) low = middle
    else high = middle
  }
  return high
}

/** I − R, with R the chances to go from step to step without an alarm. A sum lies in the middle of its step; the first step is 0 itself. */
function chanceOf({ mean, k, h, way }: Chart): number[][] {
  const width = h / (steps - 0.5)
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 12)
  const chances = Array.from({ length: most + 1 }, (_, count) => poisson(count, mean))
  return Array.from({ length: steps }, (_row, from) => {
    const row = Array.from({ length: steps }, (_cell, to) => (to === from ? 1 : 0))
    chances.forEach((chance, count) => {
      const next = Math.max(0, from * width + (way === 'rising' ? count - k : k - count))
      if (next >= h) return
      spread(row, next / width, chance)
    })
    return row
  })
}

/** A sum between two steps is shared between them by nearness: without that, the cutting itself would show. */
function spread(row: number[], at: number, chance: number): void {
  const below = Math.min(Math.floor(at), steps - 1)
  const above = Math.min(below + 1, steps - 1)
  const part = at - below
  row[below] = (row[below] ?? 0) - chance * (1 - part)
  row[above] = (row[above] ?? 0) - chance * part
}

/** Gauss with pivots, right side all ones. */
function solve(matrix: number[][]): number[] {
  const rows = matrix.map((row) => [...row, 1])
  rows.forEach((_, column) => eliminate(rows, column))
  const found = rows.map(() => 0)
  for (let row = rows.length - 1; row >= 0; row--) {
    const cells = rows[row] ?? []
    const known = found.reduce((sum, value, n) => (n > row ? sum + value * (cells[n] ?? 0) : sum), 0)
    found[row] = ((cells[rows.length] ?? 0) - known) / (cells[row] ?? 1)
  }
  return found
}

function eliminate(rows: number[][], column: number): void {
  const pivotAt = rows.reduce(
    (best, row, n) => (n >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? n : best),
    column,
  )
  const pivot = rows[pivotAt] ?? []
  rows[pivotAt] = rows[column] ?? []
  rows[column] = pivot
  for (let n = column + 1; n < rows.length; n++) {
    const row = rows[n] ?? []
    const times = (row[column] ?? 0) / (pivot[column] ?? 1)
    if (times === 0) continue
    for (let cell = column; cell < row.length; cell++) row[cell] = (row[cell] ?? 0) - times * (pivot[cell] ?? 0)
  }
}
