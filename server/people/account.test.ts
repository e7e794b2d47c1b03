// One's own account through the API: a forgotten password, sessions, name and password; invitations by mail; leaving and coming back.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute } from '#core/time/instant.ts'
import { castPassword, type Team } from '#server/testing/cast.ts'
import { withCookie } from '#server/testing/with-cookie.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let sending: TestWorld
beforeAll(async () => {
  world = await testWorld()
  sending = await testWorld({ smtp: true })
})
afterAll(() => Promise.all([world.stop(), sending.stop()]))

const as = (cookie: string, method: string, path: string, body?: object, at = world) => withCookie(at, cookie, method, path, body)
const signIn = (email: string, password: string, at = world) => as('', 'POST', '/api/session', { email, password }, at)
const tokenIn = (text: string) => /\/start\/(\S+)/.exec(text)?.[1] ?? ''
const mails = async (team: Team) => (await world.as(team.ada).get('/api/member-mails')).body.rows
const lastMail = async (team: Team) => (await world.as(team.ada).get(`/api/member-mails/${(await mails(team))[0].id}`)).body

describe('a forgotten password', () => {
  test('every address is answered alike; only a known one gets a mail, and not again within five minutes', async () => {
    const team = await world.team()
    const known = await as('', 'POST', '/api/password-link', { email: team.ada.email })
    const unknown = await as('', 'POST', '/api/password-link', { email: 'nobody@nowhere.test' })
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    await as('', 'POST', '/api/password-link', { email: team.ada.email })
    await world.settle()
    expect(await mails(team)).toMatchObject([{ purpose: 'reset', state: 'previewed', toAddress: team.ada.email }])
    world.clock.forward(6 * minute)
    await as('', 'POST', '/api/password-link', { email: team.ada.email })
    await world.settle()
    expect(await mails(team)).toHaveLength(2)
  })
  test('the link works once, for an hour, and ends every session', async () => {
    const team = await world.team()
    const before = await signIn(team.ada.email, castPassword)
    await as('', 'POST', '/api/password-link', { email: team.ada.email })
    await world.settle()
    const token = tokenIn((await lastMail(team)).text)
    expect((await as('', 'GET', `/api/start/${token}`)).body).toMatchObject({ purpose: 'reset', email: team.ada.email })
    expect((await as('', 'POST', `/api/start/${token}`, { password: 'a brand new sentence' })).status).toBe(201)
    expect((await as(before.cookie, 'GET', '/api/me')).status).toBe(401)
    expect((await as('', 'POST', `/api/start/${token}`, { password: 'a brand new sentence' })).status).toBe(410)
    expect((await signIn(team.ada.email, castPassword)).status).toBe(401)
    expect((await signIn(team.ada.email, 'a brand new sentence')).status).toBe(200)
    world.clock.forward(6 * minute)
    await as('', 'POST', '/api/password-link', { email: team.ada.email })
    await world.settle()
    const late = tokenIn((await lastMail(team)).text)
    world.clock.forward(hour)
    expect((await as('', 'GET', `/api/start/${late}`)).status).toBe(410)
  })
})

describe('an invitation', () => {
  test('leaves by mail from the brand’s mailbox, and the link that left is not kept', async () => {
    const team = await sending.team()
    const added = await sending
      .as(team.ada)
      .post('/api/members', { name: 'Yara Silva', email: 'yara@oak.test', role: 'agent', authorityMinor: 5000 })
    await sending.settle()
    const mail = sending.smtp.mails.at(-1)
    expect(mail).toMatchObject({ from: team.mailbox, to: ['yara@oak.test'] })
    const text = String(mail?.parsed.text)
    const token = tokenIn(text)
    expect(added.body.link).not.toContain(token)
    expect((await as('', 'GET', `/api/start/${token}`, undefined, sending)).body).toMatchObject({ purpose: 'join', name: 'Yara Silva' })
    const [row] = (await sending.as(team.ada).get('/api/member-mails')).body.rows
    expect(row.state).toBe('sent')
    expect((await sending.as(team.ada).get(`/api/member-mails/${row.id}`)).body.text).not.toContain('/start/')
    const kept = await sending.world.pool.query('select link from member_mails where id = $1', [row.id])
    expect(kept.rows[0].link).toBeNull()
    // Whichever link is used, the other one opens nothing any more.
    await as('', 'POST', `/api/start/${token}`, { password: 'a quiet long phrase' }, sending)
    expect((await as('', 'GET', `/api/start/${String(added.body.link).split('/start/')[1]}`, undefined, sending)).status).toBe(410)
  })
  test('only administrators read such mail', async () => {
    const team = await world.team()
    expect((await world.as(team.noor).get('/api/member-mails')).status).toBe(403)
  })
})

describe('sessions', () => {
  test('are listed with their browser, and end one by one or all at once', async () => {
    const team = await world.team()
    const [here, there] = [await signIn(team.ada.email, castPassword), await signIn(team.ada.email, castPassword)]
    const { sessions } = (await as(here.cookie, 'GET', '/api/sessions')).body
    expect(sessions).toHaveLength(2)
    expect(sessions[0].browser).toBe('Firefox on a lantern')
    const other = sessions.find((one: { isThis: boolean }) => !one.isThis)
    expect((await as(here.cookie, 'DELETE', `/api/sessions/${other.id}`)).status).toBe(200)
    expect((await as(there.cookie, 'GET', '/api/me')).status).toBe(401)
    expect((await as(here.cookie, 'DELETE', '/api/sessions')).status).toBe(200)
    expect((await as(here.cookie, 'GET', '/api/me')).status).toBe(401)
  })
  test('of a colleague cannot be ended', async () => {
    const team = await world.team()
    const ada = await signIn(team.ada.email, castPassword)
    const { sessions } = (await as(ada.cookie, 'GET', '/api/sessions')).body
    expect((await world.as(team.ilse).delete(`/api/sessions/${sessions[0].id}`)).status).toBe(404)
  })
})

describe('oneself', () => {
  test('changes the own name, and a password only with the one that it has', async () => {
    const team = await world.team()
    const [here, there] = [await signIn(team.ada.email, castPassword), await signIn(team.ada.email, castPassword)]
    expect((await as(here.cookie, 'PATCH', '/api/me', { name: 'Ada de Vries' })).body).toMatchObject({
      firstName: 'Ada',
      name: 'Ada de Vries',
    })
    const wrong = await as(here.cookie, 'PUT', '/api/me/password', { current: 'not this one', password: 'another long phrase' })
    expect(wrong).toMatchObject({ status: 422, body: { field: 'current' } })
    const changed = await as(here.cookie, 'PUT', '/api/me/password', { current: castPassword, password: 'another long phrase' })
    expect(changed.status).toBe(200)
    expect((await as(there.cookie, 'GET', '/api/me')).status).toBe(401)
    expect((await as(here.cookie, 'GET', '/api/me')).status).toBe(401)
    expect((await as(changed.cookie, 'GET', '/api/me')).status).toBe(200)
    expect((await world.as(team.ada).put('/api/me/password', { current: 'x', password: 'another long phrase' })).status).toBe(403)
  })
  test('is not renamed and not signed out by an API key', async () => {
    const team = await world.team()
    const here = await signIn(team.ada.email, castPassword)
    const { sessions } = (await as(here.cookie, 'GET', '/api/sessions')).body
    const byKey = world.as(team.ada)
    const tried = [
      await byKey.patch('/api/me', { name: 'Eve' }),
      await byKey.delete('/api/sessions'),
      await byKey.delete(`/api/sessions/${sessions[0].id}`),
    ]
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await as(here.cookie, 'GET', '/api/me')).body.member.name).toContain('Ada')
  })
})

describe('the organisation', () => {
  test('gets another name from an administrator, who reads it at once; it is told, with the name before', async () => {
    const team = await world.team()
    const renamed = await world.as(team.ada).patch('/api/organisation', { name: 'Oak, Lantern & Ash' })
    expect(renamed.body).toMatchObject({ name: 'Oak, Lantern & Ash', currency: 'EUR' })
    expect((await world.as(team.ilse).get('/api/me')).body.organisation.name).toBe('Oak, Lantern & Ash')
    await world.as(team.ada).patch('/api/organisation', { name: 'Oak, Lantern & Ash' })
    const told = (await world.journal(team)).filter(({ event }) => event === 'organisation.renamed')
    expect(told.map(({ payload }) => payload)).toEqual([{ nameWas: 'Oak & Lantern' }])
    expect((await world.as(team.noor).patch('/api/organisation', { name: 'x' })).status).toBe(403)
    expect((await world.as(team.ada).patch('/api/organisation', { name: ' ' })).status).toBe(422)
  })
})

describe('leaving', () => {
  const open = async (team: Team) => {
    const { caseId } = (await world.as(team.ilse).post('/api/cases', { customer: { address: 'm@example.com' }, subject: 'x', text: 'x' }))
      .body
    await world.as(team.ilse).put(`/api/cases/${caseId}/hearing`, { crux: 'It is late.' })
    return caseId
  }
  test('hands the open cases over and counts it; key and sign-in end; history keeps the name', async () => {
    const team = await world.team()
    const caseId = await open(team)
    const left = await world.as(team.ada).post(`/api/members/${team.ilse.id}/leaving`, { to: team.tomas.id })
    expect(left.status, left.text).toBe(200)
    await world.settle()
    expect((await world.as(team.ilse).get('/api/me')).status).toBe(401)
    const desk = (await world.as(team.ada).get(`/api/cases/${caseId}`)).body
    expect(desk).toMatchObject({ owner: { firstName: 'Tomas' }, handOffs: 1 })
    expect(desk.timeline.at(-1).sentence).toBe('Handed over to Tomas: left')
    expect(
      (await world.as(team.ada).get('/api/members')).body.members.find((m: { id: string }) => m.id === team.ilse.id).leftAt,
    ).not.toBeNull()
  })
  test('without a colleague the cases are nobody’s; back again there is a new link', async () => {
    const team = await world.team()
    const caseId = await open(team)
    await world.as(team.ada).post(`/api/members/${team.ilse.id}/leaving`, { to: null })
    await world.settle()
    expect((await world.as(team.ada).get(`/api/cases/${caseId}`)).body).toMatchObject({ owner: null, handOffs: 1 })
    expect((await world.as(team.ada).post(`/api/members/${team.ilse.id}/link`)).status).toBe(409)
    const back = await world.as(team.ada).delete(`/api/members/${team.ilse.id}/leaving`)
    expect(back.body).toMatchObject({ member: { leftAt: null, hasPassword: false } })
    expect((await as('', 'GET', `/api/start/${String(back.body.link).split('/start/')[1]}`)).status).toBe(200)
  })
  test('the only administrator stays, and cases go to nobody who left', async () => {
    const team = await world.team()
    expect((await world.as(team.ada).post(`/api/members/${team.ada.id}/leaving`, { to: null })).status).toBe(409)
    const toSelf = await world.as(team.ada).post(`/api/members/${team.ilse.id}/leaving`, { to: team.ilse.id })
    expect(toSelf).toMatchObject({ status: 422, body: { field: 'to' } })
    await world.as(team.ada).post(`/api/members/${team.tomas.id}/leaving`, { to: null })
    const toGone = await world.as(team.ada).post(`/api/members/${team.ilse.id}/leaving`, { to: team.tomas.id })
    expect(toGone).toMatchObject({ status: 422, body: { field: 'to' } })
  })
})
