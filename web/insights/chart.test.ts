// The words and the drawing of a chart.

import { describe, expect, test } from 'vitest'
import { type Chart, type ChartPoint, pointSaid, rangeSaid, said, ticksOf } from './chart-figures.ts'
import { plotChart } from './chart-plot.ts'
import { chartAsked, insightSearchOf } from './search.ts'

const minutes = 60_000
const inMinutes = { unit: 'time', currency: 'EUR' } as const

describe('a figure of a chart', () => {
  test.each([
    [{ unit: 'time', currency: 'EUR' }, 34 * minutes, '34 min'],
    [{ unit: 'share', currency: 'EUR' }, 0.824, '82%'],
    [{ unit: 'money', currency: 'EUR' }, 2350, '23.50 EUR'],
    [{ unit: 'days', currency: 'EUR' }, 1, '1 day'],
    [{ unit: 'rate', currency: 'EUR' }, 4.26, '4.3'],
    [{ unit: 'cases', currency: 'EUR' }, 4, '4'],
  ] as const)('in %o is said', (units, value, words) => {
    expect(said(units, value)).toBe(words)
  })
  test('has a range with its unit once, and only whole cases in it', () => {
    expect(rangeSaid(inMinutes, { low: 28 * minutes, high: 78 * minutes })).toBe('28 min to 1 h 18 min')
    expect(rangeSaid(inMinutes, { low: 28 * minutes, high: 58 * minutes })).toBe('28 to 58 min')
    expect(rangeSaid({ unit: 'cases', currency: 'EUR' }, { low: 1.2, high: 6.9 })).toBe('2 to 6')
    expect(rangeSaid({ unit: 'days', currency: 'EUR' }, { low: 0, high: 44 })).toBe('0 to 44 days')
  })
  test('stands on an axis of round steps', () => {
    expect(ticksOf(inMinutes, 20 * minutes, 85 * minutes).map((tick) => tick / minutes)).toEqual([30, 45, 60, 75])
    expect(ticksOf({ unit: 'share', currency: 'EUR' }, 0.6, 1).map((tick) => Math.round(tick * 100))).toEqual([60, 70, 80, 90, 100])
    expect(ticksOf({ unit: 'cases', currency: 'EUR' }, 0, 31)).toEqual([0, 10, 20, 30])
    expect(ticksOf({ unit: 'money', currency: 'EUR' }, 0, 90_000)).toEqual([0, 20_000, 40_000, 60_000, 80_000])
  })
})

const point = (n: number, value: number | null, rest: Partial<ChartPoint> = {}): ChartPoint => ({
  at: `2026-W${10 + n}`,
  week: `2026-W${10 + n}`,
  on: `2026-03-0${1 + n}`,
  n: value === null ? 0 : 12,
  numerator: null,
  value: value === null ? null : value * minutes,
  caseId: null,
  isRunning: false,
  middle: 50 * minutes,
  low: 30 * minutes,
  high: 70 * minutes,
  rules: [],
  ...rest,
})
const usual = {
  kind: 'xmr',
  middle: 50 * minutes,
  low: 30 * minutes,
  high: 70 * minutes,
  spread: 1,
  from: '2026-W10',
  to: '2026-W12',
} as const
const chart = (points: ChartPoint[], rest: Partial<Chart> = {}): Chart => ({
  chart: 'timeToApology',
  title: 'Time to an apology',
  sentence: '',
  source: '',
  unit: 'time',
  good: 'lower',
  kind: 'xmr',
  kindTitle: 'XmR chart',
  kindSentence: '',
  currency: 'EUR',
  at: '2026-03-20T10:00:00.000Z',
  week: points.at(-1)?.week ?? '',
  isCounting: false,
  points,
  stretches: [{ from: '2026-W10', isSplit: false, points: 3, needed: 12, none: null, usual: { ...usual, points: 24, isSettled: true } }],
  marks: [],
  now: { signal: null, sentence: '' },
  proposal: null,
  swings: null,
  happened: [],
  splits: [],
  ...rest,
})

describe('the drawing', () => {
  const points = [point(0, 40), point(1, null), point(2, 52), point(3, 61), point(4, 58, { isRunning: true })]

  test('leaves a gap where a week has no value, and joins the growing week to nothing', () => {
    const plot = plotChart(chart(points), 864)
    expect(plot.lines.map(({ points: line }) => line.split(' ').length)).toEqual([2])
    expect(plot.columns.map(({ look }) => look)).toEqual(['usual', 'usual', 'usual', 'usual', 'running'])
    expect(plot.columns[1]?.y).toBeNull()
    expect(plot.bands).toHaveLength(1)
    expect(plot.step).toBe(160)
  })
  test('has the run in blue, a band for each stretch, and the new usual where it would begin', () => {
    const run = points.map((one, n) => (n > 1 && n < 4 ? { ...one, rules: ['run' as const] } : one))
    const split = { from: '2026-W12', isSplit: true, points: 3, needed: 8, none: null, usual: { ...usual, points: 8, isSettled: false } }
    const first = chart(run).stretches
    const plot = plotChart(
      chart(run, {
        stretches: [...first, split],
        proposal: { from: '2026-W13', usual: { ...usual, low: 35 * minutes, points: 8, isSettled: false } },
      }),
      864,
    )
    expect(plot.lines.filter(({ isSignal }) => isSignal)).toHaveLength(1)
    expect(plot.bands.map(({ from }) => from)).toEqual(['2026-W10', '2026-W12'])
    expect(plot.proposal?.x).toBe(plot.left + 3 * plot.step)
  })
  test('follows limits that differ from point to point', () => {
    const shares = points.map((one, n) => ({ ...one, low: (30 - n) * minutes, high: (70 + n) * minutes }))
    const [band] = plotChart(chart(shares), 864).bands
    expect(new Set(band?.path.match(/,[\d.]+/g)).size).toBe(10)
  })
  test('has each happening at its week, with its words where there is room', () => {
    const one = { what: 'note' as const, words: 'The depot moved to the harbour', id: null, causeId: null, by: null }
    const happened = [
      { ...one, on: '2026-03-02', week: '2026-W11' },
      { ...one, on: '2026-03-03', week: '2026-W12' },
    ]
    const found = plotChart(chart(points, { happened }), 864).happened
    expect(found.map(({ n, x }) => [n, x])).toEqual([
      [1, plotChart(chart(points), 864).columns[1]?.x],
      [2, plotChart(chart(points), 864).columns[2]?.x],
    ])
    expect(found[0]?.words).toBeNull()
    expect(found[1]?.words).toBe('The depot moved to the harbour')
  })
  test('says each point to whoever does not see it', () => {
    const signal = point(2, 90, { rules: ['beyond'] })
    expect(pointSaid(chart(points), signal)).toBe(
      '9 to 15 Mar: 1 h 30 min, of 12; usual 30 min to 1 h 10 min; signal'.replace('9 to 15', '16 to 22'),
    )
    expect(pointSaid(chart(points), point(1, null))).toBe('9 to 15 Mar: nothing counted; usual 30 min to 1 h 10 min')
  })
})

test('an address names the chart and how far back; what is unasked stays out of it', () => {
  expect(insightSearchOf({ chart: 'opened', weeks: '52', brand: 'brand_x' })).toEqual({ chart: 'opened', weeks: 52, brand: 'brand_x' })
  expect(insightSearchOf({ chart: 'timeToApology', weeks: 26 })).toEqual({})
  expect(insightSearchOf({ chart: 'nothing', weeks: 7 })).toEqual({})
  expect(chartAsked({ chart: 'openedPerOrders', brand: 'brand_x' })).toEqual({ chart: 'openedPerOrders', weeks: 26 })
  expect(chartAsked({ chart: 'opened', brand: 'brand_x' })).toEqual({ chart: 'opened', weeks: 26, brandId: 'brand_x' })
})
