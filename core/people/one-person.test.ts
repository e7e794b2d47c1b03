// Two customers who are one person.

import { expect, test } from 'vitest'
import { type Known, together } from './one-person.ts'

const nobody: Known = { phone: null, language: null, notes: '', value: null, consents: {} }
const value = { orders: 2, amountMinor: 5000, currency: 'EUR', since: '2024-05-31' }

test('what only one of them has is kept, and notes stand one beneath the other', () => {
  expect(together({ ...nobody, phone: '+32 1', notes: 'b' }, { ...nobody, notes: 'a', value })).toEqual({
    phone: '+32 1',
    language: null,
    notes: 'a\n\nb',
    value,
    consents: {},
  })
})

test('orders add up in one currency and the older day counts; in two currencies nothing is mixed', () => {
  expect(together({ ...nobody, value: { ...value, since: '2023-01-01' } }, { ...nobody, value }).value).toEqual({
    orders: 4,
    amountMinor: 10_000,
    currency: 'EUR',
    since: '2023-01-01',
  })
  expect(together({ ...nobody, value: { ...value, currency: 'USD' } }, { ...nobody, value })).toMatchObject({
    value,
    notes: 'Further orders: 2, together 50 USD',
  })
})

test('a second phone goes to the notes, and no note is cut off', () => {
  const long = 'n'.repeat(4_000)
  const both = together({ ...nobody, phone: '+32 1', notes: long }, { ...nobody, phone: '+32 2', notes: long })
  expect(both).toMatchObject({ phone: '+32 2', notes: `${long}\n\n${long}\n\nAnother phone: +32 1` })
  expect(together({ ...nobody, phone: '+32 1' }, { ...nobody, phone: '+32 1' }).notes).toBe('')
})

test('the later word on a consent counts', () => {
  const yes = { given: true, at: '2026-01-01T00:00:00.000Z' }
  const no = { given: false, at: '2026-02-01T00:00:00.000Z' }
  expect(together({ ...nobody, consents: { phone: no } }, { ...nobody, consents: { phone: yes, testimonial: yes } }).consents).toEqual({
    phone: no,
    testimonial: yes,
  })
})
