// People through the API: signing in, links, members, brands, keys, and what is refused.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstLink } from '#server/people/first-link.ts'
import { castPassword } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

async function signIn(email: string, password: string) {
  const answer = await world.app.request('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return {
    status: answer.status,
    body: (await answer.json()) as Record<string, never>,
    cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
  }
}

describe('signing in', () => {
  test('whoever comes before anybody has set Amends up is told so, and nobody after that', async () => {
    const isSetUp = async () => (await world.anyone.get('/api/door')).body
    expect(await isSetUp()).toEqual({ isSetUp: false })
    await world.team()
    expect(await isSetUp()).toEqual({ isSetUp: true })
  })
  test('the first link founds one organisation, also when it is used twice at the same moment', async () => {
    const empty = await testWorld()
    const found = (email: string) =>
      empty.app.request(`/api/start/${firstLink()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ organisation: 'Oak & Lantern', name: 'Ada', email, password: castPassword }),
      })
    const answers = await Promise.all(['ada@oak.test', 'eve@oak.test', 'ada@oak.test'].map(async (email) => found(email)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 410, 410])
    expect((await empty.world.pool.query(`select name from directory where kind = 'organisation'`)).rows).toHaveLength(1)
    await empty.stop()
  })
  test('the right password opens a session that knows the abilities', async () => {
    const team = await world.team()
    const { status, cookie } = await signIn(team.ada.email, castPassword)
    expect(status).toBe(200)
    const me = await world.app.request('/api/me', { headers: { cookie } })
    expect(await me.json()).toMatchObject({
      member: { firstName: 'Ada', role: 'admin' },
      organisation: { name: 'Oak & Lantern', currency: 'EUR' },
    })
  })
  test('a wrong password and an unknown address are answered alike', async () => {
    const team = await world.team()
    const wrong = await signIn(team.ada.email, 'not the password')
    const unknown = await signIn('nobody@nowhere.test', 'not the password')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(wrong.body).toEqual(unknown.body)
  })
  test('an act with a session needs the header that only our pages send', async () => {
    const team = await world.team()
    const { cookie } = await signIn(team.ada.email, castPassword)
    const bare = await world.app.request('/api/session', { method: 'DELETE', headers: { cookie } })
    expect(bare.status).toBe(403)
    const ours = await world.app.request('/api/session', { method: 'DELETE', headers: { cookie, 'x-amends': '1' } })
    expect(ours.status).toBe(200)
    expect((await world.app.request('/api/me', { headers: { cookie } })).status).toBe(401)
  })
})

describe('members', () => {
  test('a new member chooses a password by a link that works once', async () => {
    const team = await world.team()
    const added = await world
      .as(team.ada)
      .post('/api/members', { name: 'Yara Silva', email: 'Yara@Oak.test', role: 'agent', authorityMinor: 5000 })
    expect(added.status).toBe(201)
    const token = String(added.body.link).split('/start/')[1] ?? ''
    expect((await world.anyone.get(`/api/start/${token}`)).body).toMatchObject({ purpose: 'join', email: 'yara@oak.test' })
    const body = JSON.stringify({ password: 'a quiet long phrase' })
    const use = () => world.app.request(`/api/start/${token}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect((await use()).status).toBe(201)
    expect((await use()).status).toBe(410)
    expect((await signIn('yara@oak.test', 'a quiet long phrase')).status).toBe(200)
  })
  test('only administrators add members, and the refusal says who can', async () => {
    const team = await world.team()
    const refused = await world.as(team.ilse).post('/api/members', { name: 'X', email: 'x@oak.test', role: 'admin', authorityMinor: 0 })
    expect(refused.status).toBe(403)
    expect(refused.body.detail).toContain('admin')
    expect((await world.as(team.ada).get('/api/members')).body.members).toHaveLength(4)
  })
  test('the only administrator cannot step down', async () => {
    const team = await world.team()
    const refused = await world.as(team.ada).patch(`/api/members/${team.ada.id}`, { role: 'agent' })
    expect(refused).toMatchObject({ status: 409, body: { field: 'role' } })
  })
})

describe('brands', () => {
  test('hours that make no sense are refused by name, and nothing changes', async () => {
    const team = await world.team()
    const week = { 1: [['09:00', '08:00']], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }
    const refused = await world.as(team.ada).patch(`/api/brands/${team.brandId}`, { hours: week })
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid', field: 'hours' } })
    const { brands } = (await world.as(team.ada).get('/api/brands')).body
    expect(brands[0].hours['1']).toEqual([['09:00', '17:30']])
  })
})

describe('keys', () => {
  test('a revoked key opens nothing', async () => {
    const team = await world.team()
    const made = await world.as(team.ada).post('/api/keys', { name: 'import' })
    const player = { ...team.ada, key: made.body.secret }
    expect((await world.as(player).get('/api/me')).status).toBe(200)
    await world.as(team.ada).delete(`/api/keys/${made.body.key.id}`)
    const detail = 'This API key opens nothing: it is not complete, was revoked, or has ended.'
    expect(await world.as(player).get('/api/me')).toMatchObject({ status: 401, body: { code: 'signed-out', detail } })
    expect(await world.as({ ...player, key: 'cut short' }).get('/api/me')).toMatchObject({ status: 401, body: { detail } })
  })
})

describe('bad input', () => {
  const send = (body: string, type = 'application/json') =>
    world.app.request('/api/session', { method: 'POST', headers: { 'content-type': type }, body })
  test('malformed JSON, a wrong type and a missing field each get a problem that says what to mend', async () => {
    const malformed = await send('{"email":')
    expect([malformed.status, malformed.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect((await send('email=a', 'text/plain')).status).toBe(415)
    const missing = await send('{"email":"a@b.test"}')
    expect([missing.status, ((await missing.json()) as { field: string }).field]).toEqual([422, 'password'])
  })
  test('a body over the limit is refused before it is read', async () => {
    const large = await send(JSON.stringify({ email: 'a@b.test', password: 'x'.repeat(1_200_000) }))
    expect(large.status).toBe(413)
  })
  test('whoever adds the same colleague twice at the same moment adds one, and reads what happened', async () => {
    const team = await world.team()
    const add = () =>
      world.as(team.ada).post('/api/members', { name: 'Mia', email: `mia@${team.organisation}.test`, role: 'agent', authorityMinor: 0 })
    const answers = await Promise.all([add(), add()])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
  })
  test('a department that is there already is not added once more in other capitals', async () => {
    const team = await world.team()
    const add = (name: string) => world.as(team.ada).post('/api/departments', { name, kind: 'department' })
    expect((await add('Dispatch')).status).toBe(201)
    expect(await add('dispatch')).toMatchObject({ status: 409, body: { field: 'name', detail: 'Dispatch is there already.' } })
    expect((await world.as(team.ada).get('/api/departments')).body.departments).toHaveLength(1)
  })
  test('an Idempotency-Key does an act once', async () => {
    const team = await world.team()
    const add = () => world.as(team.ada).post('/api/departments', { name: 'Dispatch', kind: 'department' }, { 'idempotency-key': 'one' })
    const [first, second] = await Promise.all([add(), add()])
    expect([first.status, second.status]).toEqual([201, 201])
    expect(first.body.id).toBe(second.body.id)
    expect((await world.as(team.ada).get('/api/departments')).body.departments).toHaveLength(1)
  })
})
