// Control charts, the CUSUM and Erlang against values computed elsewhere by a separate program (SciPy).

import { describe, expect, test } from 'vitest'
import { chanceFrom, poissonFrom } from './chance-sample.ts'
import { cChart, pChart, pPrimeChart, uChart, uPrimeChart } from './charts.ts'
import { cusum, reference } from './cusum.ts'
import { erlangA, erlangC } from './erlang.ts'
import { near } from './near-sample.ts'
import { gChart, gChartByChance, tChart } from './rare-charts.ts'
import { limitFor, runLength } from './run-length.ts'
import { ruleWords, signalsOf } from './signals.ts'

const weeks = [
  { count: 5, of: 120 },
  { count: 3, of: 90 },
  { count: 8, of: 200 },
  { count: 2, of: 80 },
  { count: 9, of: 150 },
  { count: 4, of: 110 },
]

describe('limits', () => {
  test('of a count', () => {
    const chart = cChart([4, 2, 3, 5, 1, 0, 2, 3, 12, 4])
    near(chart.middle, 3.6)
    near(chart.high[0], 9.292099788303082)
    expect(chart.low[0]).toBe(0)
  })
  test('of a rate', () => {
    const chart = uChart(weeks)
    near(chart.middle, 0.04133333333333333)
    const high = [
      0.09701097696163355, 0.1056243384066197, 0.08446105063902898, 0.10952424181826262, 0.09113293172528826, 0.09948673548504051,
    ]
    high.forEach((one, n) => near(chart.high[n], one))
    expect(chart.low).toEqual([0, 0, 0, 0, 0, 0])
  })
  test('of a share', () => {
    const chart = pChart(weeks)
    near(chart.middle, 0.04133333333333333)
    const high = [
      0.0958481631199764, 0.10428163662763335, 0.08356033891033346, 0.10810009152930987, 0.09009287940723903, 0.09827221603782943,
    ]
    high.forEach((one, n) => near(chart.high[n], one))
    expect(chart.low).toEqual([0, 0, 0, 0, 0, 0])
  })
  test('of days between', () => {
    const days = [12, 30, 7, 45, 22, 3, 18, 60, 9, 150]
    near(gChart(days).middle, 35.6)
    near(gChart(days).high, 143.889611690134)
    expect(gChart(days).low).toBe(0)
    const byChance = gChartByChance(days)
    near(byChance.chance, 0.02459016393442623)
    near(byChance.middle, 26.839973628373183)
    near(byChance.high, 264.39359319032667)
    expect(byChance.low).toBe(0)
  })
  test('of times between', () => {
    const chart = tChart([1.2, 0.4, 3.5, 2.2, 0.9, 6.1, 1.7])
    near(chart.middle, 1.8231282457198157)
    near(chart.high, 20.26292553400707)
    near(chart.low, 3.2126475223868514e-5)
  })
  test('after Laney are those of u and p where chance explains all, and wider where it does not', () => {
    const chance = chanceFrom(7)
    const calm = Array.from({ length: 400 }, () => ({ count: poissonFrom(chance, 40), of: 1000 }))
    expect(uPrimeChart(calm).spread).toBeGreaterThan(0.9)
    expect(uPrimeChart(calm).spread).toBeLessThan(1.1)
    const wild = calm.map(({ count, of }, n) => ({ count: count * (n % 2 ? 5 : 1), of }))
    expect(uPrimeChart(wild).spread).toBeGreaterThan(4)
    expect(pPrimeChart(wild).high[0]).toBeGreaterThan(pChart(wild).high[0] ?? 1)
  })
})

describe('signals', () => {
  const flat = (length: number) => ({ middle: 10, low: Array.from({ length }, () => 4), high: Array.from({ length }, () => 16) })
  test('name the rule and the points', () => {
    expect(signalsOf([10, 17, 10], flat(3))).toEqual([{ rule: 'beyond', side: 'above', from: 1, to: 1 }])
    expect(signalsOf([10, 15, 12, 15, 10], flat(5))).toEqual([{ rule: 'twoOfThree', side: 'above', from: 1, to: 3 }])
    expect(signalsOf([12, 9, 9, 9, 9, 9, 9, 9, 9, 9], flat(10))).toEqual([{ rule: 'run', side: 'below', from: 1, to: 9 }])
  })
  test('say in words which rule fired', () => {
    const [signal] = signalsOf([10, 17, 10], flat(3))
    expect(signal && ruleWords[signal.rule]).toBe('One point lies beyond the limits.')
  })
  test('are none on a limit, on the middle, or after seven', () => {
    expect(signalsOf([16, 4, 10], flat(3))).toEqual([])
    expect(signalsOf([9, 9, 9, 9, 9, 9, 9, 10, 9], flat(9))).toEqual([])
  })
})

describe('the CUSUM', () => {
  test('moves by what is more than k, and never below nothing', () => {
    const k = reference(2, 4)
    near(k, 2.8853900817779268)
    const found = cusum([1, 3, 2, 2, 4, 5, 6, 4, 7], k)
    const expected = [
      0, 0.11460991822207323, 0, 0, 1.1146099182220732, 3.2292198364441465, 6.34382975466622, 7.458439672888294, 11.573049591110365,
    ]
    expected.forEach((one, n) => near(found[n], one))
  })
  test.each([
    { mean: 2, k: 2.8853900817779268, h: 5, way: 'rising' as const },
    { mean: 0.4, k: 0.289, h: 2, way: 'falling' as const },
    { mean: 4, k: 2.885, h: 4, way: 'falling' as const },
  ])('runs as long as a simulated one: $mean a period, $way', (chart) => {
    const chance = chanceFrom(11)
    const runs = Array.from({ length: 4000 }, () => {
      for (let [n, sum] = [1, 0]; ; n++) {
        const count = poissonFrom(chance, chart.mean)
        sum = Math.max(0, sum + (chart.way === 'rising' ? count - chart.k : chart.k - count))
        if (sum >= chart.h) return n
      }
    })
    const simulated = runs.reduce((sum, run) => sum + run, 0) / runs.length
    expect(runLength(chart) / simulated).toBeGreaterThan(0.93)
    expect(runLength(chart) / simulated).toBeLessThan(1.07)
  })
  test('gets the alarm limit that makes chance wait as long as wanted', () => {
    const chart = { mean: 2, k: reference(2, 1), way: 'falling' as const }
    const h = limitFor(chart, 500)
    expect(runLength({ ...chart, h })).toBeGreaterThanOrEqual(500)
    expect(runLength({ ...chart, h: h * 0.97 })).toBeLessThan(500)
  })
})

test.each([
  [100, 1800, 180, 11, 20, 0.6821182046893325, 0.3896138117291532, 122.78127684407984, 0.9090909090909091],
  [100, 1800, 180, 12, 20, 0.4493882242982709, 0.6401580403740066, 40.444940186844384, 0.8333333333333334],
  [100, 1800, 180, 13, 20, 0.285270453036493, 0.7955947884177831, 17.11622718218958, 0.7692307692307693],
  [100, 1800, 180, 14, 20, 0.1741319335950499, 0.8883500191794669, 7.835937011777245, 0.7142857142857143],
  [100, 1800, 180, 15, 20, 0.10204236700798805, 0.9414528428690223, 3.67352521228757, 0.6666666666666666],
  [12, 3600, 600, 3, 60, 0.4444444444444444, 0.5978500364284625, 266.66666666666663, 0.6666666666666666],
  [12, 3600, 600, 4, 60, 0.17391304347826086, 0.8576120429429597, 52.17391304347826, 0.5],
  [4, 3600, 900, 2, 300, 0.3333333333333333, 0.7611562298087369, 300.0, 0.5],
  [360, 3600, 240, 28, 20, 0.33313852799272287, 0.7612958139347513, 19.98831167956337, 0.8571428571428571],
])('%i calls in %i s of %i s with %i people', (calls, period, handling, people, target, waits, within, meanWait, occupancy) => {
  const found = erlangC({ calls, period, handling, people, target })
  near(found.waits, waits)
  near(found.within, within)
  near(found.meanWait, meanWait)
  near(found.occupancy, occupancy)
})

test('as many calls as people can take leave a queue for ever', () => {
  expect(() => erlangC({ calls: 100, period: 1800, handling: 180, people: 10, target: 20 })).toThrow(RangeError)
})

test.each([
  [9, 0.6133071332499843, 0.19215603801258643, 23.058724561510374],
  [10, 0.4968527476301415, 0.13746382627644954, 16.495659153173946],
  [11, 0.3828164914799312, 0.09415503423745618, 11.298604108494741],
  [12, 0.27980701864544366, 0.061597377003680225, 7.391685240441627],
  [14, 0.12697634007979502, 0.022839286531818694, 2.740714383818243],
])('with patience of two minutes and %i people', (people, waits, givesUp, meanWait) => {
  const found = erlangA({ perSecond: 0.05555555555555555, served: 0.005555555555555556, leaving: 0.008333333333333333, people })
  near(found.waits, waits)
  near(found.givesUp, givesUp)
  near(found.meanWait, meanWait)
})
