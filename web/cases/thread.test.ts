import { expect, test } from 'vitest'
import { deskWith } from './desk-sample.ts'
import type { Desk } from './desk.ts'
import { byWhom, threadOf } from './thread.ts'

const at = '2026-03-04T13:31:00.000Z'
const message: Desk['messages'][number] = {
  id: 'message_1',
  direction: 'in',
  channel: 'mail',
  purpose: 'complaint',
  author: null,
  fromName: 'Marta',
  fromAddress: null,
  toAddress: null,
  subject: null,
  body: 'Where is it?',
  quoted: null,
  seconds: null,
  attachments: [],
  automatic: null,
  dressed: 'no',
  kept: [],
  at,
  mail: null,
}
const promise: Desk['promises'][number] = {
  id: 'promise_1',
  messageId: 'message_1',
  what: 'a mail',
  madeAt: at,
  dueAt: at,
  keptAt: null,
  brokenAt: null,
  releasedAt: null,
  releasedBecause: null,
  doubtedUntil: null,
}
const entry = (id: string, event: string, when = at) => ({ id: `entry_${id}` as const, at: when, event, sentence: event, by: 'Amends' })

test('a message stands before the facts that it made, and carries its promises', () => {
  const desk = { ...deskWith({ stands: 'listen' }), messages: [message], promises: [promise], timeline: [entry('1', 'case.opened')] }
  const thread = threadOf(desk)
  expect(thread.map(({ kind }) => kind)).toEqual(['message', 'fact'])
  expect(thread[0]).toMatchObject({ promises: [promise] })
})

test('what a message tells by itself is not told twice', () => {
  const desk = {
    ...deskWith({ stands: 'listen' }),
    messages: [message],
    timeline: [entry('1', 'message.received'), entry('2', 'promise.made')],
  }
  expect(threadOf(desk).filter(({ kind }) => kind === 'fact')).toEqual([])
})

test('what follows by itself from what the customer did is not said to be done by them', () => {
  const told = (event: string, sentence: string, by: string) => byWhom({ ...entry('1', event), sentence, by })
  expect(told('case.sorted', 'Severity set to 2', 'Ilse')).toBe('Ilse')
  expect(told('case.taken', 'Ilse took the case', 'Ilse')).toBeNull()
  expect(told('clock.breached', 'The limit has passed', 'Amends')).toBeNull()
  expect(told('case.heard', 'The crux was written down', 'customer')).toBe('by the customer')
  expect(told('case.reopened', 'Opened again: the answer was not a happy one', 'customer')).toBeNull()
  expect(told('remedy.withdrawn', 'Options were withdrawn', 'customer')).toBeNull()
  expect(told('case.reopened', 'Opened again by hand', 'Ilse')).toBe('Ilse')
})

test('a promise without a message stands in the thread by itself', () => {
  const desk = { ...deskWith({ stands: 'listen' }), promises: [{ ...promise, messageId: null }] }
  expect(threadOf(desk)).toEqual([{ kind: 'promise', at, promise: { ...promise, messageId: null } }])
})
