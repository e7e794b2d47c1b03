// Weeks as people keep them: from Monday to Sunday on the calendar on the wall (ISO 8601), named "2026-W10". The names sort as text.

import { day, instant, type Instant } from '#core/time/instant.ts'
import { dayNumberAt, msOfWall } from '#core/time/zone.ts'

export type Week = string

/** The week in which an instant lies in a zone. */
export function weekAt(at: Instant, zone: string): Week {
  return nameOf(dayNumberAt(at, zone))
}

/** The Monday of a week as a date, "2026-03-02". Throws a RangeError for a name that is none. */
export function mondayOf(week: Week): string {
  return dateOf(mondayNumber(week))
}

/** The Sunday of a week as a date. */
export function sundayOf(week: Week): string {
  return dateOf(mondayNumber(week) + 6)
}

/** The week that lies so many weeks later (earlier when negative). */
export function weekPlus(week: Week, weeks: number): Week {
  return nameOf(mondayNumber(week) + 7 * weeks)
}

/** The week of the same number a year before; of a 53rd week, where that year had none, its last one. */
export function yearBefore(week: Week): Week {
  const same = `${Number(week.slice(0, 4)) - 1}${week.slice(4)}`
  return isWeek(same) ? same : weekPlus(week, -53)
}

/** `count` weeks, oldest first, of which `last` is the last. */
export function weeksUntil(last: Week, count: number): Week[] {
  return Array.from({ length: count }, (_, n) => weekPlus(last, n - count + 1))
}

/** From `first` to `last`, oldest first; reaching further back where those are fewer than `least`. */
export function weeksFrom(first: Week | null, last: Week, least: number): Week[] {
  const between = first === null || first > last ? 1 : (mondayNumber(last) - mondayNumber(first)) / 7 + 1
  return weeksUntil(last, Math.max(least, between))
}

/** The instant at which the week begins in a zone. */
export function weekStart(week: Week, zone: string): Instant {
  return instant(msOfWall(mondayNumber(week) * day, zone))
}

export function isWeek(text: string): boolean {
  return /^\d{4}-W\d{2}$/.test(text) && nameOf(mondayUnchecked(text)) === text
}

/** Days since 1970. A week belongs to the year in which its Thursday lies. */
function nameOf(dayNumber: number): Week {
  const thursday = mondayBefore(dayNumber) + 3
  const year = new Date(thursday * day).getUTCFullYear()
  const firstThursday = mondayBefore(Date.UTC(year, 0, 4) / day) + 3
  return `${year}-W${String(1 + Math.round((thursday - firstThursday) / 7)).padStart(2, '0')}`
}

/** 1 January 1970, day 0, was a Thursday. */
function mondayBefore(dayNumber: number): number {
  return dayNumber - ((((dayNumber + 3) % 7) + 7) % 7)
}

function mondayNumber(week: Week): number {
  if (!isWeek(week)) throw new RangeError(`“${week}” is not a week; write it like 2026-W10.`)
  return mondayUnchecked(week)
}

function mondayUnchecked(week: Week): number {
  const [year, number] = week.split('-W').map(Number)
  return mondayBefore(Date.UTC(year ?? 1970, 0, 4) / day) + 7 * ((number ?? 1) - 1)
}

function dateOf(dayNumber: number): string {
  return instant(dayNumber * day).slice(0, 10)
}
