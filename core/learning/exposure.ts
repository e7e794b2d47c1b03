// In how much it happened: orders, contacts or calls of each day, brought in by file or by the API; or simply days. More orders bring more
// mistakes without anything having become worse, so a rate is counted in them.

import { daysFrom, type DateText, isDate } from '#core/time/date.ts'
import { type Refusal, refuse } from '#core/refusal.ts'

/** What is brought in. Days need nobody to bring them. */
export const broughtIn = ['orders', 'contacts', 'calls'] as const
export const measures = ['days', ...broughtIn] as const
export type Measure = (typeof measures)[number]

export type DayAmount = { day: DateText; amount: number }
/** Dates, both included. */
export type Span = { from: DateText; to: DateText }

/** How much lies in a span, and on how many of its days nothing is on file. */
export function exposureIn(measure: Measure, days: readonly DayAmount[], span: Span): { amount: number; missing: number } {
  const length = Math.max(0, daysFrom(span.from, span.to) + 1)
  if (measure === 'days') return { amount: length, missing: 0 }
  const within = days.filter(({ day }) => day >= span.from && day <= span.to)
  return { amount: within.reduce((sum, { amount }) => sum + amount, 0), missing: length - within.length }
}

/** Rows of a file: a date and a whole number, parted by comma, semicolon or tab; a first line without a date is a heading. */
export function readExposures(text: string): DayAmount[] | Refusal {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const found = new Map<DateText, number>()
  for (const [n, line] of lines.entries()) {
    if (line.trim() === '') continue
    const [day = '', amount = ''] = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    if (isDate(day) && /^\d{1,12}$/.test(amount)) {
      const before = found.get(day)
      if (before !== undefined && before !== Number(amount))
        return refuse('invalid', `Line ${n + 1} has ${day} once more, with another number. Leave the one that is right.`, 'file')
      found.set(day, Number(amount))
    } else if (n > 0 || /\d{4}-/.test(day))
      return refuse('invalid', `Line ${n + 1} should be a date and a whole number, such as 2026-03-04,412.`, 'file')
  }
  if (found.size === 0) return refuse('invalid', 'There is no line with a date and a number in it, such as 2026-03-04,412.', 'file')
  return [...found].map(([day, amount]) => ({ day, amount }))
}
