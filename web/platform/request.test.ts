// Paths, query strings and bodies.

import { expect, test } from 'vitest'
import { requestOf } from './request.ts'

test('a path parameter is taken out of the input and encoded', () => {
  expect(requestOf('GET', '/api/cases/{caseId}', { caseId: 'case_1/..' })).toEqual({ url: '/api/cases/case_1%2F..', body: undefined })
  expect(requestOf('GET', '/api/cases/:caseId/drafts/:kind', { caseId: 'case_1', kind: 'mail' }).url).toBe('/api/cases/case_1/drafts/mail')
})

test('the rest of a GET is its query, without what is not there', () => {
  const { url } = requestOf('GET', '/api/cases', { view: 'mine', search: 'a & b', after: undefined, flag: ['x', 'y'], limit: 20 })
  expect(url).toBe('/api/cases?view=mine&search=a+%26+b&flag=x&flag=y&limit=20')
})

test('the rest of a change is its JSON body, and null is kept there', () => {
  expect(requestOf('PATCH', '/api/members/{memberId}', { memberId: 'member_1', phone: null, name: 'Ilse' })).toEqual({
    url: '/api/members/member_1',
    body: '{"phone":null,"name":"Ilse"}',
  })
  expect(requestOf('DELETE', '/api/session', {}).body).toBe('{}')
})

test('a missing path parameter is a bug and says which', () => {
  expect(() => requestOf('GET', '/api/cases/{caseId}', {})).toThrow('caseId')
})

test('the input is left as it was', () => {
  const input = { caseId: 'case_1', reason: 'x' }
  requestOf('POST', '/api/cases/{caseId}/pause', input)
  expect(input).toEqual({ caseId: 'case_1', reason: 'x' })
})
