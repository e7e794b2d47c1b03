// What becomes of a mail, on a real SMTP server with a temper: sent, later, never, or nobody knows; and what a person says to that.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { postRoom } from '#server/testing/post-room.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let post: ReturnType<typeof postRoom>
beforeAll(async () => {
  world = await testWorld({ smtp: true })
})
beforeEach(async () => {
  post = postRoom(world, await world.team())
  world.smtp.mood = 'takes'
})
afterAll(() => world.stop())

describe('the mail server says', () => {
  test('“taken”: the mail was sent', async () => {
    const one = await post.letter()
    await world.beat()
    expect(await post.fate(one)).toMatchObject({ state: 'sent', trouble: null })
    expect(await post.told(one)).toEqual([['message.sent', 'smtp']])
  })

  test('“later”: it waits 1, 5, 15, 60 minutes, then leaves', async () => {
    const one = await post.letter()
    world.smtp.mood = 'later'
    for (const pause of [1, 5, 15, 60]) {
      await world.beat()
      const waiting = await post.fate(one)
      expect(waiting).toMatchObject({ state: 'queued', trouble: expect.stringContaining('451') })
      expect(Date.parse(waiting.dueAt) - Date.parse(world.clock.now())).toBe(pause * minute)
      world.clock.forward(pause * minute - 1)
      await world.beat()
      expect((await post.fate(one)).dueAt).toBe(waiting.dueAt)
      world.clock.forward(1)
    }
    expect(await post.told(one)).toEqual([])
    world.smtp.mood = 'takes'
    await world.beat()
    expect(post.left()).toHaveLength(1)
    expect(await post.told(one)).toEqual([['message.sent', 'smtp']])
  })

  test('“later” for too long: it has failed, and a person’s retry begins all anew', async () => {
    const one = await post.letter()
    world.smtp.mood = 'later'
    for (let i = 0; i < 20 && (await post.fate(one)).state !== 'failed'; i++) {
      await world.beat()
      world.clock.forward(12 * 60 * minute)
    }
    expect(await post.told(one)).toEqual([['message.failed', undefined]])
    expect((await post.retry(one)).status).toBe(200)
    await world.beat()
    const { state, dueAt } = await post.fate(one)
    expect([state, Date.parse(dueAt) - Date.parse(world.clock.now())]).toEqual(['queued', minute])
    expect((await post.told(one)).map(([event]) => event)).toEqual(['message.failed', 'message.retried'])
    expect(post.left()).toEqual([])
  })

  test('“no”: it has failed at once, says why, and can be tried again', async () => {
    const one = await post.letter()
    world.smtp.mood = 'refuses'
    await world.beat()
    expect(await post.fate(one)).toMatchObject({ state: 'failed', trouble: expect.stringContaining('550') })
    world.clock.forward(60 * minute)
    await world.beat()
    expect(post.left()).toEqual([])
    world.smtp.mood = 'takes'
    expect((await post.retry(one)).status).toBe(200)
    await world.beat()
    expect(post.left()).toHaveLength(1)
    expect(await post.told(one)).toEqual([
      ['message.failed', undefined],
      ['message.retried', undefined],
      ['message.sent', 'smtp'],
    ])
    expect(await post.retry(one)).toMatchObject({ status: 409, body: { code: 'already-done' } })
  })

  test('nothing any more, with the mail in its hands: a person is asked, and it is not sent again by itself', async () => {
    const one = await post.letter()
    world.smtp.mood = 'hangsUp'
    await world.beat()
    expect((await post.fate(one)).state).toBe('unknown')
    expect(await post.told(one)).toEqual([['message.fateUnknown', undefined]])
    world.smtp.mood = 'takes'
    world.clock.forward(24 * 60 * minute)
    await world.beat()
    expect(post.left()).toHaveLength(1)
  })
})

describe('a person says', () => {
  const lost = async () => {
    const one = await post.letter()
    world.smtp.mood = 'hangsUp'
    await world.beat()
    world.smtp.mood = 'takes'
    return one
  }
  test('“it arrived”: it was sent, and nothing is sent again', async () => {
    const one = await lost()
    expect((await post.settle(one, true)).status).toBe(200)
    await world.beat()
    expect(post.left()).toHaveLength(1)
    expect((await post.fate(one)).state).toBe('sent')
    expect(await post.told(one)).toEqual([
      ['message.fateUnknown', undefined],
      ['message.sent', 'person'],
    ])
    expect(await post.settle(one, false)).toMatchObject({ status: 409, body: { code: 'already-done' } })
  })
  test('“send it again”: it leaves once more, recognisable as the same mail', async () => {
    const one = await lost()
    expect((await post.settle(one, false)).status).toBe(200)
    await world.beat()
    expect(post.left()).toHaveLength(2)
    expect(new Set(post.left().map((mail) => mail.parsed.messageId)).size).toBe(1)
    expect((await post.told(one)).at(-1)).toEqual(['message.sent', 'smtp'])
  })
})

test('without an SMTP server mail stays in the preview, and the case goes on', async () => {
  const preview = await testWorld()
  try {
    const team = await preview.team()
    const here = postRoom(preview, team)
    const one = await here.letter()
    await preview.beat()
    expect(await here.fate(one)).toMatchObject({ state: 'previewed' })
    expect(await here.told(one)).toEqual([['message.sent', 'preview']])
    expect([(await preview.as(team.noor).get('/api/post')).body.sending, preview.smtp.mails]).toEqual([false, []])
  } finally {
    await preview.stop()
  }
})
