// Keys of the API: they may do less than their member, end by themselves, and tell when they were used.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const day = 86_400_000
const ada = () => world.as(team.ada)
const made = async (body: object) => {
  const { status, text, body: answer } = await ada().post('/api/keys', { name: 'Web shop', ...body })
  expect(status, text).toBe(201)
  return { key: answer.key, as: world.as({ ...team.ada, key: answer.secret }) }
}
const listed = async (id: string) => (await ada().get('/api/keys')).body.keys.find((key: { id: string }) => key.id === id)

test('a key of a role does what that role may and no more', async () => {
  const { key, as } = await made({ role: 'agent' })
  expect(key).toMatchObject({ role: 'agent', expiresAt: null, lastUsedAt: null })
  expect((await as.get('/api/cases')).status).toBe(200)
  expect((await as.get('/api/keys')).status).toBe(403)
  expect((await as.get('/api/me')).body.abilities).not.toContain('settings.keys')
})

test('a key never does more than its member', async () => {
  const { as } = await made({ role: 'manager' })
  await world.as(team.ada).patch(`/api/members/${team.noor.id}`, { role: 'admin' })
  await world.as(team.noor).patch(`/api/members/${team.ada.id}`, { role: 'agent' })
  expect((await as.post('/api/kinds', { title: 'x', group: 'delivery', loss: 'outcome' })).status).toBe(403)
})

describe('a key that ends', () => {
  test('opens until then, and nothing afterwards', async () => {
    const at = new Date(Date.parse(world.clock.now()) + 30 * day).toISOString()
    const { as } = await made({ expiresAt: at })
    expect((await as.get('/api/me')).status).toBe(200)
    world.clock.forward(30 * day)
    expect((await as.get('/api/me')).status).toBe(401)
  })
  test('cannot have ended before it is made', async () => {
    const answer = await ada().post('/api/keys', { name: 'x', expiresAt: world.clock.now() })
    expect([answer.status, answer.body.field]).toEqual([422, 'expiresAt'])
  })
})

test('its use is noted to the hour, also when it only reads, and a refused one is not', async () => {
  const { key, as } = await made({})
  const other = await made({ role: 'agent' })
  const first = world.clock.now()
  await as.get('/api/cases')
  expect((await other.as.get('/api/keys')).status).toBe(403)
  world.clock.forward(600_000)
  await as.get('/api/cases')
  expect(await listed(key.id)).toMatchObject({ lastUsedAt: first })
  expect(await listed(other.key.id)).toMatchObject({ lastUsedAt: null })
  world.clock.forward(3_600_000)
  await as.get('/api/cases')
  expect((await listed(key.id)).lastUsedAt > first).toBe(true)
})
