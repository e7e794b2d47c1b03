// “Begin it now” pressed twice, or by two at once: the drill begins once, with one mail and one case.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, plus } from '#core/time/instant.ts'
import { scriptOfSample } from '#server/testing/anticipation-samples.ts'
import { atOnce } from '#server/testing/at-once.ts'
import type { Player } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => void (world = await testWorld()))
afterAll(() => world.stop())

async function planned() {
  const team = await world.team()
  const beginsAt = plus(world.clock.now(), day)
  const { id } = (await world.as(team.noor).post('/api/fire-drills', { title: 'Wrong book', script: scriptOfSample, beginsAt })).body
  const begin = (who: Player) => world.as(who).post(`/api/fire-drills/${id}/beginning`)
  async function expectOne(): Promise<void> {
    await world.settle()
    const events = (await world.journal(team)).map(({ event }) => event)
    expect(events.filter((event) => ['fireDrill.begun', 'fireDrill.arrived', 'case.opened'].includes(event)).toSorted()).toEqual([
      'case.opened',
      'fireDrill.arrived',
      'fireDrill.begun',
    ])
    const { rows } = await world.world.pool.query('select 1 from received where organisation_id = $1', [team.organisation])
    expect(rows).toHaveLength(1)
  }
  return { team, begin, expectOne }
}

test('one press after the other: the second is told that it has begun', async () => {
  const { team, begin, expectOne } = await planned()
  expect(await begin(team.noor)).toMatchObject({ status: 200, body: { state: 'running' } })
  expect((await begin(team.noor)).body).toMatchObject({ code: 'already-done', detail: expect.stringMatching(/has begun already/) })
  await expectOne()
})

test('two at the same time', async () => {
  const { team, begin, expectOne } = await planned()
  const hold = { text: 'select 1 from fire_drills where organisation_id = $1 for update', values: [team.organisation] }
  const answers = await atOnce(world.world.pool, hold, () => Promise.all([team.noor, team.ada].map((who) => begin(who))), 2)
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  await expectOne()
})
