// Two rates compared, against values computed elsewhere by a separate program (SciPy); and what must hold for any counts.

import { describe, expect, test } from 'vitest'
import { incompleteBeta, inverseBeta } from './beta.ts'
import { atLeast, atMost, binomial, clopperPearson } from './binomial.ts'
import { chanceFrom } from './chance-sample.ts'
import { lnChoose, lnGamma } from './gamma.ts'
import { near } from './near-sample.ts'
import { poisson, poissonAtMost } from './poisson.ts'
import { compareRates } from './rates.ts'
import { zeroIfCounted, zeroIfKnown } from './zero.ts'

const pairs = [
  {
    before: { events: 20, exposure: 10 },
    after: { events: 8, exposure: 10 },
    ratio: 0.4,
    less: 0.017849069088697433,
    lessMid: 0.012059772387146945,
    twoSided: 0.03569813817739487,
    low: 0.15238773523755075,
    high: 0.9480582050464359,
  },
  {
    before: { events: 20, exposure: 10 },
    after: { events: 10, exposure: 10 },
    ratio: 0.5,
    less: 0.049368573352694525,
    lessMid: 0.03537777299061422,
    twoSided: 0.09873714670538905,
    low: 0.2090059650238328,
    high: 1.1191830442442052,
  },
  {
    before: { events: 20, exposure: 10 },
    after: { events: 11, exposure: 10 },
    ratio: 0.55,
    less: 0.07480639219284058,
    lessMid: 0.05509208259172736,
    twoSided: 0.14961278438568115,
    low: 0.23803353067650734,
    high: 1.2041209914765691,
  },
  {
    before: { events: 12, exposure: 12 },
    after: { events: 0, exposure: 4 },
    ratio: 0.0,
    less: 0.031676352024078376,
    lessMid: 0.0158381760120392,
    twoSided: 0.06335270404815675,
    low: 0.0,
    high: 1.0796814518631124,
  },
  {
    before: { events: 12, exposure: 12 },
    after: { events: 0, exposure: 3 },
    ratio: 0.0,
    less: 0.06871947673599997,
    lessMid: 0.03435973836799999,
    twoSided: 0.13743895347199994,
    low: 0.0,
    high: 1.4395752691508166,
  },
  {
    before: { events: 5, exposure: 26 },
    after: { events: 0, exposure: 26 },
    ratio: 0.0,
    less: 0.03125,
    lessMid: 0.015625000000000014,
    twoSided: 0.0625,
    low: 0.0,
    high: 1.091279105182546,
  },
  {
    before: { events: 5, exposure: 26 },
    after: { events: 1, exposure: 26 },
    ratio: 0.2,
    less: 0.109375,
    lessMid: 0.062499999999999986,
    twoSided: 0.21875,
    low: 0.004228549857606632,
    high: 1.787336631290112,
  },
  {
    before: { events: 3, exposure: 26 },
    after: { events: 0, exposure: 26 },
    ratio: 0.0,
    less: 0.125,
    lessMid: 0.0625,
    twoSided: 0.25,
    low: 0.0,
    high: 2.4199518933533923,
  },
  {
    before: { events: 40, exposure: 26 },
    after: { events: 20, exposure: 26 },
    ratio: 0.5,
    less: 0.00674464686559593,
    lessMid: 0.004926724097629634,
    twoSided: 0.01348929373119186,
    low: 0.276926298132465,
    high: 0.87572452700229,
  },
  {
    before: { events: 100, exposure: 52 },
    after: { events: 70, exposure: 52 },
    ratio: 0.7000000000000001,
    less: 0.012922193790670847,
    lessMid: 0.010753271231625153,
    twoSided: 0.025844387581341693,
    low: 0.5082341766038608,
    high: 0.9595877633771471,
  },
  {
    before: { events: 9, exposure: 16660 },
    after: { events: 2, exposure: 17877 },
    ratio: 0.20709415574325793,
    less: 0.025053247807054452,
    lessMid: 0.014633283501260466,
    twoSided: 0.050106495614108904,
    low: 0.021774062759064704,
    high: 1.0005491044877215,
  },
  {
    before: { events: 1, exposure: 4 },
    after: { events: 0, exposure: 12 },
    ratio: 0.0,
    less: 0.25,
    lessMid: 0.12499999999999997,
    twoSided: 0.5,
    low: 0.0,
    high: 12.999999999999988,
  },
  {
    before: { events: 6, exposure: 6 },
    after: { events: 0, exposure: 6 },
    ratio: 0.0,
    less: 0.015625,
    lessMid: 0.007812499999999939,
    twoSided: 0.03125,
    low: 0.0,
    high: 0.8493111942973236,
  },
  {
    before: { events: 8, exposure: 13 },
    after: { events: 2, exposure: 13 },
    ratio: 0.25,
    less: 0.0546875,
    lessMid: 0.03271484374999998,
    twoSided: 0.109375,
    low: 0.025862744910841284,
    high: 1.2527366023301056,
  },
]

describe('two counts over two exposures', () => {
  test.each(pairs)('$before.events in $before.exposure, then $after.events in $after.exposure', (pair) => {
    const found = compareRates(pair.before, pair.after)
    near(found.ratio, pair.ratio)
    near(found.less, pair.less)
    near(found.lessMid, pair.lessMid)
    near(found.twoSided, pair.twoSided)
    near(found.interval.low, pair.low)
    near(found.interval.high, pair.high)
  })
  test('need something in which they were counted', () => {
    expect(() => compareRates({ events: 1, exposure: 0 }, { events: 0, exposure: 3 })).toThrow(RangeError)
  })
  test('with nothing at all say nothing', () => {
    expect(compareRates({ events: 0, exposure: 10 }, { events: 0, exposure: 10 })).toMatchObject({
      less: 1,
      twoSided: 1,
      interval: { low: 0, high: Infinity },
    })
    expect(compareRates({ events: 0, exposure: 10 }, { events: 2, exposure: 10 }).ratio).toBe(Infinity)
  })
})

describe('for any counts', () => {
  const chance = chanceFrom(20260304)
  const some = (most: number) => Math.floor(chance() * most)
  const rounds = Array.from({ length: 300 }, () => ({ before: some(60), after: some(60), t0: 1 + some(500), t1: 1 + some(500) }))
  test('so few or fewer, and so many or more, share exactly the chance of so many', () => {
    for (const { before, after, t0, t1 } of rounds) {
      const [n, share] = [before + after, t1 / (t0 + t1)]
      expect(atMost(after, n, share) + atLeast(after, n, share) - binomial(after, n, share)).toBeCloseTo(1, 11)
      const summed = Array.from({ length: after + 1 }, (_, k) => binomial(k, n, share)).reduce((sum, one) => sum + one, 0)
      expect(atMost(after, n, share)).toBeCloseTo(summed, 11)
    }
  })
  test('the interval holds the ratio, and leaves 1 out exactly when both sides of the test do', () => {
    for (const { before, after, t0, t1 } of rounds.filter((one) => one.before > 0)) {
      const found = compareRates({ events: before, exposure: t0 }, { events: after, exposure: t1 })
      expect(found.interval.low).toBeLessThanOrEqual(found.ratio)
      expect(found.interval.high).toBeGreaterThanOrEqual(found.ratio)
      expect(found.interval.high < 1 || found.interval.low > 1).toBe(found.twoSided < 0.05)
    }
  })
  test('one more after is never better evidence, and longer without any is', () => {
    for (const { before, after, t0, t1 } of rounds) {
      const less = (events: number, exposure: number) => compareRates({ events: before, exposure: t0 }, { events, exposure }).less
      expect(less(after + 1, t1)).toBeGreaterThanOrEqual(less(after, t1))
      expect(less(after, t1 * 1.5)).toBeLessThanOrEqual(less(after, t1) + 1e-12)
    }
  })
  test('the wait without any is exactly where the test turns', () => {
    for (const { before, t0 } of rounds.filter((one) => one.before > 0)) {
      const wait = zeroIfCounted(before, t0)
      expect(compareRates({ events: before, exposure: t0 }, { events: 0, exposure: wait * 1.001 }).less).toBeLessThan(0.05)
      expect(compareRates({ events: before, exposure: t0 }, { events: 0, exposure: wait * 0.999 }).less).toBeGreaterThan(0.05)
      expect(wait).toBeGreaterThan(zeroIfKnown(before / t0) * 0.999)
    }
    expect(zeroIfCounted(0, 12)).toBe(Infinity)
  })
  test('the inverse of the beta function brings back what went in', () => {
    for (const { before, after } of rounds) {
      const share = chance()
      expect(incompleteBeta(inverseBeta(share, before + 0.5, after + 1), before + 0.5, after + 1)).toBeCloseTo(share, 11)
    }
  })
})

test('the functions below agree with what is known of them', () => {
  near(lnGamma(0.5), Math.log(Math.PI) / 2)
  near(Math.exp(lnGamma(7)), 720)
  near(Math.exp(lnChoose(52, 5)), 2598960)
  near(incompleteBeta(0.3, 1, 4), 1 - 0.7 ** 4)
  near(poisson(3, 2), (8 / 6) * Math.exp(-2))
  near(poissonAtMost(2, 2), 5 * Math.exp(-2))
  near(clopperPearson(0, 12).high, 1 - 0.025 ** (1 / 12))
  near(clopperPearson(12, 12).low, 0.025 ** (1 / 12))
})
