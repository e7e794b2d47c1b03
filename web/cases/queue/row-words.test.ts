// The words of a row, and what the address of the queue says.

import { expect, test } from 'vitest'
import type { Row } from './groups.ts'
import { addressOfView, isSameView, placeOf, queueSearchOf } from './queue-search.ts'
import { now, row, zone } from './row-sample.ts'
import { addressOf, caseAt, clockOf, flagsOf, marksOf } from './row-words.ts'

const plain = row()

test('the last hour is told in minutes, what lies further by its time', () => {
  const at = (dueAt: string, standing: 'far' | 'soon' | 'over') =>
    clockOf({ ...plain, due: { clock: 'offer', dueAt, warnAt: dueAt, used: 0.4, standing } }, now, zone)
  expect(at('2026-03-04T13:49:00.000Z', 'soon')).toEqual({ standing: 'soon', used: 0.4, words: '19 min left', under: 'offer options' })
  expect(at('2026-03-04T13:18:00.000Z', 'over').words).toBe('12 min over')
  expect(at('2026-03-04T16:31:00.000Z', 'far').words).toBe('17:31')
})

test('a case that waits is paused since a day, an ended one says how it ended', () => {
  expect(clockOf({ ...plain, waitingSince: '2026-03-03T09:00:00.000Z' }, now, zone)).toMatchObject({
    standing: 'paused',
    under: 'since yesterday',
  })
  expect(clockOf({ ...plain, endedAt: now, stands: 'recovered' }, now, zone)).toMatchObject({
    standing: 'met',
    words: 'mended',
    under: 'today',
  })
  expect(clockOf({ ...plain, endedAt: now, stands: 'withdrawn' }, now, zone)).toMatchObject({ standing: 'stopped', words: 'ended' })
})

test('a customer who was here before, and a case that came back, carry a flag', () => {
  expect(flagsOf(plain)).toEqual([])
  expect(flagsOf({ ...plain, earlierInNinetyDays: 1, reopened: true })).toEqual(['2nd in 90 days', 'Reopened'])
  expect(flagsOf({ ...plain, risks: ['legal'], riskSuggestions: [{ risk: 'leave', words: 'going elsewhere' }] })).toEqual([
    'Legal',
    'suggested: Might leave?',
  ])
})

test('marks show what is behind the open step; a recovered case has all of them', () => {
  expect(marksOf('makeRight')).toEqual(['done', 'done', 'now', 'ahead', 'ahead', 'ahead', 'ahead'])
  expect(new Set(marksOf('recovered'))).toEqual(new Set(['done']))
  expect(new Set(marksOf('withdrawn'))).toEqual(new Set(['ahead']))
})

test('the address names a view or what is looked for; anything else is left out', () => {
  expect(queueSearchOf({ view: 'mine' })).toEqual({ view: 'mine' })
  expect(queueSearchOf({ view: 'team' })).toEqual({})
  expect(queueSearchOf({ view: 'toString', find: '  ' })).toEqual({})
  expect(queueSearchOf({ find: ' duvet ' })).toEqual({ find: 'duvet' })
  expect(queueSearchOf({ find: 1842 })).toEqual({ find: '1842' })
})

test('what narrows a view stands in the address, and what it does not know is left out', () => {
  expect(queueSearchOf({ severity: '1', risk: 'legal', kind: 'Non sense', owner: 'x', step: 'listen' })).toEqual({
    severity: 1,
    risk: 'legal',
    step: 'listen',
  })
  expect(addressOfView({ view: 'mine', severity: 1 })).toBe('/?view=mine&severity=1')
  expect(addressOfView({ view: 'team' })).toBe('/')
  expect(isSameView({ view: 'team', risk: 'legal' }, { risk: 'legal' })).toBe(true)
  expect(isSameView({ risk: 'legal' }, {})).toBe(false)
})

test('while a customer is waited for the row says since when, but of a promise for today when it is due', () => {
  const due = {
    clock: 'promise',
    dueAt: '2026-03-04T17:00:00.000Z',
    warnAt: '2026-03-04T16:45:00.000Z',
    used: 0.2,
    standing: 'far',
  } as const
  const waiting: Row = { ...plain, waitingSince: '2026-03-03T13:30:00.000Z', due }
  expect(clockOf(waiting, now, zone)).toMatchObject({ standing: 'far', under: 'promise' })
  expect(clockOf({ ...waiting, due: { ...due, clock: 'fulfil' } }, now, zone)).toMatchObject({ standing: 'paused' })
})

test('the page of a case is known again by its path', () => {
  expect(caseAt(addressOf('case_1'))).toBe('case_1')
  expect(caseAt('/')).toBeNull()
  expect(caseAt('/customers/customer_1')).toBeNull()
})

test('where one is in the queue, in one line: also where no view of the list is the current one', () => {
  expect(placeOf({})).toBe('Team')
  expect(placeOf({ view: 'lateSoon', severity: 1 })).toBe('Late soon, filtered')
  expect(placeOf({ find: 'lantern' })).toBe('Found for “lantern”')
  expect(placeOf({ find: 'lantern', kind: 'slow' })).toBe('Found for “lantern”, filtered')
})
