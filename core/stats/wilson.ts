// How sure a share is: the interval in which the true share lies in 95 of 100 such cases.
// Wilson's score interval (1927): unlike the textbook one it stays between 0 and 1 and is honest for small numbers.

/** The 97.5 % point of the normal distribution, for an interval of 95 %. */
const z = 1.959963984540054

export type Interval = { low: number; high: number }

/** `hits` of `n`; shares from 0 to 1. Throws a RangeError when n is not at least 1 or hits lie outside 0 to n. */
export function wilson(hits: number, n: number): Interval {
  if (!(n >= 1 && hits >= 0 && hits <= n)) throw new RangeError(`${hits} of ${n} is no share`)
  const share = hits / n
  const shrunk = 1 + z ** 2 / n
  const middle = (share + z ** 2 / (2 * n)) / shrunk
  const reach = (z / shrunk) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
