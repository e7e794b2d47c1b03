// When a notice may become a mail.

import { expect, test } from 'vitest'
import type { BusinessCalendar } from '#core/time/business.ts'
import { listeners } from './escalation.ts'
import { mailTime, quietEnd } from './quiet.ts'

const week: [string, string][] = [['09:00', '18:00']]
const calendar: BusinessCalendar = {
  zone: 'UTC',
  hours: { 1: week, 2: week, 3: week, 4: week, 5: week, 6: [], 7: [] },
  holidays: ['2026-03-09'],
}
const at = (time: string, ofMarch = 4) => `2026-03-${String(ofMarch).padStart(2, '0')}T${time}:00.000Z`

test.each([
  ['by day at once', null, at('10:00'), at('10:00')],
  ['in the evening the next morning', null, at('19:00'), at('09:00', 5)],
  ['on Friday evening after the weekend and the holiday', null, at('19:00', 6), at('09:00', 10)],
  ['own quiet hours end in the morning', { from: '22:00', until: '07:30' }, at('23:10'), at('07:30', 5)],
  ['and after midnight the same morning', { from: '22:00', until: '07:30' }, at('01:10'), at('07:30')],
  ['own hours stand in place of the house’s', { from: '22:00', until: '07:30' }, at('20:00'), at('20:00')],
  ['a pause at noon', { from: '12:00', until: '13:00' }, at('12:00'), at('13:00')],
] as const)('%s', (_, quiet, now, then) => {
  expect(quietEnd(quiet, calendar, now)).toBe(then)
})

test('a house without open hours is never quiet by itself', () => {
  const never = { ...calendar, hours: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }
  expect(quietEnd(null, never, at('03:00'))).toBe(at('03:00'))
})

test('one mail in a quarter of an hour, and that may lie in the quiet', () => {
  expect(mailTime(null, calendar, at('10:00'), at('10:10'))).toBe(at('10:15'))
  expect(mailTime(null, calendar, at('10:00'), at('10:16'))).toBe(at('10:16'))
  expect(mailTime(null, calendar, at('17:50'), at('17:55'))).toBe(at('09:00', 5))
})

test('near tells the owner, passed the leads too, standing the managers; where nobody is in a role, the next one up', () => {
  const [ilse, noor, mia, ada] = [
    { id: 'ilse', role: 'agent' },
    { id: 'noor', role: 'lead' },
    { id: 'mia', role: 'manager' },
    { id: 'ada', role: 'admin' },
  ] as const
  const all = [ilse, noor, mia, ada]
  expect(listeners('warned', 'ilse', all)).toEqual(['ilse'])
  expect(listeners('warned', null, all)).toEqual(['noor'])
  expect(listeners('warned', 'gone', all)).toEqual(['noor'])
  expect(listeners('breached', 'ilse', all)).toEqual(['ilse', 'noor'])
  expect(listeners('breached', 'noor', all)).toEqual(['noor'])
  expect(listeners('standing', 'ilse', all)).toEqual(['mia'])
  expect(listeners('standing', 'ilse', [ilse, ada])).toEqual(['ada'])
  expect(listeners('breached', 'ilse', [ilse, ada])).toEqual(['ilse', 'ada'])
})
