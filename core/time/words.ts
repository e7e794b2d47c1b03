// Times as people say them: "14:31", "tomorrow 09:00", "Fri 6 Mar, 12:00", "2 h 10 min", "19 min left". No seconds anywhere.
// What is left is rounded up and what is over is rounded down, so the words agree with two clocks on the wall that show minutes.

import { type Duration, type Instant, between, hour, minute } from './instant.ts'
import { dayNumberAt, partsAt } from './zone.ts'

/** Everything a language has to say about time; add a language by writing another one of these. */
export type TimeWords = {
  today: string
  tomorrow: string
  yesterday: string
  /** Monday first. */
  weekdays: readonly string[]
  /** January first. */
  months: readonly string[]
  /** `year` is given only when it is not this year. */
  date: (weekday: string, dayOfMonth: number, month: string, year: number | null) => string
  /** A named day (tomorrow) with a time, and a dated one. */
  onNamedDay: (day: string, clock: string) => string
  onDate: (date: string, clock: string) => string
  minutes: (count: number) => string
  hours: (count: number) => string
  days: (count: number) => string
  underAMinute: string
  left: (duration: string) => string
  over: (duration: string) => string
  dueNow: string
}

/** What it takes to say when; the lengths are apart, because a composer says none. */
type DayWords = Pick<TimeWords, 'today' | 'tomorrow' | 'yesterday' | 'weekdays' | 'months' | 'date' | 'onNamedDay' | 'onDate'>

const staffDays: DayWords = {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: (weekday, dayOfMonth, month, year) => `${weekday} ${dayOfMonth} ${month}${year === null ? '' : ` ${year}`}`,
  onNamedDay: (day, clock) => `${day} ${clock}`,
  onDate: (date, clock) => `${date}, ${clock}`,
}

export const staffEnglish: TimeWords = {
  ...staffDays,
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  underAMinute: 'under a minute',
  left: (duration) => `${duration} left`,
  over: (duration) => `${duration} over`,
  dueNow: 'due now',
}

/** "14:31" today, "tomorrow 09:00", "yesterday 16:05", "Fri 6 Mar, 12:00", with the year when it is another one. */
export function timeInWords(at: Instant, now: Instant, zone: string, words: DayWords = staffDays): string {
  const { hour: hours, minute: minutes } = partsAt(at, zone)
  const clock = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  const distance = daysAway(at, now, zone)
  if (distance === 0) return clock
  const day = dayInWords(at, now, zone, words)
  return Math.abs(distance) === 1 ? words.onNamedDay(day, clock) : words.onDate(day, clock)
}

/** "today", "tomorrow", "yesterday", "Fri 6 Mar", "Fri 5 Mar 2027". */
export function dayInWords(at: Instant, now: Instant, zone: string, words: DayWords = staffDays): string {
  const distance = daysAway(at, now, zone)
  if (distance === 0) return words.today
  if (distance === 1) return words.tomorrow
  if (distance === -1) return words.yesterday
  const { year, month, day, weekday } = partsAt(at, zone)
  const thisYear = partsAt(now, zone).year
  return words.date(words.weekdays[weekday - 1] ?? '', day, words.months[month - 1] ?? '', year === thisYear ? null : year)
}

/** A length of time (ms), rounded down: "19 min", "2 h 10 min", "1 day 4 h", "3 days". */
export function durationInWords(duration: Duration, words = staffEnglish): string {
  const minutes = Math.floor(duration / minute)
  if (minutes < 1) return words.underAMinute
  if (minutes < 60) return words.minutes(minutes)
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return joined(words.hours(hours), minutes % 60, words.minutes)
  const days = Math.floor(hours / 24)
  // From the third day nobody plans by the hour.
  return days < 3 ? joined(words.days(days), hours % 24, words.hours) : words.days(days)
}

/** "19 min left", "12 min over", and "due now" for the first minute after. */
export function leftInWords(now: Instant, due: Instant, words = staffEnglish): string {
  const left = between(now, due)
  if (left > 0) return words.left(durationInWords(Math.ceil(left / minute) * minute, words))
  if (left > -minute) return words.dueNow
  return words.over(durationInWords(-left, words))
}

/** What stands beside a clock's ring: "19 min left" in its last hour and once over, otherwise when it is due ("17:31"). */
export function dueInWords(now: Instant, due: Instant, zone: string, words = staffEnglish): string {
  return between(now, due) > hour ? timeInWords(due, now, zone, words) : leftInWords(now, due, words)
}

function daysAway(at: Instant, now: Instant, zone: string): number {
  return dayNumberAt(at, zone) - dayNumberAt(now, zone)
}

function joined(large: string, rest: number, small: (count: number) => string): string {
  return rest === 0 ? large : `${large} ${small(rest)}`
}
