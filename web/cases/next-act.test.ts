import { expect, test } from 'vitest'
import { nextAct } from './next-act.ts'
import type { Desk } from './desk.ts'
import { deskWith, ilse } from './desk-sample.ts'

const acts = (stands: Parameters<typeof deskWith>[0]['stands'], facts: string[] = []) => nextAct(deskWith({ stands, facts })).act

test('a case that nobody owns is taken first', () => {
  expect(nextAct(deskWith({ stands: 'apologise', owner: null }))).toEqual({ act: 'take', verb: 'Take it', keys: 'm' })
})

test('each step has its own next right thing', () => {
  expect(acts('listen')).toBe('hear')
  expect(acts('apologise')).toBe('write')
  expect(acts('makeRight')).toBe('write')
  expect(acts('explain')).toBe('write')
  expect(acts('delight')).toBe('delight')
  expect(acts('ask')).toBe('ask')
  expect(acts('learn')).toBe('learn')
})

test('after the offer we wait, and after the choice we do it', () => {
  expect(acts('makeRight', ['offered'])).toBe('wait')
  expect(acts('makeRight', ['offered', 'chosen'])).toBe('fulfil')
})

const letterIn = (state: 'queued' | 'sent'): Desk['messages'][number] => ({
  id: 'message_1',
  direction: 'out',
  channel: 'mail',
  purpose: 'letter',
  author: ilse,
  fromName: null,
  fromAddress: null,
  toAddress: 'marta@example.com',
  subject: null,
  body: '',
  quoted: null,
  seconds: null,
  attachments: [],
  automatic: null,
  dressed: 'no',
  kept: [],
  at: '2026-03-04T13:58:00.000Z',
  mail: { state, dueAt: '2026-03-04T13:58:10.000Z', attempts: 0, trouble: null },
})

test('while a letter is leaving nothing is to be written a second time', () => {
  const leaving = { ...deskWith({ stands: 'apologise' }), messages: [letterIn('queued')] }
  expect(nextAct(leaving)).toEqual({ act: 'wait', words: 'Your letter to Marta leaves in a moment.' })
  expect(nextAct({ ...leaving, messages: [letterIn('sent')] }).act).toBe('write')
})

test('after we asked, silence is waited for and not pressed', () => {
  expect(acts('ask', ['asked'])).toBe('wait')
})

test('an ended case asks for nothing', () => {
  expect(acts('recovered')).toBe('none')
})

test('a customer who wrote while we waited for them is answered, not waited for', () => {
  const wrote: Desk['messages'][number] = { ...letterIn('sent'), id: 'message_2', direction: 'in', purpose: 'answer', body: 'b please' }
  const after = (stands: 'makeRight' | 'ask', fact: string, messages: Desk['messages']) =>
    nextAct({ ...deskWith({ stands, facts: [fact] }), messages }).act
  expect(after('makeRight', 'offered', [letterIn('sent'), wrote])).toBe('write')
  expect(after('makeRight', 'offered', [wrote, letterIn('sent')])).toBe('wait')
  expect(after('makeRight', 'offered', [letterIn('sent'), { ...wrote, automatic: 'auto-reply' }])).toBe('wait')
  expect(after('ask', 'asked', [wrote, { ...letterIn('sent'), purpose: 'survey' }])).toBe('write')
  expect(after('ask', 'asked', [{ ...wrote, purpose: 'complaint' }])).toBe('wait')
})
