// Days known by a name, "Christmas Eve", "Easter Monday": where in a year each of them lies.

import { day } from '#core/time/instant.ts'
import { mondayOf } from './moment.ts'
import type { FeastDay } from './words.ts'

export function dayIn(year: number, [month, date, weekday]: FeastDay): number {
  const from = month ? Date.UTC(year, month - 1, date) / day : easterIn(year) + date
  return weekday ? mondayOf(from + 7 - weekday) + weekday - 1 : from
}

/** The Sunday after the full moon that the Gregorian calendar reckons: Easter of the Western churches, 1900 to 2199. */
function easterIn(year: number): number {
  const place = year % 19
  const moon = (19 * place + 24) % 30
  return dayIn(year, [3, moon > (place > 10 ? 27 : 28) ? moon + 21 : moon + 22, 7])
}
