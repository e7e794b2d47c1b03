// "I will call you on Saturday", and nobody is here on Saturday: a holiday, a weekend, the hours after closing.

import type { BusinessCalendar } from '#core/time/business.ts'
import { nextOpen } from '#core/time/business.ts'
import { timeInWords } from '#core/time/words.ts'
import { timeWhenClosed as found } from '#core/coach/finders/time-when-closed.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

const nine: [string, string][] = [['09:00', '18:00']]
const weekdays: BusinessCalendar = {
  zone: 'UTC',
  hours: { 1: nine, 2: nine, 3: nine, 4: nine, 5: nine, 6: [], 7: [] },
  holidays: ['2026-03-10'],
}
export const timeWhenClosed = rule(found, {
  reason: 'Nobody is here to keep this promise, and the customer waits for it.',
  say: (due, { now, calendar }) =>
    calendar === null ? {} : { better: `We are closed then; did you mean ${timeInWords(nextOpen(calendar, due), now, calendar.zone)}?` },
})

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
