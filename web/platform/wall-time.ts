// An instant as a field of day and time wants it ("2026-03-06T12:00"), and back: in the zone of the browser, or in the one that is named.

import type { Instant } from '#core/time/instant.ts'
import { instantOf, partsAt } from '#core/time/zone.ts'

export function wallTime(at: Instant, zone = zoneHere()): string {
  const { year, month, day, hour, minute } = partsAt(at, zone)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

/** The field leaves out the seconds: while it stands as it began (`from`), that very instant is meant. */
export function fromWallTime(typed: string, from: Instant, zone = zoneHere()): Instant {
  if (typed === wallTime(from, zone)) return from
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = typed.split(/\D/).map(Number)
  return instantOf({ year, month, day, hour, minute }, zone)
}

export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
