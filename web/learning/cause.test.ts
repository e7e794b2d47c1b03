import { expect, it } from 'vitest'
import { countedInWords, isSaidByCheck } from './cause.ts'

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

it.each([
  ['cause', {}, 'Cases of this cause'],
  ['filter', { kind: 'Unreasonably slow or late' }, 'Cases of the kind “Unreasonably slow or late”'],
  ['filter', { brand: 'Oak & Lantern' }, 'Cases of Oak & Lantern'],
  ['filter', { kind: 'Harm', brand: 'Oak & Lantern' }, 'Cases of the kind “Harm” of Oak & Lantern'],
  ['filter', {}, 'Cases of a kind or brand'],
] as const)('a check by %s that counts %j says so: %s', (by, names, said) => {
  expect(countedInWords({ by }, names)).toBe(said)
})
