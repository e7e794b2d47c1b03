// What came of a case, case by case.

import { describe, expect, test } from 'vitest'
import type { Fact } from '#core/cases/file.ts'
import { at, fact, opened } from './evidence-sample.ts'
import type { Evidence } from './marks.ts'
import { tallyOf } from './tallies.ts'

const nothing = opened('04T08:00')
const later = at('20T08:00')
const tally = (evidence: Partial<Evidence>, now = later) => tallyOf({ ...nothing, ...evidence }, now)
const facts = (...list: Fact[]) => ({ file: { facts: list } })
const sorry = fact('apologised', '04T09:00')
const right = fact('fulfilled', '05T09:00')
const answered = (rating: number, when = '07T09:00') => ({ answers: [{ id: 's', at: at(when), rating }] })

test('of a case that was only opened nothing is known but that it is there', () => {
  expect(tally({})).toEqual({ yes: ['known'], no: [], dated: [], changesAt: null })
})

test('a case that the customer withdrew is in nothing', () => {
  expect(tally(facts(sorry, fact('withdrawn', '05T09:00')))).toEqual({ yes: [], no: [], dated: [], changesAt: null })
})

describe('in time', () => {
  const clock = (metAt: string | null, breachedAt: string | null) => ({ listen: { metAt, breachedAt }, apologise: { metAt, breachedAt } })
  test.each([
    ['is what was met before its limit', clock(at('04T08:10'), null), { yes: ['known', 'listened', 'apologised'], no: [] }],
    ['is not what passed its limit, done or not', clock(null, at('04T08:30')), { yes: ['known'], no: ['listened', 'apologised'] }],
    ['is not what was done after it', clock(at('04T09:00'), at('04T08:30')), { yes: ['known'], no: ['listened', 'apologised'] }],
    ['is not decided while the clock runs', clock(null, null), { yes: ['known'], no: [] }],
  ])('%s', (_, firstClocks, expected) => {
    expect(tally({ firstClocks })).toMatchObject(expected)
  })
})

test('sympathy alone is no apology in any of them', () => {
  const sympathy = fact('apologised', '04T09:00', { evidence: { sympathy: true } })
  expect(tally({ ...facts(sympathy, right), ...answered(5) }).yes).toEqual(['known', 'madeRight', 'answered', 'satisfied', 'remedyOnly'])
  expect(tally(facts(sympathy, sorry)).yes).toContain('apologised')
})

describe('choosing and making right', () => {
  test('are not decided while the case is open, and missed when it ends without', () => {
    expect(tally(facts(sorry)).no).toEqual([])
    expect(tally(facts(sorry, fact('unableToRecover', '06T09:00'))).no).toEqual(['chose', 'madeRight'])
  })
  test('are missed when they were left out', () => {
    expect(tally(facts(fact('chosen', '05T09:00', { waived: 'wants nothing' }))).no).toEqual(['chose'])
  })
  test('are not undone by a reopening', () => {
    const again = fact('reopened', '06T09:00', { evidence: { cause: 'message' } })
    expect(tally(facts(fact('chosen', '05T08:00'), right, again)).yes).toEqual(['known', 'chose', 'madeRight'])
  })
})

test('an explanation is awaited for a day, and the case says when that is over', () => {
  expect(tally(facts(right), at('05T10:00'))).toMatchObject({ no: [], changesAt: at('06T09:00') })
  expect(tally(facts(right), at('06T09:00'))).toMatchObject({ no: ['explained'], changesAt: null })
  expect(tally(facts(right, fact('explained', '05T12:00')), later).yes).toContain('explained')
})

describe('an answer', () => {
  test('that never came counts once a case that was made right has ended', () => {
    expect(tally(facts(right)).no).not.toContain('answered')
    expect(tally(facts(right, fact('recovered', '09T09:00'))).no).toContain('answered')
    expect(tally(facts(sorry, fact('unableToRecover', '09T09:00'))).no).not.toContain('answered')
  })
  test.each([
    ['both', [sorry, right]],
    ['apologyOnly', [sorry]],
    ['remedyOnly', [right]],
    ['neither', []],
    ['apologyOnly', [sorry, fact('fulfilled', '05T09:00', { waived: 'wants nothing' })]],
    ['apologyOnly', [sorry, fact('fulfilled', '08T09:00')]],
  ] as const)('stands under %s', (group, list) => {
    expect(tally({ ...facts(...list), ...answered(5) }).yes).toEqual(expect.arrayContaining(['answered', 'satisfied', group]))
    expect(tally({ ...facts(...list), ...answered(3) }).no).toEqual(expect.arrayContaining(['satisfied', group]))
  })
  test('that came last is the one that counts, with what had been done by then', () => {
    const answers = [
      { id: 'b', at: at('09T09:00'), rating: 5 },
      { id: 'a', at: at('05T08:00'), rating: 2 },
    ]
    expect(tally({ ...facts(sorry, right), answers })).toMatchObject({ yes: expect.arrayContaining(['satisfied', 'both']) })
  })
})

describe('a promise counts on its own day', () => {
  const promise = { id: 'p', dueAt: at('06T12:00'), keptAt: null, brokenAt: null, releasedAt: null }
  const dated = (rest: object, now = later) => tally({ promises: [{ ...promise, ...rest }] }, now)
  test.each([
    ['kept', { keptAt: at('05T10:00') }, [{ at: at('05T10:00'), tally: 'promises', yes: true }]],
    ['broken and open', { brokenAt: at('06T12:00') }, ['promises no', 'brokenOpen yes']],
    ['broken and done late', { brokenAt: at('06T12:00'), releasedAt: at('07T12:00'), isDoneLate: true }, ['promises no', 'brokenDone yes']],
    ['broken and released', { brokenAt: at('06T12:00'), releasedAt: at('07T12:00') }, ['promises no']],
  ])('%s', (_, rest, expected) => {
    expect(dated(rest).dated).toEqual(
      expected.map((one) => {
        if (typeof one !== 'string') return one
        const [name, yes] = one.split(' ')
        return { at: at('06T12:00'), tally: name, yes: yes === 'yes' }
      }),
    )
  })
  test('and not before it', () => {
    expect(dated({}, at('05T12:00'))).toMatchObject({ dated: [], changesAt: at('06T12:00') })
  })
})
