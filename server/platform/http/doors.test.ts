// The public doors under too much: who comes too often, comes with too much, or comes while the process lags behind.

import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { Live } from '#server/platform/live.ts'
import { openApp } from '#server/platform/http/app.ts'
import { lasting } from '#server/platform/http/shedding.ts'
import { readConfig } from '#server/platform/config.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld({ env: { RATE_SIGN_IN: '3', RATE_FORM: '2', RATE_PAGES: '4', RATE_API: '20', AMENDS_PROXIES: '1' } })
  team = await world.team()
})
afterAll(() => world.stop())

type Asked = {
  path: string
  method?: string
  from?: string
  json?: object
  form?: Record<string, string>
  headers?: Record<string, string>
}
const wire = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }

async function ask({ path, method, from = '203.0.113.1', json, form, headers = {} }: Asked): Promise<Response> {
  const body = json ? JSON.stringify(json) : form ? new URLSearchParams(form).toString() : undefined
  const type = json ? 'application/json' : 'application/x-www-form-urlencoded'
  const sent = { 'x-forwarded-for': from, ...(body === undefined ? {} : { 'content-type': type }), ...headers }
  return world.app.request(
    path,
    { method: method ?? (body === undefined ? 'GET' : 'POST'), headers: sent, ...(body === undefined ? {} : { body }) },
    wire,
  )
}

async function statuses(times: number, asked: Asked): Promise<number[]> {
  const all = []
  for (let n = 0; n < times; n++) all.push((await ask(asked)).status)
  return all
}

describe('too often', () => {
  const tryToSignIn = (email: string) => ({ path: '/api/session', json: { email, password: 'wrong' } })

  it('a fourth try to sign in within a minute waits, for this address and name only', async () => {
    expect(await statuses(4, tryToSignIn('Ada@example.com'))).toEqual([401, 401, 401, 429])
    const no = await ask(tryToSignIn('ada@example.com'))
    expect(no.headers.get('content-type')).toBe('application/problem+json')
    expect(no.headers.get('retry-after')).toBe('20')
    expect(await no.json()).toMatchObject({ code: 'too-many', status: 429, detail: expect.stringContaining('in 20 seconds') })
    expect((await ask(tryToSignIn('noor@example.com'))).status).toBe(401)
    expect((await ask({ ...tryToSignIn('ada@example.com'), from: '203.0.113.2' })).status).toBe(401)
    world.clock.forward(20_000)
    expect((await ask(tryToSignIn('ada@example.com'))).status).toBe(401)
  })
  it('one address cannot try one name after the other', async () => {
    const all = []
    for (let n = 0; n < 19; n++) all.push((await ask({ ...tryToSignIn(`m${n}@example.com`), from: '203.0.113.9' })).status)
    expect(all.slice(0, 18)).toEqual(Array.from({ length: 18 }, () => 401))
    expect(all[18]).toBe(429)
  })
  it('start links are guarded the same way', async () => {
    expect(await statuses(4, { path: '/api/start/guess', from: '203.0.113.3' })).toEqual([410, 410, 410, 429])
  })
  it('and so is what takes a password of who is signed in', async () => {
    const email = { path: '/api/me/email', json: { email: 'eve@example.com', password: 'a guess' } }
    const password = { path: '/api/me/password', json: { current: 'a guess', password: 'a quiet long phrase' } }
    for (const door of [email, password])
      expect(await statuses(4, { ...door, method: 'PUT', from: '203.0.113.8' }), door.path).toEqual([401, 401, 401, 429])
  })
  it('a third form gets a kind page, and nothing is taken in', async () => {
    const form = { name: 'Marta', email: 'marta@example.com', words: 'It did not come.' }
    const asked = { path: team.formPath, form, from: '203.0.113.4', headers: { accept: 'text/html' } }
    expect(await statuses(2, asked)).toEqual([200, 200])
    const no = await ask(asked)
    expect(no.status).toBe(429)
    expect(no.headers.get('retry-after')).toBe('30')
    expect(no.headers.get('content-type')).toContain('text/html')
    expect(await no.text()).toContain('Please try again in 30 seconds')
    const { rows } = await world.world.pool.query('select count(*) as n from received where organisation_id = $1', [team.organisation])
    expect(rows[0].n).toBe(2)
  })
  it('customer pages open so often and no more', async () => {
    expect(await statuses(5, { path: '/c/nothing', from: '203.0.113.5' })).toEqual([404, 404, 404, 404, 429])
  })
  it('each key has its own share of the API, whatever address it comes from', async () => {
    const me = (key: string, from: string) => ({ path: '/api/me', from, headers: { authorization: `Bearer ${key}` } })
    expect(new Set(await statuses(20, me(team.ilse.key, '203.0.113.6')))).toEqual(new Set([200]))
    expect((await ask(me(team.ilse.key, '203.0.113.7'))).status).toBe(429)
    expect((await ask(me(team.tomas.key, '203.0.113.6'))).status).toBe(200)
  })
})

describe('too much', () => {
  it('a body past the limit is refused, to a browser with a page', async () => {
    const form = { words: 'x'.repeat(1_100_000) }
    const no = await ask({ path: team.formPath, form, from: '203.0.113.8', headers: { accept: 'text/html' } })
    expect(no.status).toBe(413)
    expect(await no.text()).toContain('This is more than we can take')
  })
})

test('a process that lags behind turns requests away with a 503 and a time to come back, but answers for its health', async () => {
  const live: Live = { lately: () => [], watch: () => () => {}, stop: async () => {} }
  let delay = 5000
  const app = openApp({ ...world.world, config: readConfig({}) }, live, 'test', { delay: () => delay, stop: () => {} })
  const no = await app.request('/api/me')
  expect(no.status).toBe(503)
  expect(Number(no.headers.get('retry-after'))).toBeGreaterThan(1)
  expect(await no.json()).toMatchObject({ code: 'unavailable' })
  expect((await app.request('/healthz')).status).toBe(200)
  expect((await app.request('/assets/gone.js')).status).toBe(404)
  delay = 0
  expect((await app.request('/api/me')).status).toBe(401)
})

test('one pause, however long, turns nobody away; a lag that lasts does, until it is over', () => {
  const looks = lasting()
  const delays = [5000, 3, 900, 800, 700, 2].map((delay) => {
    looks.look(delay)
    return looks.delay()
  })
  expect(delays).toEqual([0, 3, 3, 800, 700, 2])
})
