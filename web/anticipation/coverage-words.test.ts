// What stands above the cases of the coverage agrees with the coverage.

import { expect, test } from 'vitest'
import { partInWords } from './coverage-words.ts'

test('each part of the coverage, and each kind of what had not been foreseen', () => {
  const billing = { kind: 'billing', title: 'Wrong charge or bill', cases: 57, isReadyNow: false, isListed: false }
  const coverage = { sorted: 226, foreseen: 1, unsorted: 3, surprises: [billing] }
  expect(partInWords(coverage, 'foreseen')).toBe('1 case')
  expect(partInWords(coverage, 'surprise')).toBe('225 cases')
  expect(partInWords(coverage, 'surprise', 'billing')).toBe('57 cases')
  expect(partInWords(coverage, 'surprise', 'slow')).toBe('0 cases')
  expect(partInWords(coverage, 'unsorted')).toBe('3 cases')
})
