import { expect, test } from 'vitest'
import { emailFault, isWaiting, type Known } from './email-change.ts'

const known: Known = { own: 'ilse@old.test', ofColleague: false, mailboxes: ['care@oak.test'] }

test.each<[string, Partial<Known>, RegExp | null]>([
  ['ilse@new.test', {}, null],
  ['ilse@old.test', {}, /in force already/],
  ['tomas@oak.test', { ofColleague: true }, /a member already/],
  ['care@oak.test', {}, /care@oak\.test is a mailbox of yours/],
])('%s with %o in the way', (email, more, sentence) => {
  const fault = emailFault(email, { ...known, ...more })
  if (sentence === null) expect(fault).toBeNull()
  else expect(fault).toMatch(sentence)
})

test('a link may be used until its time, and not at it', () => {
  const until = '2026-03-04T10:00:00.000Z'
  expect(isWaiting({ until }, '2026-03-04T09:59:59.999Z')).toBe(true)
  expect(isWaiting({ until }, until)).toBe(false)
})
