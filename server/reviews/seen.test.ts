// What the case itself tells somebody who is still to write, and that the review knows of it; and the sorts of condition of a review.

import type { PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { list } from '#server/reviews/queries/list.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { learningOf } from '#server/testing/learning-samples.ts'
import { reviewsIn } from '#server/testing/reviewing.ts'
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
const as = (who: Player) => world.as(who)
const { reviewed, writing, revealed, shared } = reviewsIn(
  () => world,
  () => team,
)

test('who opens the case before writing is told so, and whoever leads the review sees it, and nobody else', async () => {
  const { one, id, path } = await writing()
  expect((await as(team.ilse).get(`${one.path}/review`)).body).toEqual({ reviewId: id, isToWrite: true })
  expect((await as(team.noor).get(`${one.path}/review`)).body).toEqual({ reviewId: id, isToWrite: false })
  expect((await as(team.ilse).post(`${path}/seen-case`)).status).toBe(200)
  const at = world.clock.now()
  world.clock.forward(60_000)
  await as(team.ilse).post(`${path}/seen-case`)
  await as(team.noor).post(`${path}/seen-case`)
  expect((await as(team.ilse).get(path)).body.mine).toMatchObject({ sawAt: at, wroteAt: null })
  await as(team.ilse).post(`${path}/answer`, { words: 'I would have called.' })
  await as(team.tomas).post(`${path}/answer`, { words: 'I would have waited.' })
  expect((await as(team.tomas).post(`${path}/seen-case`)).status).toBe(200)
  expect((await as(team.ilse).get(`${one.path}/review`)).body.isToWrite).toBe(false)
  const [mine, lead] = await Promise.all([team.tomas, team.noor].map(async (who) => (await as(who).get(path)).body.answers))
  expect(lead.map(({ sawFirst }: { sawFirst: boolean }) => sawFirst)).toEqual([true, false])
  expect(mine.map(({ sawFirst }: { sawFirst: boolean | null }) => sawFirst)).toEqual([null, null])
  const seen = (await world.journal(team)).filter(({ event }) => event === 'review.caseSeen')
  expect(seen).toMatchObject([{ actor: 'system', payload: { reviewId: id } }])
})

test('who is let off and asked again has still seen the case, and finds what they had begun', async () => {
  const { one, path } = await writing()
  await as(team.ilse).post(`${path}/seen-case`)
  const at = world.clock.now()
  await as(team.ilse).put(`${path}/draft`, { words: 'I would have' })
  world.clock.forward(60_000)
  expect((await as(team.noor).delete(`${path}/people/${team.ilse.id}`)).status).toBe(200)
  expect((await as(team.ilse).get(path)).status).toBe(404)
  expect((await as(team.ilse).get('/api/reviews')).body.rows).toEqual([])
  expect((await as(team.ilse).get(`${one.path}/review`)).body.reviewId).toBeNull()
  expect((await as(team.noor).delete(`${path}/people/${team.ilse.id}`)).status).toBe(404)
  await as(team.noor).post(`${path}/people`, { memberIds: [team.ilse.id] })
  expect((await as(team.ilse).get(path)).body.mine).toEqual({ draft: 'I would have', words: null, wroteAt: null, sawAt: at })
  await as(team.ilse).post(`${path}/answer`, { words: 'I would have called.' })
  await as(team.tomas).post(`${path}/answer`, { words: 'I would have waited.' })
  const { answers } = (await as(team.noor).get(path)).body
  expect(answers.map(({ sawFirst }: { sawFirst: boolean }) => sawFirst).toSorted()).toEqual([false, true])
})

test('a condition is of a sort from the list of factors or in a word of its own, and goes to the cause from there', async () => {
  const { one, path } = await reviewed()
  const { causeId } = await learningOf(world, team, one.caseId)
  const add = (body: object) => as(team.noor).post(`${path}/lines`, { section: 'factor', words: 'The box is nobody’s', ...body })
  for (const [body, field] of [
    [{ factor: 'no-such' }, 'factor'],
    [{ factor: 'tools', label: 'Light' }, 'label'],
    [{ factor: 'tools', section: 'well' }, 'factor'],
    [{ label: 'Light', section: 'well' }, 'label'],
  ] as const)
    expect((await add(body)).body, JSON.stringify(body)).toMatchObject({ code: 'invalid', field })
  const { lineId } = (await add({ factor: 'tools' })).body
  await add({ label: 'Light' })
  const sorts = async () =>
    (await as(team.noor).get(path)).body.lines.map(({ factor, label }: { factor: string | null; label: string | null }) => [factor, label])
  await world.as(team.ada).patch('/api/factors/tools', { title: 'Tools of ours', retired: true })
  expect(await sorts()).toEqual([
    ['tools', 'Tools of ours'],
    [null, 'Light'],
  ])
  expect((await add({ factor: 'tools' })).body.detail).toMatch(/retired/)
  const change = (body: object) => as(team.noor).patch(`${path}/lines/${lineId}`, { words: 'The box is nobody’s at all', ...body })
  expect((await change({ factor: 'tools' })).status).toBe(200)
  await change({})
  expect((await sorts())[0]).toEqual(['tools', 'Tools of ours'])
  await change({ factor: null, label: 'Habit' })
  expect((await sorts())[0]).toEqual([null, 'Habit'])
  expect((await as(team.noor).get(path)).body.cause).toEqual({ id: causeId, title: 'The van comes earlier' })
})

test('the cause is covered with what came later', async () => {
  const { one, path } = await writing()
  await learningOf(world, team, one.caseId)
  expect((await as(team.ilse).get(path)).body.cause).toBeNull()
  expect((await as(team.noor).get(path)).body.cause).not.toBeNull()
})

test('the list takes as many statements for four reviews as for one', async () => {
  const statements = async () => {
    let sent = 0
    const counting = {
      transformQuery: ({ node }: PluginTransformQueryArgs) => (sent++, node),
      transformResult: ({ result }: PluginTransformResultArgs) => Promise.resolve(result),
    }
    const { rows } = await world.enter(team, (ctx) =>
      list({ ...ctx, db: ctx.db.withPlugin(counting), actor: { kind: 'member', id: team.noor.id, role: 'lead' } }, { limit: 50 }),
    )
    return { sent, rows: rows.length }
  }
  await reviewed()
  const one = await statements()
  await shared()
  await revealed()
  await writing()
  expect([one.rows, await statements()]).toEqual([1, { sent: one.sent, rows: 4 }])
})
