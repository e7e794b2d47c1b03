// A peak of the season is said to be one, as far as the record of a year before shows it, and never more than that.

import { describe, expect, test } from 'vitest'
import { yearBefore, weeksUntil } from '#core/stats/week.ts'
import { marksOf, newsIn, stretchesOf } from './charting.ts'
import type { Point } from './usual.ts'
import { yearAgoInWords } from './year-ago.ts'

const ordinary = [20, 23, 18, 21, 19, 24, 17, 22, 20, 21]
/** Weeks until the last of 2026, ordinary but for those that are named. */
const series = (weeks: number, other: Record<string, number>): Point[] =>
  weeksUntil('2026-W52', weeks).map((week, n) => {
    const value = other[week] ?? ordinary[n % ordinary.length] ?? 0
    return { at: week, week, value, count: value, of: 1 }
  })
const said = (points: Point[], rule: 'beyond' | 'run' | 'twoOfThree', splits: string[] = []) => {
  const stretches = stretchesOf('c', points, splits)
  const mark = stretches.flatMap(marksOf).findLast((one) => one.rule === rule)
  if (!mark) throw new Error(`no ${rule} in this series`)
  return yearAgoInWords(mark, stretches)
}
const high = ' Also high in this week a year ago: the limits know no seasons.'

test('the same week of the year before has its number; a 53rd that it had not is its last', () => {
  expect(yearBefore('2026-W10')).toBe('2025-W10')
  expect(yearBefore('2026-W53')).toBe('2025-W52')
  expect(yearBefore('2021-W52')).toBe('2020-W52')
})

describe('a week that stands out', () => {
  test('stood out a year ago as well', () => {
    expect(said(series(90, { '2026-W50': 45, '2025-W50': 41 }), 'beyond')).toBe(high)
  })
  test('needs to have stood out at least half as far', () => {
    expect(said(series(90, { '2026-W50': 45, '2025-W50': 34 }), 'beyond')).toBe(high)
    expect(said(series(90, { '2026-W50': 45, '2025-W50': 30 }), 'beyond')).toBe('')
  })
  test('was ordinary a year ago, or to the other side', () => {
    expect(said(series(90, { '2026-W50': 45 }), 'beyond')).toBe('')
    expect(said(series(90, { '2026-W50': 45, '2025-W50': 2 }), 'beyond')).toBe('')
  })
  test('has no year before it: nothing is said', () => {
    expect(said(series(50, { '2026-W50': 45 }), 'beyond')).toBe('')
  })
  test('is low, as it was a year ago', () => {
    expect(said(series(90, { '2026-W31': 3, '2025-W31': 5 }), 'beyond')).toBe(
      ' Also low in this week a year ago: the limits know no seasons.',
    )
  })
  test('is measured against the average that held then, where a person split the chart between', () => {
    const doubled = Object.fromEntries(weeksUntil('2026-W52', 30).map((week, n) => [week, 2 * (ordinary[n % 10] ?? 0)]))
    const first = weeksUntil('2026-W52', 30)[0] ?? ''
    expect(said(series(90, { ...doubled, '2026-W50': 80, '2025-W50': 42 }), 'beyond', [first])).toBe(high)
  })
  test('may still run', () => {
    const stretches = stretchesOf('c', series(90, { '2026-W01': 44 }), [])
    const running = { at: '2027-W01', week: '2027-W01', value: 48, count: 48, of: 1 }
    const news = newsIn(stretches.at(-1), { running, mayBeLow: false, last: '2026-W52' })
    expect(news && yearAgoInWords(news, stretches)).toBe(high)
  })
})

describe('a run', () => {
  const weeks = weeksUntil('2026-W52', 8)
  const peak = Object.fromEntries(weeks.map((week) => [week, 29]))
  const before = (times: number, value: number) => Object.fromEntries(weeks.slice(0, times).map((week) => [yearBefore(week), value]))

  test('of weeks that were mostly high a year ago says so', () => {
    expect(said(series(90, { ...peak, ...before(8, 27) }), 'run')).toBe(' Also high in these weeks a year ago: the limits know no seasons.')
  })
  test('of weeks that were ordinary then says nothing', () => {
    expect(said(series(90, { ...peak, ...before(8, 19) }), 'run')).toBe('')
  })
  test('of which the record holds too few a year before says nothing', () => {
    expect(said(series(57, { ...peak, ...before(8, 27) }), 'run')).toBe('')
  })
})
