// Control limits for one value a week (XmR chart, Shewhart and Wheeler): what such a series does by itself, and what is more than that.
// Two rules only: a point beyond the limits, and eight in a row on one side of the mean. More rules together cry wolf too often.

/** Before this many points limits mean nothing yet. */
export const pointsNeeded = 12
/** In a row on one side of the mean. */
export const runNeeded = 8
/** E₂ for moving ranges of two: turns their mean into three standard deviations. */
const reach = 2.66

/** `low` and `high` are the natural process limits, not cut off anywhere; `range` is the mean moving range. */
export type Limits = { mean: number; low: number; high: number; range: number }

/** x̄ ± 2.66·mR̄, or null with fewer than `needed` values. */
export function limitsOf(values: readonly number[], needed = pointsNeeded): Limits | null {
  if (values.length < needed) return null
  const mean = meanOf(values)
  const range = meanOf(values.slice(1).map((value, n) => Math.abs(value - (values[n] ?? value))))
  return { mean, low: mean - reach * range, high: mean + reach * range, range }
}

/** On which side a value lies beyond the limits; null within them. A value on a limit lies within. */
export function beyond(value: number, { low, high }: Pick<Limits, 'low' | 'high'>): 'above' | 'below' | null {
  if (value > high) return 'above'
  return value < low ? 'below' : null
}

/** The run on one side of the mean that the last values make, when it is eight long or longer. A value on the mean breaks it. */
export function runAtEnd(values: readonly number[], mean: number): { side: 'above' | 'below'; length: number } | null {
  const side = sideOf(values.at(-1), mean)
  if (side === null) return null
  let length = 0
  for (const value of values.toReversed()) {
    if (sideOf(value, mean) !== side) break
    length += 1
  }
  return length >= runNeeded ? { side, length } : null
}

function sideOf(value: number | undefined, mean: number): 'above' | 'below' | null {
  if (value === undefined || value === mean) return null
  return value > mean ? 'above' : 'below'
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
