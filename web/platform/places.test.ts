// After signing in: back to where one was, never to another site.

import { expect, test } from 'vitest'
import { isIn, placeAfter, type Place } from './places.ts'

test.each([
  [undefined, '/'],
  ['/cases/case_1?tab=steps', '/cases/case_1?tab=steps'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in', '/'],
])('%s leads to %s', (next, place) => {
  expect(placeAfter(next)).toBe(place)
})

test('a place is current on its page and beneath, the queue not everywhere', () => {
  const queue: Place = { to: '/', also: ['/cases'], words: 'Cases', icon: 'cases', keys: 'g c', ability: 'cases.see' }
  expect(isIn(queue, '/')).toBe(true)
  expect(isIn(queue, '/cases/case_1')).toBe(true)
  expect(isIn(queue, '/settings/brands')).toBe(false)
})
