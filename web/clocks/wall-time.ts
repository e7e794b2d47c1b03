// An instant as a field of day and time wants it ("2026-03-06T12:00"), in the zone of the browser, which is where it is read again.

import type { Instant } from '#core/time/instant.ts'

export function wallTime(at: Instant): string {
  const date = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}
