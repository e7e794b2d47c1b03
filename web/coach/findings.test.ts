import { expect, test } from 'vitest'
import { coach } from '#core/coach/coach.ts'
import type { Known } from '#core/coach/about.ts'
import { keyOf, openFindings, seriousRules, spelledOut, underlines } from './findings.ts'

const about: Known = {
  customerName: 'Marta',
  ownNames: [{ name: 'Tomas', kind: 'member' }],
  crux: null,
  step: 'apologise',
  madeRight: false,
  faultKnown: true,
  hasOptions: false,
  author: 'Ilse',
  now: '2026-03-04T13:31:00.000Z',
  calendar: null,
}
const reading = coach(
  'Dear Marta,\n\nI am sorry if you feel let down. Tomas forgot to send it. We will bring it by Friday noon.\n\nIlse',
  about,
)

test('what is kept is not shown again, and the next one is spelled out', () => {
  const all = openFindings(reading, new Set())
  const first = spelledOut(all, null)
  expect(first).not.toBeNull()
  if (first === null) return
  const rest = openFindings(reading, new Set([keyOf(first)]))
  expect(rest.map(keyOf)).not.toContain(keyOf(first))
})

test('one finding is open at a time, and promises are underlined in their own way', () => {
  const all = openFindings(reading, new Set())
  const marks = underlines(reading, all, spelledOut(all, null))
  expect(marks.filter(({ look }) => look === 'promise')).toHaveLength(1)
  expect(marks.every(({ start, end }) => end > start)).toBe(true)
})

test('a serious finding asks once for each rule, kept or not', () => {
  const rules = seriousRules(reading).map(({ rule }) => rule)
  expect(new Set(rules).size).toBe(rules.length)
  expect(rules.length).toBeGreaterThan(0)
})
