import { expect, test } from 'vitest'
import { holdsWords } from './written.ts'

const field = (value: string, { isConnected = true } = {}) => ({ value, isConnected })

test('a form that was only looked at holds no words that could be lost', () => {
  expect(holdsWords(new Map())).toBe(false)
  expect(holdsWords(new Map([[field(''), '']]))).toBe(false)
  expect(holdsWords(new Map([[field('as it was kept'), 'as it was kept']]))).toBe(false)
})

test('what was typed into it can be lost; spaces, and what was taken out again, cannot', () => {
  expect(holdsWords(new Map([[field('She needs it on Saturday'), '']]))).toBe(true)
  expect(holdsWords(new Map([[field('kept and more'), 'kept']]))).toBe(true)
  expect(holdsWords(new Map([[field('  '), '']]))).toBe(false)
  expect(holdsWords(new Map([[field(''), 'kept']]))).toBe(false)
})

test('a field that has gone from the form holds nothing', () => {
  expect(holdsWords(new Map([[field('a why', { isConnected: false }), '']]))).toBe(false)
})
