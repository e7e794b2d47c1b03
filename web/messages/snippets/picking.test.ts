// Choosing a snippet while one writes.

import { expect, test } from 'vitest'
import { bestFirst, matching, pickingAt, putIn } from './picking.ts'

test.each([
  [';', { from: 0, to: 1, query: '' }],
  ['Dear Marta,\n;la', { from: 12, to: 15, query: 'la' }],
  ['see ;late par', { from: 4, to: 13, query: 'late par' }],
  ['Hello; then', null],
  ['a smile ;)', null],
  ['a ; pause', null],
  ['one ;two; three', null],
])('in “%s” the caret at the end chooses %o', (text, expected) => {
  expect(pickingAt(text, text.length)).toEqual(expected)
})

test('names that begin with what is typed come first', () => {
  const snippets = ['Broken and late', 'Late parcel', 'Thanks'].map((name) => ({ name, body: '' }))
  expect(matching(snippets, 'late').map(({ name }) => name)).toEqual(['Late parcel', 'Broken and late'])
  expect(matching(snippets, '')).toHaveLength(3)
})

test('the customer’s language comes first, then what fits every language', () => {
  const snippets = [
    { name: 'Late', language: 'en' as const },
    { name: 'Hours', language: null },
    { name: 'Verspätet', language: 'de' as const },
  ]
  expect(bestFirst(snippets, 'de').map(({ name }) => name)).toEqual(['Verspätet', 'Hours', 'Late'])
})

test('what cannot be filled is selected', () => {
  const snippet = { name: 'Heard', body: '{customer}, you said: {crux}' }
  expect(putIn(snippet, { customer: 'Marta', crux: null }, '')).toEqual({
    text: 'Marta, you said: {crux}',
    select: expect.objectContaining({ start: 17, end: 23 }),
  })
  expect(putIn(snippet, { customer: 'Marta', crux: 'Late.' }, '').select).toEqual({ start: 22, end: 22 })
})

test('the letter greets once, and what is selected is where it stands then', () => {
  const snippet = { name: 'Late', body: 'Dear {customer},\n\nyou said: {crux}' }
  const values = { customer: 'Marta', crux: null }
  expect(putIn(snippet, values, 'Dear Marta,\n\n\n\nIlse')).toEqual({
    text: 'You said: {crux}',
    select: expect.objectContaining({ start: 10, end: 16 }),
  })
  expect(putIn(snippet, values, '').text).toBe('Dear Marta,\n\nyou said: {crux}')
})
