// The upper tail of a binomial count, exactly: how probable at least so many of n are when each has the chance p.

export function atLeast(hits: number, n: number, p: number): number {
  if (hits <= 0) return 1
  if (p <= 0) return 0
  if (p >= 1) return 1
  let term = Math.exp(logChoose(n, hits) + hits * Math.log(p) + (n - hits) * Math.log1p(-p))
  let sum = 0
  for (let k = hits; k <= n && term > 0; k++) {
    sum += term
    term *= ((n - k) / (k + 1)) * (p / (1 - p))
  }
  return Math.min(1, sum)
}

function logChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log((n - i + 1) / i)
  return sum
}
