// What was asked before the app was read is taken once, and only while nothing has changed.

import { afterEach, expect, test } from 'vitest'
import { early } from './early.ts'

afterEach(() => {
  globalThis.askedEarly = undefined
})

const asked = () => ({ '/api/me': Promise.resolve(new Response('{}')) })

test('an answer that is on its way is taken once', async () => {
  globalThis.askedEarly = asked()
  expect(await early('GET', '/api/me')).toBeInstanceOf(Response)
  expect(early('GET', '/api/me')).toBeUndefined()
})

test('another address, or another page, has none', () => {
  expect(early('GET', '/api/me')).toBeUndefined()
  globalThis.askedEarly = asked()
  expect(early('GET', '/api/me?of=other')).toBeUndefined()
})

test('after a change they are old', () => {
  globalThis.askedEarly = asked()
  expect(early('POST', '/api/sign-in')).toBeUndefined()
  expect(early('GET', '/api/me')).toBeUndefined()
})
