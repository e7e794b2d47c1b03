// "I will call you on Saturday", and nobody is here on Saturday: a holiday, a weekend, the hours after closing.

import type { BusinessCalendar } from '#core/time/business.ts'
import { businessBetween, closeOfDay, isOpen, nextOpen } from '#core/time/business.ts'
import { hour, minute, plus } from '#core/time/instant.ts'
import { timeInWords } from '#core/time/words.ts'
import { dayNumberAt } from '#core/time/zone.ts'
import { promisesIn, type SaidPromise } from '#core/coach/promises.ts'
import { rule } from '#core/coach/rule.ts'
import type { Examples } from '#core/coach/rule.ts'

const nine: [string, string][] = [['09:00', '18:00']]
const weekdays: BusinessCalendar = {
  zone: 'UTC',
  hours: { 1: nine, 2: nine, 3: nine, 4: nine, 5: nine, 6: [], 7: [] },
  holidays: ['2026-03-10'],
}
/** Longer than any part of a day lasts before it is over. */
const partOfDay = 4 * hour

export const timeWhenClosed = rule({
  id: 'time-when-closed',
  severity: 'warning',
  title: 'We are closed then',
  reason: 'Nobody is here to keep this promise, and the customer waits for it all the same.',
  evidence: 'Our reading, 2026, of Halperin, Ho, List & Muir 2019 (make no commitment that cannot be kept).',
  reads: ['reply'],
  find(draft, about) {
    const { calendar, now } = about
    if (calendar === null || Object.values(calendar.hours).every((spans) => spans.length === 0)) return []
    return promisesIn(draft, about)
      .filter((promise) => promise.sure && isOurs(promise) && isClosed(promise, calendar))
      .map(({ start, end, due }) => ({
        start,
        end,
        better: `We are closed then; did you mean ${timeInWords(nextOpen(calendar, due), now, calendar.zone)}?`,
      }))
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
  if (by === 'part') return businessBetween(calendar, plus(due, -partOfDay), due) === 0
  return !isOpen(calendar, due) && !isOpen(calendar, justBefore)
}

export const examples: Examples = {
  good: [
    { text: 'I will call you on Friday.', about: { calendar: weekdays } },
    { text: 'I will call you on Friday at 18:00.', about: { calendar: weekdays } },
    { text: 'Your parcel will arrive on Saturday.', about: { calendar: weekdays } },
    { text: 'We will refund you within 72 hours.', about: { calendar: weekdays } },
    { text: 'I will call you on Saturday.' },
  ],
  poor: [
    { text: 'I will call you on Saturday.', about: { calendar: weekdays }, marks: 'on Saturday' },
    { text: 'We will call you on Tuesday at 10.', about: { calendar: weekdays }, marks: 'on Tuesday at 10' },
    { text: 'I will call you tomorrow at 8 pm.', about: { calendar: weekdays }, marks: 'tomorrow at 8 pm' },
    { text: 'I will call you tomorrow evening.', about: { calendar: weekdays }, marks: 'tomorrow evening' },
    { text: 'Ich rufe Sie am Samstag an.', about: { calendar: weekdays }, language: 'de', marks: 'am Samstag' },
  ],
}
