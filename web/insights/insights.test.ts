// The words, the plot and the tables of insight.

import { describe, expect, test } from 'vitest'
import { casesSearchOf, weekSearchOf } from './search.ts'
import { csvOf } from '#core/csv.ts'
import { figureInWords, rangeInWords, usualInWords, weekInWords } from '#core/insights/figure-words.ts'
import { comparedInWords, countedInWords, type Figure, isBlank, noticedInWords, standingInWords, standsInWords } from './figure-words.ts'
import { plotOf } from './plot.ts'

const figure = (rest: Partial<Figure>): Figure => ({
  week: '2026-W10',
  n: 0,
  numerator: null,
  value: null,
  ninetieth: null,
  interval: null,
  ...rest,
})

describe('a figure', () => {
  test.each([
    ['opened', figure({ n: 13, value: 13 }), '13', ''],
    ['promisesKept', figure({ n: 4, numerator: 3 }), '3 of 4', ''],
    ['promisesKept', figure({ n: 50, numerator: 41, value: 0.82 }), '82%', '41 of 50'],
    ['promisesKept', figure({}), 'None', 'no promises yet'],
    ['timeToApology', figure({ n: 3, value: 34 * 60_000 }), '34 min', 'median of 3'],
    ['timeToApology', figure({ n: 12, value: 34 * 60_000, ninetieth: 7_200_000 }), '34 min', 'median of 12, nine of ten within 2 h'],
    ['cost', figure({ n: 2, value: 2350 }), '23.50 EUR', ''],
    ['costPerRecovery', figure({ n: 2, value: 2300 }), '23 EUR', 'on average of 2'],
  ] as const)('of %s is said', (name, one, large, small) => {
    expect(figureInWords(name, one, 'EUR')).toEqual({ large, small })
  })
  test('is compared with a usual week, or says how many weeks are missing', () => {
    const shown = { number: 'opened', way: 'count', usual: { mean: 14, low: 8.4, high: 19.7, weeks: 25 }, wholeWeeks: 25, weeksNeeded: 12 }
    expect(usualInWords(shown as never, 'EUR')).toBe('A usual week: 9 to 19')
    expect(usualInWords({ ...shown, usual: null, wholeWeeks: 3 } as never, 'EUR')).toBe(
      'Not enough weeks yet for a usual range; 12 are needed, 3 are there.',
    )
    expect(rangeInWords('cost', { low: 26534, high: 51881 }, 'EUR')).toBe('265.34 to 518.81 EUR')
    expect(rangeInWords('happy', { low: 0.71, high: 0.88 }, 'EUR')).toBe('71% to 88%')
  })
  test('that changed says in which weeks, for this week may lie on the other side', () => {
    const weeks = ['2026-W08', '2026-W09', '2026-W10'].map((week) => figure({ week, n: 3, value: 2860 }))
    const shown = { number: 'costPerRecovery', good: 'lower', usual: { mean: 2891, low: 0, high: 5000, weeks: 24 }, weeks }
    const said = (rule: string, of: string[]) =>
      standingInWords({ ...shown, signal: { rule, side: 'above', weeks: of, sentence: '' } } as never, 'EUR')
    expect(said('beyond', ['2026-W10'])).toEqual({ words: 'really higher: usual is 28.91 EUR', isGood: false })
    expect(said('beyond', ['2026-W09']).words).toBe('last week really higher: usual is 28.91 EUR')
    expect(
      said(
        'run',
        Array.from({ length: 8 }, () => '2026-W09'),
      ).words,
    ).toBe('really higher for 8 weeks: usual is 28.91 EUR')
    expect(standingInWords({ ...shown, signal: null } as never, 'EUR').words).toBe('usual: 0 to 50 EUR')
  })
  test('of nothing at all leaves nothing to draw', () => {
    const nothing = { weeks: [figure({}), figure({})] }
    expect([isBlank([nothing, nothing]), isBlank([nothing, { weeks: [figure({}), figure({ n: 1 })] }])]).toEqual([true, false])
  })
})

test('what of a case was counted is said beside it', () => {
  const one = (hit: boolean | null, value: number | null = null) => ({ at: '', hit, value })
  expect(countedInWords('promisesKept', [one(true), one(false)], 'EUR')).toBe('1 of 2 kept in time')
  expect(countedInWords('promisesKept', [one(false)], 'EUR')).toBe('not kept in time')
  expect(countedInWords('cost', [one(null, 2000), one(null, 500)], 'EUR')).toBe('25 EUR')
  expect(countedInWords('limitsPassed', [one(null), one(null)], 'EUR')).toBe('2 limits')
  expect(countedInWords('timeToHuman', [one(null, 611_000)], 'EUR')).toBe('10 min')
})

test('how many stand open is said as on the page of numbers', () => {
  const standing = { open: 36, late: 4, lateSoon: 0, steps: [{ step: 'delight' as const, cases: 1 }] }
  expect(standsInWords(standing, 'open')).toBe('36 cases')
  expect(standsInWords(standing, 'open', 'delight')).toBe('1 case')
  expect(standsInWords(standing, 'lateSoon')).toBe('0 cases')
})

test.each([
  [0, 1, 'A customer told us of the one case of 26 weeks. “Admit a mistake” tells the customer before they notice.'],
  [1, 1, 'The one case of 26 weeks was found by us.'],
  [0, 4, 'None of the 4 cases of 26 weeks was found by us. “Admit a mistake” tells the customer before they notice.'],
  [1, 4, '1 of 4 in 26 weeks was found by us.'],
  [29, 554, '29 of 554 in 26 weeks were found by us: 5%.'],
])('who noticed first: %i of %i', (ours, all, words) => {
  expect(noticedInWords(ours, all, 26)).toBe(words)
})

test('a week is said by its days', () => {
  expect([weekInWords('2026-03-02', '2026-03-08'), weekInWords('2026-03-30', '2026-04-05')]).toEqual(['2 to 8 Mar', '30 Mar to 5 Apr'])
})

test('a week is held against those since the first that holds anything', () => {
  const held = (...counts: number[]) => ({ monday: '2026-03-02', sunday: '2026-03-08', numbers: [{ weeks: counts.map((n) => ({ n })) }] })
  expect(comparedInWords(held(3, 0, 2, 1))).toBe('This week so far, 2 to 8 Mar, against the 3 weeks before it')
  expect(comparedInWords(held(0, 0, 2, 1))).toBe('This week so far, 2 to 8 Mar, against the week before it')
  expect(comparedInWords(held(0, 0, 0, 1))).toBe('This week so far, 2 to 8 Mar. There is no week before it yet.')
  expect(comparedInWords(held(0, 0))).toBe('This week so far, 2 to 8 Mar. There is no week before it yet.')
})

describe('the plot', () => {
  const weeks = [4, null, 2, 3, 8].map((value, n) => figure({ week: `2026-W0${n + 1}`, value, n: 1 }))
  test('leaves a gap where a week has no value, and marks the week that runs', () => {
    const plot = plotOf({ weeks, usual: null, beyond: [], signal: null })
    expect(plot.lines).toHaveLength(1)
    expect(plot.points.map(({ look }) => look)).toEqual(['usual', 'usual', 'usual', 'running'])
    expect(plot.points.at(-1)?.y).toBe(6)
  })
  test('draws the limits as a band and a signal in blue', () => {
    const signal = { rule: 'beyond' as const, side: 'above' as const, weeks: ['2026-W05'], sentence: '' }
    const plot = plotOf({ weeks, usual: { low: 0, high: 4, mean: 2, weeks: 12 }, beyond: [], signal })
    expect(plot.band).toEqual({ y: 60, height: 54, mean: 87 })
    expect(plot.points.at(-1)?.look).toBe('signal')
  })
})

test('a table keeps commas and quotes, and no cell runs as a formula', () => {
  expect(
    csvOf([
      ['a', 1, null],
      ['x, "y"', -2, '=1+1'],
    ]),
  ).toBe('a,1,\r\n"x, ""y""",-2,\'=1+1\r\n')
})

test('an address that is not understood is left out', () => {
  expect(casesSearchOf({ week: '2026-W10', step: 'listen', only: 'hit', brand: 'brand_x' })).toEqual({
    week: '2026-W10',
    step: 'listen',
    only: 'hit',
    brand: 'brand_x',
  })
  expect(casesSearchOf({ week: '2026-10', step: 'x', only: 'y', brand: 1 })).toEqual({})
  expect(weekSearchOf({ brand: 'x' })).toEqual({})
})
