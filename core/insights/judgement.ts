// A week against its own usual range: figures from what was counted, the limits from the whole weeks before, and which rule fired.
// A week is never judged against zero, and the week that still runs is judged only where it can be.

import { adds, type NumberName, numbers, shareNeeds } from '#core/insights/numbers.ts'
import type { Week } from '#core/stats/week.ts'
import { type Interval, wilson } from '#core/stats/wilson.ts'
import { beyond, limitsOf, pointsNeeded, runAtEnd } from '#core/stats/xmr.ts'

/** What the record holds of one number in one week. `total` and the quantiles are in the number's own unit, null when n is 0. */
export type Counted = { n: number; hits: number; total: number | null; median: number | null; ninetieth: number | null }

export const nothingCounted: Counted = { n: 0, hits: 0, total: null, median: null, ninetieth: null }

export type Figure = {
  week: Week
  /** How many were counted: the denominator of a share. */
  n: number
  /** Of a share: the hits. */
  numerator: number | null
  /** The number itself: a count, milliseconds, a share from 0 to 1, or minor units. Null when nothing, or for a share too little, is there. */
  value: number | null
  /** Of a time: nine of ten were no longer than this. Told from ten on. */
  ninetieth: number | null
  /** Of a share: where the true one may lie (95 %). */
  interval: Interval | null
}

export type Usual = { mean: number; low: number; high: number; weeks: number }
export type Signal = { rule: 'beyond' | 'run'; side: 'above' | 'below'; weeks: Week[]; sentence: string }
export type Judgement = {
  /** Null until there are enough whole weeks with a value. */
  usual: Usual | null
  /** Whole weeks with a value so far, of the twelve that are needed. */
  wholeWeeks: number
  weeksNeeded: number
  signal: Signal | null
  /** Whole weeks before this one that lie beyond the limits. */
  beyond: Week[]
}

export function figureOf(name: NumberName, week: Week, counted: Counted): Figure {
  const { way } = numbers[name]
  const { n, hits, median } = counted
  const isShare = way === 'share'
  const value = {
    count: n,
    median,
    share: n >= shareNeeds ? hits / n : null,
    sum: counted.total ?? 0,
    mean: n === 0 ? null : Math.round((counted.total ?? 0) / n),
  }[way]
  return {
    week,
    n,
    numerator: isShare ? hits : null,
    value,
    ninetieth: way === 'median' && n >= shareNeeds ? counted.ninetieth : null,
    interval: isShare && n > 0 ? wilson(hits, n) : null,
  }
}

/**
 * `figures` are weeks in order, the last of which still runs. Weeks before `first` are not data: the organisation was not there yet.
 * Limits come from the whole weeks only; no share leaves 0 to 1, and nothing goes below zero that never did.
 */
export function judge(name: NumberName, figures: readonly Figure[], first: Week | null): Judgement {
  const running = figures.at(-1)
  const whole = figures.slice(0, -1).filter(({ week, value }) => value !== null && first !== null && week >= first)
  const values = whole.map(({ value }) => value ?? 0)
  const limits = limitsOf(values)
  const weeks = { wholeWeeks: whole.length, weeksNeeded: pointsNeeded }
  if (!limits || !running) return { ...weeks, usual: null, signal: null, beyond: [] }
  const low = Math.max(limits.low, Math.min(0, ...values))
  const high = numbers[name].way === 'share' ? Math.min(1, limits.high) : limits.high
  const usual = { mean: limits.mean, low, high, weeks: whole.length }
  return {
    ...weeks,
    usual,
    signal: nowBeyond(name, running, usual) ?? runOf(whole, limits.mean) ?? lastBeyond(figures.at(-2), usual),
    beyond: whole.filter(({ value }) => beyond(value ?? 0, usual) !== null).map(({ week }) => week),
  }
}

function nowBeyond(name: NumberName, { week, value }: Figure, usual: Usual): Signal | null {
  const side = value === null ? null : beyond(value, usual)
  if (side === null || (side === 'below' && adds(name))) return null
  return { rule: 'beyond', side, weeks: [week], sentence: `This week lies ${side} everything usual (rule: a point beyond the limits).` }
}

/** On a Monday the week that has just ended is the news. */
function lastBeyond(last: Figure | undefined, usual: Usual): Signal | null {
  const side = last === undefined || last.value === null ? null : beyond(last.value, usual)
  if (last === undefined || side === null) return null
  return { rule: 'beyond', side, weeks: [last.week], sentence: `Last week lay ${side} everything usual (rule: a point beyond the limits).` }
}

function runOf(whole: readonly Figure[], mean: number): Signal | null {
  const run = runAtEnd(
    whole.map(({ value }) => value ?? 0),
    mean,
  )
  if (!run) return null
  const weeks = whole.slice(-run.length).map(({ week }) => week)
  return {
    rule: 'run',
    side: run.side,
    weeks,
    sentence: `${run.length} whole weeks in a row ${run.side} the average (rule: run of eight).`,
  }
}
