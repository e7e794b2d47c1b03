// When a notice may become a mail: unread for a while, one mail at a time, and never in somebody's quiet hours.

import { type BusinessCalendar, isOpen, nextOpen } from '#core/time/business.ts'
import { day, type Instant, minute, plus } from '#core/time/instant.ts'
import { instantOf, partsAt } from '#core/time/zone.ts'

/** Milliseconds for which a notice stays in the app before it may go by mail: whoever works in Amends has read it by then. Ours. */
export const unreadFor = 5 * minute
/** Milliseconds between two mails to the same member. Ours. */
export const betweenMails = 15 * minute

/** "HH:MM" on the wall of the calendar's zone; null: quiet outside the open hours. */
export type Quiet = { from: string; until: string } | null

/** The earliest instant from `now` on at which a mail may go to somebody whose last mail went at `lastMailAt`. */
export function mailTime(quiet: Quiet, calendar: BusinessCalendar, lastMailAt: Instant | null, now: Instant): Instant {
  const free = lastMailAt === null ? now : plus(lastMailAt, betweenMails)
  return quietEnd(quiet, calendar, free > now ? free : now)
}

/** `at` itself when it is not quiet then, else the end of the quiet. A house without open hours is never quiet by itself. */
export function quietEnd(quiet: Quiet, calendar: BusinessCalendar, at: Instant): Instant {
  if (quiet === null) {
    const opens = Object.values(calendar.hours).some((spans) => spans.length > 0)
    return !opens || isOpen(calendar, at) ? at : nextOpen(calendar, at)
  }
  const { hour, minute: minutes, ...date } = partsAt(at, calendar.zone)
  const wall = `${twoDigits(hour)}:${twoDigits(minutes)}`
  const { from, until } = quiet
  const isQuiet = from <= until ? from <= wall && wall < until : wall >= from || wall < until
  if (!isQuiet) return at
  const [untilHour = 0, untilMinute = 0] = until.split(':').map(Number)
  const end = instantOf({ year: date.year, month: date.month, day: date.day, hour: untilHour, minute: untilMinute }, calendar.zone)
  return end > at ? end : plus(end, day)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
