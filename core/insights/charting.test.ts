// Control charts of Amends: what is usual stands still, a person moves it, and each rule says what it saw.

import { describe, expect, test } from 'vitest'
import { chanceFrom, poissonFrom } from '#core/stats/chance-sample.ts'
import { cChart, pChart, pPrimeChart, uChart, uPrimeChart } from '#core/stats/charts.ts'
import { gChartByChance } from '#core/stats/rare-charts.ts'
import { weeksUntil } from '#core/stats/week.ts'
import { limitsOf } from '#core/stats/xmr.ts'
import { latestMark, marksOf, newsIn, placedIn, proposalFor, splitFault, type Stretch, stretchesOf, swingsOf } from './charting.ts'
import { type Kind, limitsAt, type Point, settledAfter, usualOf } from './usual.ts'

const series = (values: number[], of: number[] | number = 1): Point[] => {
  const weeks = weeksUntil('2026-W10', values.length)
  return values.map((count, n) => {
    const size = typeof of === 'number' ? of : (of[n] ?? 1)
    return { at: weeks[n] ?? '', week: weeks[n] ?? '', value: count / size, count, of: size }
  })
}
const swings = [52, 47, 58, 49, 61, 44, 55, 50, 63, 48, 53, 57, 46, 59, 51, 54]
const one = (kind: Kind, points: Point[], splits: string[] = []): Stretch => {
  const stretch = stretchesOf(kind, points, splits).at(-1)
  if (!stretch) throw new Error('a series with points has a stretch')
  return stretch
}
const usual = (kind: Kind, points: Point[]) => {
  const found = usualOf(kind, points, 12)
  if (typeof found === 'string') throw new Error(found)
  return found
}

describe('what is usual', () => {
  const counts = [4, 2, 3, 5, 1, 0, 2, 3, 6, 4, 3, 2, 5, 1, 4]
  const sizes = [120, 90, 200, 80, 150, 110, 95, 130, 160, 105, 140, 100, 115, 125, 135]

  test('is what the charts of Shewhart say, at each point’s own size', () => {
    expect(limitsAt(usual('c', series(counts)), 1)).toEqual({ low: cChart(counts).low[0], high: cChart(counts).high[0] })
    const parts = series(counts, sizes)
    for (const [n, of] of sizes.entries()) {
      expect(limitsAt(usual('u', parts), of).high).toBeCloseTo(uChart(parts).high[n] ?? 0, 12)
      expect(limitsAt(usual('p', parts), of).high).toBeCloseTo(pChart(parts).high[n] ?? 0, 12)
    }
    const x = limitsOf(swings)
    expect(limitsAt(usual('xmr', series(swings)), 1)).toEqual({ low: x?.low, high: x?.high })
    const days = gChartByChance(counts)
    expect(usual('g', series(counts))).toMatchObject({ middle: days.middle, fixed: { low: days.low, high: days.high } })
  })
  test('widens as Laney does where points vary more than chance, and counts are then an XmR chart', () => {
    const wild = counts.map((count, n) => (n % 2 === 0 ? count * 9 : count))
    const parts = series(wild, sizes)
    const [u, p] = [usual('u', parts), usual('p', parts)]
    expect(u.spread).toBeCloseTo(uPrimeChart(parts).spread, 12)
    expect(limitsAt(u, 120).high).toBeCloseTo(uPrimeChart(parts).high[0] ?? 0, 12)
    expect(limitsAt(p, 120).high).toBeCloseTo(pPrimeChart(parts).high[0] ?? 0, 12)
    const c = usual('c', series(wild))
    expect(c.kind).toBe('xmr')
    expect(c.spread).toBeGreaterThan(1.3)
    expect(c.fixed?.high).toBeCloseTo(limitsOf(wild)?.high ?? 0, 12)
  })
  test('is not widened by what chance does itself: but in one series of sixteen', () => {
    const chance = chanceFrom(7)
    const widened = Array.from({ length: 1000 }, () =>
      usual('c', series(Array.from({ length: settledAfter }, () => poissonFrom(chance, 20)))),
    ).filter(({ spread }) => spread > 1).length
    expect(widened).toBe(62)
  })
  test('needs twelve points, and is not there when all are alike or nothing happened', () => {
    expect(usualOf('xmr', series(swings.slice(0, 11)), 12)).toBe('few')
    for (const kind of ['xmr', 'c', 'u', 'p', 'g'] as const) expect(usualOf(kind, series(Array(15).fill(0)), 12), kind).toBe('even')
    expect(usualOf('p', series(Array(15).fill(30), 30), 12)).toBe('even')
    expect(usualOf('xmr', series(Array(15).fill(5)), 12)).toBe('even')
  })
  test('gathers up to 24 points and then stands, whatever comes', () => {
    const base = [...swings, ...swings.slice(0, 8)]
    const settled = one('xmr', series(base)).usual
    expect(settled).toMatchObject({ points: 24, isSettled: true })
    const later = series([...base, 300, 1, 300, 1, 900])
    const { from: _from, to: _to, ...same } = one('xmr', later).usual ?? { from: '', to: '' }
    expect(settled).toMatchObject(same)
    expect(one('xmr', series(swings)).usual).toMatchObject({ points: 16, isSettled: false })
  })
})

describe('a split', () => {
  const points = series([...swings, 38, 35, 41, 33, 37, 40, 34, 36, 32, 34])
  const from = points[16]?.week ?? ''

  test('is proposed by a run, from its first week on', () => {
    const before = one('xmr', points)
    expect(latestMark(before)).toMatchObject({ rule: 'run', side: 'below' })
    const proposal = proposalFor('xmr', before)
    expect(proposal).toMatchObject({ from, usual: { points: 10, isSettled: false } })
    expect(proposal?.usual.middle).toBeCloseTo(36)
  })
  test('changes the limits from there on and no others, and taking it back brings them back', () => {
    const unsplit = one('xmr', points)
    const [first, second] = stretchesOf('xmr', points, [from])
    expect(first?.points).toHaveLength(16)
    expect(first?.usual?.middle).toBeCloseTo(limitsOf(swings)?.mean ?? 0)
    expect(second).toMatchObject({ from, isSplit: true, usual: proposalFor('xmr', unsplit)?.usual })
    expect(second && marksOf(second)).toEqual([])
    expect(proposalFor('xmr', second)).toBeNull()
    expect(one('xmr', points, [])).toEqual(unsplit)
  })
  test('needs eight whole ones after it, a place of its own and something before it', () => {
    const at = (n: number) => points[n]?.week ?? ''
    expect(splitFault(points, [], from)).toBeNull()
    expect(splitFault(points, [], at(18))).toBeNull()
    expect(splitFault(points, [], at(19))).toBe('A new usual needs 8 whole ones from there on; there are 7.')
    expect(splitFault(points, [], at(0))).toBe('The chart begins there. Choose a later week.')
    expect(splitFault(points, [from], from)).toBe('The chart is split at this week already.')
    expect(splitFault(points, [from], at(10))).toBe('A new usual needs 8 whole ones from there on; there are 6.')
    expect(splitFault([], [], from)).not.toBeNull()
  })
})

describe('what is more than chance', () => {
  test('is said of each point, and of the last ones as news', () => {
    const points = series([...swings, ...swings.slice(0, 8), 95])
    const stretch = one('xmr', points)
    expect(placedIn(stretch).at(-1)).toMatchObject({ rules: ['beyond'], middle: stretch.usual?.middle })
    const last = points.at(-1)?.at ?? null
    expect(newsIn(stretch, { running: null, mayBeLow: true, last })).toMatchObject({ rule: 'beyond', side: 'above' })
    expect(newsIn(stretch, { running: null, mayBeLow: true, last: 'another week' })).toBeNull()
  })
  test('is a growing point that is above already; below only where that says something', () => {
    const stretch = one('xmr', series(swings))
    const running = (value: number) => ({ at: '2026-W11', week: '2026-W11', value, count: value, of: 1 })
    const news = (value: number, mayBeLow: boolean) => newsIn(stretch, { running: running(value), mayBeLow, last: null })?.side ?? null
    expect([news(200, false), news(1, false), news(1, true), news(52, true)]).toEqual(['above', null, 'below', null])
  })
  test('is not two of three of the days between, which lean to one side', () => {
    const points = series([12, 30, 7, 45, 22, 3, 18, 60, 9, 15, 20, 11, 200, 210])
    expect(marksOf(one('g', points)).filter(({ rule }) => rule === 'twoOfThree')).toEqual([])
  })
  test('is not a share of all, where chance reaches that far', () => {
    const points = series([19, 18, 20, 19, 18, 19, 20, 19, 18, 19, 19, 18, 20, 20, 20], 20)
    const stretch = one('p', points)
    expect(stretch.usual && limitsAt(stretch.usual, 20).high).toBe(1)
    expect(marksOf(stretch)).toEqual([])
  })
  test('nothing of it is said while there is no usual', () => {
    expect(marksOf(one('xmr', series(swings.slice(0, 5))))).toEqual([])
    expect(swingsOf(one('xmr', series(swings.slice(0, 5))))).toBeNull()
  })
})

test('swings: the largest step there was, and 3.27 mean ones are usual', () => {
  const found = swingsOf(one('xmr', series(swings)))
  expect(found?.largest).toBe(17)
  expect(found?.upTo).toBeCloseTo((limitsOf(swings)?.range ?? 0) * 3.2686, 2)
  const share = swingsOf(
    one(
      'p',
      series(
        Array.from({ length: 14 }, (_, n) => 18 + (n % 3)),
        20,
      ),
    ),
  )
  expect(share?.upTo).toBeLessThanOrEqual(1)
})
