// What the report of a month says around its figures. Pure, so that the same figures give the same report.

import { figureInWords, usualInWords, valueInWords, weekInWords } from '#core/insights/figure-words.ts'
import type { MonthFigures, MonthNumber } from '#core/insights/month.ts'
import { numbers, shareNeeds } from '#core/insights/numbers.ts'
import { drawnWeeks } from '#core/insights/period.ts'
import { mondayOf, sundayOf } from '#core/stats/week.ts'
import { dateInWords } from '#core/time/date.ts'
import { monthInWords, monthPlus } from '#core/time/month.ts'

export function titleOf({ month }: Pick<MonthFigures, 'month'>): string {
  return monthInWords(month)
}

/** Whose month it is, of how many mistakes, and when it was counted. */
export function aboutInWords({ organisation, brand, cases, countedOn, isPreliminary, month }: MonthFigures): string {
  const whose = brand === null ? `${organisation}, all brands` : `${brand}, of ${organisation}`
  const when = isPreliminary
    ? `${monthInWords(month)} is not over: this is what was known when it was read.`
    : countedOn === null
      ? 'Counted from the record as it stands.'
      : `Counted on ${dateInWords(countedOn, '')}, and kept as it stood then.`
  return `${whose}. ${mistakesInWords(cases)} ${when}`
}

/** Said as the way to a recovery begins, which leaves out what was withdrawn; the number of cases opened does not. */
function mistakesInWords(n: number): string {
  if (n === 0) return 'No mistake is known from the month.'
  return n === 1 ? '1 mistake that we know of.' : `${n} mistakes that we know of.`
}

/** The figure of the month, what stands beside it, the month before, and a usual week. */
export function numberInWords(of: MonthNumber, currency: string, month: string) {
  const { way } = numbers[of.number]
  const { large, small } = figureInWords(of.number, of.figure, currency)
  const was = of.before.n === 0 ? null : figureInWords(of.number, of.before, currency).large
  return {
    title: numbers[of.number].title,
    large,
    small: of.figure.n === 0 && way !== 'count' && way !== 'sum' ? `${small.replace(/ yet$/, '')} in the month` : small,
    before: was === null ? null : `${monthInWords(monthPlus(month, -1)).split(' ')[0]}: ${was}`,
    usual: of.usual === null ? tooEarlyInWords(of) : usualInWords({ ...of, way }, currency),
  }
}

/** Short, because it stands beneath a figure in a narrow column. */
function tooEarlyInWords({ number, wholeWeeks, weeksNeeded }: MonthNumber): string {
  const enough = numbers[number].way === 'share' ? ` with ${shareNeeds} or more` : ''
  return `Too early to judge: ${wholeWeeks} of ${weeksNeeded} weeks${enough}`
}

/** Two weeks make a line; with fewer there is nothing to be seen. */
export function isDrawn({ weeks }: Pick<MonthNumber, 'weeks'>): boolean {
  return weeks.filter(({ value }) => value !== null).length > 1
}

/** What the drawing of the weeks shows, for whoever does not see it. */
export function drawingInWords(of: MonthNumber, currency: string): string {
  const values = of.weeks.flatMap(({ value }) => value ?? [])
  const said = (value: number) => valueInWords(of.number, value, currency)
  if (values.length === 0) return `${numbers[of.number].title} by week: nothing was counted in these weeks.`
  const beyond = of.beyond.length === 0 ? 'No week of the month lies outside of it.' : changeInWords(of).join(' ')
  return `${numbers[of.number].title} by week, ${of.weeks.length} weeks: from ${said(Math.min(...values))} to ${said(Math.max(...values))}. ${beyond}`
}

/** What was more than chance in this number: weeks beyond everything usual, and a run on one side. */
export function changeInWords({ number, beyond, run }: MonthNumber): string[] {
  const { title } = numbers[number]
  return [
    ...beyond.map(({ week, side }) => `${title}: ${weekInWords(mondayOf(week), sundayOf(week))} lay ${side} everything usual.`),
    ...(run ? [`${title}: ${run.weeks} whole weeks in a row ${run.side} the average.`] : []),
  ]
}

export function changesInWords({ numbers: all }: Pick<MonthFigures, 'numbers'>): string[] {
  const changes = all.flatMap(changeInWords)
  if (changes.length > 0) return changes
  const judged = all.filter(({ usual }) => usual !== null).length
  return judged === 0
    ? ['There are not enough weeks yet to tell a change from an ordinary swing.']
    : ['Nothing unusual this month: every week lies within what is usual for it.']
}

export const howDrawn = `Drawings: the ${drawnWeeks} weeks until the end of the month. Band: a usual week. Large blue dot: a week of the month outside of it.`

export const howToRead =
  'A usual week lies between the limits that the weeks before it give (XmR chart); swings within them are ordinary. A share of fewer than ten is told as “3 of 4”, because a percentage of four is noise. Nobody is ranked here, and no number has a colleague’s name on it.'
