// The regularised incomplete beta function Iₓ(a, b) and its inverse: tails of the binomial, and the ends of exact intervals.
// Continued fraction of Didonato and Morris by Lentz's method (Numerical Recipes 6.4); the inverse by halving, which cannot go astray.

import { lnGamma } from './gamma.ts'

/** Smaller than anything that could matter, larger than nothing: keeps Lentz's method from dividing by zero. */
const tiny = 1e-300
/** Steps of the fraction; it needs about √max(a, b) of them. */
const mostSteps = 100_000

/** Iₓ(a, b) for a, b > 0 and x from 0 to 1. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) throw new RangeError(`No incomplete beta at x = ${x}, a = ${a}, b = ${b}`)
  if (x === 0 || x === 1) return x
  const isLeft = x < (a + 1) / (a + b + 2)
  return isLeft ? tail(x, a, b) : 1 - tail(1 - x, b, a)
}

/** The x at which Iₓ(a, b) is `share`. */
export function inverseBeta(share: number, a: number, b: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is no share`)
  if (share === 0 || share === 1) return share
  let [low, high] = [0, 1]
  for (;;) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) return middle
    if (incompleteBeta(middle, a, b) < share) low = middle
    else high = middle
    if (high - low <= 1e-16 * low) return middle
  }
}

function tail(x: number, a: number, b: number): number {
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return (front * fraction(x, a, b)) / a
}

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= mostSteps; m++) {
    for (const term of termsOf(m, x, a, b)) {
      d = 1 / away(1 + term * d)
      c = away(1 + term / c)
      value *= c * d
    }
    if (Math.abs(c * d - 1) < 1e-16) return value
  }
  return value
}

/** The even and the odd term of step m. */
function termsOf(m: number, x: number, a: number, b: number): [number, number] {
  const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
  const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  return [even, odd]
}

function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
