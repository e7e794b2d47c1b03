// Promises by week through the API, and what was proven.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, hour, plus } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { opened, show } = complaintsIn(
  () => world,
  () => team,
)
const ask = async (path: string) => (await world.as(team.noor).get(`/api/insights/${path}`)).body

describe('promises', () => {
  test('stand in their week, kept or broken, with what became of the broken ones', async () => {
    team = await world.team()
    world.clock.moveTo('2026-04-06T09:00:00.000Z')
    const start = world.clock.now()
    const one = await opened()
    const promise = (what: string, after: number) => ({ what, dueAt: plus(start, after) })
    await world.as(team.ilse).post(`${one.path}/calls`, {
      body: 'Will do.',
      promises: [promise('call', hour), promise('write', 2 * hour), promise('send', 9 * day)],
    })
    const kept = (await show(one)).promises.find(({ what }: { what: string }) => what === 'call')
    await world.as(team.ilse).post(`/api/promises/${kept.id}/kept`)
    world.clock.moveTo(plus(start, 3 * hour))
    await world.beat()
    const told = await ask('promises?weeks=2')
    expect(told).toMatchObject({
      kept: 1,
      broken: 1,
      doneLate: 0,
      open: 1,
      sentence: { main: '1 broken of 2.', rest: 'One is still open.' },
    })
    expect(told.weeks).toEqual([
      { week: '2026-W14', kept: 0, broken: 0 },
      { week: '2026-W15', kept: 1, broken: 1 },
    ])
    const { rows } = await ask('behind?of=promises&only=miss')
    expect(rows.map((row: { id: string }) => row.id)).toEqual([one.caseId])
    const broken = (await show(one)).promises.find(({ what }: { what: string }) => what === 'write')
    await world.as(team.ilse).post(`/api/promises/${broken.id}/kept`)
    await world.settle()
    expect((await ask('promises?weeks=2')).sentence.rest).toBe('One was done late.')
  })
})

test('what was proven is told without the name of anybody', async () => {
  team = await world.team()
  const told = await ask('proven')
  expect(told).toMatchObject({ judged: [], inPlace: [], effective: 0, sentence: 'No action was judged in this time.' })
})
