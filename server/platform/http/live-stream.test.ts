// Whoever watches has been let in once; they stay for as long as they would be let in again.

import { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { serveLive } from '#server/platform/http/live-stream.ts'
import { type Live, openLive } from '#server/platform/live.ts'
import { silentLog } from '#server/platform/log.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let live: Live
const app = new OpenAPIHono()
beforeAll(async () => {
  world = await testWorld()
  team = await world.team()
  live = await openLive(inject('database'), silentLog)
  serveLive(app, world.world, live, 5)
})
afterAll(async () => {
  await live.stop()
  await world.stop()
})

async function watch() {
  const answer = await app.request('/api/live', { headers: { authorization: `Bearer ${team.ilse.key}` } })
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  return async () => {
    const { value, done } = await reader.read()
    return done ? 'over' : new TextDecoder().decode(value)
  }
}

test('a key that was revoked, or a member who left, hears nothing more', async () => {
  const next = await watch()
  expect(await next()).toContain('hello')
  expect(await next()).toContain(':')
  await world.world.pool.query('update members set left_at = $1 where id = $2', [world.clock.now(), team.ilse.id])
  let last = ''
  for (let heard = 0; heard < 1000 && last !== 'over'; heard++) last = await next()
  expect(last).toBe('over')
})
