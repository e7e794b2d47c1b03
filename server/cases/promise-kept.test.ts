// When a promise was kept, and when it was broken: by what happened and when, not by who looked when.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { migrationsDirectory } from '#server/platform/migrations.ts'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened, show, events } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)
const what = 'I will call you'
const within = (ms: number) => new Date(Date.parse(world.clock.now()) + ms).toISOString()
const call = (one: Complaint, promises: object[] = [], body = 'We spoke.') => ilse().post(`${one.path}/calls`, { body, promises })
const kept = (promiseId: string, body?: object) => ilse().post(`/api/promises/${promiseId}/kept`, body)
const passes = async (ms: number) => {
  world.clock.forward(ms)
  await world.beat()
}
const notices = async () => {
  await world.settle()
  const { rows: all } = (await ilse().get('/api/notices')).body
  return all.filter(({ kind, readAt }: { kind: string; readAt: string | null }) => kind === 'promise' && readAt === null)
}

/** A call is promised within an hour. */
async function owing(): Promise<{ one: Complaint; promiseId: string; dueAt: string }> {
  const one = await opened()
  const dueAt = within(hour)
  await call(one, [{ what, dueAt }])
  return { one, promiseId: (await show(one)).promises[0].id, dueAt }
}

test('a call that was made in time keeps its promise, also for somebody who says so only after it', async () => {
  const { one, promiseId, dueAt } = await owing()
  world.clock.forward(50 * minute)
  const at = world.clock.now()
  await call(one)
  await passes(20 * minute)
  expect((await show(one)).promises).toMatchObject([{ keptAt: null, brokenAt: dueAt }])
  expect(await notices()).toHaveLength(1)
  const [question] = (await show(one)).keptQuestions
  expect((await kept(promiseId, { at: question.at })).body).toMatchObject({ keptAt: at, brokenAt: null, releasedAt: null })
  expect(await notices()).toEqual([])
  expect((await events(one)).filter((event) => event.startsWith('promise.'))).toEqual(['promise.made', 'promise.broken', 'promise.kept'])
})

test('what happened too late leaves it broken', async () => {
  const { one, promiseId, dueAt } = await owing()
  await passes(70 * minute)
  await call(one)
  const [question] = (await show(one)).keptQuestions
  const answer = await kept(promiseId, { at: question.at })
  expect(answer.body).toMatchObject({ keptAt: null, brokenAt: dueAt, releasedBecause: 'done, but late' })
  expect(await notices()).toHaveLength(1)
})

test('a time at which the record shows nothing keeps no promise', async () => {
  const { one, promiseId } = await owing()
  const nothing = await kept(promiseId, { at: within(minute) })
  expect([nothing.status, nothing.body.field]).toEqual([409, 'at'])
  expect((await show(one)).promises).toMatchObject([{ keptAt: null, releasedAt: null }])
})

test('one whose time has just passed is broken, also when somebody is quicker than the heartbeat', async () => {
  const { one, promiseId, dueAt } = await owing()
  world.clock.forward(hour + 500)
  expect((await kept(promiseId)).body).toMatchObject({ keptAt: null, brokenAt: dueAt, releasedBecause: 'done, but late' })
  const other = await owing()
  world.clock.forward(hour + 500)
  const path = `/api/promises/${other.promiseId}/release`
  expect((await ilse().post(path, { reason: 'She said it is fine' })).body).toMatchObject({ brokenAt: other.dueAt })
  await passes(1000)
  for (const each of [one, other.one]) expect((await events(each)).filter((event) => event === 'promise.broken')).toHaveLength(1)
})

test('a broken promise stays late in the queue until it is done or we are let off', async () => {
  const { one, promiseId, dueAt } = await owing()
  await ilse().post(`${one.path}/pause`, { reason: 'waiting-on-customer' })
  await passes(70 * minute)
  const row = async () => (await ilse().get('/api/cases?view=mine')).body.rows.find(({ id }: { id: string }) => id === one.caseId)
  expect((await row()).due).toMatchObject({ clock: 'promise', dueAt, standing: 'over' })
  await kept(promiseId)
  await world.settle()
  expect((await row()).due).toBeNull()
})

test('one that was broken before this held is late without anybody touching its case, and one that was done or let off is not', async () => {
  const row = async ({ caseId }: Complaint) =>
    (await ilse().get('/api/cases?view=mine')).body.rows.find(({ id }: { id: string }) => id === caseId)
  const [late, done, letOff] = [await owing(), await owing(), await owing()]
  await passes(70 * minute)
  await kept(done.promiseId)
  await ilse().post(`/api/promises/${letOff.promiseId}/release`, { reason: 'She said it is fine' })
  await world.settle()
  const before = await Promise.all([done, letOff].map(({ one }) => row(one)))
  // As it was written then: the soonest of the clocks alone.
  const { rows } = await world.world.pool.query(
    `update cases set due_at = k.due_at, due_warn_at = k.warn_at, due_clock = k.name from (
       select distinct on (case_id) * from clocks where met_at is null and stopped_at is null and paused_at is null order by case_id, due_at
     ) k where cases.id = $1 and k.case_id = cases.id returning cases.due_clock`,
    [late.one.caseId],
  )
  expect(rows).not.toMatchObject([{ due_clock: 'promise' }])
  expect((await row(late.one)).due).not.toMatchObject({ clock: 'promise' })
  await world.world.pool.query(await readFile(join(migrationsDirectory, '0048-broken-promises.sql'), 'utf8'))
  expect((await row(late.one)).due).toMatchObject({ clock: 'promise', dueAt: late.dueAt, standing: 'over' })
  expect(await Promise.all([done, letOff].map(({ one }) => row(one)))).toEqual(before)
})

test('a letter that leaves only after the time it names has promised it, and broken it', async () => {
  const one = await opened()
  await ilse().post(`${one.path}/letters`, { subject: 'Re', body: `${sorry}\n\nI will call you within one minute.` })
  await passes(5 * minute)
  await passes(1000)
  const { promises } = await show(one)
  expect(promises).toMatchObject([{ what, keptAt: null, brokenAt: promises[0].dueAt }])
})

test('a promise that is logged twice is one', async () => {
  const one = await opened()
  const promise = { what: 'Call', dueAt: within(hour) }
  await call(one, [promise, promise])
  expect((await call(one, [promise], 'We spoke once more.')).status).toBe(201)
  expect((await show(one)).promises).toHaveLength(1)
})
