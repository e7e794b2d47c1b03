// What an example keeps of a letter, and the line that it becomes.

import { expect, test } from 'vitest'
import { labelled, withoutNames } from './own-examples.ts'

test('the customer’s name, addresses and long numbers are replaced, other words stay', () => {
  expect(withoutNames('Dear Marta, Ms Okafor’s order 471100 goes to marta.o@example.org on 12 May.', ['Marta Okafor'])).toBe(
    'Dear Robin, Ms Robin’s order 000000 goes to robin@example.com on 12 May.',
  )
})

test('a name inside another word stays', () => {
  expect(withoutNames('An annual plan for Ann.', ['Ann'])).toBe('An annual plan for Robin.')
})

test('a name with signs in it does no harm', () => {
  expect(withoutNames('Dear (x) a+b,', ['(x) a+b', ''])).toBe('Dear Robin,')
})

const base = { id: 'x', text: 'x', language: 'en', kind: 'reply', step: 'apologise' } as const
test.each([
  ['canned-phrase', 'wrong', { canned: false }],
  ['canned-phrase', 'missed', { canned: true }],
  ['apology-present', 'wrong', { apology: true }],
  ['shouting', 'wrong', {}],
] as const)('%s, %s', (rule, verdict, expected) => {
  expect(JSON.parse(labelled({ ...base, rule, verdict }))).toMatchObject({ rule, verdict, labels: expected })
})

test('a name that is a word as well is replaced only where it is written as a name', () => {
  expect(withoutNames('It may come to Ms May de Wit on foot de facto.', ['May de Wit'])).toBe('It may come to Ms Robin on foot de facto.')
})
