// Figures as people say them: "13", "34 min", "82%", "3 of 4", "23.50 EUR"; and a usual week. Pure; the page, the shared page and the report
// say the same.

import { inWords } from '#core/money.ts'
import { type NumberName, numbers, shareNeeds } from '#core/insights/numbers.ts'
import { durationInWords } from '#core/time/words.ts'

type Range = { low: number; high: number }
type Figure = { n: number; numerator: number | null; value: number | null; ninetieth: number | null; interval: Range | null }
type Shown = { number: NumberName; usual: Range | null; wholeWeeks: number; weeksNeeded: number; way: string }

/** A value alone, in the number's unit. */
export function valueInWords(name: NumberName, value: number, currency: string): string {
  const { unit } = numbers[name]
  if (unit === 'time') return durationInWords(value)
  if (unit === 'share') return `${Math.round(value * 100)}%`
  if (unit === 'money') return inWords({ minor: Math.round(value), currency })
  return String(Math.round(value))
}

/** The figure large, and what stands beside it: of how many, and how the slow ones fared. */
export function figureInWords(name: NumberName, figure: Figure, currency: string): { large: string; small: string } {
  const { way, of } = numbers[name]
  const { n, numerator, value, ninetieth } = figure
  if (n === 0 && way !== 'count' && way !== 'sum') return { large: 'None', small: `no ${of} yet` }
  if (way === 'share') {
    const parts = `${numerator ?? 0} of ${n}`
    return value === null ? { large: parts, small: '' } : { large: valueInWords(name, value, currency), small: parts }
  }
  const large = valueInWords(name, value ?? 0, currency)
  if (way === 'median') {
    const slow = ninetieth === null ? '' : `, nine of ten within ${durationInWords(ninetieth)}`
    return { large, small: `median of ${n}${slow}` }
  }
  return { large, small: way === 'mean' ? `on average of ${n}` : '' }
}

/** "usual: 71% to 88%" as a sentence, or how many weeks are still missing for it. */
export function usualInWords({ number, usual, wholeWeeks, weeksNeeded, way }: Shown, currency: string): string {
  if (usual !== null) return `A usual week: ${rangeInWords(number, usual, currency)}`
  const enough = way === 'share' ? `with ${shareNeeds} or more ` : ''
  return `Not enough weeks ${enough}yet for a usual range; ${weeksNeeded} are needed, ${wholeWeeks === 0 ? 'none is' : `${wholeWeeks} ${wholeWeeks === 1 ? 'is' : 'are'}`} there.`
}

/** "9 to 19": whole cases inside the limits, so that what is said to be usual is. */
export function rangeInWords(name: NumberName, { low, high }: Range, currency: string): string {
  const isWhole = ['cases', 'limits'].includes(numbers[name].unit)
  const from = isWhole ? Math.ceil(low) : low
  const to = isWhole ? Math.floor(high) : high
  const begins = valueInWords(name, from, currency)
  return `${numbers[name].unit === 'money' ? begins.replace(` ${currency}`, '') : begins} to ${valueInWords(name, to, currency)}`
}

/** "73% to 90%": where the true share may lie. */
export function intervalInWords({ interval, value }: Pick<Figure, 'interval' | 'value'>): string {
  if (interval === null || value === null) return ''
  return `The true share lies between ${Math.round(interval.low * 100)}% and ${Math.round(interval.high * 100)}% (95%).`
}

/** "2 to 8 Mar", "30 Mar to 5 Apr"; the dates are written "2026-03-02". */
export function weekInWords(monday: string, sunday: string): string {
  const [from, to] = [monday, sunday].map((date) => {
    const [, month, day] = date.split('-').map(Number)
    return { day, month: months[(month ?? 1) - 1] ?? '' }
  })
  return from?.month === to?.month ? `${from?.day} to ${to?.day} ${to?.month}` : `${from?.day} ${from?.month} to ${to?.day} ${to?.month}`
}

export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
