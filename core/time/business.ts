// Business time: what is open when, and what a promise of "four hours" means to people who go home at six.
// A calendar is plain data and is never changed in place. Open spans are half-open: at 18:00 sharp the doors are shut.

import { type Duration, type Instant, day, instant, minute, msOf } from './instant.ts'
import { dayNumberAt, isZone, msOfWall } from './zone.ts'

export type WeekdayKey = '1' | '2' | '3' | '4' | '5' | '6' | '7'

/**
 * `zone` is an IANA name. `hours` lists, per weekday (1 is Monday), spans from "HH:MM" to "HH:MM" in order; "24:00" may end a day.
 * `holidays` are whole days, "YYYY-MM-DD".
 */
export type BusinessCalendar = { zone: string; hours: Record<WeekdayKey, [string, string][]>; holidays: string[] }

/** A stretch of open time in ms since 1970, end not included. */
type Span = { from: number; to: number }

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
/** More than a year, so that a calendar open on one day a year still counts. */
const longestClosure = 370

/**
 * The earliest open instant by which `duration` (ms of open time) has passed since `from`.
 * Time that runs out exactly at closing is due at closing. A zero duration is due at once when open, else at the next opening:
 * nobody can act before. Throws a RangeError for a negative or endless duration and for a calendar that stays closed for 370 days.
 */
export function businessPlus(calendar: BusinessCalendar, from: Instant, duration: Duration): Instant {
  if (!(duration >= 0 && Number.isFinite(duration))) throw new RangeError(`${duration} ms is no length of business time.`)
  let left = duration
  for (const span of spansAfter(calendar, from)) {
    const length = span.to - span.from
    if (left <= length) return instant(span.from + left)
    left -= length
  }
  throw alwaysClosed(from)
}

/**
 * Milliseconds of open time from `from` to `to`; 0 when `to` is not after `from`. A calendar that never opens has none.
 * A year costs no more than a day: whole days in between come from a running total.
 */
export function businessBetween(calendar: BusinessCalendar, from: Instant, to: Instant): Duration {
  const [start, end] = [msOf(from), msOf(to)]
  if (end <= start) return 0
  const year = daysOf(calendar)
  const [first, last] = [dayNumberAt(from, calendar.zone), dayNumberAt(to, calendar.zone)]
  const within = (number: number) =>
    openSpans(calendar, number, year).reduce((open, span) => open + Math.max(0, Math.min(span.to, end) - Math.max(span.from, start)), 0)
  // The day before the last is cut as well: where the clocks change at midnight, its last span may run on into the last day.
  const edges = [first, ...[last - 1, last].filter((number) => number > first)]
  const whole = last - 1 > first + 1 ? openInDays(calendar, first + 1, last - 1, year) : 0
  return edges.reduce((open, number) => open + within(number), whole)
}

/** Whether the doors are open at that instant. */
export function isOpen(calendar: BusinessCalendar, at: Instant): boolean {
  const now = msOf(at)
  return openSpans(calendar, dayNumberAt(at, calendar.zone)).some((span) => span.from <= now && now < span.to)
}

/** `at` itself when open, else the next opening. Throws a RangeError for a calendar that stays closed for 370 days. */
export function nextOpen(calendar: BusinessCalendar, at: Instant): Instant {
  return businessPlus(calendar, at, 0)
}

/**
 * When the doors next shut after `at`; hours that run on through midnight count as one. Lunch is a closing too.
 * Null when they never shut (open round the clock) within 370 days. Throws a RangeError when they never open.
 */
export function nextClose(calendar: BusinessCalendar, at: Instant): Instant | null {
  let close: number | null = null
  for (const span of spansAfter(calendar, at)) {
    if (close !== null && span.from > close) return instant(close)
    if (span.to - msOf(at) > longestClosure * day) return null
    close = span.to
  }
  if (close === null) throw alwaysClosed(at)
  return instant(close)
}

/** The last closing of a day (days since 1970, see dayNumberAt); null when closed all day. */
export function closeOfDay(calendar: BusinessCalendar, dayNumber: number): Instant | null {
  const last = openSpans(calendar, dayNumber).at(-1)
  return last ? instant(last.to) : null
}

/** Null, or a sentence that names the first thing wrong with a calendar. Takes anything that has the shape. */
export function calendarFault(calendar: BusinessCalendar): string | null {
  if (!isZone(calendar.zone)) return `“${calendar.zone}” is not a time zone; write one like “Europe/Brussels”.`
  const stranger = Object.keys(calendar.hours).find((key) => !/^[1-7]$/.test(key))
  if (stranger !== undefined) return `Hours are given for the weekdays 1 (Monday) to 7 (Sunday); “${stranger}” is none of them.`
  for (const [index, name] of weekdayNames.entries()) {
    const fault = hoursFault(hoursOn(calendar, index + 1), name)
    if (fault) return fault
  }
  const wrongDate = calendar.holidays.find((date) => !isDate(date))
  if (wrongDate !== undefined) return `The holiday “${wrongDate}” is not a date; write it like 2026-12-25.`
  if (weekdayNames.every((_, index) => hoursOn(calendar, index + 1).length === 0)) return 'The calendar has no open hours at all.'
  return null
}

function hoursFault(spans: [string, string][], name: string): string | null {
  let previous = -1
  for (const [from, to] of spans) {
    const wrong = minutesOf(from) === null || from === '24:00' ? from : minutesOf(to) === null ? to : null
    if (wrong !== null) return `${name}: “${wrong}” is not a time; write it like 09:00.`
    const [start, end] = [minutesOf(from) ?? 0, minutesOf(to) ?? 0]
    if (end <= start) return `${name}: ${from} to ${to} ends before it starts.`
    if (start < previous) return `${name}: ${from} to ${to} overlaps the hours before it, or is out of order.`
    previous = end
  }
  return null
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(ms) && instant(ms).startsWith(text)
}

/** Minutes since midnight, or null when it is not a time from 00:00 to 24:00. */
function minutesOf(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  if (match) return Number(match[1]) * 60 + Number(match[2])
  return text === '24:00' ? 24 * 60 : null
}

function hoursOn(calendar: BusinessCalendar, weekday: number): [string, string][] {
  return calendar.hours[String(weekday) as WeekdayKey] ?? []
}

/** Open spans from `from` on, the first cut to begin there; ends after 370 closed days in a row. */
function* spansAfter(calendar: BusinessCalendar, from: Instant): Generator<Span> {
  const start = msOf(from)
  const days = daysOf(calendar)
  let closed = 0
  for (let number = dayNumberAt(from, calendar.zone); closed <= longestClosure; number += 1) {
    closed += 1
    for (const span of openSpans(calendar, number, days)) {
      if (span.to <= start) continue
      closed = 0
      yield span.from < start ? { from: start, to: span.to } : span
    }
  }
}

function openSpans(calendar: BusinessCalendar, number: number, days = daysOf(calendar)): Span[] {
  const known = days.spans.get(number)
  if (known) return known
  if (days.spans.size >= daysKept) days.spans.clear()
  const found = readSpans(calendar, number)
  days.spans.set(number, found)
  return found
}

/** Open time of the days from `first` to `end`, the latter not included. */
function openInDays(calendar: BusinessCalendar, first: number, end: number, days: Days): Duration {
  if (days.before.size === 0 || days.before.size >= daysKept) {
    days.before = new Map([[first, 0]])
    days.reach = { first, last: first }
  }
  return openBefore(calendar, end, days) - openBefore(calendar, first, days)
}

/** Open time from the anchor of the running total to the beginning of a day; below zero before the anchor. */
function openBefore(calendar: BusinessCalendar, number: number, days: Days): Duration {
  const total = (day: number) => openSpans(calendar, day, days).reduce((sum, { from, to }) => sum + to - from, 0)
  const { reach } = days
  for (; reach.last < number; reach.last++) days.before.set(reach.last + 1, (days.before.get(reach.last) ?? 0) + total(reach.last))
  for (; reach.first > number; reach.first--) days.before.set(reach.first - 1, (days.before.get(reach.first) ?? 0) - total(reach.first - 1))
  return days.before.get(number) ?? 0
}

function readSpans(calendar: BusinessCalendar, number: number): Span[] {
  if (calendar.holidays.includes(instant(number * day).slice(0, 10))) return []
  // 1 January 1970, day 0, was a Thursday (4).
  const weekday = ((((number + 3) % 7) + 7) % 7) + 1
  const spans: Span[] = []
  for (const [from, to] of hoursOn(calendar, weekday)) {
    const edges = [from, to].map((text) => msOfWall(number * day + (minutesOf(text) ?? 0) * minute, calendar.zone))
    // A span that ends inside the spring gap ends late and may run into the next one: open time is counted once.
    const start = Math.max(edges[0] ?? 0, spans.at(-1)?.to ?? -Infinity)
    const end = edges[1] ?? 0
    if (start < end) spans.push({ from: start, to: end })
  }
  return spans
}

// Zone arithmetic costs about ten microseconds a day, so days are worked out once per calendar. The key is the calendar's
// content: calendars come fresh from the database at every request, and one that is changed must not meet its old days.
const calendarsKept = 200
const daysKept = 1500
/** Per day number its spans, and the running total (openBefore) with the stretch of days that it covers without a gap. */
type Days = { spans: Map<number, Span[]>; before: Map<number, Duration>; reach: { first: number; last: number } }
const calendars = new Map<string, Days>()

function daysOf(calendar: BusinessCalendar): Days {
  const key = JSON.stringify(calendar)
  const known = calendars.get(key)
  if (known) return known
  if (calendars.size >= calendarsKept) calendars.clear()
  const days: Days = { spans: new Map(), before: new Map(), reach: { first: 0, last: 0 } }
  calendars.set(key, days)
  return days
}

function alwaysClosed(from: Instant): RangeError {
  return new RangeError(
    `This calendar has no open hour within ${longestClosure} days of ${from.slice(0, 10)}: add opening hours or remove holidays.`,
  )
}
