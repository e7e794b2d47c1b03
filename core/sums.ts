// Sums that are kept as they change: what they gain and lose when some rows go and others come.

/** Its texts say which sum it belongs to, its numbers what it adds. */
type Part = Record<string, string | number>

/**
 * What each sum gains (below zero: loses), those that stay as they are left out. In the order of their keys: two who change the same sums at once
 * take them in the same order, and neither waits for the other for ever.
 */
export function changes<P extends Part>(left: readonly P[], come: readonly P[]): P[] {
  const all = new Map<string, P>()
  for (const [parts, by] of [
    [left, -1],
    [come, 1],
  ] as const)
    for (const part of parts) all.set(keyOf(part), added(all.get(keyOf(part)), part, by))
  return [...all]
    .filter(([, sum]) => Object.values(sum).some((value) => typeof value === 'number' && value !== 0))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum)
}

function keyOf(part: Part): string {
  return Object.values(part)
    .filter((value) => typeof value === 'string')
    .join(' ')
}

function added<P extends Part>(sum: P | undefined, part: P, by: 1 | -1): P {
  const amounts = Object.entries(part).map(([name, value]) => [
    name,
    typeof value === 'number' ? Number(sum?.[name] ?? 0) + by * value : value,
  ])
  return Object.fromEntries(amounts) as P
}
