// Narrowing the queue, and keeping a narrowing under a name.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
  team = await world.team()
})
afterAll(() => world.stop())

const { opened } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)

test('a filter narrows the view, page by page, in the same order', async () => {
  for (const severity of [4, 1, 3, 1, 5]) await opened({ severity, kind: severity === 1 ? 'safety' : 'slow' })
  const grave = await opened({ severity: 1, kind: 'slow' })
  await ilse().post(`${grave.path}/owner`)
  await ilse().put(`${grave.path}/triage`, { risks: { legal: true } })
  const found = async (query: string) => (await ilse().get(`/api/cases?${query}`)).body.rows
  expect((await found('severity=1')).map((row: { severity: number }) => row.severity)).toEqual([1, 1, 1])
  expect(await found('severity=1&kind=safety')).toHaveLength(2)
  expect(await found(`owner=${team.ilse.id}&risk=legal&step=listen&brand=${team.brandId}`)).toHaveLength(1)
  expect(await found('risk=leave')).toEqual([])
  const first = (await ilse().get('/api/cases?severity=1&limit=2')).body
  const second = (await ilse().get(`/api/cases?severity=1&limit=2&after=${encodeURIComponent(first.next)}`)).body
  expect([first.rows.length, second.rows.length, second.next]).toEqual([2, 1, null])
  expect((await ilse().get('/api/cases?risk=unheard')).status).toBe(422)
})

test('a view is kept, renamed, ordered and removed, and is its member’s alone', async () => {
  const keep = (name: string) => ilse().post('/api/views', { name, filter: { view: 'mine', severity: 1 } })
  const [grave, other] = [(await keep('Grave')).body, (await keep('Other')).body]
  expect(grave.filter).toEqual({ view: 'mine', severity: 1 })
  expect((await keep('Grave')).body.field).toBe('name')
  expect((await ilse().patch(`/api/views/${grave.id}`, { name: 'Other' })).status).toBe(409)
  await ilse().patch(`/api/views/${grave.id}`, { name: 'Gravest' })
  await ilse().put('/api/views', { viewIds: [other.id, grave.id] })
  const names = async () => (await ilse().get('/api/views')).body.views.map((view: { name: string }) => view.name)
  expect(await names()).toEqual(['Other', 'Gravest'])
  expect((await world.as(team.tomas).get('/api/views')).body.views).toEqual([])
  expect((await world.as(team.tomas).delete(`/api/views/${grave.id}`)).status).toBe(404)
  await ilse().delete(`/api/views/${other.id}`)
  expect(await names()).toEqual(['Gravest'])
})
