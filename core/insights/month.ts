// A month as its report tells it: figures only, with the words that follow from them. Kept as it stood on the first working day after, so that a
// report says next year what it said then.

import type { Figure, Usual } from '#core/insights/judgement.ts'
import type { NumberName } from '#core/insights/numbers.ts'
import type { Outcome } from '#core/learning/verdict.ts'
import type { DoneName, WayName } from '#core/insights/tallies.ts'
import type { Said } from '#core/insights/way-words.ts'
import type { Interval } from '#core/stats/wilson.ts'
import type { Month } from '#core/time/month.ts'

export type MonthNumber = {
  number: NumberName
  /** Of the month, and of the month before it. */
  figure: Figure
  before: Figure
  /** By week, the last being the last whole week of the month, against what is usual in a week. */
  weeks: { week: string; value: number | null }[]
  usual: Usual | null
  wholeWeeks: number
  weeksNeeded: number
  /** Weeks of the month beyond everything usual, and whether a run of them ended in it. */
  beyond: { week: string; side: 'above' | 'below' }[]
  run: { side: 'above' | 'below'; weeks: number } | null
}

export type MonthFigures = {
  month: Month
  from: string
  to: string
  /** The house and, where only one is asked for, its brand. */
  organisation: string
  brand: string | null
  currency: string
  /** True while the month runs or has just ended: then it may still change. */
  isPreliminary: boolean
  /** The day on which it was counted; null when it was never kept and is counted anew each time. */
  countedOn: string | null
  cases: number
  numbers: MonthNumber[]
  outcomes: {
    groups: { group: DoneName; title: string; n: number; satisfied: number; interval: Interval | null }[]
    standsOut: DoneName | null
    sentence: string
    warning: string
  }
  way: { steps: { step: WayName; title: string; cases: number; missed: number }[]; sentence: Said }
  promises: { weeks: { week: string; kept: number; broken: number }[]; kept: number; broken: number; sentence: Said }
  causes: { bars: { title: string; cases: number; upTo: number; isVital: boolean }[]; whole: number; sentence: Said }
  proven: {
    judged: { title: string; cause: string; outcome: Outcome }[]
    inPlace: { title: string; cause: string; on: string }[]
    sentence: string
  }
}
