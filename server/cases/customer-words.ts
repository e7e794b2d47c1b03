// Times as a customer reads them: whole names of days and months, “noon”, in the zone of the brand. No countdowns.

import type { Instant } from '#core/time/instant.ts'
import { dayInWords, staffEnglish, type TimeWords } from '#core/time/words.ts'
import { dayNumberAt, partsAt } from '#core/time/zone.ts'

const english: TimeWords = {
  ...staffEnglish,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

export type Wall = { now: Instant; zone: string }

/** “Today, 13:58”, “Friday 6 March, noon”. */
export function moment(at: Instant, { now, zone }: Wall): string {
  return capital(`${dayInWords(at, now, zone, english)}, ${clock(at, zone)}`)
}

/** “today, 13:58”, “on Friday 6 March, noon”. */
export function on(at: Instant, wall: Wall): string {
  const words = `${dayInWords(at, wall.now, wall.zone, english)}, ${clock(at, wall.zone)}`
  return isNear(at, wall) ? words : `on ${words}`
}

/** “today by 17:31”, “by Friday 6 March, noon”. */
export function by(at: Instant, { now, zone }: Wall): string {
  const day = dayInWords(at, now, zone, english)
  return isNear(at, { now, zone }) ? `${day} by ${clock(at, zone)}` : `by ${day}, ${clock(at, zone)}`
}

/** “today until 18:00”, “until Friday 6 March, 18:00”. */
export function until(at: Instant, { now, zone }: Wall): string {
  return by(at, { now, zone }).replace(/\bby\b/, 'until')
}

/** “today from 09:00”, “from Monday 9 March, 09:00”. */
export function from(at: Instant, { now, zone }: Wall): string {
  return by(at, { now, zone }).replace(/\bby\b/, 'from')
}

/** “4 June 2026”. */
export function date(at: Instant, zone: string): string {
  const { year, month, day } = partsAt(at, zone)
  return `${day} ${english.months[month - 1] ?? ''} ${year}`
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A number up to four, in words. */
export function few(count: number): string {
  return ['no', 'one', 'two', 'three', 'four'][count] ?? String(count)
}

function clock(at: Instant, zone: string): string {
  const { hour, minute } = partsAt(at, zone)
  return hour === 12 && minute === 0 ? 'noon' : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Days with a name of their own: yesterday, today, tomorrow. */
function isNear(at: Instant, { now, zone }: Wall): boolean {
  return Math.abs(dayNumberAt(at, zone) - dayNumberAt(now, zone)) <= 1
}
