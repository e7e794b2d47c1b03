import { expect, test } from 'vitest'
import { deskWith } from './desk-sample.ts'
import type { Desk } from './desk.ts'
import { threadOf } from './thread.ts'

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

test('a promise without a message stands in the thread by itself', () => {
  const desk = { ...deskWith({ stands: 'listen' }), promises: [{ ...promise, messageId: null }] }
  expect(threadOf(desk)).toEqual([{ kind: 'promise', at, promise: { ...promise, messageId: null } }])
})
