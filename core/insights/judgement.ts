// A week against its own usual range: figures from what was counted, the limits as the chart of the number has them, and which rule fired.
// A week is never judged against zero, and the week that still runs is judged only where it can be.

import { weekSentence } from '#core/insights/chart-words.ts'
import { type Mark, marksOf, newsIn, type Stretch, stretchesOf } from '#core/insights/charting.ts'
import { adds, kindOf, type NumberName, numbers, shareNeeds } from '#core/insights/numbers.ts'
import { limitsAt, neededFor, type Point } from '#core/insights/usual.ts'
import { yearAgoInWords } from '#core/insights/year-ago.ts'
import type { Rule } from '#core/stats/signals.ts'
import type { Week } from '#core/stats/week.ts'
import { type Interval, wilson } from '#core/stats/wilson.ts'

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
export type Signal = { rule: Rule; side: 'above' | 'below'; weeks: Week[]; sentence: string }
export type Judgement = {
  /** Null until there are enough whole weeks with a value. */
  usual: Usual | null
  /** Whole weeks with a value in the stretch that runs, and how many are needed: twelve, or eight after a split. */
  wholeWeeks: number
  weeksNeeded: number
  /** There are enough weeks, but all alike: nothing says how far chance reaches. */
  isEven: boolean
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

/** The figure as a point of a chart; null where there is too little to say. */
export function pointOf(name: NumberName, { week, n, numerator, value }: Figure): Point | null {
  if (value === null) return null
  if (numbers[name].way === 'share') return { at: week, week, value, count: numerator ?? 0, of: n }
  return { at: week, week, value, count: value, of: 1 }
}

/** The stretches of whole weeks. `figures` are weeks in order, the last of which still runs; those before `first` are not data. */
export function stretchesOfWeeks(name: NumberName, figures: readonly Figure[], first: Week | null, splits: readonly Week[]): Stretch[] {
  const whole = figures.slice(0, -1).filter(({ week }) => first !== null && week >= first)
  return stretchesOf(
    kindOf(name),
    whole.flatMap((figure) => pointOf(name, figure) ?? []),
    splits,
  )
}

/** The week that runs, against the stretch in which it lies. */
export function judge(name: NumberName, figures: readonly Figure[], first: Week | null, splits: readonly Week[] = []): Judgement {
  const running = figures.at(-1)
  const stretches = stretchesOfWeeks(name, figures, first, splits)
  const stretch = stretches.at(-1)
  const usual = stretch?.usual ?? null
  const weeks = {
    wholeWeeks: stretch?.points.length ?? 0,
    weeksNeeded: neededFor(stretch?.isSplit ?? false),
    isEven: stretch?.none === 'even',
  }
  if (usual === null || running === undefined) return { ...weeks, usual: null, signal: null, beyond: [] }
  const news = newsOf(name, figures, stretch)
  return {
    ...weeks,
    usual: { mean: usual.middle, ...limitsAt(usual, sizeNow(name, figures)), weeks: usual.points },
    signal: news && {
      rule: news.rule,
      side: news.side,
      weeks: news.points.map(({ week }) => week),
      sentence: weekSentence(news, running.week) + yearAgoInWords(news, stretches),
    },
    beyond: stretches.flatMap((one) =>
      marksOf(one)
        .filter(({ rule }) => rule === 'beyond')
        .flatMap(({ points }) => points.map(({ week }) => week)),
    ),
  }
}

/** What there is to say this week: that it lies beyond already, or what reaches to the week that has just ended. Older signals are no news. */
export function newsOf(name: NumberName, figures: readonly Figure[], stretch: Stretch | undefined): Mark | null {
  const [before, running] = [figures.at(-2), figures.at(-1)]
  if (running === undefined) return null
  return newsIn(stretch, { running: pointOf(name, running), mayBeLow: !adds(name), last: before?.week ?? null })
}

/** How many a share is of: this week's when there are enough, otherwise those of the last week that had enough. */
function sizeNow(name: NumberName, figures: readonly Figure[]): number {
  const sized = figures.findLast(({ value }) => value !== null)
  return numbers[name].way === 'share' ? (sized?.n ?? shareNeeds) : 1
}
