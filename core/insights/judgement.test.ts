// A week against its usual range.

import { describe, expect, test } from 'vitest'
import { weeksUntil } from '#core/stats/week.ts'
import { type Counted, figureOf, judge, nothingCounted } from './judgement.ts'
import type { NumberName } from './numbers.ts'

const judged = (name: NumberName, counts: Partial<Counted>[], first = 0) => {
  const weeks = weeksUntil('2026-W10', counts.length)
  const figures = counts.map((counted, n) => figureOf(name, weeks[n] ?? '', { ...nothingCounted, ...counted }))
  return judge(name, figures, weeks[first] ?? null)
}
const opened = (...counts: number[]) =>
  judged(
    'opened',
    counts.map((n) => ({ n })),
  )
const twelve = [12, 9, 15, 11, 14, 8, 10, 13, 30, 12, 11, 9]

describe('figures', () => {
  test('a share of fewer than ten is told as so many of so many, with its interval', () => {
    expect(figureOf('promisesKept', '2026-W10', { ...nothingCounted, n: 4, hits: 3 })).toMatchObject({ n: 4, numerator: 3, value: null })
    const ten = figureOf('promisesKept', '2026-W10', { ...nothingCounted, n: 10, hits: 8 })
    expect(ten).toMatchObject({ n: 10, numerator: 8, value: 0.8 })
    expect(ten.interval?.low).toBeCloseTo(0.49016247)
  })
  test('nothing counted is no share and no time, but no cost and no cases', () => {
    const value = (name: NumberName) => figureOf(name, '2026-W10', nothingCounted).value
    expect([value('happy'), value('timeToHuman'), value('costPerRecovery'), value('opened'), value('cost')]).toEqual([
      null,
      null,
      null,
      0,
      0,
    ])
  })
})

describe('the usual range', () => {
  test('needs twelve whole weeks; the week that runs is none', () => {
    expect(opened(...twelve)).toMatchObject({ usual: null, wholeWeeks: 11, weeksNeeded: 12, signal: null })
    const { usual } = opened(...twelve, 3)
    expect(usual?.mean).toBeCloseTo(12.8333333)
    expect(usual?.high).toBeCloseTo(28.5515151)
    expect(usual?.low).toBe(0)
  })
  test('begins with the first week of the organisation', () => {
    expect(judged('opened', [...Array.from({ length: 13 }, () => ({})), { n: 2 }, { n: 3 }], 13)).toMatchObject({
      usual: null,
      wholeWeeks: 1,
    })
  })
  test('leaves weeks with too little out', () => {
    const weeks = Array.from({ length: 14 }, (_, n) => ({ n: n < 3 ? 4 : 20, hits: 4 }))
    expect(judged('happy', weeks)).toMatchObject({ usual: null, wholeWeeks: 10 })
  })
})

describe('a signal', () => {
  test('is a week beyond the limits', () => {
    expect(opened(...twelve, 29).signal).toMatchObject({ rule: 'beyond', side: 'above', weeks: ['2026-W10'] })
    expect(opened(...twelve, 28)).toMatchObject({ signal: null, beyond: ['2026-W06'] })
  })
  test('is the last whole week beyond the limits, while this one says nothing yet', () => {
    expect(opened(...twelve.filter((n) => n !== 30), 12, 30, 2).signal).toMatchObject({
      rule: 'beyond',
      side: 'above',
      weeks: ['2026-W09'],
    })
  })
  test('is not that a week which still runs is low', () => {
    const steady = Array.from({ length: 12 }, (_, n) => 20 + (n % 2))
    expect(opened(...steady, 0).signal).toBeNull()
    const times = [...steady, 1].map((median) => ({ n: 20, median }))
    expect(judged('timeToApology', times).signal).toMatchObject({ rule: 'beyond', side: 'below' })
  })
  test('is eight whole weeks on one side', () => {
    const shifted = [9, 9, 9, 9, 3, 3, 3, 3, 3, 3, 3, 3]
    expect(opened(...shifted, 1).signal).toMatchObject({ rule: 'run', side: 'below', weeks: weeksUntil('2026-W09', 8) })
    expect(opened(...shifted.slice(1), 9, 3).signal?.rule).not.toBe('run')
  })
})
