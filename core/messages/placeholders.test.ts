// Placeholders: filled where the words are known, left and found where they are not.

import { expect, test } from 'vitest'
import { placeholdersIn } from '#core/languages/fill.ts'
import { filled, unfilled, unknownVariable, variableNames } from './placeholders.ts'

const marta = { customer: 'Marta', agent: 'Ilse', brand: 'Oak & Lantern', crux: null, reference: '6093-2MAS' }

test.each([
  ['Dear {customer},', 'Dear Marta,'],
  ['{agent} of {brand}, about {reference}', 'Ilse of Oak & Lantern, about 6093-2MAS'],
  ['{ Customer } and {customer}', 'Marta and Marta'],
  ['You said: {crux}', 'You said: {crux}'],
  ['On {date} at noon', 'On {date} at noon'],
  ['No braces here', 'No braces here'],
  ['An {open brace\nand a line', 'An {open brace\nand a line'],
  ['{}', '{}'],
])('“%s” becomes “%s”', (text, expected) => {
  expect(filled(text, marta)).toBe(expected)
})

test('what a value holds is not filled again', () => {
  expect(filled('{customer} {agent}', { customer: '{agent}', agent: 'Ilse' })).toBe('{agent} Ilse')
})

test('a placeholder knows where it stands', () => {
  const text = 'You said: {crux}, on {date}.'
  expect(placeholdersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['{crux}', '{date}'])
})

test('a letter with a placeholder cannot leave, and it is named', () => {
  expect(unfilled({ subject: 'Re: late', body: 'You said {crux}.' })).toMatchObject({
    field: 'body',
    sentence: expect.stringContaining('{crux}'),
  })
  expect(unfilled({ subject: 'About {reference}', body: 'Sorry.' })?.field).toBe('subject')
  expect(unfilled({ subject: 'Re: late', body: 'We are sorry { truly.' })).toBeNull()
})

test('a snippet may hold the known variables only', () => {
  expect(unknownVariable(variableNames.map((name) => `{${name}}`).join(' '))).toBeNull()
  expect(unknownVariable('Dear {custmer}')).toContain('{custmer}')
})
