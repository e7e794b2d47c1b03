// A value as a table to reckon with has it: minutes, a share from 0 to 1, major units, days, or the count. Pure; every export says the same.

import { decimals } from '#core/money.ts'
import { minute } from '#core/time/instant.ts'

export type PlainUnit = 'cases' | 'limits' | 'time' | 'share' | 'money' | 'days' | 'rate'

/** Rounded to what the figure is worth: tenths of a minute, hundredths of a per cent, the currency's own digits. */
export function plainValue(unit: PlainUnit, value: number | null, currency: string): number | null {
  if (value === null) return null
  if (unit === 'time') return Math.round((value / minute) * 10) / 10
  if (unit === 'share') return Math.round(value * 10_000) / 10_000
  const digits = decimals(currency)
  return unit === 'money' ? Number((value / 10 ** digits).toFixed(digits)) : Math.round(value * 100) / 100
}

/** What the column “unit” says. */
export function plainUnit(unit: PlainUnit, currency: string): string {
  if (unit === 'money') return currency
  return unit === 'time' ? 'minutes' : unit === 'rate' ? 'cases per 1,000' : unit
}
