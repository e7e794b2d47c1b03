// "Within 2 hours", "in two working days": when a length of time has passed. Hours are literal, whatever the opening hours, unless they are ours.

import { businessPlus } from '#core/time/business.ts'
import { type Instant, day, hour, minute, plus } from '#core/time/instant.ts'
import { dateOf, dayNumber, endOfDay, type Moment, workingDay } from './moment.ts'
import { whole } from './shapes.ts'
import type { SaidWords, UnitWords } from './words.ts'

const literal: Partial<Record<UnitWords['unit'], number>> = { minute, hour }
const inDays: Partial<Record<UnitWords['unit'], number>> = { day: 1, week: 7, fortnight: 14 }

/** The larger number of "2 to 3"; half more where it says so. Null for nothing at all. */
export function amountOf(count: string, half: boolean, words: SaidWords): number | null {
  const lower = count.toLowerCase().replace(/\s+/g, ' ')
  const known = words.numbers[lower] ?? (/^\d+$/.test(lower) ? Number(lower) : undefined)
  const last =
    known === undefined
      ? lower.split(new RegExp(`\\s*(?:-(?=\\d)|–|(?<!\\p{L})(?:${words.or}|${words.and})(?!\\p{L}))\\s*`, 'iu')).at(-1)
      : undefined
  const amount = (known ?? words.numbers[last ?? ''] ?? Number(last)) + (half ? 0.5 : 0)
  return amount > 0 ? amount : null
}

/** "Weeks" and "fortnight", which lead from a day of the week to the same one. */
export function isWeeks(said: string, words: SaidWords): boolean {
  const unit = unitOf(said, words)?.unit
  return unit === 'week' || unit === 'fortnight'
}

function unitOf(said: string, words: SaidWords): UnitWords | undefined {
  return words.units.find(({ pattern }) => whole(pattern, said, words) !== null)
}

export function lengthEnd(amount: number, said: string, words: SaidWords, moment: Moment): Instant | null {
  const unit = unitOf(said, words)
  if (unit === undefined) return null
  const one = literal[unit.unit]
  const length = one === undefined ? undefined : one * (unit.times ?? 1)
  if (length !== undefined) {
    return unit.ours && moment.calendar ? businessPlus(moment.calendar, moment.now, amount * length) : plus(moment.now, amount * length)
  }
  return endOfDay(dayAfter(amount, unit, moment), moment)
}

function dayAfter(amount: number, unit: UnitWords, moment: Moment): number {
  if (unit.ours) return workingDay(moment, amount)
  if (unit.unit === 'month') return monthsAfter(moment.today, Math.ceil(amount))
  return moment.today + Math.ceil(amount * (inDays[unit.unit] ?? 1))
}

/** The same date so many months on, or the last one of a shorter month. */
function monthsAfter(today: number, months: number): number {
  const { year, month, date } = dateOf(today)
  const first = Date.UTC(year, month - 1 + months, 1) / day
  const at = dateOf(first)
  for (let ofMonth = date; ofMonth > 27; ofMonth -= 1) {
    const found = dayNumber(at.year, at.month, ofMonth)
    if (found !== null) return found
  }
  return first + date - 1
}
