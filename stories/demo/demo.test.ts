// A small demo in a world of its own: twenty-five cases, told through the real commands.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OrganisationId } from '#core/ids.ts'
import type { Team } from '#server/testing/cast.ts'
import { atOnce } from '#server/testing/at-once.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'
import { demoPassword, members } from './cast.ts'
import { planYear } from './plan.ts'
import { tellDemo } from './telling.ts'

let world: TestWorld
let real: Team
let demo: OrganisationId
let cookie: string
const said: string[] = []

beforeAll(async () => {
  world = await testWorld({ smtp: true })
  real = await world.team()
  demo = await tellDemo(world.world, 25, ({ words }) => said.push(words))
  cookie = await signIn()
})
afterAll(() => world.stop())

async function signIn(): Promise<string> {
  const answer = await world.app.request('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-amends': '1' },
    body: JSON.stringify({ email: members[0]?.email, password: demoPassword }),
  })
  expect(answer.status).toBe(200)
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const look = async (path: string, init: RequestInit = {}) => {
  const answer = await world.app.request(path, { ...init, headers: { cookie, 'x-amends': '1' } })
  const text = await answer.text()
  return { status: answer.status, text, body: text.startsWith('{') ? JSON.parse(text) : null }
}
const count = async (table: string, organisation: string): Promise<number> =>
  (await world.world.pool.query(`select count(*)::int as n from ${table} where organisation_id = $1`, [organisation])).rows[0].n

test('tells as many cases as asked, with messages, answers and lessons', async () => {
  expect(await count('cases', demo)).toBe(25)
  expect(await count('members', demo)).toBe(8)
  expect(await count('brands', demo)).toBe(3)
  expect(await count('messages', demo)).toBeGreaterThan(60)
  expect(await count('surveys', demo)).toBeGreaterThan(3)
  expect(await count('mistakes', demo)).toBeGreaterThan(3)
  expect(said.at(-1)).toBe('Ready')
})

test('each case stands in the numbers of learning, with a cause, without one, or linked to nothing', async () => {
  const { causes, loose, unlinked } = (await look('/api/causes?period=ever')).body
  const withCause = causes.reduce((sum: number, { impact }: { impact: { cases: number } }) => sum + impact.cases, 0)
  const { rows } = await world.world.pool.query(
    `select count(*)::int as n from cases where organisation_id = $1 and stands <> 'withdrawn' and fire_drill is null`,
    [demo],
  )
  expect(withCause + loose.cases + unlinked).toBe(rows[0].n)
  expect(withCause).toBeGreaterThan(3)
})

test('the coverage tells what had been foreseen: the cases that came after something stood ready, and none before', async () => {
  const { rows } = await world.world.pool.query<{ foreseen: boolean; after: boolean }>(
    `select v.foreseen, exists (select from prepared_spans s where s.organisation_id = $1 and s.kind = v.kind and s.since < v.opened_at) as after
     from case_coverage v where v.organisation_id = $1`,
    [demo],
  )
  expect(rows.filter(({ foreseen, after }) => foreseen !== after)).toEqual([])
  const { foreseen, sorted } = (await look('/api/coverage?period=ever')).body
  expect(foreseen).toBeGreaterThan(0)
  expect(sorted).toBeGreaterThan(foreseen)
})

test('the queue, the lead’s page, a case and its customer page show it', async () => {
  expect((await look('/api/me')).body).toMatchObject({ organisation: { name: 'Oak & Lantern', demo: true } })
  const { rows } = (await look('/api/cases?view=team')).body
  expect(rows.length).toBeGreaterThan(2)
  const week = await look('/api/insights/week')
  expect(week.status, week.text).toBe(200)
  // The newest: the link of an old letter has run out.
  const letters = await world.world.pool.query(
    `select frame->>'page' as page from mails where organisation_id = $1 and frame->>'page' is not null order by due_at desc limit 1`,
    [demo],
  )
  const page = await world.anyone.get(new URL(letters.rows[0].page).pathname)
  expect(page.status).toBe(200)
  expect(page.text).toContain('sorry')
})

test('a limit that passed is noted when it passed, not when somebody got round to it', async () => {
  const { rows } = await world.world.pool.query(
    `select j.at, j.payload->>'dueAt' as due from journal j where j.organisation_id = $1 and j.event = 'clock.breached'`,
    [demo],
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { at, due } of rows) expect(new Date(at)).toEqual(new Date(due))
})

test('colleagues admitted mistakes of their own, and somebody waits for a word', async () => {
  const toCustomers = planYear(world.clock.now(), 25).filter(({ isAdmitted }) => isAdmitted).length
  expect(await count('reports', demo)).toBe(3 + toCustomers)
  expect((await look('/api/approvals')).body.rows).toHaveLength(1)
})

test('the same seed tells the same story', () => {
  const now = '2026-03-04T12:31:00.000Z'
  expect(planYear(now, 40)).toEqual(planYear(now, 40))
  expect(new Set(planYear(now, 400).map((plan) => plan.mistake.title)).size).toBe(12)
})

test('nothing leaves it, and nothing of it is due to leave: not even with an SMTP server, nor after hours of beats', async () => {
  for (let n = 0; n < 6; n++) {
    world.clock.forward(3_600_000)
    await world.beat()
  }
  const own = world.smtp.mails.filter((mail) => mail.to.some((to) => /example(\.com)?$/.test(to)))
  expect(own).toEqual([])
  const { rows } = await world.world.pool.query(`select distinct state from mails where organisation_id = $1`, [demo])
  expect(rows).toEqual([{ state: 'previewed' }])
})

test('a real organisation cannot be removed as a demo, nor become one', async () => {
  expect((await world.as(real.ada).delete('/api/demo')).status).toBe(409)
  await expect(
    world.world.pool.query(`update organisations set demo_since = now() where organisation_id = $1`, [real.organisation]),
  ).rejects.toThrow(/from its founding or never/)
})

/** A row about a case is written and not committed yet when the removing begins; it is committed while that waits for it. */
async function removedWhileAJobWrites() {
  const late = `insert into case_hearings (organisation_id, id, case_id, at, by, crux)
     select organisation_id, 'hearing_late', id, now(), 'system', 'x' from cases where organisation_id = $1 limit 1`
  const removing = () => look('/api/demo', { method: 'DELETE' })
  return atOnce(world.world.pool, { text: late, values: [demo] }, removing, 1)
}

test('removed, it leaves no row, and the other organisation is as it was', async () => {
  await world.as(real.ilse).post('/api/cases', { customer: { address: 'jo@example.org' }, subject: 'Late', text: 'It is late.' })
  await world.settle()
  const { rows: tables } = await world.world.pool.query(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'`,
  )
  const rowsOf = async (organisation: string) =>
    Object.fromEntries(await Promise.all(tables.map(async ({ name }) => [name, await count(name, organisation)] as const)))
  const before = await rowsOf(real.organisation)
  const removed = await removedWhileAJobWrites()
  expect(removed.status, removed.text).toBe(200)
  expect(removed.body).toEqual({ start: null })
  expect(Object.values(await rowsOf(demo)).every((n) => n === 0)).toBe(true)
  expect(await rowsOf(real.organisation)).toEqual(before)
  expect((await look('/api/me')).status).toBe(401)
})
