import { expect, it } from 'vitest'
import { isSaidByCheck } from './cause.ts'

it.each([
  ['effective', 'effective', false, true],
  ['notEffective', 'notEffective', false, true],
  ['notEnough', 'notEnough', false, true],
  ['watched', null, false, false],
  ['reopened', 'effective', false, false],
  ['effective', 'effective', true, false],
] as const)(
  'an action that stands at %s with the outcome %s, overdue %s: its check says the verdict for both: %s',
  (standing, outcome, isOverdue, said) => {
    expect(isSaidByCheck({ standing, isOverdue, check: { outcome } })).toBe(said)
  },
)

it('an action without a check says itself where it stands', () => {
  expect(isSaidByCheck({ standing: 'inPlace', isOverdue: false, check: null })).toBe(false)
})
