// A verdict in words that a manager understands, with its uncertainty in the same sentence.

import { compareRates, type Counted } from '#core/stats/rates.ts'
import type { Interval } from '#core/stats/wilson.ts'
import { type DateText, dateInWords } from '#core/time/date.ts'
import type { Measure } from './exposure.ts'
import { mostThatWorks, type Outcome } from './verdict.ts'

export const outcomeTitles: Record<Outcome, string> = {
  effective: 'effective',
  notEffective: 'not effective',
  notEnough: 'not enough data yet',
}

/** "9 in 41,000 orders before, 1 in 38,000 since: the rate fell by 88%, 95% interval 13 to 99%". */
export function comparedInWords(before: Counted, after: Counted, measure: Measure): string {
  const { ratio, interval } = compareRates(before, after)
  return `${countsInWords(before, after, measure)}: ${changeInWords(ratio, interval)}`
}

/** "9 in 41,000 orders before, 1 in 38,000 since". */
export function countsInWords(before: Counted, after: Counted, measure: Measure): string {
  const unit = before.exposure === 1 ? measure.slice(0, -1) : measure
  return `${before.events} in ${grouped(before.exposure)} ${unit} before, ${after.events === 0 ? 'none' : after.events} in ${grouped(after.exposure)} since`
}

function changeInWords(ratio: number, { low, high }: Interval): string {
  const way = ratio <= 1 ? `the rate fell by ${percent(1 - ratio)}%` : `the rate rose by ${percent(ratio - 1)}%`
  return `${way}, 95% interval ${spanInWords(low, high)}`
}

/** The interval in the direction in which it lies; across nothing, both ends are named. */
function spanInWords(low: number, high: number): string {
  if (high <= 1) return `${percent(1 - high)} to ${percent(1 - low)}%`
  if (low >= 1) return high === Infinity ? `${percent(low - 1)}% and more` : `${percent(low - 1)} to ${percent(high - 1)}%`
  const rise = high === Infinity ? 'any rise' : `a rise of ${percent(high - 1)}%`
  return `from a fall of ${percent(1 - low)}% to ${rise}`
}

/** What stands while the look is still to come. `until`: its day, or null when it cannot be said. */
export function waitingInWords(of: {
  before: Counted
  after: Counted
  until: DateText | null
  today: DateText
  atLook: number
  mostLeft: number
}): string {
  const { before, after, until, today } = of
  if (until === null) return 'Not yet provable: too little happened before, so even years without a recurrence would not show a fall.'
  const date = dateInWords(until, today)
  if (after.events === 0) return `Not yet provable: with no recurrence it will be on ${date}`
  const most = mostThatWorks(before, of.atLook, of.mostLeft)
  if (after.events > most) return `Not yet provable, and ${after.events} so far are more than would show a fall at the look on ${date}`
  return `Not yet provable: with at most ${most} by then it will be on ${date}, and there ${after.events === 1 ? 'was 1' : `were ${after.events}`} so far`
}

/** What a final outcome means for whoever decides next. */
export const outcomeAdvice: Record<Outcome, string> = {
  effective: 'It fell as far as was asked, and chance alone brings that less than once in twenty times.',
  notEffective: 'It did not fall as far as was asked. The cause asks for another, stronger action.',
  notEnough: 'This may be luck either way. Fix a longer check to know.',
}

function grouped(amount: number): string {
  return String(Math.round(amount)).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

/** Whole percent; never 100 when something is left. */
function percent(share: number): string {
  const whole = Math.round(share * 100)
  return String(whole === 100 && share < 1 ? 99 : whole)
}
