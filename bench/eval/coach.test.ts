// A labelled reply is read as the coach reads a letter: in the language it is in, and against what the customer wrote.

import { expect, it } from 'vitest'
import { readingOf } from './coach.ts'

const row = (text: string, more: object = {}) => ({ id: 'r-1', stratum: 'all', text, labels: {}, ...more })
const kinds = (text: string, more?: object) => readingOf(row(text, more)).apologies.map(({ kind }) => kind)

it('a line without a language is read as its text reads', () => {
  expect(kinds('Lamentamos cualquier molestia ocasionada.')).toEqual(['conditional'])
  expect(kinds('Lamentamos el inconveniente.')).toEqual(['generic'])
  expect(kinds('Es tut uns leid, falls Sie warten mussten.')).toEqual(['conditional'])
  expect(kinds('So sorry.')).toEqual(['generic'])
})

it('a line with a language is read in it', () => {
  expect(kinds('Es tut uns leid.', { language: 'en' })).toEqual([])
  expect(kinds('Es tut uns leid.', { language: 'de-AT' })).toEqual(['generic'])
})

it('sorry for the delay is another matter where the customer wrote of no time', () => {
  expect(kinds('I apologise for the delay.', { customer_text: 'The mug was chipped.' })).toEqual(['other'])
  expect(kinds('I apologise for the delay.', { customer_text: 'I have waited since noon.' })).toEqual(['full'])
})

it('a deed is ours: what the customer is asked to do, and a wave of the hand, are none', () => {
  const does = (text: string) => readingOf(row(text)).does
  expect(does('We have refunded you, and a new mug is on its way.')).toBe(true)
  expect(does('I will call you at noon tomorrow.')).toBe(true)
  expect(does('Please try uninstalling the app. If nothing changes, contact us by phone.')).toBe(false)
  expect(does('🎉')).toBe(false)
})
