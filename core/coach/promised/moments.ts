// The moments at which the sentences of this folder are written, each in its zone with its opening hours.

import type { BusinessCalendar } from '#core/time/business.ts'
import type { Instant } from '#core/time/instant.ts'

/** A sentence, and when it falls due on the clock on the wall there ("03-06 12:00"); several with "or" are asked about. */
export type Case = readonly [sentence: string, due: string]
export type Place = { now: Instant; calendar: BusinessCalendar }

const week = (days: string, span: [string, string], other: Record<string, [string, string][]> = {}) =>
  Object.fromEntries(
    ['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, other[day] ?? (days.includes(day) ? [span] : [])]),
  ) as BusinessCalendar['hours']

/** Wednesday 4 March 2026, 14:12; Fridays until 17:00, and Tuesday 10 March is a holiday. */
export const brussels: Place = {
  now: '2026-03-04T13:12:00.000Z',
  calendar: { zone: 'Europe/Brussels', hours: week('1234', ['09:00', '18:00'], { 5: [['09:00', '17:00']] }), holidays: ['2026-03-10'] },
}
/** Thursday 5 March 2026, 10:30; the clocks go forward in the night of Sunday 8 March. */
export const newYork: Place = {
  now: '2026-03-05T15:30:00.000Z',
  calendar: { zone: 'America/New_York', hours: week('12345', ['08:00', '17:00']), holidays: [] },
}
/** Thursday 2 April 2026, 09:15; the clocks go back in the night of Sunday 5 April. Saturdays too. */
export const sydney: Place = {
  now: '2026-04-01T22:15:00.000Z',
  calendar: { zone: 'Australia/Sydney', hours: week('123456', ['09:00', '17:30']), holidays: ['2026-04-03', '2026-04-06'] },
}
/** Monday 23 November 2026, 16:45. */
export const kolkata: Place = {
  now: '2026-11-23T11:15:00.000Z',
  calendar: { zone: 'Asia/Kolkata', hours: week('123456', ['10:00', '19:00']), holidays: [] },
}
/** Friday 23 October 2026, 11:00; the clocks go back in the night of Sunday 25 October. */
export const brusselsInAutumn: Place = { now: '2026-10-23T09:00:00.000Z', calendar: brussels.calendar }
/** Monday 14 December 2026, 10:00; closed on Christmas Day, New Year's Day and Easter Monday. */
export const brusselsInAdvent: Place = {
  now: '2026-12-14T09:00:00.000Z',
  calendar: { ...brussels.calendar, holidays: ['2026-12-25', '2027-01-01', '2027-03-29'] },
}
/** Friday 19 March 2027, 10:00; the clocks go forward in the night of Easter Sunday, 28 March. */
export const brusselsInLent: Place = { now: '2027-03-19T09:00:00.000Z', calendar: brusselsInAdvent.calendar }
/** Thursday 24 December 2026, 11:00. */
export const newYorkOnChristmasEve: Place = { now: '2026-12-24T16:00:00.000Z', calendar: newYork.calendar }
