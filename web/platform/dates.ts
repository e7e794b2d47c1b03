// Instants and durations as people say them: "13:31", "Wed 4 Mar, 13:31", "19 min left", "12 min over". Never seconds.
// Read in the zone of the person who looks (the browser's) unless another is named.

import { between, day, hour, minute, type Duration, type Instant } from '#core/time/instant.ts'

/** "13:31" */
export function timeOf(at: Instant, zone?: string): string {
  return said(at, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** "Wed 4 Mar", with the year when it is not that of `now`: "Wed 4 Mar 2026" */
export function dayOf(at: Instant, now: Instant, zone?: string): string {
  const year = said(at, zone, { year: 'numeric' })
  const short = `${said(at, zone, { weekday: 'short' })} ${said(at, zone, { day: 'numeric' })} ${said(at, zone, { month: 'short' })}`
  return year === said(now, zone, { year: 'numeric' }) ? short : `${short} ${year}`
}

/** "13:31" today, "yesterday 13:31", "tomorrow 13:31", else "Wed 4 Mar, 13:31" */
export function whenOf(at: Instant, now: Instant, zone?: string): string {
  const time = timeOf(at, zone)
  const away = daysApart(now, at, zone)
  if (away === 0) return time
  if (away === -1) return `yesterday ${time}`
  if (away === 1) return `tomorrow ${time}`
  return `${dayOf(at, now, zone)}, ${time}`
}

/** For somebody in another zone than the brand: "Thu 24 Dec, 11:00 where the brand is"; null for everybody else. */
export function thereOf(at: Instant, now: Instant, zone: string): string | null {
  const [here, there] = [whenOf(at, now), whenOf(at, now, zone)]
  return here === there ? null : `${there} where the brand is`
}

/** A length of time, rounded down, in the largest unit that still says something: "under a minute", "19 min", "2 h 5 min", "3 days" */
export function lengthOf(length: Duration): string {
  const ms = Math.abs(length)
  if (ms < minute) return 'under a minute'
  if (ms < hour) return `${Math.floor(ms / minute)} min`
  const hours = Math.floor(ms / hour)
  if (ms < 4 * hour && Math.floor((ms % hour) / minute) > 0) return `${hours} h ${Math.floor((ms % hour) / minute)} min`
  if (ms < day) return `${hours} h`
  const days = Math.floor(ms / day)
  return days === 1 ? '1 day' : `${days} days`
}

/** What is left until a deadline, or how far over it is: "19 min left", "12 min over" */
export function leftUntil(dueAt: Instant, now: Instant): string {
  const left = between(now, dueAt)
  return left >= 0 ? `${lengthOf(left)} left` : `${lengthOf(left)} over`
}

/** A deadline in a row: "by 17:31" today, else "by Wed 11 Mar", and "12 min over" once it has passed. */
export function dueIn(dueAt: Instant, now: Instant, zone?: string): string {
  if (dueAt < now) return leftUntil(dueAt, now)
  return `by ${daysApart(now, dueAt, zone) === 0 ? timeOf(dueAt, zone) : dayOf(dueAt, now, zone)}`
}

function daysApart(from: Instant, to: Instant, zone?: string): number {
  return Math.round((Date.parse(dateIn(to, zone)) - Date.parse(dateIn(from, zone))) / day)
}

/** "2026-03-04" */
function dateIn(at: Instant, zone: string | undefined): string {
  const parts = (options: Intl.DateTimeFormatOptions) => said(at, zone, options)
  return `${parts({ year: 'numeric' })}-${parts({ month: '2-digit' })}-${parts({ day: '2-digit' })}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

function said(at: Instant, zone: string | undefined, options: Intl.DateTimeFormatOptions): string {
  const name = `${zone ?? ''}${JSON.stringify(options)}`
  const format = formats.get(name) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone })
  formats.set(name, format)
  return format.format(Date.parse(at))
}
