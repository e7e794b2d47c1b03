// The figures of a chart as people say them, whatever its unit: "34 min", "82%", "23.50 EUR", "17 days", "4.2". Pure.

import { decimals, inWords } from '#core/money.ts'
import { durationInWords } from '#core/time/words.ts'
import { minute } from '#core/time/instant.ts'
import { mondayOf, sundayOf } from '#core/stats/week.ts'
import type { Got } from '#web/platform/call.ts'
import { months, weekInWords } from '#core/insights/figure-words.ts'

export type Chart = Got<'insights.chart'>
export type ChartPoint = Chart['points'][number]
export type Usual = NonNullable<Chart['stretches'][number]['usual']>
type Units = Pick<Chart, 'unit' | 'currency'>

export function said({ unit, currency }: Units, value: number): string {
  if (unit === 'time') return durationInWords(value)
  if (unit === 'share') return `${Math.round(value * 100)}%`
  if (unit === 'money') return inWords({ minor: Math.round(value), currency })
  if (unit === 'days') return days(Math.round(value))
  if (unit === 'rate') return String(Math.round(value * 10) / 10)
  return String(Math.round(value))
}

/** "28 to 78 min": whole things inside the limits, so that what is said to be usual is. The unit stands once where it can. */
export function rangeSaid(units: Units, { low, high }: { low: number; high: number }): string {
  const isWhole = ['cases', 'limits', 'days'].includes(units.unit)
  const [from, to] = [said(units, isWhole ? Math.ceil(low) : low), said(units, isWhole ? Math.floor(high) : high)]
  if (from === to) return to
  const unit = /^[\d.,]+( [^\d]+)$/.exec(to)?.[1] ?? ''
  return `${unit !== '' && from.endsWith(unit) ? from.slice(0, -unit.length) : from} to ${to}`
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

/** "2 to 8 Mar", or of a rare event its date, or "since the last one". */
export function whenSaid({ week, on, at }: ChartPoint, isRare: boolean): string {
  if (!isRare) return weekInWords(mondayOf(week), sundayOf(week))
  return at === 'now' ? 'since the last one' : dayAndMonth(on)
}

/** "8 Sep"; with the year where it is another than that of `beside`. Dates are written "2026-03-02". */
export function dayAndMonth(date: string, beside = date): string {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? ''}${beside.startsWith(year) ? '' : ` ${year}`}`
}

/** A point in full, for whoever hears it: "2 to 8 Mar: 34 min of 12; usual 28 to 78 min; signal". */
export function pointSaid(chart: Chart, point: ChartPoint): string {
  const { value, n, numerator, low, high, rules, isRunning } = point
  const isRare = chart.stretches.some(({ usual }) => usual?.kind === 'g') || chart.unit === 'days'
  const figure =
    value === null
      ? n === 0
        ? 'nothing counted'
        : `too few to say, ${numerator === null ? n : `${numerator} of ${n}`}`
      : said(chart, value)
  const of =
    value === null || isRare
      ? ''
      : numerator === null
        ? chart.unit === 'cases' || chart.unit === 'limits'
          ? ''
          : `, of ${n}`
        : `, ${numerator} of ${n}`
  const usual = low === null || high === null ? '' : `; usual ${rangeSaid(chart, { low, high })}`
  return `${whenSaid(point, isRare)}${isRunning ? ', so far' : ''}: ${figure}${of}${usual}${rules.length > 0 ? '; signal' : ''}`
}

/** Steps of an axis that read well: whole minutes and hours, round shares, round money. */
export function ticksOf({ unit, currency }: Units, least: number, most: number): number[] {
  const scale = unit === 'time' ? minute : unit === 'share' ? 0.01 : unit === 'money' ? 10 ** decimals(currency) : 1
  const steps = unit === 'time' ? timeSteps : roundSteps((most - least) / scale)
  const step = (steps.find((one) => (most - least) / (one * scale) <= 4.5) ?? steps.at(-1) ?? 1) * scale
  const first = Math.ceil(least / step - 1e-9)
  return Array.from({ length: Math.max(0, Math.floor(most / step + 1e-9) - first + 1) }, (_, n) => (first + n) * step)
}

/** Minutes. */
const timeSteps = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720, 1440, 2880, 5760, 11_520, 23_040]

function roundSteps(reach: number): number[] {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(reach, 1))) - 1)
  return [1, 2, 5, 10, 20, 50, 100].map((one) => one * power)
}
