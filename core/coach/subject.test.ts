// What stands in the subject line that must not leave: what belongs to another customer, and gaps that nobody filled. Of all else it is not read.

import { describe, expect, test } from 'vitest'
import type { Known } from './about.ts'
import { languageOf } from './languages/all.ts'
import { inSubject } from './subject.ts'

const joost = ['Joost', 'Joost de Vries', 'Ann', 'OL-20391', 'joost@example.com', 'K7P2-9QDX']
const known: Known = {
  now: '2026-03-04T13:00:00.000Z',
  customerName: 'Marta',
  customerWords: 'I planned a party. Where is order 47110?',
  strangers: joost.map((text) => ({ text, kind: /^[A-Z][a-z]/.test(text) ? ('name' as const) : ('order' as const) })),
}
const marked = (subject: string, more: Partial<Known> = {}, subjects = '') =>
  inSubject(subject, { ...known, ...more, subjects }, languageOf('en')).map(({ rule, start, end, actual }) => {
    expect(subject.slice(start, end).replace('\u00ad', '')).toBe(actual)
    return `${rule}: ${actual}`
  })

describe('in a subject', () => {
  test.each([
    ['Re: your lamp, Joost', ['somebody-else: Joost']],
    ['Re: order OL-20391', ['somebody-else: OL-20391']],
    ['AW: ol-20391 und JOOST@example.com', ['somebody-else: ol-20391', 'somebody-else: JOOST@example.com']],
    ['Case K7P2-9QDX', ['somebody-else: K7P2-9QDX']],
    ['Joost de Vries and his lamp', ['somebody-else: Joost de Vries']],
    ['Jo\u00adost and his lamp', ['somebody-else: Joost']],
    ['Your order {{order}}', ['placeholder-left: {{order}}']],
    ['Your order XXX', ['placeholder-left: XXX']],
    ['[Customer name]: your lamp', ['placeholder-left: [Customer name]']],
    ['Ihre Bestellung [Bestellnummer]', ['placeholder-left: [Bestellnummer]']],
    ['TODO', ['placeholder-left: TODO']],
  ])('“%s” is marked', (subject, expected) => expect(marked(subject)).toEqual(expected))

  test.each([
    'Re: The telescope is late',
    'Re: order 47110',
    'Annual check of your lamp',
    'Sorry if you were upset, our courier lost it!!!',
    'Your $20',
    'joostens lamp',
    '',
    'Re: ',
  ])('“%s” is not', (subject) => expect(marked(subject)).toEqual([]))
})

test('what the customer wrote themselves stays, in their subject as in their words', () => {
  expect(marked('Re: A lamp for Joost', {}, 'A lamp for Joost')).toEqual([])
  expect(marked('Re: [Order XXL-7] is late', {}, 'Hello\n[Order XXL-7] is late')).toEqual([])
  expect(marked('Re: XXX rated service', { customerWords: 'Your XXX rated service!' })).toEqual([])
  expect(marked('Re: planned for Ann', {}, 'It was planned')).toEqual(['somebody-else: Ann'])
})

test('the house may weigh it otherwise, or turn it off', () => {
  const house = (weight: 'off' | 'hint') => ({ rules: { 'somebody-else': weight }, phrases: [] })
  expect(marked('Re: Joost', { house: house('off') })).toEqual([])
  expect(inSubject('Re: Joost', { ...known, house: house('hint') }, languageOf('de')).map(({ severity }) => severity)).toEqual(['hint'])
})
