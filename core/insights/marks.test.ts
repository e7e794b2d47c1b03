// What a case counts for, case by case.

import { describe, expect, test } from 'vitest'
import type { Fact } from '#core/cases/file.ts'
import { at, fact, opened } from './evidence-sample.ts'
import { type Evidence, marksOf } from './marks.ts'
import type { NumberName } from './numbers.ts'

const calendar = {
  zone: 'UTC',
  hours: Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((each) => [each, [['09:00', '17:00']]])) as never,
  holidays: [],
}
const nothing = opened('04T16:30')
const marks = (number: NumberName, evidence: Partial<Evidence>) =>
  marksOf({ ...nothing, ...evidence }, calendar)
    .filter((mark) => mark.number === number)
    .map(({ at: when, hit, value }) => [when, hit ?? value])
const facts = (...list: Fact[]) => ({ file: { facts: list } })

test('a case that was only opened counts as opened and as the first, and for nothing else', () => {
  expect(marksOf(nothing, calendar).map(({ number, hit }) => [number, hit])).toEqual([
    ['opened', null],
    ['repeats', false],
    ['foundByUs', false],
    ['doubleDeviations', false],
    ['toldByCustomers', null],
  ])
})

test('a case that we found ourselves is not one that a customer had to tell', () => {
  const found = marksOf({ ...nothing, isFoundByUs: true }, calendar)
  expect(found.map(({ number, hit }) => [number, hit])).toEqual([
    ['opened', null],
    ['repeats', false],
    ['foundByUs', true],
    ['doubleDeviations', false],
  ])
})

test('waiting is counted in open hours', () => {
  expect(marks('timeToHuman', { firstHumanAt: at('05T09:10') })).toEqual([[at('05T09:10'), 40 * 60_000]])
})

test('the first apology counts, and only that', () => {
  const evidence = facts(
    fact('apologised', '04T16:40'),
    fact('reopened', '04T16:45', { evidence: { cause: 'message' } }),
    fact('apologised', '05T10:00'),
  )
  expect(marks('timeToApology', evidence)).toEqual([[at('04T16:40'), 10 * 60_000]])
})

test('sympathy alone is no apology, and the apology after it counts from the opening', () => {
  const sympathy = fact('apologised', '04T16:40', { evidence: { sympathy: true } })
  expect(marks('timeToApology', facts(sympathy))).toEqual([])
  expect(marks('timeToApology', facts(sympathy, fact('apologised', '05T10:00')))).toEqual([[at('05T10:00'), 90 * 60_000]])
})

test('that the mistake turned out to be ours is no second failure', () => {
  expect(marks('doubleDeviations', facts(fact('reopened', '05T09:00', { evidence: { cause: 'ours' } })))).toEqual([
    [nothing.openedAt, false],
  ])
})

describe('what was made right', () => {
  const right = fact('fulfilled', '05T10:00')
  test.each([
    ['explained in time counts when it was explained', [fact('explained', '06T10:00')], [[at('06T10:00'), true]]],
    ['explained too late counts when the day was over', [fact('explained', '06T10:01')], [[at('06T10:00'), false]]],
    ['not explained counts when the day is over', [], [[at('06T10:00'), false]]],
    ['left out with a reason is not counted', [fact('explained', '05T11:00', { waived: 'she knows' })], []],
    [
      'opened again before is not counted',
      [fact('reopened', '05T11:00', { evidence: { cause: 'message' } }), fact('explained', '05T12:00')],
      [],
    ],
    [
      'contested words change nothing',
      [fact('reopened', '05T11:00', { evidence: { cause: 'contested' } }), fact('explained', '05T12:00')],
      [[at('05T12:00'), true]],
    ],
    ['ended before is not counted', [fact('unableToRecover', '05T11:00')], []],
  ] as const)('%s', (_, after, expected) => {
    expect(marks('explainedInADay', facts(right, ...after))).toEqual(expected)
  })
  test('twice counts twice', () => {
    const again = fact('reopened', '06T12:00', { evidence: { cause: 'unhappy' } })
    const evidence = facts(right, fact('explained', '05T11:00'), again, fact('fulfilled', '07T10:00'))
    expect(marks('explainedInADay', evidence)).toEqual([
      [at('05T11:00'), true],
      [at('08T10:00'), false],
    ])
  })
  test('left out was not made right', () => {
    expect(marks('explainedInADay', facts(fact('fulfilled', '05T10:00', { waived: 'wants nothing' })))).toEqual([])
  })
})

test.each([
  ['kept in time counts when it was kept', { keptAt: at('05T10:00') }, [[at('05T10:00'), true]]],
  ['broken counts when it was due', { brokenAt: at('05T12:00') }, [[at('05T12:00'), false]]],
  ['done too late stays broken', { brokenAt: at('05T12:00'), releasedAt: at('05T13:00') }, [[at('05T12:00'), false]]],
  ['kept a moment too late is not kept', { keptAt: at('05T12:01') }, [[at('05T12:00'), false]]],
  ['open counts from the time when it is due', {}, [[at('05T12:00'), false]]],
  ['released before its time is not counted', { releasedAt: at('05T10:00') }, []],
])('a promise that was %s', (_, settled, expected) => {
  const promise = { id: 'p', dueAt: at('05T12:00'), keptAt: null, brokenAt: null, releasedAt: null, ...settled }
  expect(marks('promisesKept', { promises: [promise] })).toEqual(expected)
})

describe('an end', () => {
  test('counts while it stands', () => {
    expect(marks('recovered', facts(fact('recovered', '09T10:00')))).toEqual([[at('09T10:00'), true]])
    expect(marks('recovered', facts(fact('unableToRecover', '09T10:00')))).toEqual([[at('09T10:00'), false]])
    expect(marks('recovered', facts(fact('withdrawn', '09T10:00')))).toEqual([])
  })
  test('that was followed by a reopening was none', () => {
    expect(
      marks('recovered', facts(fact('recovered', '09T10:00'), fact('reopened', '09T10:00', { evidence: { cause: 'unhappy' } }))),
    ).toEqual([])
  })
})

test('what was granted and given costs, what was taken back does not, and carrying out costs nothing more', () => {
  const entry = (id: string, kind: string, amountMinor: number, reverses: string | null = null) => ({
    id,
    entry: kind,
    amountMinor,
    reverses,
    at: at('05T10:00'),
  })
  const ledger = [
    entry('a', 'granted', 2000),
    entry('b', 'fulfilled', 2000),
    entry('c', 'perk', 500),
    entry('d', 'reversed', 2000, 'b'),
    entry('e', 'reversed', 2000, 'a'),
  ]
  expect(marks('cost', { ledger }).map(([, value]) => value)).toEqual([2000, 500, -2000])
  expect(marks('costPerRecovery', { ledger, ...facts(fact('recovered', '09T10:00')) })).toEqual([[at('09T10:00'), 500]])
  expect(marks('costPerRecovery', { ledger, ...facts(fact('unableToRecover', '09T10:00')) })).toEqual([])
})

test.each([
  ['known when it was opened is the same mistake again', at('01T10:00'), [[at('08T10:00'), true]]],
  ['named since is a new one', at('05T10:00'), [[at('08T10:00'), false]]],
  ['not linked to is not counted', null, []],
])('a mistake that was %s', (_, mistakeSince, expected) => {
  expect(marks('sameMistake', { ...facts(fact('learned', '08T10:00')), mistakeSince })).toEqual(expected)
})

describe('a recovery failed twice', () => {
  const opened = nothing.openedAt
  const promise = { id: 'p', dueAt: at('05T12:00'), keptAt: null, brokenAt: null, releasedAt: null }
  test.each([
    ['when a promise was broken', { promises: [{ ...promise, brokenAt: at('05T12:00') }] }, true],
    ['not while a promise is open', { promises: [promise] }, false],
    ['when the first apology came late', { firstClocks: { apologise: { metAt: null, breachedAt: at('05T09:30') } } }, true],
    ['not when only listening was late', { firstClocks: { listen: { metAt: null, breachedAt: at('05T09:00') } } }, false],
    ['when it was opened again', facts(fact('reopened', '09T10:00', { evidence: { cause: 'unhappy' } })), true],
    ['not when the customer only mended our words', facts(fact('reopened', '09T10:00', { evidence: { cause: 'contested' } })), false],
  ])('%s', (_, evidence, hit) => {
    expect(marks('doubleDeviations', evidence)).toEqual([[opened, hit]])
  })
})
