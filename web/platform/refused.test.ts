// What comes back instead of an answer, and what a person is told.

import { expect, test } from 'vitest'
import { isNotThere, isPassing, Offline, refusedBy, restBefore, sentenceAt, sentenceOf } from './refused.ts'

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

test('an id that is unknown or cut short leads nowhere; a no for another reason is said as it is', () => {
  expect([404, 422, 403, 500].map((status) => isNotThere(refusedBy(status, null)))).toEqual([true, true, false, false])
  expect([isNotThere(null), isNotThere(new Offline(new Error('down')))]).toEqual([false, false])
})

test('what may pass by itself is asked for again: after as long as the server said, or longer each time', () => {
  const busy = refusedBy(503, { code: 'unavailable', detail: 'There is more to do just now than can be done at once.' }, '4')
  expect([busy, new Offline(new Error('down')), refusedBy(429, null, '60'), refusedBy(422, null)].map(isPassing)).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(restBefore(2, busy)).toBe(4000)
  const dated = refusedBy(503, null, 'Fri, 27 Nov 2026 03:00:00 GMT')
  expect([0, 1, 2].map((times) => restBefore(times, dated))).toEqual([1000, 2000, 4000])
})
