// Processes that die while a mail leaves: never twice, never lost without a word, and a person is asked only where nobody can know.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { postRoom } from '#server/testing/post-room.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let post: ReturnType<typeof postRoom>
beforeAll(async () => {
  world = await testWorld({ smtp: true })
})
beforeEach(async () => {
  team = await world.team()
  post = postRoom(world, team)
  world.smtp.mood = 'takes'
})
afterAll(() => world.stop())

test('before the mail server has it all: nothing left, so the next one sends it', async () => {
  const one = await post.letter()
  await post.claim()
  expect(await post.prepare(one, 1)).toMatchObject({ subject: 'Your telescope' })
  await world.settle()
  expect(post.left()).toHaveLength(1)
  expect(await post.told(one)).toEqual([['message.sent', 'smtp']])
})

test('at the last bytes: the next one asks a person instead of sending', async () => {
  const one = await post.letter()
  await post.claim()
  await post.prepare(one, 1)
  expect(await post.begin(one, 1)).toBe(true)
  await world.settle()
  expect(post.left()).toEqual([])
  expect(await post.fate(one)).toMatchObject({ state: 'unknown' })
  expect(await post.told(one)).toEqual([['message.fateUnknown', undefined]])
})

test('between the sending and the writing down: it is not sent twice', async () => {
  const one = await post.letter()
  await post.claim()
  expect(await post.leave(one)).toMatchObject({ fate: 'sent' })
  for (let i = 0; i < 3; i++) await world.beat()
  expect(post.left()).toHaveLength(1)
  expect((await post.fate(one)).state).toBe('unknown')
})

test('and was only slow: of two that carry the same mail to the server, one hands it over', async () => {
  const one = await post.letter()
  await post.claim()
  const [mine, yours] = await Promise.all([post.leave(one), post.leave(one)])
  expect([mine, yours].filter((found) => found !== null)).toEqual([expect.objectContaining({ fate: 'sent' })])
  expect(post.left()).toHaveLength(1)
})

test('and was only slow: what it tells late still counts, unless a person has decided', async () => {
  const one = await post.letter()
  await post.claim()
  const found = await post.leave(one)
  await post.prepare(one, 1)
  const late = () => post.after(one, found)
  await late()
  await late()
  expect((await post.fate(one)).state).toBe('sent')
  expect(await post.told(one)).toEqual([
    ['message.fateUnknown', undefined],
    ['message.sent', 'smtp'],
  ])
  const other = await post.letter()
  await post.claim()
  await post.begin(other, 1)
  await post.prepare(other, 1)
  await post.settle(other, false)
  await post.after(other, found)
  expect((await post.fate(other)).state).toBe('queued')
})

test('and its job is gone: after ten minutes a person is asked', async () => {
  const one = await post.letter()
  await post.claim()
  await post.begin(one, 1)
  await world.world.pool.query('delete from pgboss.job')
  world.clock.forward(10 * minute - 1)
  await world.beat()
  expect((await post.fate(one)).state).toBe('sending')
  world.clock.forward(1)
  await world.beat()
  expect((await post.fate(one)).state).toBe('unknown')
})

test('before it had begun: nothing was sent, so it is sent now, and the old job finds nothing to do', async () => {
  const one = await post.letter()
  await post.claim()
  world.clock.forward(30 * minute)
  await post.claim()
  expect((await post.fate(one)).state).toBe('sending')
  await world.beat()
  expect(await post.prepare(one, 1)).toBeNull()
  expect(await post.begin(one, 1)).toBe(false)
  expect(post.left()).toHaveLength(1)
  expect(await post.told(one)).toEqual([['message.sent', 'smtp']])
})

test('what goes on inside is not shown as trouble', async () => {
  const one = await post.letter()
  await post.claim()
  await post.begin(one, 1)
  expect(await post.fate(one)).toMatchObject({ state: 'sending', trouble: null })
  const { messages } = (await world.as(team.ilse).get(`/api/cases/${one.caseId}`)).body
  expect(messages.at(-1).mail).toMatchObject({ state: 'sending', trouble: null })
})
