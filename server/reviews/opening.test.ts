// Reviews that open by themselves: by each rule, once a case, and by none until somebody turns one on.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noRules } from '#core/reviews/opening.ts'
import { minute, plus } from '#core/time/instant.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  team = await world.team()
})
const { opened, apologised } = complaintsIn(
  () => world,
  () => team,
)
const as = (who: Player) => world.as(who)

describe('rules', () => {
  const rules = (own: object) =>
    as(team.noor).put('/api/review-rules', { severity: null, repeat: false, costMinor: null, promise: false, sample: null, ...own })
  const whys = async () => {
    await world.settle()
    const found = await world.world.pool.query('select why from reviews where organisation_id = $1 order by number', [team.organisation])
    return found.rows.map(({ why }) => why)
  }
  test('are all off at first, and only those who may change them', async () => {
    await opened({ severity: 1 })
    expect(await whys()).toEqual([])
    expect((await as(team.ilse).get('/api/review-rules')).body).toMatchObject({ severity: null, sample: null })
    expect((await as(team.ilse).put('/api/review-rules', noRules)).status).toBe(403)
  })
  test('open a review of a grave case, once', async () => {
    await rules({ severity: 2 })
    const one = await opened()
    expect(await whys()).toEqual([])
    await as(team.ilse).put(`${one.path}/triage`, { severity: 2 })
    await as(team.ilse).put(`${one.path}/triage`, { severity: 1 })
    await opened({ severity: 1 })
    expect(await whys()).toEqual(['severity', 'severity'])
  })
  test('open one for a second mistake, a broken promise, what it cost, and by chance', async () => {
    await rules({ repeat: true, promise: true, costMinor: 500, sample: 1 })
    const one = await opened()
    await opened({ customer: { name: 'Marta Okafor', address: one.address } })
    await as(team.ilse).post(`${one.path}/calls`, { body: 'Sorry.', promises: [{ what: 'call', dueAt: plus(world.clock.now(), minute) }] })
    world.clock.forward(2 * minute)
    await world.beat()
    const dear = await opened()
    await apologised(dear)
    await as(team.ilse).post(`${dear.path}/perk`, { title: 'A book', costMinor: 500, because: 'her birthday' })
    await world.settle()
    const ended = await opened()
    await as(team.ilse).post(`${ended.path}/end`, { end: 'withdrawn', reason: 'x' })
    expect(await whys()).toEqual(['repeat', 'promise', 'cost', 'sample'])
  })
})
