// Figures as people say them: "13", "34 min", "82%", "3 of 4", "23.50 EUR"; a usual week; and what of a case was counted. Pure.

import { inWords } from '#core/money.ts'
import { type NumberName, numbers, shareNeeds } from '#core/insights/numbers.ts'
import { minute } from '#core/time/instant.ts'
import { durationInWords } from '#core/time/words.ts'
import type { Got } from '#web/platform/call.ts'

export type Shown = Got<'insights.week'>['numbers'][number]
export type Figure = Shown['weeks'][number]
type Counted = Got<'insights.cases'>['rows'][number]['counted']

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

/** Under a figure: what is usual, that it really changed, or what is missing: "usual: 71% to 88%", "really lower: usual is 53 min". */
export function standingInWords(shown: Shown, currency: string): { words: string; isGood: boolean } {
  const { number, usual, signal, wholeWeeks, weeksNeeded, good, isEven } = shown
  if (usual === null)
    return { words: isEven ? `${wholeWeeks} weeks all alike` : `too early to judge: ${wholeWeeks} of ${weeksNeeded} weeks`, isGood: false }
  if (signal === null) return { words: `usual: ${rangeInWords(number, usual, currency)}`, isGood: false }
  const side = signal.side === 'above' ? 'higher' : 'lower'
  return { words: `really ${side}: usual is ${valueInWords(number, usual.mean, currency)}`, isGood: side === good }
}

/** "9 to 19": whole cases inside the limits, so that what is said to be usual is. */
export function rangeInWords(name: NumberName, { low, high }: { low: number; high: number }, currency: string): string {
  const isWhole = ['cases', 'limits'].includes(numbers[name].unit)
  const from = isWhole ? Math.ceil(low) : low
  const to = isWhole ? Math.floor(high) : high
  const begins = valueInWords(name, from, currency)
  return `${numbers[name].unit === 'money' ? begins.replace(` ${currency}`, '') : begins} to ${valueInWords(name, to, currency)}`
}

/** "73% to 90%": where the true share may lie. */
export function intervalInWords({ interval, value }: Figure): string {
  if (interval === null || value === null) return ''
  return `The true share lies between ${Math.round(interval.low * 100)}% and ${Math.round(interval.high * 100)}% (95%).`
}

/** What of one case went into a number: "34 min", "kept in time", "1 of 2 kept in time", "20 EUR", "2 limits". */
export function countedInWords(name: NumberName, counted: Counted, currency: string): string {
  const { unit, hit = '', miss = '' } = numbers[name]
  const total = counted.reduce((sum, { value }) => sum + (value ?? 0), 0)
  if (unit === 'time') return durationInWords(Math.max(total, 0))
  if (unit === 'money') return valueInWords(name, total, currency)
  if (unit === 'limits') return counted.length === 1 ? '1 limit' : `${counted.length} limits`
  if (unit !== 'share') return 'opened'
  const hits = counted.filter((one) => one.hit).length
  if (counted.length > 1) return `${hits} of ${counted.length} ${hit}`
  return hits === 1 ? hit : miss
}

/** A value for a table to reckon with: minutes, a share from 0 to 1, major units, or the count. */
export function plainValue(name: NumberName, value: number | null, decimals: number): number | null {
  if (value === null) return null
  const { unit } = numbers[name]
  if (unit === 'time') return Math.round((value / minute) * 10) / 10
  if (unit === 'share') return Math.round(value * 10_000) / 10_000
  return unit === 'money' ? Number((value / 10 ** decimals).toFixed(decimals)) : Math.round(value * 100) / 100
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

type Compared = { monday: string; sunday: string; numbers: readonly { weeks: readonly { n: number }[] }[] }

/** What this week is held against: as many weeks as there are since the first one that holds anything. */
export function comparedInWords({ monday, sunday, numbers }: Compared): string {
  const before = Math.max(0, ...numbers.map(({ weeks }) => weeks.length - 1 - firstHeld(weeks)))
  const sentence = `This week so far, ${weekInWords(monday, sunday)}`
  if (before === 0) return `${sentence}. There is no week before it yet`
  return `${sentence}, against ${before === 1 ? 'the week' : `the ${before} weeks`} before it`
}

function firstHeld(weeks: readonly { n: number }[]): number {
  const first = weeks.findIndex(({ n }) => n > 0)
  return first === -1 ? weeks.length - 1 : first
}
