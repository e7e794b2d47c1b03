// Intervals, limits and weeks against values computed elsewhere.

import { describe, expect, test } from 'vitest'
import { isWeek, mondayOf, sundayOf, weekAt, weekPlus, weekStart, weeksUntil } from './week.ts'
import { wilson } from './wilson.ts'
import { beyond, limitsOf, runAtEnd } from './xmr.ts'

describe('the Wilson interval', () => {
  test.each([
    [8, 10, 0.49016247153664183, 0.9433178485456247],
    [0, 12, 0, 0.24249400665524085],
    [45, 60, 0.6276792992295218, 0.8422347746994333],
    [1, 3, 0.06149194472039621, 0.7923403991979522],
    [4, 4, 0.5101091635454027, 1],
  ])('of %i of %i is from %d to %d', (hits, n, low, high) => {
    expect(wilson(hits, n).low).toBeCloseTo(low, 9)
    expect(wilson(hits, n).high).toBeCloseTo(high, 9)
  })
  test('there is none of nothing', () => {
    expect(() => wilson(0, 0)).toThrow(RangeError)
    expect(() => wilson(4, 3)).toThrow(RangeError)
  })
})

describe('limits', () => {
  const twelve = [12, 9, 15, 11, 14, 8, 10, 13, 30, 12, 11, 9]
  test('are the mean and 2.66 mean moving ranges to either side', () => {
    const limits = limitsOf(twelve)
    expect(limits?.mean).toBeCloseTo(12.833333333333334)
    expect(limits?.range).toBeCloseTo(5.909090909090909)
    expect(limits?.high).toBeCloseTo(28.551515151515154)
    expect(limits?.low).toBeCloseTo(-2.8848484848484848)
    expect(twelve.flatMap((value, n) => (limits && beyond(value, limits) ? [n] : []))).toEqual([8])
  })
  test('mean nothing before twelve points', () => {
    expect(limitsOf(twelve.slice(1))).toBeNull()
  })
  test('a point on a limit lies within', () => {
    expect([beyond(3, { low: 1, high: 3 }), beyond(3.1, { low: 1, high: 3 }), beyond(0.9, { low: 1, high: 3 })]).toEqual([
      null,
      'above',
      'below',
    ])
  })
  test('eight in a row on one side are a run, seven are not, and one on the mean breaks it', () => {
    expect(runAtEnd([9, 1, 1, 1, 1, 1, 1, 1, 1], 5)).toEqual({ side: 'below', length: 8 })
    expect(runAtEnd([9, 1, 1, 1, 1, 1, 1, 1], 5)).toBeNull()
    expect(runAtEnd([9, 9, 9, 9, 9, 9, 9, 9, 5], 5)).toBeNull()
    expect(runAtEnd([1, 9, 9, 9, 9, 9, 9, 9, 9, 9], 5)).toEqual({ side: 'above', length: 9 })
    expect(runAtEnd([], 5)).toBeNull()
  })
})

describe('weeks', () => {
  test.each([
    ['2026-03-04T13:31:00.000Z', '2026-W10'],
    ['2026-01-01T12:00:00.000Z', '2026-W01'],
    ['2025-12-29T12:00:00.000Z', '2026-W01'],
    ['2027-01-03T12:00:00.000Z', '2026-W53'],
    ['2027-01-04T12:00:00.000Z', '2027-W01'],
    ['2024-12-31T12:00:00.000Z', '2025-W01'],
  ])('%s lies in %s', (at, week) => {
    expect(weekAt(at, 'Europe/Brussels')).toBe(week)
  })
  test('begin at midnight on the wall of the brand', () => {
    expect(weekAt('2026-03-01T22:59:59.999Z', 'Europe/Brussels')).toBe('2026-W09')
    expect(weekAt('2026-03-01T23:00:00.000Z', 'Europe/Brussels')).toBe('2026-W10')
    expect(weekAt('2026-03-01T23:00:00.000Z', 'America/New_York')).toBe('2026-W09')
    expect(weekStart('2026-W10', 'Europe/Brussels')).toBe('2026-03-01T23:00:00.000Z')
    expect(weekStart('2026-W14', 'Europe/Brussels')).toBe('2026-03-29T22:00:00.000Z')
  })
  test('have a Monday and a Sunday, and others before and after', () => {
    expect([mondayOf('2026-W10'), sundayOf('2026-W10')]).toEqual(['2026-03-02', '2026-03-08'])
    expect(weekPlus('2026-W53', 1)).toBe('2027-W01')
    expect(weeksUntil('2027-W01', 3)).toEqual(['2026-W52', '2026-W53', '2027-W01'])
  })
  test('are known by their names', () => {
    expect(['2026-W53', '2025-W53', '2026-W00', '2026-10', 'x'].map(isWeek)).toEqual([true, false, false, false, false])
  })
})
