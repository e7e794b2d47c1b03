// A member’s own new address, through the API and real mail: asked for, told at both addresses, confirmed, taken back.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, minute } from '#core/time/instant.ts'
import { emailStage, fresh, tokenIn } from '#server/testing/email-stage.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let stage: ReturnType<typeof emailStage>
beforeAll(async () => {
  world = await testWorld({ smtp: true })
  stage = emailStage(world)
})
afterAll(() => world.stop())

describe('a member asks for another address', () => {
  test('with their password; the link goes there, word goes to the one in force, and nothing changes yet', async () => {
    const { team, ilse } = await stage.staff()
    const email = fresh('ilse')
    expect(await stage.ask(ilse.cookie, email, 'not this one')).toMatchObject({ status: 422, body: { field: 'password' } })
    const asked = await stage.ask(ilse.cookie, email)
    expect(asked).toMatchObject({ status: 202, body: { email, memberId: team.ilse.id, askedBy: team.ilse.id } })
    await world.settle()
    const [link] = stage.mailsTo(email)
    expect(link).toMatchObject({ subject: 'Your new address for Oak & Lantern' })
    expect(link?.text).toContain('/email/')
    expect(link?.text).not.toContain(team.ilse.email)
    const word = stage.mailsTo(team.ilse.email).at(-1)
    expect(word).toMatchObject({ subject: 'A new address for Oak & Lantern was asked for', replyTo: [{ address: team.ada.email }] })
    expect(word?.text).toContain('Your account: http://amends.test/settings/account')
    expect(word?.text).not.toContain('/email/')
    expect((await stage.look(tokenIn(link?.text))).body).toEqual({
      organisation: 'Oak & Lantern',
      firstName: 'Ilse',
      email,
      hasPassword: true,
      asksPassword: true,
    })
    expect((await stage.as(ilse.cookie, 'GET', '/api/me/email')).body).toMatchObject({ email: team.ilse.email, change: { email } })
    expect((await stage.signIn(team.ilse.email)).status).toBe(200)
    expect((await stage.signIn(email)).status).toBe(401)
    await stage.as('', 'POST', '/api/password-link', { email: team.ilse.email })
    await world.settle()
    expect(stage.mailsTo(team.ilse.email).at(-1)?.subject).toBe('A new password for Oak & Lantern')
    expect(await stage.told(team)).toEqual([{ event: 'member.emailAsked', actor: team.ilse.id }])
  })
  test('and once it is confirmed signs in with it; other sessions and older links end, and the old address is told', async () => {
    const { team, ilse } = await stage.staff()
    const elsewhere = await stage.signIn(team.ilse.email)
    const email = fresh('ilse')
    await stage.as('', 'POST', '/api/password-link', { email: team.ilse.email })
    await world.settle()
    const reset = tokenIn(stage.mailsTo(team.ilse.email).at(-1)?.text, 'start')
    expect((await stage.as('', 'GET', `/api/start/${reset}`)).status).toBe(200)
    await stage.ask(ilse.cookie, email)
    const token = await stage.tokenAt(email)
    expect(await stage.confirm(token)).toMatchObject({ status: 200, body: { email } })
    await world.settle()
    expect((await stage.as(elsewhere.cookie, 'GET', '/api/me')).status).toBe(401)
    expect((await stage.as(ilse.cookie, 'GET', '/api/me')).body.member.email).toBe(email)
    expect((await stage.as('', 'GET', `/api/start/${reset}`)).status).toBe(410)
    expect((await stage.signIn(team.ilse.email)).status).toBe(401)
    expect((await stage.signIn(email)).status).toBe(200)
    expect(stage.mailsTo(team.ilse.email).at(-1)).toMatchObject({ subject: 'Your address for Oak & Lantern has changed' })
    expect((await stage.as(ilse.cookie, 'GET', '/api/me/email')).body).toEqual({ email, change: null, sending: true })
    const before = stage.mailsTo(team.ilse.email).length
    world.clock.forward(6 * minute)
    await stage.as('', 'POST', '/api/password-link', { email: team.ilse.email })
    await stage.as('', 'POST', '/api/password-link', { email })
    await world.settle()
    expect(stage.mailsTo(team.ilse.email)).toHaveLength(before)
    expect(stage.mailsTo(email).at(-1)?.subject).toBe('A new password for Oak & Lantern')
    expect((await stage.told(team)).map(({ event }) => event)).toEqual(['member.emailAsked', 'member.emailChanged'])
  })
  test('the link works once, for a day, and sets no password', async () => {
    const { ilse } = await stage.staff()
    const [first, second] = [fresh('ilse'), fresh('ilse')]
    await stage.ask(ilse.cookie, first)
    const used = await stage.tokenAt(first)
    expect((await stage.as('', 'GET', `/api/start/${used}`)).status).toBe(410)
    expect((await stage.as('', 'POST', `/api/start/${used}`, { password: 'a quiet long phrase' })).status).toBe(410)
    expect((await stage.confirm(used)).status).toBe(200)
    expect((await stage.confirm(used)).status).toBe(410)
    await stage.ask(ilse.cookie, second)
    const late = await stage.tokenAt(second)
    world.clock.forward(day)
    expect((await stage.look(late)).status).toBe(410)
    expect((await stage.confirm(late)).status).toBe(410)
    expect((await stage.as(ilse.cookie, 'GET', '/api/me/email')).body).toMatchObject({ email: first, change: { email: second } })
    expect(await stage.look('nothing')).toMatchObject({ status: 410, body: { code: 'gone' } })
  })
  test('mistyped into the mailbox of a stranger, the link is no use without the password, and stays good for them', async () => {
    const { team, ilse } = await stage.staff()
    const email = fresh('stranger')
    await stage.ask(ilse.cookie, email)
    const token = await stage.tokenAt(email)
    expect((await stage.look(token)).body).toMatchObject({ email, asksPassword: true })
    for (const password of ['', 'not this one'])
      expect(await stage.confirm(token, password)).toMatchObject({ status: 422, body: { field: 'password' } })
    expect((await stage.signIn(team.ilse.email)).status).toBe(200)
    expect((await stage.told(team)).map(({ event }) => event)).toEqual(['member.emailAsked'])
    expect((await stage.confirm(token)).status).toBe(200)
  })
  test('and takes it back: the link opens nothing any more', async () => {
    const { team, ilse } = await stage.staff()
    const email = fresh('ilse')
    await stage.ask(ilse.cookie, email)
    const token = await stage.tokenAt(email)
    expect((await stage.as(ilse.cookie, 'DELETE', '/api/me/email')).status).toBe(200)
    expect((await stage.confirm(token)).status).toBe(410)
    expect((await stage.as(ilse.cookie, 'DELETE', '/api/me/email')).status).toBe(409)
    expect((await stage.as(ilse.cookie, 'GET', '/api/me/email')).body).toEqual({ email: team.ilse.email, change: null, sending: true })
    expect((await stage.told(team)).at(-1)).toEqual({ event: 'member.emailTakenBack', actor: team.ilse.id })
  })
  test('asked again for another one, only the later link counts', async () => {
    const { ilse } = await stage.staff()
    const [first, second] = [fresh('ilse'), fresh('ilse')]
    await stage.ask(ilse.cookie, first)
    const former = await stage.tokenAt(first)
    await stage.ask(ilse.cookie, second)
    const later = await stage.tokenAt(second)
    expect((await stage.confirm(former)).status).toBe(410)
    expect((await stage.confirm(later)).status).toBe(200)
  })
  test('a new password takes back what was not confirmed: whoever asked may have been somebody else', async () => {
    const { team, ilse } = await stage.staff()
    const email = fresh('eve')
    await stage.ask(ilse.cookie, email)
    const token = await stage.tokenAt(email)
    await stage.as('', 'POST', '/api/password-link', { email: team.ilse.email })
    await world.settle()
    const reset = tokenIn(stage.mailsTo(team.ilse.email).at(-1)?.text, 'start')
    expect((await stage.as('', 'POST', `/api/start/${reset}`, { password: 'a quiet long phrase' })).status).toBe(201)
    expect((await stage.confirm(token)).status).toBe(410)
    expect((await stage.told(team)).map(({ event }) => event)).toEqual(['member.emailAsked', 'member.emailTakenBack'])
  })
  test('three times in a row, and then once in five minutes', async () => {
    const { ilse } = await stage.staff()
    for (let n = 0; n < 3; n++) expect((await stage.ask(ilse.cookie, fresh('ilse'))).status).toBe(202)
    expect(await stage.ask(ilse.cookie, fresh('ilse'))).toMatchObject({ status: 429, body: { code: 'too-many' } })
    world.clock.forward(5 * minute)
    expect((await stage.ask(ilse.cookie, fresh('ilse'))).status).toBe(202)
    expect((await stage.ask(ilse.cookie, fresh('ilse'))).status).toBe(429)
  })
})

describe('an address that cannot be it', () => {
  test('is their own, a colleague’s, or a mailbox of a brand', async () => {
    const { team, ilse } = await stage.staff()
    for (const email of [team.ilse.email, team.tomas.email, team.mailbox])
      expect(await stage.ask(ilse.cookie, email), email).toMatchObject({ status: 409, body: { field: 'email' } })
    expect(await stage.ask(ilse.cookie, 'no address')).toMatchObject({ status: 422, body: { field: 'email' } })
    await world.settle()
    expect(stage.mailsTo(team.tomas.email)).toEqual([])
  })
  test('of another organisation is answered like any other, and who reads it confirms it: one person may work at two', async () => {
    const [here, there] = [await stage.staff(), await stage.staff()]
    const known = await stage.ask(here.ilse.cookie, there.team.ilse.email)
    const unknown = await stage.ask(here.ilse.cookie, fresh('ilse'))
    expect([known.status, Object.keys(known.body)]).toEqual([unknown.status, Object.keys(unknown.body)])
    await stage.ask(here.ilse.cookie, there.team.ilse.email)
    expect((await stage.confirm(await stage.tokenAt(there.team.ilse.email))).status).toBe(200)
    const both = await stage.signIn(there.team.ilse.email)
    expect(both.body.choose.map((one: { organisationId: string }) => one.organisationId).toSorted()).toEqual(
      [here.team.organisation, there.team.organisation].toSorted(),
    )
  })
  test('is one that a colleague got in the meantime', async () => {
    const { team, ada, ilse } = await stage.staff()
    const email = fresh('both')
    await stage.ask(ilse.cookie, email)
    const token = await stage.tokenAt(email)
    const taken = { name: 'Yara Silva', email, role: 'agent', authorityMinor: 0 }
    expect((await stage.as(ada.cookie, 'POST', '/api/members', taken)).status).toBe(201)
    expect((await stage.confirm(token)).status).toBe(409)
    expect((await stage.signIn(team.ilse.email)).status).toBe(200)
  })
})
