// How many reviews ask something of whom, along the way of one.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#core/time/instant.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { reviewsIn } from '#server/testing/reviewing.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
  team = await world.team()
})
afterAll(() => world.stop())
const as = (who: Player) => world.as(who)
const { reviewed } = reviewsIn(
  () => world,
  () => team,
)

test('a review is counted at the place of reviews for those of whom it asks something, and for nobody else', async () => {
  const waiting = async () => {
    const found = await Promise.all([team.noor, team.ilse, team.tomas, team.ada].map((who) => as(who).get('/api/reviews/waiting')))
    return found.map(({ body }) => body.waiting)
  }
  const { path, moment } = await reviewed()
  expect(await waiting()).toEqual([1, 0, 0, 0])
  await as(team.noor).patch(path, { moment })
  await as(team.noor).post(`${path}/people`, { memberIds: [team.ilse.id, team.tomas.id] })
  await as(team.noor).post(`${path}/writing`)
  expect(await waiting()).toEqual([0, 1, 1, 0])
  await as(team.ilse).post(`${path}/answer`, { words: 'I would have called.' })
  await as(team.noor).delete(`${path}/people/${team.tomas.id}`)
  expect(await waiting()).toEqual([1, 0, 0, 0])
  await as(team.noor).post(`${path}/share`)
  expect(await waiting()).toEqual([0, 0, 0, 0])
  world.clock.forward(30 * day)
  expect(await waiting()).toEqual([1, 0, 0, 1])
})
