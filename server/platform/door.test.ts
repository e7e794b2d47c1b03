// A door is always closed, whatever happens behind it: the one connection of this pool is broken in every way that we know while somebody
// only reads, and the next one through the door must be able to write, as whom it says, and keep what it wrote.

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Ctx } from '#server/platform/ctx.ts'
import { openPool, type Pool } from '#server/platform/db.ts'
import { isTornAtCommit, throughDoor } from '#server/platform/door.ts'
import { problemOf } from '#server/platform/http/problems.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let house: TestWorld
let team: Team
/** One connection, so that whoever comes next has the same one; its statements may take half a second. */
let narrow: Pool
const logged: string[] = []
beforeAll(async () => {
  house = await testWorld()
  team = await house.team()
  const { rows } = await house.world.pool.query<{ name: string }>('select current_database() as name')
  narrow = openPool({ ...inject('database'), database: rows[0]?.name ?? '' }, 1, () => {}, 500)
})
afterAll(async () => {
  await narrow.end()
  await house.stop()
})

const through = <T>(readOnly: boolean, work: (ctx: Ctx) => Promise<T>) =>
  throughDoor(
    { ...house.world, pool: narrow, log: { ...house.world.log, error: (what) => void logged.push(what) } },
    { organisation: team.organisation, actor: { kind: 'system' }, readOnly },
    work,
  )
const insert = (ctx: Ctx, job: string) =>
  ctx.db.insertInto('handled').values({ organisationId: ctx.organisation, job, at: ctx.now }).execute()
const kept = async (job: string) => (await house.world.pool.query('select 1 from handled where job = $1', [job])).rows.length === 1
const backend = async (ctx: Ctx) => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(ctx.db)).rows[0]?.pid
/** Somebody else ends it while a statement is under way. */
const meanwhile = async (ctx: Ctx, how: string) => {
  const pid = await backend(ctx)
  await Promise.all([sleep(ctx, 0.2), house.world.pool.query(`select ${how}($1)`, [pid])])
}
const sleep = (ctx: Ctx, seconds: number) => sql`select pg_sleep(${seconds})`.execute(ctx.db)

const troubles: Record<string, (ctx: Ctx) => Promise<unknown>> = {
  'nothing at all': (ctx) => sql`select 1`.execute(ctx.db),
  'a refusal': () => Promise.reject(new Error('no')),
  'a statement that fails': (ctx) => sql`select 1 / 0`.execute(ctx.db),
  'a statement that fails and is passed over': (ctx) => sql`select 1 / 0`.execute(ctx.db).catch(() => null),
  'a statement that is given up while the server is still at it': (ctx) => sleep(ctx, 0.7),
  'one given up so long before its end that the rollback is given up as well': (ctx) => sleep(ctx, 2),
  'a process that stands still for longer than a statement may take': async (ctx) => {
    const answer = sql`select 1`.execute(ctx.db)
    for (const until = performance.now() + 600; performance.now() < until;);
    await answer
  },
  'a statement that is cancelled': (ctx) => meanwhile(ctx, 'pg_cancel_backend'),
  'a connection that is cut under a statement': (ctx) => meanwhile(ctx, 'pg_terminate_backend'),
  'a connection that is cut between two statements': async (ctx) => {
    await house.world.pool.query('select pg_terminate_backend($1)', [await backend(ctx)])
    await sql`select 1`.execute(ctx.db)
  },
  'several statements at once of which one fails': (ctx) =>
    Promise.all([sleep(ctx, 0.01), sql`select 1 / 0`.execute(ctx.db), sleep(ctx, 0.01)]),
}

test.each(Object.entries(troubles))('%s, and the next one writes', async (what, trouble) => {
  logged.length = 0
  await through(true, trouble).catch(() => null)
  await through(false, (ctx) => insert(ctx, what))
  expect(await kept(what)).toBe(true)
  expect(logged).toEqual([])
})

test('whoever passes over a failed statement is not told that it was kept', async () => {
  const work = async (ctx: Ctx) => {
    await insert(ctx, 'passed over')
    await sql`select 1 / 0`.execute(ctx.db).catch(() => null)
    return 'done'
  }
  await expect(through(false, work)).rejects.toThrow('nothing was kept')
  expect(await kept('passed over')).toBe(false)
})

test('a statement that comes after the end lands in nobody’s transaction', async () => {
  const late = Promise.withResolvers<unknown>()
  const work = (ctx: Ctx) => {
    const rest = sleep(ctx, 0.01).then(() => insert(ctx, 'late'))
    rest.then(late.resolve, late.resolve)
    return Promise.all([rest, Promise.reject(new Error('no'))])
  }
  await expect(through(false, work)).rejects.toThrow('no')
  await through(true, async (ctx) => {
    expect(await late.promise).toEqual(new Error('this door is closed: a statement came after the end of its transaction'))
    return sql`select 1`.execute(ctx.db)
  })
  expect(await kept('late')).toBe(false)
})

test('when the line breaks while it is being kept, nobody says that nothing was changed', async () => {
  const work = async (ctx: Ctx) => {
    await insert(ctx, 'torn')
    await house.world.pool.query('select pg_terminate_backend($1)', [await backend(ctx)])
  }
  const error: unknown = await through(false, work).catch((one: unknown) => one)
  expect(isTornAtCommit(error)).toBe(true)
  expect(await problemOf(error, house.world)).toMatchObject({ status: 503, detail: expect.stringContaining('may be done') })
  const away = await through(false, (ctx) => meanwhile(ctx, 'pg_terminate_backend')).catch((one: unknown) => one)
  expect(await problemOf(away, house.world)).toMatchObject({ status: 503, detail: expect.stringContaining('Nothing was changed') })
})
