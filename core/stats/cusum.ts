// The Poisson CUSUM (Page 1954, Lucas 1985): a sum that may be looked at every day, because its alarm limit already counts the looking.
// Rising: Cₜ = max(0, Cₜ₋₁ + x − k). Falling: Cₜ = max(0, Cₜ₋₁ + k − x). It alarms when Cₜ ≥ h.

/** What each period may bring before the sum moves: k = (λ₁ − λ₀) / (ln λ₁ − ln λ₀), the best one for telling λ₁ from λ₀. */
export function reference(usual: number, other: number): number {
  if (!(usual > 0 && other > 0 && usual !== other)) throw new RangeError('Two different rates above 0 are needed')
  return (other - usual) / (Math.log(other) - Math.log(usual))
}

/** The sum after each period. Where the periods differ in size, each has a `k` of its own. */
export function cusum(counts: readonly number[], k: number | readonly number[], way: 'rising' | 'falling' = 'rising'): number[] {
  let sum = 0
  return counts.map((count, n) => {
    const of = typeof k === 'number' ? k : (k[n] ?? 0)
    sum = Math.max(0, sum + (way === 'rising' ? count - of : of - count))
    return sum
  })
}
