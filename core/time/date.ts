// Dates on a wall calendar, "2026-03-04", as text that sorts: counted, moved and said. No zone and no time of day is in them.

import { day, instant, type Instant } from './instant.ts'
import { dayNumberAt, msOfWall } from './zone.ts'

export type DateText = string

/** The date on the wall of a zone. */
export function dateAt(at: Instant, zone: string): DateText {
  return instant(dayNumberAt(at, zone) * day).slice(0, 10)
}

/** On the calendar of UTC, where no brand's is asked for. */
export function dayOf(at: Instant): DateText {
  return at.slice(0, 10)
}

export function datePlus(date: DateText, days: number): DateText {
  return instant(numberOf(date) * day + days * day).slice(0, 10)
}

/** Days from one date to another; 0 when they are the same. */
export function daysFrom(from: DateText, to: DateText): number {
  return numberOf(to) - numberOf(from)
}

/** The instant at which the date begins in a zone. */
export function dateStart(date: DateText, zone: string): Instant {
  return instant(msOfWall(numberOf(date) * day, zone))
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(ms) && instant(ms).startsWith(text)
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "14 March"; with the year when it is another than that of `today`. */
export function dateInWords(date: DateText, today: DateText): string {
  const [year = '', month = '1', dayOfMonth = '1'] = date.split('-')
  const words = `${Number(dayOfMonth)} ${months[Number(month) - 1]}`
  return today.startsWith(year) ? words : `${words} ${year}`
}

function numberOf(date: DateText): number {
  return Math.round(Date.parse(`${date}T00:00:00.000Z`) / day)
}
