// The date of an action is a promise to ourselves: it ends with its day, and warns two days before, or halfway when there is less time.

import { dateStart, type DateText, datePlus } from '#core/time/date.ts'
import { between, day, type Instant, plus } from '#core/time/instant.ts'

const warnBefore = 2 * day
/** Days within which an action that came open again is looked at anew. Ours. */
export const daysAfterReopening = 14

export function dueTimes(dueOn: DateText, zone: string, now: Instant): { dueAt: Instant; warnAt: Instant } {
  const dueAt = dateStart(datePlus(dueOn, 1), zone)
  const before = Math.min(warnBefore, Math.max(0, between(now, dueAt)) / 2)
  return { dueAt, warnAt: plus(dueAt, -before) }
}
