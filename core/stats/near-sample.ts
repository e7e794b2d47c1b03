// For tests: equal to one part in a thousand million.

/** Throws when `found` is not `expected` to one part in 10⁹; 0 must be 0 to fifteen digits. */
export function near(found: number | undefined, expected: number): void {
  const off = Math.abs((found ?? Number.NaN) - expected)
  if (!(off <= Math.max(1e-9 * Math.abs(expected), 1e-15))) throw new Error(`${found} should be ${expected}`)
}
