// A form while colleagues keep something too.

import { expect, test } from 'vitest'
import { isBack, meanwhile, rememberTyped, type Touched, touch, touchedIn, typedBefore, typedKey } from './typed.ts'

type Facts = { name: string; phone: string }
const nothing: Touched<Facts> = { typed: {}, over: {}, isKept: false }
const kept = { name: 'Marta', phone: '1' }

test('only what was touched is typed', () => {
  expect(touch(touch(nothing, kept, { phone: '2' }), kept, { phone: '23' })).toEqual({
    typed: { phone: '23' },
    over: { phone: '1' },
    isKept: false,
  })
})

test('what a colleague kept in a touched field is said, in another one it is not', () => {
  const own = touch(nothing, kept, { phone: '2' })
  expect(meanwhile(own, kept, 'phone')).toBeUndefined()
  expect(meanwhile(own, { name: 'Martha', phone: '9' }, 'phone')).toContain('“9”')
  expect(meanwhile(own, { name: 'Martha', phone: '9' }, 'phone', (value) => `+${value}`)).toContain('“+9”')
  expect(meanwhile(own, { name: 'Martha', phone: '9' }, 'name')).toBeUndefined()
  expect(meanwhile(own, { name: 'Marta', phone: '2' }, 'phone')).toBeUndefined()
})

test('once it was kept, the fields follow the news again', () => {
  const own = { ...touch(nothing, kept, { phone: ' 2' }), isKept: true }
  expect(isBack(own, kept)).toBe(false)
  expect(isBack(own, { name: 'Marta', phone: '2' })).toBe(true)
  expect(meanwhile(own, { name: 'Marta', phone: '2' }, 'phone')).toBeUndefined()
})

test('of a dialog that began with a copy only what was touched in it is sent', () => {
  const begun = { id: 'rem_1', title: 'A cake', fits: ['late'], brands: [], costMinor: 900, retiredAt: null }
  expect(touchedIn({ title: 'A big cake', fits: ['late'], brands: [], costMinor: 900 }, begun)).toEqual({ title: 'A big cake' })
  expect(touchedIn({ title: 'A cake', fits: [], brands: ['brand_1'] }, begun)).toEqual({ fits: [], brands: ['brand_1'] })
  expect(touchedIn({ title: 'A cake' }, begun)).toEqual({})
})

test('what was typed is there again, over what stood when it was begun, until it is kept or left', () => {
  const rows = new Map<string, string>()
  const store = {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
  }
  const key = typedKey('member_1', 'customer.customer_1')
  const own = touch(nothing, kept, { phone: '2' })
  rememberTyped(store, key, own)
  expect(typedBefore(store, key, kept)).toEqual(own)
  expect(meanwhile(typedBefore(store, key, { name: 'Marta', phone: '9' }), { name: 'Marta', phone: '9' }, 'phone')).toContain('“9”')
  // Kept meanwhile, in another window perhaps: there is nothing left to keep.
  expect(typedBefore(store, key, { name: 'Marta', phone: '2' })).toEqual(nothing)
  expect(typedBefore(store, typedKey('member_2', 'customer.customer_1'), kept)).toEqual(nothing)
  rememberTyped(store, key, { ...own, isKept: true })
  expect(rows.size).toBe(0)
  rememberTyped(store, key, nothing)
  expect(rows.size).toBe(0)
  for (const spoiled of ['{', 'null', '[1]', '{"typed":{"phone":2},"over":{"phone":"1"}}', '{"typed":{"old":"x"},"over":{"old":"y"}}']) {
    rows.set(key, spoiled)
    expect(typedBefore(store, key, kept)).toEqual(nothing)
  }
  const setItem = () => {
    throw new Error('full')
  }
  expect(() => rememberTyped({ ...store, setItem }, key, own)).not.toThrow()
})
