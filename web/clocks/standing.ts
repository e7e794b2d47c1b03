// How a promise stands between the moment it was made and the moment it is due. Pure. A promise counts in calendar time.

import { between, type Instant } from '#core/time/instant.ts'

/** Share of the time after which it is amber; the same as a clock's own warning. */
const warnShare = 0.75

/** Share of the time that is used: 0 to 1, more when over. */
export function shareUsed(from: Instant, dueAt: Instant, now: Instant): number {
  const whole = between(from, dueAt)
  return whole <= 0 ? 1 : Math.max(0, between(from, now) / whole)
}

export function standingOf(dueAt: Instant, used: number, now: Instant): 'far' | 'soon' | 'over' {
  if (now > dueAt) return 'over'
  return used >= warnShare ? 'soon' : 'far'
}
