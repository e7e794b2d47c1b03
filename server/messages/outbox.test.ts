// What becomes of a mail, on a real SMTP server with a temper and with processes that die: never twice, and never lost without a word.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseId, MessageId } from '#core/ids.ts'
import { minute } from '#core/time/instant.ts'
import { beat } from '#server/platform/heartbeat.ts'
import type { Team } from '#server/testing/cast.ts'
import { sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'
import { sendJob } from './outbox.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld({ smtp: true })
})
beforeEach(async () => {
  team = await world.team()
  world.smtp.mood = 'takes'
})
afterAll(() => world.stop())

const left = () => world.smtp.mails.filter((mail) => mail.from === team.mailbox)
type Sent = { caseId: CaseId; messageId: MessageId }

/** A letter whose window is over. */
async function letter(at: TestWorld = world): Promise<Sent> {
  const opened = await at
    .as(team.ilse)
    .post('/api/cases', { customer: { name: 'Marta Okafor', address: 'marta@example.com' }, subject: 'Late', text: 'Where is it?' })
  const sent = await at.as(team.ilse).post(`/api/cases/${opened.body.caseId}/letters`, { subject: 'Your telescope', body: sorry })
  expect(sent.status, sent.text).toBe(201)
  at.clock.forward(10_000)
  return { caseId: opened.body.caseId, messageId: sent.body.messageId }
}
async function fate({ messageId }: Sent, at: TestWorld = world): Promise<{ state: string; dueAt: string; trouble: string | null }> {
  const { state, dueAt, trouble } = (await at.as(team.noor).get(`/api/post/${messageId}`)).body
  return { state, dueAt, trouble }
}
const told = async ({ caseId }: Sent, at: TestWorld = world) =>
  (await at.journal(team, caseId))
    .map((entry) => [entry.event, entry.payload['via']])
    .filter(([event]) => /^message\.(?!received|queued)/.test(String(event)))
const settle = ({ messageId }: Sent, arrived: boolean) => world.as(team.ilse).post(`/api/messages/${messageId}/fate`, { arrived })
const retry = ({ messageId }: Sent) => world.as(team.ilse).post(`/api/messages/${messageId}/retry`)
const prepare = ({ messageId }: Sent, attempt: number) => world.enter(team, (ctx) => sendJob.prepare(ctx, { messageId, attempt }))
/** The heartbeat alone: the job is asked for, and nobody has begun it. */
const claim = () => beat(world.world)

describe('the mail server says', () => {
  test('“taken”: the mail was sent', async () => {
    const one = await letter()
    await world.beat()
    expect(await fate(one)).toMatchObject({ state: 'sent', trouble: null })
    expect(await told(one)).toEqual([['message.sent', 'smtp']])
  })

  test('“later”: it waits 1, 5, 15, 60 minutes, then leaves', async () => {
    const one = await letter()
    world.smtp.mood = 'later'
    for (const pause of [1, 5, 15, 60]) {
      await world.beat()
      const waiting = await fate(one)
      expect(waiting).toMatchObject({ state: 'queued', trouble: expect.stringContaining('451') })
      expect(Date.parse(waiting.dueAt) - Date.parse(world.clock.now())).toBe(pause * minute)
      world.clock.forward(pause * minute - 1)
      await world.beat()
      expect((await fate(one)).dueAt).toBe(waiting.dueAt)
      world.clock.forward(1)
    }
    expect(await told(one)).toEqual([])
    world.smtp.mood = 'takes'
    await world.beat()
    expect(left()).toHaveLength(1)
    expect(await told(one)).toEqual([['message.sent', 'smtp']])
  })

  test('“later” for too long: it has failed, and a person’s retry begins all anew', async () => {
    const one = await letter()
    world.smtp.mood = 'later'
    const exhaust = async () => {
      for (let i = 0; i < 20 && (await fate(one)).state !== 'failed'; i++) {
        await world.beat()
        world.clock.forward(12 * 60 * minute)
      }
    }
    await exhaust()
    expect(await told(one)).toEqual([['message.failed', undefined]])
    expect((await retry(one)).status).toBe(200)
    await world.beat()
    expect((await fate(one)).state).toBe('queued')
    await exhaust()
    expect((await told(one)).map(([event]) => event)).toEqual(['message.failed', 'message.retried', 'message.failed'])
    expect(left()).toEqual([])
  })

  test('“no”: it has failed at once, says why, and can be tried again', async () => {
    const one = await letter()
    world.smtp.mood = 'refuses'
    await world.beat()
    expect(await fate(one)).toMatchObject({ state: 'failed', trouble: expect.stringContaining('550') })
    world.clock.forward(60 * minute)
    await world.beat()
    expect(left()).toEqual([])
    world.smtp.mood = 'takes'
    expect((await retry(one)).status).toBe(200)
    await world.beat()
    expect(left()).toHaveLength(1)
    expect(await told(one)).toEqual([
      ['message.failed', undefined],
      ['message.retried', undefined],
      ['message.sent', 'smtp'],
    ])
    expect(await retry(one)).toMatchObject({ status: 409, body: { code: 'already-done' } })
  })

  test('nothing any more, with the mail in its hands: a person is asked, and it is not sent again by itself', async () => {
    const one = await letter()
    world.smtp.mood = 'hangsUp'
    await world.beat()
    expect((await fate(one)).state).toBe('unknown')
    expect(await told(one)).toEqual([['message.fateUnknown', undefined]])
    world.smtp.mood = 'takes'
    world.clock.forward(24 * 60 * minute)
    await world.beat()
    expect(left()).toHaveLength(1)
  })
})

describe('a process dies', () => {
  test('while sending: the next one asks a person instead of sending', async () => {
    const one = await letter()
    await claim()
    expect(await prepare(one, 1)).toMatchObject({ subject: 'Your telescope' })
    await world.settle()
    expect(left()).toEqual([])
    expect(await fate(one)).toMatchObject({ state: 'unknown' })
    expect(await told(one)).toEqual([['message.fateUnknown', undefined]])
  })

  test('between the sending and the writing down: it is not sent twice', async () => {
    const one = await letter()
    await claim()
    const mail = await prepare(one, 1)
    await sendJob.outside(world.world.net, mail)
    for (let i = 0; i < 3; i++) await world.beat()
    expect(left()).toHaveLength(1)
    expect((await fate(one)).state).toBe('unknown')
  })

  test('and was only slow: what it tells late still counts, unless a person has decided', async () => {
    const one = await letter()
    await claim()
    const found = await sendJob.outside(world.world.net, await prepare(one, 1))
    await prepare(one, 1)
    const late = () => world.enter(team, (ctx) => sendJob.after(ctx, { messageId: one.messageId, attempt: 1 }, found))
    await late()
    await late()
    expect((await fate(one)).state).toBe('sent')
    expect(await told(one)).toEqual([
      ['message.fateUnknown', undefined],
      ['message.sent', 'smtp'],
    ])
    const other = await letter()
    await claim()
    await prepare(other, 1)
    await prepare(other, 1)
    await settle(other, false)
    await world.enter(team, (ctx) => sendJob.after(ctx, { messageId: other.messageId, attempt: 1 }, found))
    expect((await fate(other)).state).toBe('queued')
  })

  test('and its job is gone: after ten minutes a person is asked', async () => {
    const one = await letter()
    await claim()
    await prepare(one, 1)
    await world.world.pool.query('delete from pgboss.job')
    world.clock.forward(10 * minute - 1)
    await world.beat()
    expect((await fate(one)).state).toBe('sending')
    world.clock.forward(1)
    await world.beat()
    expect((await fate(one)).state).toBe('unknown')
  })

  test('before it had begun: nothing was sent, so it is sent now, and the old job finds nothing to do', async () => {
    const one = await letter()
    await claim()
    world.clock.forward(30 * minute)
    await claim()
    expect((await fate(one)).state).toBe('sending')
    await world.beat()
    expect(await prepare(one, 1)).toBeNull()
    expect(left()).toHaveLength(1)
    expect(await told(one)).toEqual([['message.sent', 'smtp']])
  })

  test('what goes on inside is not shown as trouble', async () => {
    const one = await letter()
    await claim()
    await prepare(one, 1)
    expect(await fate(one)).toMatchObject({ state: 'sending', trouble: null })
    const { messages } = (await world.as(team.ilse).get(`/api/cases/${one.caseId}`)).body
    expect(messages.at(-1).mail).toMatchObject({ state: 'sending', trouble: null })
  })
})

describe('a person says', () => {
  const lost = async () => {
    const one = await letter()
    world.smtp.mood = 'hangsUp'
    await world.beat()
    world.smtp.mood = 'takes'
    return one
  }
  test('“it arrived”: it was sent, and nothing is sent again', async () => {
    const one = await lost()
    expect((await settle(one, true)).status).toBe(200)
    await world.beat()
    expect(left()).toHaveLength(1)
    expect((await fate(one)).state).toBe('sent')
    expect(await told(one)).toEqual([
      ['message.fateUnknown', undefined],
      ['message.sent', 'person'],
    ])
    expect(await settle(one, false)).toMatchObject({ status: 409, body: { code: 'already-done' } })
  })
  test('“send it again”: it leaves once more, recognisable as the same mail', async () => {
    const one = await lost()
    expect((await settle(one, false)).status).toBe(200)
    await world.beat()
    expect(left()).toHaveLength(2)
    expect(new Set(left().map((mail) => mail.parsed.messageId)).size).toBe(1)
    expect((await told(one)).at(-1)).toEqual(['message.sent', 'smtp'])
  })
})

test('without an SMTP server mail stays in the preview, and the case goes on', async () => {
  const preview = await testWorld()
  try {
    team = await preview.team()
    const one = await letter(preview)
    await preview.beat()
    expect(await fate(one, preview)).toMatchObject({ state: 'previewed' })
    expect(await told(one, preview)).toEqual([['message.sent', 'preview']])
    expect([(await preview.as(team.noor).get('/api/post')).body.sending, preview.smtp.mails]).toEqual([false, []])
  } finally {
    await preview.stop()
  }
})
