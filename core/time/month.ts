// Calendar months on the wall.

import type { Instant } from './instant.ts'
import { instantOf, partsAt } from './zone.ts'

/** The first instant of the calendar month that `at` lies in, in `zone`. Throws a RangeError for an unknown zone. */
export function monthStart(at: Instant, zone: string): Instant {
  const { year, month } = partsAt(at, zone)
  return instantOf({ year, month, day: 1, hour: 0, minute: 0 }, zone)
}
