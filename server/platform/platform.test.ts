// The platform: one transaction for each door, events and jobs once, live news, refusals, headers, the API's own description.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { api } from '#core/api.ts'
import { event } from '#core/events.ts'
import { refuse } from '#core/refusal.ts'
import { day } from '#core/time/instant.ts'
import { sweep } from '#server/platform/heartbeat.ts'
import { readConfig } from '#server/platform/config.ts'
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
const { opened, events } = complaintsIn(
  () => world,
  () => team,
)

describe('a door', () => {
  test('rolls back everything when something in it is refused: rows, journal and jobs', async () => {
    const before = await world.journal(team)
    const fallen = event<{ departmentId: `department_${string}` }>('department.added', 'A department was added')
    const act = world.enter(team, async (ctx) => {
      const id = ctx.id('department')
      await ctx.db
        .insertInto('departments')
        .values({ organisationId: team.organisation, id, name: 'Dispatch', kind: 'department' })
        .execute()
      ctx.tell(fallen, { departmentId: id })
      throw refuse('conflict', 'No.')
    })
    await expect(act).rejects.toThrow('No.')
    expect(await world.journal(team)).toEqual(before)
    expect((await world.as(team.ada).get('/api/departments')).body.departments).toEqual([])
  })
  test('tells in the order in which things happened', async () => {
    const one = await opened()
    await world.settle()
    expect((await events(one)).slice(0, 2)).toEqual(['case.opened', 'clock.started'])
  })
})

describe('marks', () => {
  test('are kept for a month and then swept', async () => {
    const count = async () => (await world.world.pool.query('select count(*) as n from handled')).rows[0].n
    await opened()
    await world.settle()
    await world.enter(team, (ctx) =>
      ctx.db.insertInto('handled').values({ organisationId: team.organisation, job: 'x', at: ctx.now }).execute(),
    )
    const before = await count()
    await sweep(world.world)
    expect(await count()).toBe(before)
    world.clock.forward(31 * day)
    await sweep(world.world)
    expect(await count()).toBe(0)
  })
})

describe('live news', () => {
  test('reach whoever watches this organisation, as names and ids only', async () => {
    const controller = new AbortController()
    const answer = await world.app.request('/api/live', {
      headers: { authorization: `Bearer ${team.ilse.key}` },
      signal: controller.signal,
    })
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toContain('event: hello')
    const one = await opened()
    let heard = ''
    while (!heard.includes('case.opened')) heard += (await reader?.read())?.value ?? ''
    expect(heard).toContain(one.caseId)
    expect(heard).not.toMatch(/Marta|telescope/)
    controller.abort()
  })

  test('reach a page that has asked before it watched: what happened since then, or that it should look afresh', async () => {
    const controller = new AbortController()
    const watch = async (path: string) => {
      const answer = await world.app.request(path, { headers: { authorization: `Bearer ${team.ilse.key}` }, signal: controller.signal })
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
      return async () => (await reader?.read())?.value ?? ''
    }
    const first = await watch('/api/live')
    const { caseId } = await opened()
    for (let heard = ''; !heard.includes(caseId); heard += await first());
    const late = await watch('/api/live?age=20000')
    expect(await late()).toContain('event: hello')
    expect(await late()).toMatch(/case\.opened|live\.afresh/)
    controller.abort()
  })
  test('are for members only', async () => expect((await world.anyone.get('/api/live')).status).toBe(401))
})

describe('over HTTP', () => {
  test('every answer carries a strict policy, and nothing may frame or sniff it', async () => {
    const { headers } = await world.anyone.get('/healthz')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'; script-src 'self' 'nonce-[^']+'/)
    expect(policy).not.toContain("script-src 'unsafe")
    expect([headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('cache-control')]).toEqual([
      'nosniff',
      'DENY',
      'no-store',
    ])
  })
  test('an address that the API does not have is a problem, not a page', async () => {
    const answer = await world.anyone.get('/api/nothing')
    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
  test('it lives, and it is ready when its database answers', async () => {
    expect((await world.anyone.get('/healthz')).body).toEqual({ alive: true })
    expect((await world.anyone.get('/readyz')).body).toEqual({ ready: true })
  })
  test('the OpenAPI document describes every endpoint once, with its answer and its refusals', async () => {
    const { openapi, paths, components } = (await world.anyone.get('/api/openapi.json')).body
    expect(openapi).toBe('3.1.0')
    for (const endpoint of Object.values(api)) {
      const described = paths[endpoint.path]?.[endpoint.method.toLowerCase()]
      expect(described?.operationId, endpoint.id).toBe(endpoint.id)
      expect(Object.keys(described.responses)).toEqual(expect.arrayContaining(['400', '401', '403', '404', '409', '422']))
    }
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['CaseDesk', 'CaseRow', 'Clock', 'Member', 'Problem']))
  })
})

describe('configuration', () => {
  test('nothing configured still boots, with everything defaulted', () => {
    expect(readConfig({})).toMatchObject({
      port: 4400,
      smtpPort: 2525,
      databaseUrl: null,
      smtpUrl: null,
      undoFor: 10_000,
      url: 'http://localhost:4400',
    })
  })
  test('every wrong key is named with what it should be', () => {
    const wrong = () => readConfig({ PORT: 'eighty', SMTP_URL: 'mail.example.com' })
    expect(wrong).toThrow(/PORT: .*\nSMTP_URL: This should be an address such as smtp:/)
  })
})
