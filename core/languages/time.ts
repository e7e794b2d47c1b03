// Times as a customer reads them: whole names of days and months in their language, in the zone of the brand. No countdowns.

import { fill } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import type { Instant } from '#core/time/instant.ts'
import { dayNumberAt, partsAt } from '#core/time/zone.ts'

export type Wall = { now: Instant; zone: string; language: Language }
type Manner = 'moment' | 'on' | 'by' | 'until' | 'from'

/** “Today, 13:58”, “Friday 6 March, noon”. */
export function moment(at: Instant, wall: Wall): string {
  return capital(said(at, wall, 'moment'))
}
/** “today, 13:58”, “on Friday 6 March, noon”. */
export function on(at: Instant, wall: Wall): string {
  return said(at, wall, 'on')
}
/** “today by 17:31”, “by Friday 6 March, noon”. */
export function by(at: Instant, wall: Wall): string {
  return said(at, wall, 'by')
}
/** “today until 18:00”, “until Friday 6 March, 18:00”. */
export function until(at: Instant, wall: Wall): string {
  return said(at, wall, 'until')
}
/** “today from 09:00”, “from Monday 9 March, 09:00”. */
export function from(at: Instant, wall: Wall): string {
  return said(at, wall, 'from')
}

/** “4 June 2026”. */
export function plainDate(at: Instant, { zone, language }: Omit<Wall, 'now'>): string {
  return fill(wordsOf(language).time.plainDate, partsOf(at, zone, language))
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function said(at: Instant, { now, zone, language }: Wall, manner: Manner): string {
  const words = wordsOf(language).time
  const near = { '-1': words.yesterday, '0': words.today, '1': words.tomorrow }[dayNumberAt(at, zone) - dayNumberAt(now, zone)]
  const parts = partsOf(at, zone, language)
  const isThisYear = partsAt(at, zone).year === partsAt(now, zone).year
  const date = near ?? fill(isThisYear ? words.date : words.dateOfYear, parts)
  return fill(words[manner][near ? 'near' : 'far'], { date, clock: clock(at, zone, language) })
}

function clock(at: Instant, zone: string, language: Language): string {
  const { hour, minute } = partsAt(at, zone)
  const { noon, full, onTheHour } = wordsOf(language).time.clock
  if (hour === 12 && minute === 0) return noon
  const two = (part: number) => String(part).padStart(2, '0')
  return fill(minute === 0 ? onTheHour : full, { h: hour, hh: two(hour), mm: two(minute) })
}

function partsOf(at: Instant, zone: string, language: Language) {
  const { year, month, day, weekday } = partsAt(at, zone)
  const names = namesIn(wordsOf(language).time.locale)
  return { year, day, month: names.months[month - 1] ?? '', weekday: names.weekdays[weekday - 1] ?? '' }
}

type Names = { months: string[]; weekdays: string[] }
const known = new Map<string, Names>()

/** The names of months and days, Monday first, as the platform knows them. */
function namesIn(locale: string): Names {
  const before = known.get(locale)
  if (before) return before
  const name = (style: Intl.DateTimeFormatOptions, month: number, day: number) =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(Date.UTC(2024, month, day))
  const made = {
    months: Array.from({ length: 12 }, (_, month) => name({ month: 'long' }, month, 1)),
    weekdays: Array.from({ length: 7 }, (_, day) => name({ weekday: 'long' }, 0, 1 + day)), // 1 January 2024 was a Monday
  }
  known.set(locale, made)
  return made
}
