// Limits as a person types and reads them.

import { expect, test } from 'vitest'
import { defaultLimits, severityFactors } from '#core/clocks/policy.ts'
import { day, hour, minute } from '#core/time/instant.ts'
import { budgetWords, fieldsOf, limitSaid, rulesFrom, typedFrom, typedIn, typedRules } from './rules-typed.ts'

test('what is shown is what is sent back', () => {
  const { limits, factors } = rulesFrom(typedRules({ limits: defaultLimits, factors: severityFactors }))
  expect(factors).toEqual(severityFactors)
  for (const [name, { basis, budget }] of Object.entries(limits)) expect(defaultLimits[name as 'listen']).toMatchObject({ basis, budget })
})

test('a limit is typed in the largest unit that leaves it whole; a day of open hours is hours', () => {
  expect(typedFrom({ basis: 'calendar', budget: 3 * day })).toMatchObject({ count: '3', unit: 'days' })
  expect(typedFrom({ basis: 'business', budget: day })).toMatchObject({ count: '24', unit: 'hours' })
  expect(typedFrom({ basis: 'business', budget: 90 * minute })).toMatchObject({ count: '90', unit: 'minutes' })
})

test('what is no number becomes nothing, and a comma is a point', () => {
  const typed = typedRules({ limits: defaultLimits, factors: severityFactors })
  typed.limits.listen = { count: 'soon', unit: 'hours', basis: 'business' }
  typed.limits.offer = { count: '1,5', unit: 'hours', basis: 'business' }
  expect([rulesFrom(typed).limits.listen.budget, rulesFrom(typed).limits.offer.budget]).toEqual([0, 90 * minute])
})

test('a length is said exactly', () => {
  expect([
    budgetWords(7.5 * minute, 'business'),
    budgetWords(2.5 * hour, 'business'),
    budgetWords(3 * day, 'calendar'),
    budgetWords(day, 'business'),
  ]).toEqual(['8 min', '2 h 30 min', '3 days', '24 h'])
})

test('each limit is one field, and so is each factor: what was typed comes back from them', () => {
  const standard = { name: 'Standard', limits: defaultLimits, factors: severityFactors }
  const fields = fieldsOf(standard)
  expect(Object.keys(fields)).toHaveLength(1 + 7 + 5)
  expect(typedIn(fields)).toEqual(typedRules(standard))
  expect(limitSaid(JSON.stringify({ count: '4', unit: 'hours', basis: 'business' }))).toBe('4 hours, open hours')
  expect(limitSaid(JSON.stringify({ count: '1', unit: 'days', basis: 'calendar' }))).toBe('1 day, around the clock')
})
