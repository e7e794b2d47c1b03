// Control charts for counts and shares (Shewhart): what such a series does by itself. c: how many. u: how many in a varying number of
// orders. p: which share of a varying number. Laney (2002) widens u and p where large numbers vary by more than chance.

/** The middle, and for each point the lowest and highest that chance explains. */
export type Chart = { middle: number; low: number[]; high: number[] }
/** Counted in an area of opportunity: complaints in orders. */
export type Part = { count: number; of: number }

/** c̄ ± 3·√c̄. */
export function cChart(counts: readonly number[]): Chart {
  const middle = mean(counts)
  return around(
    middle,
    counts.map(() => Math.sqrt(middle)),
  )
}

/** ū ± 3·√(ū / nᵢ). */
export function uChart(parts: readonly Part[]): Chart {
  const middle = pooled(parts)
  return around(middle, uSigmas(parts, middle))
}

/** p̄ ± 3·√(p̄(1 − p̄) / nᵢ), cut off at 0 and 1. */
export function pChart(parts: readonly Part[]): Chart {
  const middle = pooled(parts)
  const chart = around(middle, pSigmas(parts, middle))
  return { ...chart, high: chart.high.map((high) => Math.min(1, high)) }
}

/** Laney's u′: the limits of u, times how much more the points vary than chance lets them. */
export function uPrimeChart(parts: readonly Part[]): Chart & { spread: number } {
  const middle = pooled(parts)
  return widened(parts, middle, uSigmas(parts, middle))
}

/** Laney's p′. */
export function pPrimeChart(parts: readonly Part[]): Chart & { spread: number } {
  const middle = pooled(parts)
  const chart = widened(parts, middle, pSigmas(parts, middle))
  return { ...chart, high: chart.high.map((high) => Math.min(1, high)) }
}

/** The limits of u at one more point, around a middle that stands already; `spread` widens them as Laney does. */
export function uLimits(middle: number, of: number, spread = 1): { low: number; high: number } {
  return limitsAround(middle, Math.sqrt(middle / of) * spread)
}

/** The same of p, cut off at 0 and 1. */
export function pLimits(middle: number, of: number, spread = 1): { low: number; high: number } {
  const { low, high } = limitsAround(middle, Math.sqrt((middle * (1 - middle)) / of) * spread)
  return { low, high: Math.min(1, high) }
}

/** σ_z = mean moving range of the z-scores / 1.128; 1 when chance explains all of it. */
function widened(parts: readonly Part[], middle: number, sigmas: readonly number[]): Chart & { spread: number } {
  const scores = parts.map(({ count, of }, n) => (count / of - middle) / (sigmas[n] || 1))
  const spread = mean(scores.slice(1).map((score, n) => Math.abs(score - (scores[n] ?? score)))) / 1.128
  return {
    ...around(
      middle,
      sigmas.map((sigma) => sigma * spread),
    ),
    spread,
  }
}

function uSigmas(parts: readonly Part[], middle: number): number[] {
  return parts.map(({ of }) => Math.sqrt(middle / of))
}

function pSigmas(parts: readonly Part[], middle: number): number[] {
  return parts.map(({ of }) => Math.sqrt((middle * (1 - middle)) / of))
}

function around(middle: number, sigmas: readonly number[]): Chart {
  const limits = sigmas.map((sigma) => limitsAround(middle, sigma))
  return { middle, low: limits.map(({ low }) => low), high: limits.map(({ high }) => high) }
}

function limitsAround(middle: number, sigma: number): { low: number; high: number } {
  return { low: Math.max(0, middle - 3 * sigma), high: middle + 3 * sigma }
}

function pooled(parts: readonly Part[]): number {
  const of = parts.reduce((sum, part) => sum + part.of, 0)
  if (!(of > 0)) throw new RangeError('A rate needs something in which it was counted')
  return parts.reduce((sum, part) => sum + part.count, 0) / of
}

function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('A chart needs a point')
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
