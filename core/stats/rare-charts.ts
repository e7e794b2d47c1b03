// Control charts for what is rare: not how many in a month, but how long between one and the next. g counts days or orders between them
// (Kaminsky 1992, Benneyan 2001), t takes any time (Nelson 1994). Longer is better: below the middle, events come closer together.

/** One pair of limits for all points. */
export type RareChart = { middle: number; low: number; high: number }

/** ḡ ± 3·√(ḡ(ḡ + 1)), cut off at 0. */
export function gChart(between: readonly number[]): RareChart {
  const middle = mean(between)
  const reach = 3 * Math.sqrt(middle * (middle + 1))
  return { middle, low: Math.max(0, middle - reach), high: middle + reach }
}

/**
 * The same by probability: the quantiles 0.5, 0.00135 and 0.99865 of the geometric distribution whose chance is estimated with least
 * variance, p = ((N − 1) / N) / (ḡ + 1). Much wider above, because such times are far from normal. Quantiles are not rounded to whole days.
 */
export function gChartByChance(between: readonly number[]): RareChart & { chance: number } {
  const chance = (between.length - 1) / between.length / (mean(between) + 1)
  const quantile = (share: number) => Math.max(0, Math.log1p(-share) / Math.log1p(-chance) - 1)
  return { chance, middle: quantile(0.5), low: quantile(0.00135), high: quantile(0.99865) }
}

/** Nelson: x^(1/3.6) makes such times nearly normal; then mean ± 2.66 mean moving ranges, turned back. */
export function tChart(times: readonly number[]): RareChart {
  const even = times.map((time) => time ** (1 / power))
  const middle = mean(even)
  const range = mean(even.slice(1).map((value, n) => Math.abs(value - (even[n] ?? value))))
  const back = (value: number) => Math.max(0, value) ** power
  return { middle: back(middle), low: back(middle - 2.66 * range), high: back(middle + 2.66 * range) }
}

const power = 3.6

function mean(values: readonly number[]): number {
  if (values.length < 2) throw new RangeError('A chart of times between needs two of them')
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
