// A form while colleagues keep something too.

import { expect, test } from 'vitest'
import { isBack, meanwhile, type Touched, touch, touchedIn } from './typed.ts'

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
