// "I will call you on Saturday", and nobody is here on Saturday: a holiday, a weekend, the hours after closing.

import type { BusinessCalendar } from '#core/time/business.ts'
import { closeOfDay, isOpen, nextOpen } from '#core/time/business.ts'
import { hour, minute, plus } from '#core/time/instant.ts'
import { dayNumberAt } from '#core/time/zone.ts'
import { promisesIn, type SaidPromise } from '#core/coach/promises.ts'
import { finder } from '#core/coach/finder.ts'

/** Longer than any part of a day lasts before it is over. */
const partOfDay = 4 * hour

export const timeWhenClosed = finder({
  id: 'time-when-closed',
  title: 'We are closed then',
  severity: 'warning',
  reads: ['reply'],
  find(draft, about) {
    const { calendar } = about
    if (calendar === null || Object.values(calendar.hours).every((spans) => spans.length === 0)) return []
    return promisesIn(draft, about)
      .filter((promise) => promise.sure && isOurs(promise) && isClosed(promise, calendar))
      .map((promise) => ({ ...promise, says: promise.due }))
  },
})

/** What a carrier brings may come while we are closed. */
function isOurs({ who }: SaidPromise): boolean {
  return who.kind !== 'other' && who.kind !== 'supplier'
}

function isClosed({ due, by }: SaidPromise, calendar: BusinessCalendar): boolean {
  const justBefore = plus(due, -minute)
  if (by === 'length') return false
  if (by === 'day') return closeOfDay(calendar, dayNumberAt(justBefore, calendar.zone)) === null
  if (by === 'part') return nextOpen(calendar, plus(due, -partOfDay)) >= due
  return !isOpen(calendar, due) && !isOpen(calendar, justBefore)
}
