// What the record says on the scales, where a playbook is prepared, and how coverage is told.

import { describe, expect, test } from 'vitest'
import type { RemedyId } from '#core/ids.ts'
import { coverageOf } from './coverage.ts'
import { detectionOf, estimated, occurrenceOf, severityOf } from './estimate.ts'
import { isPrepared, missing, readyFor } from './playbook.ts'
import { scales, stepInWords } from './scales.ts'
import { whatChanged } from './what-changed.ts'

describe('an estimate from the record', () => {
  test.each([
    [0, 2],
    [1, 3],
    [3, 4],
    [6, 5],
    [12, 6],
    [26, 7],
    [60, 8],
    [140, 9],
    [400, 10],
  ])('%i cases in half a year are occurrence %i', (cases, step) => {
    expect(occurrenceOf(cases, 180)).toBe(step)
  })
  test.each([
    [10, 10, 2],
    [10, 5, 6],
    [10, 0, 10],
  ])('of %i cases %i found by us are detection %i', (cases, foundByUs, step) => {
    expect(detectionOf(cases, foundByUs)).toBe(step)
  })
  test('takes the middle severity, and of two middles the graver; 1 on a case is 10 here', () => {
    expect(severityOf([3, 3, 5])).toBe(6)
    expect(severityOf([1, 4])).toBe(10)
    expect(severityOf([])).toBe(6)
  })
  test('comes with its priority', () => {
    expect(estimated({ cases: 60, foundByUs: 0, severities: [3, 3, 3] })).toEqual({
      severity: 6,
      occurrence: 8,
      detection: 10,
      priority: 'high',
    })
  })
})

test('each scale has ten steps, and each says something of its own', () => {
  for (const { steps } of Object.values(scales)) expect(new Set(steps).size).toBe(10)
  expect(stepInWords('severity', 10)).toBe('10 · Harm to somebody')
})

describe('a playbook', () => {
  const nothing = { ask: [], say: [], wording: null, remedyIds: [] }
  const options = ['remedy_a', 'remedy_b'] as RemedyId[]
  test.each([
    [nothing, false],
    [{ ...nothing, ask: ['What was it for?'] }, false],
    [{ ...nothing, wording: 'We are sorry.' }, false],
    [{ ...nothing, ask: ['What was it for?'], remedyIds: options.slice(0, 1) }, false],
    [{ ...nothing, ask: ['What was it for?'], remedyIds: options }, true],
    [{ ...nothing, say: ['It was us.'], wording: 'We are sorry.' }, true],
  ])('%j is prepared: %s', (playbook, prepared) => {
    expect(isPrepared(playbook)).toBe(prepared)
    expect(missing(playbook) === null).toBe(prepared)
  })
  test('says the next step', () => {
    expect(missing(nothing)).toBe('Not prepared yet: add something to ask or to say, and a wording or two options.')
  })
  test('stands ready for its kinds while it is prepared and not put away', () => {
    const playbook = { ...nothing, say: ['It was us.'], wording: 'We are sorry.' }
    expect(readyFor({ kinds: ['slow'], playbook, archivedAt: null })).toEqual(['slow'])
    expect(readyFor({ kinds: ['slow'], playbook, archivedAt: '2026-03-04T00:00:00.000Z' })).toEqual([])
    expect(readyFor({ kinds: ['slow'], playbook: nothing, archivedAt: null })).toEqual([])
  })
})

describe('coverage', () => {
  test('comes with how sure it is (Wilson)', () => {
    expect(coverageOf(80, 60, 'the last 90 days').sentence).toBe(
      'Of 80 cases of the last 90 days, 60 had been foreseen and prepared for: 75% (95% interval 65 to 83%).',
    )
  })
  test('is no percentage of four, and nothing of none', () => {
    expect(coverageOf(4, 3, 'all time').sentence).toMatch(/^Of 4 cases of all time, 3 had been foreseen/)
    expect(coverageOf(1, 0, 'all time').sentence).toMatch(/^The one case of all time had not been foreseen/)
    expect(coverageOf(0, 0, 'all time')).toMatchObject({ share: null, interval: null })
  })
})

test('a version says what it changed', () => {
  const playbook = { ask: [], say: [], wording: null, remedyIds: [] }
  const before = {
    title: 'Late',
    words: null,
    kinds: ['slow'],
    severity: 6,
    occurrence: 5,
    detection: 7,
    playbook,
    ownerId: 'member_a',
    lookOn: '2026-09-01',
  }
  const after = { ...before, severity: 8, playbook: { ...playbook, say: ['It was us.'] }, lookOn: '2026-10-01' }
  expect(whatChanged('changed', after, before)).toBe('Changed: severity from 6 to 8, what to say, look again on 2026-10-01.')
  expect(whatChanged('archived', before, before)).toBe('Put away.')
  expect(whatChanged('added', before, null)).toBe('Foreseen.')
})
