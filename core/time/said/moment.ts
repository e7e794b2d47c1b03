// The moment at which the words are written, and what days and parts of days come to for the people of a house.

import { type BusinessCalendar, businessPlus, closeOfDay } from '#core/time/business.ts'
import { type Instant, day, instant, minute } from '#core/time/instant.ts'
import { dayNumberAt, msOfWall, partsAt } from '#core/time/zone.ts'
import type { PartOfDay } from './words.ts'

/**
 * Days are counted since 1970. Without a calendar, times are in UTC and every day is a working day.
 * `since` are the days of the time before, from which "two days later" counts.
 */
export type Moment = { now: Instant; today: number; zone: string; calendar: BusinessCalendar | null; since?: Days }
/** `rolls`: when its time has passed today, the same day of next week is meant. `vague`: no day was said, so the writer is asked. */
export type Days = { days: number[]; rolls?: true; vague?: boolean }

export function momentAt(now: Instant, calendar: BusinessCalendar | null): Moment {
  const zone = calendar?.zone ?? 'UTC'
  return { now, today: dayNumberAt(now, zone), zone, calendar }
}

/** By when a part of the day has passed, in minutes after midnight; an afternoon ends at closing when that is earlier. Our reading. */
const partEnds: Record<PartOfDay, number> = { morning: 12 * 60, noon: 14 * 60, afternoon: 18 * 60, evening: 22 * 60, night: 24 * 60 - 1 }

/** Minutes after midnight on a day, as an instant. */
export function onDay(dayNumber: number, minutes: number, zone: string): Instant {
  return instant(msOfWall(dayNumber * day + minutes * minute, zone))
}

/** The time on the clock on the wall, in minutes after midnight: where the clocks were changed today, not those that have passed. */
export function minutesAt({ now, zone }: Moment): number {
  const at = partsAt(now, zone)
  return at.hour * 60 + at.minute
}

/** By when a part of a day has passed. */
export function endOfPart(part: PartOfDay, dayNumber: number, { zone, calendar }: Moment): Instant {
  const end = onDay(dayNumber, partEnds[part], zone)
  const close = calendar && part === 'afternoon' ? closeOfDay(calendar, dayNumber) : null
  return close !== null && close < end && close > onDay(dayNumber, 12 * 60, zone) ? close : end
}

/** By when a day has passed for us: close of business, or its last minute when it is closed all day or has closed already. */
export function endOfDay(dayNumber: number, { now, zone, calendar }: Moment): Instant {
  const close = calendar ? closeOfDay(calendar, dayNumber) : null
  return close !== null && close > now ? close : onDay(dayNumber, 24 * 60 - 1, zone)
}

/** Day 0, 1 January 1970, was a Thursday. */
export function mondayOf(today: number): number {
  return today - ((((today + 3) % 7) + 7) % 7)
}

export function lastWorkingDay({ calendar, today }: Moment, last: number): number {
  for (let number = last; calendar && number >= today; number -= 1) if (closeOfDay(calendar, number) !== null) return number
  return last
}

/** The day on which the nth working day after today falls. */
export function workingDay({ calendar, today, zone }: Moment, count: number): number {
  let number = today
  for (let left = Math.ceil(count); left > 0; left -= 1) {
    number += 1
    if (calendar) number = dayNumberAt(businessPlus(calendar, onDay(number, 0, zone), 0), zone)
  }
  return number
}

/** A date that exists, as a day number; null for 31 February. */
export function dayNumber(year: number, monthNumber: number, ofMonth: number): number | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, ofMonth))
  return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === ofMonth ? date.getTime() / day : null
}

export function dateOf(number: number): { year: number; month: number; date: number } {
  const date = new Date(number * day)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() }
}
