// “Promises today” and “Recovered this week”: their cases, their counts, and their pages.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { day, hour } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
beforeEach(async () => {
  team = await world.team()
})
afterAll(() => world.stop())

const { opened } = complaintsIn(
  () => world,
  () => team,
)
type One = Awaited<ReturnType<typeof opened>>
const ilse = () => world.as(team.ilse)
const inMs = (ms: number) => new Date(Date.parse(world.clock.now()) + ms).toISOString()
const promised = (one: One, dueAt: string) => ilse().post(`${one.path}/calls`, { body: 'I said so.', promises: [{ what: 'call', dueAt }] })
const listed = async (view: string, more = '') => (await ilse().get(`/api/cases?view=${view}${more}`)).body
const ids = async (view: string) => (await listed(view)).rows.map((row: { id: string }) => row.id)
const counts = async () => (await ilse().get('/api/cases/counts')).body

test('a case stands under “promises today” once, for what is promised before midnight where its brand is', async () => {
  const today = await opened()
  const tomorrow = await opened()
  await opened()
  await promised(today, inMs(hour))
  await promised(today, inMs(2 * hour))
  await promised(tomorrow, inMs(day))
  await world.settle()
  expect(await ids('promisesToday')).toEqual([today.caseId])
  expect((await counts()).promisesToday).toBe(1)
  world.clock.forward(3 * hour)
  await world.beat()
  expect(await ids('promisesToday')).toEqual([])
  expect((await counts()).promisesToday).toBe(0)
})

test('midnight is the brand’s own', async () => {
  const one = await opened()
  const zone = async (name: string) =>
    expect((await world.as(team.ada).patch(`/api/brands/${team.brandId}`, { zone: name })).status).toBe(200)
  await zone('Etc/UTC')
  const midnight = new Date(Date.parse(world.clock.now()) + day).toISOString().slice(0, 10)
  await promised(one, new Date(Date.parse(`${midnight}T00:30:00.000Z`)).toISOString())
  await world.settle()
  expect(await ids('promisesToday')).toEqual([])
  await zone('Etc/GMT+2')
  expect(await ids('promisesToday')).toEqual([one.caseId])
})

test('both are paged, and narrowed by the filter', async () => {
  const all = [await opened(), await opened(), await opened({ severity: 1 })]
  for (const one of all) await promised(one, inMs(hour))
  await world.settle()
  const first = await listed('promisesToday', '&limit=2')
  const second = await listed('promisesToday', `&limit=2&after=${encodeURIComponent(first.next)}`)
  const found = [...first.rows, ...second.rows].map((row: { id: string }) => row.id)
  expect([found.toSorted(), second.next]).toEqual([all.map((one) => one.caseId).toSorted(), null])
  expect((await listed('promisesToday', '&severity=1')).rows).toHaveLength(1)
})

test('a case that ended as recovered is shown for seven days; one that ended otherwise is not', async () => {
  const mended = await opened()
  const withdrawn = await opened()
  await ilse().post(`${withdrawn.path}/end`, { end: 'withdrawn', reason: 'x' })
  await world.world.pool.query(`update cases set stands = 'recovered', ended_at = $1 where id = $2`, [world.clock.now(), mended.caseId])
  expect(await ids('recovered')).toEqual([mended.caseId])
  expect((await counts()).recovered).toBe(1)
  world.clock.forward(7 * day)
  expect(await ids('recovered')).toEqual([])
  expect((await counts()).recovered).toBe(0)
})
