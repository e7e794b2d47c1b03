// Calendar months on the wall.

import type { Instant } from './instant.ts'
import { dateAt, datePlus, type DateText } from './date.ts'
import { instantOf, partsAt } from './zone.ts'

/** The first instant of the calendar month that `at` lies in, in `zone`. Throws a RangeError for an unknown zone. */
export function monthStart(at: Instant, zone: string): Instant {
  const { year, month } = partsAt(at, zone)
  return instantOf({ year, month, day: 1, hour: 0, minute: 0 }, zone)
}

/** A month by its name, "2026-10"; the names sort as text. */
export type Month = string

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** The month in which an instant lies in a zone. */
export function monthAt(at: Instant, zone: string): Month {
  return dateAt(at, zone).slice(0, 7)
}

/** The month that lies so many months later (earlier when negative). */
export function monthPlus(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = year * 12 + number - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** Its first and its last day. */
export function daysOfMonth(month: Month): { from: DateText; to: DateText } {
  return { from: `${month}-01`, to: datePlus(`${monthPlus(month, 1)}-01`, -1) }
}

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "October 2026" */
export function monthInWords(month: Month): string {
  const [year, number] = month.split('-')
  return `${names[Number(number) - 1] ?? ''} ${year}`
}
