// The verdict: fixed words for managers, a look that chance cannot move, and dates that a hand can check.

import { describe, expect, test } from 'vitest'
import { chanceFrom, poissonFrom } from '#core/stats/chance-sample.ts'
import { compareRates } from '#core/stats/rates.ts'
import { datePlus } from '#core/time/date.ts'
import { planFault, proposed } from './check.ts'
import { earlySign } from './early.ts'
import { exposureIn, readExposures } from './exposure.ts'
import { Refusal } from '#core/refusal.ts'
import { lastDay, mostThatWorks, outcomeOf, type Watch } from './verdict.ts'
import { comparedInWords, waitingInWords } from './verdict-words.ts'

const counted = (events: number, exposure: number) => ({ events, exposure })

describe('in words', () => {
  test.each([
    [
      counted(9, 41_000),
      counted(1, 38_000),
      'orders',
      '9 in 41,000 orders before, 1 in 38,000 since: the rate fell by 88%, 95% interval 13 to 99%',
    ],
    [counted(20, 100), counted(8, 100), 'days', '20 in 100 days before, 8 in 100 since: the rate fell by 60%, 95% interval 5 to 85%'],
    [counted(6, 60), counted(0, 60), 'calls', '6 in 60 calls before, none in 60 since: the rate fell by 100%, 95% interval 15 to 100%'],
    [
      counted(5, 26),
      counted(1, 26),
      'days',
      '5 in 26 days before, 1 in 26 since: the rate fell by 80%, 95% interval from a fall of 99% to a rise of 79%',
    ],
    [
      counted(2, 100),
      counted(3, 100),
      'days',
      '2 in 100 days before, 3 in 100 since: the rate rose by 50%, 95% interval from a fall of 83% to a rise of 1696%',
    ],
  ] as const)('%o, then %o in %s', (before, after, measure, words) => {
    expect(comparedInWords(before, after, measure)).toBe(words)
  })
})

describe('the look', () => {
  const watch = (over: Partial<Watch> = {}): Watch => ({
    before: counted(9, 41_000),
    watchedFrom: '2026-01-05',
    watchDays: 28,
    mostLeft: 0.5,
    cumulative: [],
    ...over,
  })
  test('comes at the end of the watch when none by then would show a fall', () => {
    // 41,000 · (0.05^(−1/9) − 1) = 16,186 orders; at 1,000 a day that is 17 days, and the watch is longer.
    expect(lastDay(watch(), 1000)).toBe('2026-02-01')
    expect(lastDay(watch({ watchDays: 10 }), 1000)).toBe('2026-01-21')
  })
  test('waits on until even none would show it, however few it were', () => {
    // 5 in 180 days: 180 · (0.05^(−1/5) − 1) = 147.8, so the 148th day.
    const few = watch({ before: counted(5, 180), watchDays: 28 })
    expect(lastDay(few, 1)).toBe(datePlus('2026-01-05', 147))
    const days = Array.from({ length: 147 }, (_, n) => n + 1)
    expect(lastDay({ ...few, cumulative: days }, 1)).toBe(datePlus('2026-01-05', 147))
    expect(compareRates(counted(5, 180), counted(0, 148)).less).toBeLessThan(0.05)
    expect(compareRates(counted(5, 180), counted(0, 147)).less).toBeGreaterThan(0.05)
  })
  test('is not promised where one event before would ask for decades', () => {
    expect(lastDay(watch({ before: counted(1, 365) }), 1)).toBeNull()
  })
})

test.each([
  [counted(20, 100), counted(8, 100), 'effective'],
  [counted(20, 100), counted(20, 100), 'notEffective'],
  [counted(20, 100), counted(11, 100), 'notEnough'],
  [counted(5, 100), counted(1, 100), 'notEnough'],
  [counted(9, 41_000), counted(1, 38_000), 'effective'],
  [counted(200, 100), counted(130, 100), 'notEffective'],
] as const)('%o, then %o, against half of it: %s', (before, after, outcome) => {
  expect(outcomeOf(before, after, 0.5)).toBe(outcome)
})

test('while it waits, the words say until when and how many may still come', () => {
  const before = counted(20, 100)
  expect(mostThatWorks(before, 100, 0.5)).toBe(10)
  const waiting = (events: number, until: string | null = '2026-03-14') =>
    waitingInWords({ before, after: counted(events, 40), until, today: '2026-01-20', atLook: 100, mostLeft: 0.5 })
  expect(waiting(0)).toBe('Not yet provable: with no recurrence it will be on 14 March')
  expect(waiting(0, '2027-03-14')).toBe('Not yet provable: with no recurrence it will be on 14 March 2027')
  expect(waiting(1)).toBe('Not yet provable: with at most 10 by then it will be on 14 March, and there was 1 so far')
  expect(waiting(12)).toContain('12 so far are more than would show a fall at the look on 14 March')
  expect(waiting(0, null)).toContain('even years')
})

describe('where nothing has changed', () => {
  const year = Array.from({ length: 365 }, (_, n) => datePlus('2026-01-01', n))
  /** One year of days on which nothing changed, looked at daily: is it called effective on any of them? */
  function everEffective(chance: () => number, rate: number, baseline: number, watchDays: number, mostLeft: number): boolean {
    const before = counted(poissonFrom(chance, rate * baseline), baseline)
    if (before.events === 0) return false
    let events = 0
    const cumulative: number[] = []
    for (const [n, today] of year.entries()) {
      const day = n + 1
      events += poissonFrom(chance, rate)
      cumulative.push(day)
      const until = lastDay({ before, watchedFrom: '2026-01-01', watchDays, mostLeft, cumulative }, 1)
      if (until === today) return outcomeOf(before, counted(events, day), mostLeft) === 'effective'
    }
    return false
  }
  test.each([
    [0.02, 365, 28, 0.9],
    [0.05, 365, 90, 0.5],
    [0.1, 180, 60, 1],
    [0.5, 100, 100, 1],
    [2, 60, 30, 1],
  ])('at %d a day, looked at daily for a year, at most one in twenty is called effective', (rate, baseline, watchDays, mostLeft) => {
    const chance = chanceFrom(41)
    const runs = 1500
    const wrong = Array.from({ length: runs }, () => everEffective(chance, rate, baseline, watchDays, mostLeft)).filter(Boolean).length
    // The true share is at most 0.05; three standard errors of 1,500 runs are 0.017.
    expect(wrong / runs).toBeLessThanOrEqual(0.05)
  })
  test('the early sign alarms in few watches, and soon where it fell to nothing', () => {
    const chance = chanceFrom(5)
    const weeks = (mean: number) => Array.from({ length: 26 }, () => ({ events: poissonFrom(chance, mean), exposure: 7 }))
    const alarms = Array.from({ length: 60 }, () => earlySign(2 / 7, 0.5, weeks(2), 182)?.alarmAt !== null).filter(Boolean).length
    expect(alarms / 60).toBeLessThan(0.12)
    expect(earlySign(2 / 7, 0.5, weeks(0), 182)?.alarmAt).toBeLessThan(10)
    expect(earlySign(2 / 7, 0.5, [], 182)).toBeNull()
  })
})

describe('the plan', () => {
  const plan = proposed('2026-03-04', '2025-06-01')
  test('leaves out the four weeks that made somebody act', () => {
    expect(plan).toMatchObject({ baselineFrom: '2025-06-01', baselineUntil: '2026-02-03', watchDays: 182, mostLeft: 0.5 })
    expect(proposed('2026-03-04', '2026-02-20')).toMatchObject({ baselineFrom: '2026-01-07', baselineUntil: '2026-02-03', watchDays: 28 })
    expect(proposed('2026-03-04', null).baselineFrom).toBe('2025-02-04')
  })
  test.each([
    [{ baselineUntil: '2026-02-20' }, {}, 'baselineUntil'],
    [{ baselineFrom: '2026-01-30' }, {}, 'baselineFrom'],
    [{ signature: { by: 'filter' as const } }, {}, 'signature'],
    [{ measure: 'orders' as const }, { missing: 3 }, 'measure'],
    [{}, { events: 0 }, 'baselineFrom'],
  ])('that would prove nothing is refused: %o %o', (change, counts, field) => {
    const found = planFault({ ...plan, ...change }, '2026-03-04', { events: 5, exposure: 248, missing: 0, ...counts })
    expect(found?.field).toBe(field)
  })
  test('that is sound is taken', () => {
    expect(planFault(plan, '2026-03-04', { events: 5, exposure: 248, missing: 0 })).toBeNull()
  })
})

describe('a file of days', () => {
  test('is read with or without a heading, whatever parts the columns', () => {
    expect(readExposures('\uFEFFday;orders\r\n2026-03-04;412\r\n\r\n2026-03-05;0\r\n')).toEqual([
      { day: '2026-03-04', amount: 412 },
      { day: '2026-03-05', amount: 0 },
    ])
    expect(readExposures('"2026-03-04",7')).toEqual([{ day: '2026-03-04', amount: 7 }])
  })
  test('says which line it cannot read', () => {
    const wrong = readExposures('day,orders\n2026-03-04,412\n2026-02-30,4')
    expect(wrong instanceof Refusal && wrong.message).toContain('Line 3')
    expect(readExposures('day,orders\n') instanceof Refusal).toBe(true)
    expect(readExposures('2026-03-04,4.5') instanceof Refusal).toBe(true)
  })
  test('does not choose between two numbers of one day', () => {
    const twice = readExposures('2026-03-04,412\n2026-03-05,7\n2026-03-04,421')
    expect(twice instanceof Refusal && twice.message).toContain('Line 3 has 2026-03-04 once more')
    expect(readExposures('2026-03-04,412\n2026-03-04,412')).toEqual([{ day: '2026-03-04', amount: 412 }])
  })
  test('counts what lies in a span, and the days that are not on file', () => {
    const days = [
      { day: '2026-03-04', amount: 10 },
      { day: '2026-03-06', amount: 5 },
    ]
    expect(exposureIn('orders', days, { from: '2026-03-04', to: '2026-03-06' })).toEqual({ amount: 15, missing: 1 })
    expect(exposureIn('days', [], { from: '2026-03-04', to: '2026-03-06' })).toEqual({ amount: 3, missing: 0 })
  })
})
