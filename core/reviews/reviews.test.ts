// The rules of a review without a database: what was known then, roles, who sees what, what opens by itself, what is alike.

import { describe, expect, test } from 'vitest'
import { clockThen, promiseThen } from '#core/reviews/clocks-then.ts'
import { chanceOf, noRules, ruleFor } from '#core/reviews/opening.ts'
import { isCovered, lookUntil, next, type Standing } from '#core/reviews/review.ts'
import { rolesAt } from '#core/reviews/roles.ts'
import { similarTo } from '#core/reviews/similar.ts'
import { changesOf, type Entry, valueThen } from '#core/reviews/then.ts'
import { hour, plus } from '#core/time/instant.ts'

const noon = '2026-03-04T12:00:00.000Z'
const at = (hours: number) => plus(noon, hours * hour)

describe('a value that was edited in place', () => {
  const sorted = (when: string, to: number, was?: number): Entry => ({
    at: when,
    actor: 'system',
    event: 'case.sorted',
    payload: { severity: to, ...(was === undefined ? {} : { was: { severity: was } }) },
  })
  const severity = (journal: Entry[], first: number | undefined, now: number, when: string) =>
    valueThen(changesOf<number>(journal, 'case.sorted', 'severity'), first, now, when)

  test('is the last that was set by then', () => {
    const journal = [sorted(at(1), 2, 3), sorted(at(3), 1, 2)]
    expect([at(0), at(1), at(2), at(3)].map((when) => severity(journal, 3, 1, when))).toEqual([3, 2, 2, 1])
  })
  test('is what the first later change says that it was, where the beginning was not written down', () => {
    expect(severity([sorted(at(1), 2, 4)], undefined, 2, at(0))).toBe(4)
  })
  test('is not known where neither says it, and never the later one', () => {
    expect(severity([sorted(at(1), 2)], undefined, 2, at(0))).toBeUndefined()
  })
  test('is what it always was where nothing changed it', () => {
    expect(severity([], undefined, 5, at(0))).toBe(5)
  })
})

describe('roles', () => {
  const people = (['agent', 'agent', 'lead'] as const).map((role, n) => ({
    id: `member_${n}`,
    names:
      [
        ['Ilse Maes', 'Ilse'],
        ['Tomas Novak', 'Tomas'],
        ['Noor Haddad', 'Noor'],
      ][n] ?? [],
    since: at(0),
    roleNow: role,
    roleFirst: undefined,
    roles: n === 2 ? [{ at: at(5), to: 'lead' as const, was: 'agent' as const }] : [],
  }))
  const journal: Entry[] = [0, 1, 2].map((n) => ({ at: at(n), actor: `member_${n}`, event: 'case.taken', payload: {} }))
  test('are counted in the order in which people came, and stay what they were called', () => {
    const then = rolesAt(people, [], journal, at(1))
    const later = rolesAt(people, [], journal, at(6))
    expect([then, later].map(({ named }) => [named('member_0'), named('member_1')])).toEqual([
      ['the agent', 'another agent'],
      ['the agent', 'another agent'],
    ])
    expect(later.named('member_2')).toBe('a lead')
    expect(rolesAt(people, [], journal, at(3)).named('member_2')).toBe('a third agent')
  })
  test('stand where names stood, the customer’s too', () => {
    const { said } = rolesAt(people, ['Marta Okafor'], journal, at(6))
    expect(said('Dear Marta, Ilse asked Noor Haddad. Tomas may know.')).toBe(
      'Dear [the customer], [the agent] asked [a lead]. [another agent] may know.',
    )
  })
})

describe('a clock', () => {
  const clock = { id: 'clock_1', name: 'offer', startedAt: at(0), dueAt: at(9), metAt: at(8), stoppedAt: null }
  const changes = [
    { clockId: 'clock_1', at: at(1), change: 'paused', reason: 'x', dueBefore: at(4), dueAfter: at(4) },
    { clockId: 'clock_1', at: at(2), change: 'resumed', reason: 'x', dueBefore: at(4), dueAfter: at(5) },
    { clockId: 'clock_1', at: at(6), change: 'moved', reason: 'x', dueBefore: at(5), dueAfter: at(9) },
  ]
  test('is due when it was due then, whatever came later', () => {
    const seen = [0, 1, 2, 5, 6, 8].map((n) => clockThen(clock, changes, [], at(n)))
    expect(seen.map((one) => one?.dueAt)).toEqual([at(4), at(4), at(5), at(5), at(9), at(9)])
    expect(seen.map((one) => one?.state)).toEqual(['running', 'paused', 'running', 'over', 'running', 'met'])
  })
  test('does not exist before it started', () => expect(clockThen(clock, changes, [], at(-1))).toBeNull())
  test('a promise is broken when its time passes, and stays it when it is done later', () => {
    const promise = { what: 'x', madeAt: at(0), dueAt: at(2), keptAt: null, releasedAt: at(3) }
    expect([1, 2, 4].map((n) => promiseThen(promise, at(n))?.state)).toEqual(['open', 'broken', 'broken'])
  })
})

describe('what came later', () => {
  const standing = (own: Partial<Standing>): Standing => ({
    state: 'writing',
    moment: at(1),
    leads: false,
    asked: true,
    wrote: false,
    ...own,
  })
  test.each([
    ['who leads it sees it', { leads: true }, false],
    ['who has not written does not', {}, true],
    ['who has written waits for the others', { wrote: true }, true],
    ['revealed, who has written sees it', { state: 'revealed', wrote: true }, false],
    ['revealed, who has not written still does not', { state: 'revealed' }, true],
    ['nor does who only started it', { state: 'revealed', asked: false }, true],
    ['not even when it was shared', { state: 'shared' }, true],
    ['shared, everybody else sees it', { state: 'shared', asked: false }, false],
  ] as const)('%s', (_, own, covered) => {
    expect(isCovered(standing(own))).toBe(covered)
    expect(lookUntil(standing(own), at(9))).toBe(covered ? at(1) : at(9))
  })
  test('a review goes on one step at a time and never back', () => {
    expect(next('preparing', 'writing')).toBeNull()
    expect(next('preparing', 'shared')?.code).toBe('too-early')
    expect(next('shared', 'revealed')?.code).toBe('already-done')
  })
})

describe('rules that open a review', () => {
  test('are all off at first', () => {
    expect(ruleFor(noRules, { what: 'sorted', severity: 1 })).toBeNull()
    expect(ruleFor(noRules, { what: 'ended', chance: 0 })).toBeNull()
  })
  test('take what is at least as grave, as dear, or picked', () => {
    const rules = { severity: 2, repeat: true, costMinor: 5000, promise: true, sample: 4 }
    expect([1, 2, 3].map((severity) => ruleFor(rules, { what: 'sorted', severity }))).toEqual(['severity', 'severity', null])
    expect([4999, 5000].map((totalMinor) => ruleFor(rules, { what: 'granted', totalMinor }))).toEqual([null, 'cost'])
    expect([0.24, 0.25].map((chance) => ruleFor(rules, { what: 'ended', chance }))).toEqual(['sample', null])
    expect(ruleFor(rules, { what: 'broken' })).toBe('promise')
    expect(ruleFor(rules, { what: 'repeated' })).toBe('repeat')
  })
  test('a case has the same chance whenever it is asked', () => {
    expect(chanceOf('case_01jx0000000000000000zzzzzz')).toBeLessThan(1)
    expect(chanceOf('case_01jx0000000000000000zzzzzz')).toBe(chanceOf('case_01jx0000000000000000zzzzzz'))
    expect(chanceOf('case_01jx00000000000000000000000')).toBe(0)
  })
})

test('earlier reviews that are alike come with the reason: the mistake, the kind, or two words', () => {
  const one = { title: 'Parcel missed the Friday courier', mistakeId: 'mistake_1', kind: 'late' }
  const earlier = [
    { id: 1, title: 'A lamp hums', mistakeId: null, kind: 'late' },
    { id: 2, title: 'The courier came early on Friday', mistakeId: null, kind: null },
    { id: 3, title: 'Another', mistakeId: 'mistake_1', kind: null },
    { id: 4, title: 'The courier was rude', mistakeId: null, kind: 'conduct' },
  ]
  expect(similarTo(one, earlier).map(({ review, because }) => [review.id, because])).toEqual([
    [3, 'the same mistake'],
    [1, 'the same kind'],
    [2, '“friday” and “courier” in both'],
  ])
})
