// What comes back instead of an answer, and what a person is told.

import { expect, test } from 'vitest'
import { Offline, refusedBy, sentenceAt, sentenceOf } from './refused.ts'

test('a problem body becomes a refusal with code, field and sentence', () => {
  const refused = refusedBy(422, { title: 'invalid', detail: 'This should be an e-mail address.', code: 'invalid', field: 'email' })
  expect(refused).toMatchObject({ status: 422, code: 'invalid', field: 'email', sentence: 'This should be an e-mail address.' })
  expect(sentenceAt(refused, 'email')).toBe('This should be an e-mail address.')
  expect(sentenceAt(refused, 'password')).toBeUndefined()
})

test('an answer that is no problem body still has a sentence', () => {
  expect(sentenceOf(refusedBy(502, null))).toMatch(/on our side/)
  expect(sentenceOf(new TypeError('x is undefined'))).toMatch(/on our side/)
  expect(sentenceOf(new Offline(new Error('down')))).toMatch(/cannot be reached/)
})
