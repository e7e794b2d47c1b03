// What an organisation may set of its limits, and what two versions have apart.

import { expect, test } from 'vitest'
import { day, hour, minute } from '#core/time/instant.ts'
import { rulesChanged, rulesFault, wholeLimits } from './own-limits.ts'
import { defaultLimits, limit, severityFactors } from './policy.ts'

const standard = { limits: defaultLimits, factors: severityFactors }
const explain = (change: object) => ({ ...standard, limits: { ...defaultLimits, explain: { ...defaultLimits.explain, ...change } } })

test('the standard may stand', () => {
  expect(rulesFault(standard)).toBeNull()
})

test.each([
  ['two days to explain', explain({ budget: 2 * day }), 'limits.explain.budget'],
  ['a day of open hours to explain', explain({ basis: 'business' }), 'limits.explain.basis'],
  ['less time for a lighter mistake', { ...standard, factors: { ...severityFactors, 4: 0.5 } }, 'factors.4'],
])('%s is refused at its field', (_, rules, field) => {
  expect(rulesFault(rules)?.field).toBe(field)
})

test('an hour to explain may stand', () => {
  expect(rulesFault(explain({ budget: hour }))).toBeNull()
})

test('a version says what it changed, and nothing else', () => {
  const after = {
    limits: { ...defaultLimits, listen: { ...defaultLimits.listen, budget: 10 * minute } },
    factors: { ...severityFactors, 5: 3 },
  }
  expect(rulesChanged(standard, standard)).toEqual([])
  expect(rulesChanged(standard, after).map(({ field }) => field)).toEqual(['limits.listen', 'factors.5'])
})

test('a clock keeps its step and its start', () => {
  const own = wholeLimits({ ...defaultLimits, ask: { basis: 'business', budget: hour } })
  expect(own.ask).toEqual({ step: 'ask', startsOn: 'explained', basis: 'business', budget: hour })
})

test('no limit falls under a minute, however grave the mistake', () => {
  const own = { ...defaultLimits, listen: { ...defaultLimits.listen, budget: minute } }
  expect(limit('listen', 1, own).budget).toBe(minute)
})
