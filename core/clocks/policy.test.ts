import { expect, it, test } from 'vitest'
import { type Duration, day, hour, minute } from '#core/time/instant.ts'
import { delayReasons } from './reasons.ts'
import { clockNames, defaultLimits, limit, type LimitedClockName, type Severity, severityFactors } from './policy.ts'

const table: [LimitedClockName, 'business' | 'calendar', Record<Severity, Duration>][] = [
  ['listen', 'business', { 1: 7.5 * minute, 2: 15 * minute, 3: 30 * minute, 4: hour, 5: 2 * hour }],
  ['apologise', 'business', { 1: 15 * minute, 2: 30 * minute, 3: hour, 4: 2 * hour, 5: 4 * hour }],
  ['offer', 'business', { 1: hour, 2: 2 * hour, 3: 4 * hour, 4: 8 * hour, 5: 16 * hour }],
  ['explain', 'calendar', { 1: 6 * hour, 2: 12 * hour, 3: day, 4: day, 5: day }],
  ['ask', 'calendar', { 1: 18 * hour, 2: 36 * hour, 3: 3 * day, 4: 6 * day, 5: 12 * day }],
  ['learn', 'calendar', { 1: 30 * hour, 2: 60 * hour, 3: 5 * day, 4: 10 * day, 5: 20 * day }],
  ['approve', 'business', { 1: 15 * minute, 2: 30 * minute, 3: hour, 4: hour, 5: hour }],
]

test.each(table)('%s has its limit in %s time at every severity', (clock, basis, budgets) => {
  for (const severity of [1, 2, 3, 4, 5] as const) {
    expect(limit(clock, severity)).toEqual({ basis, budget: budgets[severity], warnShare: 0.75 })
  }
})

it('every clock but fulfil has a limit of its own', () => {
  expect(clockNames.filter((name) => !(name in defaultLimits))).toEqual(['fulfil'])
  expect(table.map(([clock]) => clock)).toEqual(Object.keys(defaultLimits))
})

it('an organisation’s own limits and factors replace ours', () => {
  const own = { ...defaultLimits, listen: { ...defaultLimits.listen, budget: 10 * minute } }
  expect(limit('listen', 1, own, { ...severityFactors, 1: 1 }).budget).toBe(10 * minute)
})

it('every reason is a sentence and either pauses or moves a deadline', () => {
  for (const { sentence, pauses, moves } of Object.values(delayReasons)) {
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(pauses || moves).toBe(true)
  }
})
