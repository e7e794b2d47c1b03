// What a case is about beside its kind, through the API: said when it is opened or sorted, corrected, and offered to the next one.

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

const { opened, show, events } = complaintsIn(
  () => world,
  () => team,
)

test('is said at the opening, corrected later, and told once for each change', async () => {
  const one = await opened({ particulars: { product: 'Halo lamp ', step: 'packing' } })
  expect((await show(one)).particulars).toEqual({ product: 'Halo lamp', place: null, step: 'packing' })
  const say = (particulars: object) => world.as(team.ilse).put(`${one.path}/triage`, { particulars })
  await say({ product: 'Halo lamp', place: 'Leeds', step: '' })
  await say({ place: 'Leeds' })
  expect((await show(one)).particulars).toEqual({ product: 'Halo lamp', place: 'Leeds', step: null })
  expect((await events(one)).filter((event) => event === 'case.described')).toHaveLength(2)
  expect((await say({ place: 'x'.repeat(81) })).status).toBe(422)
})

test('words in use are offered', async () => {
  await opened({ particulars: { product: 'Arc lamp', place: 'Leeds' } })
  expect((await world.as(team.ilse).get('/api/particulars')).body).toEqual({
    product: ['Arc lamp', 'Halo lamp'],
    place: ['Leeds'],
    step: [],
  })
})
