// What is typed in the rules of reviews never switches one off unseen.

import { expect, test } from 'vitest'
import { rulesIn, rulesTyped } from './rules-typed.ts'

const rules = { severity: 2, costMinor: 5000, sample: null, repeat: true, promise: false }
const typed = { severity: '2', costMinor: '50', sample: '', repeat: 'on', promise: 'off' }

test('rules are typed and read back', () => {
  expect(rulesTyped(rules, 'EUR')).toEqual(typed)
  expect(rulesIn(typed, 'EUR')).toEqual(rules)
})

test('an empty field is a rule that is off', () => {
  expect(rulesIn({ ...typed, severity: '', costMinor: ' ', sample: '20' }, 'EUR')).toEqual({
    ...rules,
    severity: null,
    costMinor: null,
    sample: 20,
  })
})

test.each([{ costMinor: '50 euros' }, { costMinor: '1.234.5' }, { severity: '-' }, { sample: '2.5' }])(
  'what is no number is not taken for an empty field: %o',
  (part) => {
    expect(rulesIn({ ...typed, ...part }, 'EUR')).toBeNull()
  },
)
