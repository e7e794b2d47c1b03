// Opening hours as they are typed and as they are said. Pure; whether a calendar holds together is judged by the server.

import type { BusinessCalendar, WeekdayKey } from '#core/time/business.ts'

export type Hours = BusinessCalendar['hours']
export type Span = [from: string, to: string]

export const weekdays: readonly { key: WeekdayKey; name: string; short: string }[] = [
  { key: '1', name: 'Monday', short: 'Mon' },
  { key: '2', name: 'Tuesday', short: 'Tue' },
  { key: '3', name: 'Wednesday', short: 'Wed' },
  { key: '4', name: 'Thursday', short: 'Thu' },
  { key: '5', name: 'Friday', short: 'Fri' },
  { key: '6', name: 'Saturday', short: 'Sat' },
  { key: '7', name: 'Sunday', short: 'Sun' },
]

const usual: Span = ['09:00', '17:30']

/** A time from what a person typed: "9", "9:30", "0930", "9.30" become "09:00", "09:30"; anything else stays as it is. */
export function timeTyped(text: string): string {
  const match = /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*$/.exec(text)
  if (match === null) return text.trim()
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`
}

/** The span that "Add hours" proposes on a day: the usual one, or after the last one. */
export function nextSpan(spans: readonly Span[]): Span {
  const last = spans.at(-1)
  return last === undefined ? usual : [last[1], last[1] < '21:00' ? '21:00' : '24:00']
}

/** "Mon to Fri 09:00 to 17:30; Sat 10:00 to 14:00": neighbouring days with the same hours are said together. */
export function hoursInWords(hours: Hours): string {
  const runs: { from: string; to: string; spans: string }[] = []
  for (const { key, short } of weekdays) {
    const spans = hours[key].map(([from, to]) => `${from} to ${to}`).join(' and ')
    const last = runs.at(-1)
    if (last?.spans === spans) last.to = short
    else runs.push({ from: short, to: short, spans })
  }
  const open = runs.filter(({ spans }) => spans !== '')
  return open.map(({ from, to, spans }) => `${from === to ? from : `${from} to ${to}`} ${spans}`).join('; ') || 'Never open'
}

/** The days of a year in their order, with one more; an empty day is none. */
export function withDay(dates: readonly string[], day: string): string[] {
  return [...new Set([...dates, ...(day === '' ? [] : [day])])].toSorted()
}
