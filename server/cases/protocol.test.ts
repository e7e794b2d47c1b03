// The limits of the clocks as a manager sets them: each change is a version, and a case keeps the one that it opened under.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { defaultLimits } from '#core/clocks/policy.ts'
import { hour, minute } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened, show } = complaintsIn(
  () => world,
  () => team,
)
const factors = { 1: 0.25, 2: 0.5, 3: 1, 4: 2, 5: 4 }
const limits = Object.fromEntries(Object.entries(defaultLimits).map(([name, { basis, budget }]) => [name, { basis, budget }]))
const own = (change: object, more: object = {}) => ({ limits: { ...limits, ...change }, factors, ...more })
const change = (body: object) => world.as(team.ada).post('/api/protocol', body)
const versions = async () => (await world.as(team.ilse).get('/api/protocol')).body.versions
const budget = async (one: Complaint, step: string) =>
  (await show(one)).steps.find((each: { step: string }) => each.step === step).limit.budget

test('before anybody changed it there is the standard, and reading writes nothing', async () => {
  expect(await versions()).toMatchObject([{ version: 1, name: 'Standard', by: null, factors, limits }])
  expect(await versions()).toHaveLength(1)
})

test('a running case keeps its limits; a new one gets the new ones', async () => {
  const before = await opened()
  expect((await change(own({ listen: { basis: 'calendar', budget: 10 * minute } }, { name: 'Quicker' }))).status).toBe(201)
  const after = await opened()
  expect([await budget(before, 'listen'), await budget(after, 'listen')]).toEqual([30 * minute, 10 * minute])
  expect(await budget(after, 'apologise')).toBe(hour)
  expect((await versions()).map((one: { version: number; name: string; by: string | null }) => [one.version, one.name, one.by])).toEqual([
    [2, 'Quicker', 'Ada Peeters'],
    [1, 'Standard', null],
  ])
  expect((await world.journal(team)).find(({ event }) => event === 'protocol.changed')?.payload).toEqual({
    version: 2,
    fields: ['limits.listen'],
  })
})

test('a running case that is sorted anew follows the factors of its own version', async () => {
  const before = await opened({ severity: 3 })
  await change(own({}, { factors: { ...factors, 1: 0.1, 2: 0.1 } }))
  const after = await opened({ severity: 3 })
  for (const one of [before, after]) await world.as(team.ilse).put(`${one.path}/triage`, { severity: 1 })
  expect([await budget(before, 'apologise'), await budget(after, 'apologise')]).toEqual([15 * minute, 6 * minute])
})

test('a version from before the factors were kept follows the standard ones', async () => {
  const one = await opened({ severity: 1 })
  await world.world.pool.query('update protocols set factors = null where organisation_id = $1', [team.organisation])
  expect(await budget(one, 'listen')).toBe(30 * minute * 0.25)
  expect((await versions())[0].factors).toEqual(factors)
})

test('two who save at once make two versions, and none is lost', async () => {
  const answers = await Promise.all([5, 6].map((minutes) => change(own({ listen: { basis: 'business', budget: minutes * minute } }))))
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect((await versions()).map((one: { version: number }) => one.version)).toEqual([3, 2, 1])
  const kept = (await versions()).map((one: { limits: { listen: { budget: number } } }) => one.limits.listen.budget / minute)
  expect(kept.slice(0, 2).toSorted()).toEqual([5, 6])
})

test('one that was begun from an older version is refused by the name of whoever made the newer one', async () => {
  const [ada, noor] = [own({ listen: { basis: 'business', budget: 5 * minute } }), own({ learn: { basis: 'calendar', budget: 9 * hour } })]
  expect((await change({ ...ada, over: 1 })).status).toBe(201)
  const before = await world.journal(team)
  const refused = await change({ ...noor, over: 1 })
  expect([refused.status, refused.body.field]).toEqual([409, 'over'])
  expect(refused.body.detail).toMatch(/^Ada Peeters kept version 2 meanwhile\./)
  expect(await versions()).toHaveLength(2)
  expect(await world.journal(team)).toEqual(before)
  expect((await change({ ...noor, over: 2 })).body.version).toBe(3)
})

test.each([
  ['under a minute', { listen: { basis: 'business', budget: 1000 } }, 'limits.listen.budget'],
  ['over a year', { learn: { basis: 'calendar', budget: 366 * 24 * hour } }, 'limits.learn.budget'],
  ['more than a day to explain', { explain: { basis: 'calendar', budget: 25 * hour } }, 'limits.explain.budget'],
])('%s is refused at its field', async (_, wrong, field) => {
  const answer = await change(own(wrong))
  expect([answer.status, answer.body.field]).toEqual([422, field])
  expect((await world.journal(team)).some(({ event }) => event === 'protocol.changed')).toBe(false)
})

test('a version without any difference is refused, and an agent or a lead changes nothing', async () => {
  expect((await change(own({}))).status).toBe(409)
  for (const one of [team.ilse, team.noor]) expect((await world.as(one).post('/api/protocol', own({}))).status).toBe(403)
})
