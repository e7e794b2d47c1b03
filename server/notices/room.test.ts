// How full the disk under the records is: told to administrators, by the room that the settings ask for.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let folder: string
beforeAll(async () => {
  world = await testWorld()
  team = await world.team()
  folder = await mkdtemp(join(tmpdir(), 'amends-room-'))
})
afterAll(async () => {
  await world.stop()
  await rm(folder, { recursive: true })
})

const room = async () => (await world.as(team.ada).get('/api/room')).body.room
/** The embedded database lies in a folder; `most` bytes are less than any disk, or more. */
const kept = (lowDisk: number) => Object.assign(world.world.config, { databaseUrl: null, dataDirectory: folder, lowDisk })

test('a database on a server of its own looks after its own disk', async () => {
  Object.assign(world.world.config, { databaseUrl: 'postgres://elsewhere' })
  expect(await room()).toBeNull()
})

test('less than the settings ask for is low, less than an eighth of it is scarce, and it is enough again with room', async () => {
  kept(1)
  expect(await room()).toEqual({ level: 'enough', left: expect.stringMatching(/^[\d.]+ [GM]B$/) })
  const left = Number.parseFloat((await room()).left) * 1024 ** 3
  kept(left * 2)
  expect((await room()).level).toBe('low')
  kept(left * 20)
  expect((await room()).level).toBe('scarce')
  kept(0)
  expect((await room()).level).toBe('enough')
})

test('only administrators are told', async () => {
  expect((await world.as(team.noor).get('/api/room')).status).toBe(403)
  expect((await world.as(team.ilse).get('/api/room')).status).toBe(403)
})
