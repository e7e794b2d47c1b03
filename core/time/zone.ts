// Wall-clock time and instants in an IANA time zone, by the platform's own zone tables (Intl).
// Where daylight saving skips a time it moves forward by the gap (02:30 becomes 03:30); where it comes twice, the first is meant.
// This is the "compatible" choice of RFC 5545 and of ECMAScript's Temporal.

import { type Instant, day, instant, msOf } from './instant.ts'

/** A wall-clock minute. Month 1–12; days, hours and minutes past their end roll over (hour 24 is the next midnight). */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number }
/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type WallParts = WallTime & { second: number; weekday: number }

/** What the clock on the wall shows in `zone` at an instant. Throws a RangeError for an unknown zone. */
export function partsAt(at: Instant, zone: string): WallParts {
  const wall = new Date(wallMs(msOf(at), zone))
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: wall.getUTCDay() || 7,
  }
}

/** The instant at which the clock on the wall in `zone` shows this time. Throws a RangeError for an unknown zone. */
export function instantOf(wall: WallTime, zone: string): Instant {
  return instant(msOfWall(Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute), zone))
}

/** The days since 1 January 1970 on the calendar on the wall in `zone`: the form in which days are counted and compared. */
export function dayNumberAt(at: Instant, zone: string): number {
  return Math.floor(wallMs(msOf(at), zone) / day)
}

/** True for a time zone by name ("Europe/Brussels", "UTC"). A bare offset such as "+01:00" is none: it knows no daylight saving. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    formatter(text)
    return true
  } catch {
    return false
  }
}

/**
 * `wall` is a wall-clock time written as if it were UTC, in ms; the answer is the real instant in ms.
 * Looks a day to either side, so that it sees the offsets before and after a change whichever way the zone lies.
 */
export function msOfWall(wall: number, zone: string): number {
  const before = wall - offsetAt(wall - day, zone)
  const after = wall - offsetAt(wall + day, zone)
  if (before === after || wallMs(before, zone) === wall) return before
  return wallMs(after, zone) === wall ? after : before
}

function offsetAt(ms: number, zone: string): number {
  return wallMs(ms, zone) - ms
}

/** The wall-clock time of an instant (ms), written as if it were UTC. */
function wallMs(ms: number, zone: string): number {
  // What every time is read in where no calendar is known; to ask the platform for it costs more than to find the words of the time.
  if (zone === 'UTC') return ms
  const digits = formatter(zone).format(ms).match(/\d+/g) ?? []
  const [month = 1, dayOfMonth = 1, year = 1970, hour = 0, minute = 0, second = 0] = digits.map(Number)
  const withinSecond = ((ms % 1000) + 1000) % 1000
  return Date.UTC(year, month - 1, dayOfMonth, hour, minute, second) + withinSecond
}

// Making a formatter costs about a thousand times as much as using it.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(zone, made)
  return made
}
