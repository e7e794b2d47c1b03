// News and the answers they make old.

import { expect, test } from 'vitest'
import { api } from '#core/api.ts'
import type { EventKind } from '#core/events.ts'
import { isStale, staleAfter } from './stale.ts'

const declared = Object.values(import.meta.glob<Record<string, unknown>>('/core/*/**/events.ts', { eager: true }))
  .flatMap((events) => Object.values(events))
  .filter(
    (exported): exported is EventKind => typeof exported === 'object' && exported !== null && 'name' in exported && 'sentence' in exported,
  )
  .map(({ name }) => name)

test('events were found to be checked', () => {
  expect(declared.length).toBeGreaterThan(20)
})

test.each(declared)('the table knows %s and what it changes exists', (name) => {
  const beginnings = staleAfter(name) ?? []
  expect(beginnings.length).toBeGreaterThan(0)
  for (const beginning of beginnings)
    expect(
      Object.keys(api).some((id) => id.startsWith(beginning)),
      beginning,
    ).toBe(true)
})

test('news about one case leave the others alone and the lists not', () => {
  const news = { name: 'message.received', caseId: 'case_1' }
  expect(isStale(['cases.show', { caseId: 'case_1' }], news)).toBe(true)
  expect(isStale(['cases.show', { caseId: 'case_2' }], news)).toBe(false)
  expect(isStale(['cases.list', { view: 'mine' }], news)).toBe(true)
  expect(isStale(['people.brands', {}], news)).toBe(false)
})

test('who belongs to the house is known to the coach of an open case at once', () => {
  for (const name of ['department.added', 'department.removed', 'member.added', 'member.changed'])
    expect(isStale(['cases.show', { caseId: 'case_1' }], { name }), name).toBe(true)
})

test('an unknown event makes everything stale', () => {
  expect(isStale(['people.brands', {}], { name: 'weather.changed' })).toBe(true)
})
