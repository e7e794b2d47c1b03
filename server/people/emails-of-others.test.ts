// A new address for a colleague through the API and real mail; who may ask for one, and what is kept of it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { castPassword, type Player } from '#server/testing/cast.ts'
import { emailStage, fresh, tokenIn } from '#server/testing/email-stage.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let stage: ReturnType<typeof emailStage>
beforeAll(async () => {
  world = await testWorld({ smtp: true })
  stage = emailStage(world)
})
afterAll(() => world.stop())

describe('an administrator asks for a member who lost their mailbox', () => {
  test('and is named in both mails; confirmed, the member is signed out everywhere', async () => {
    const { team, ada, ilse } = await stage.staff()
    const email = fresh('ilse')
    const asked = await stage.as(ada.cookie, 'PUT', `/api/members/${team.ilse.id}/email`, { email })
    expect(asked).toMatchObject({ status: 202, body: { email, askedBy: team.ada.id } })
    expect((await stage.as(ada.cookie, 'GET', '/api/email-changes')).body.changes).toEqual([asked.body])
    const token = await stage.tokenAt(email)
    for (const address of [email, team.ilse.email])
      expect(stage.mailsTo(address).at(-1)?.text).toContain('Ada Peeters, who administers Amends')
    expect((await stage.as(ilse.cookie, 'GET', '/api/me/email')).body.change).toEqual(asked.body)
    expect((await stage.look(token)).body).toMatchObject({ asksPassword: false })
    expect((await stage.confirm(token, '')).status).toBe(200)
    expect((await stage.as(ilse.cookie, 'GET', '/api/me')).status).toBe(401)
    expect((await stage.signIn(email)).status).toBe(200)
    expect(await stage.told(team)).toEqual([
      { event: 'member.emailAsked', actor: team.ada.id },
      { event: 'member.emailChanged', actor: 'system' },
    ])
    const changed = (await world.journal(team)).find(({ event }) => event === 'member.emailChanged')
    expect(changed?.payload).toMatchObject({ memberId: team.ilse.id, askedBy: team.ada.id })
    expect(JSON.stringify(await world.journal(team))).not.toContain(email)
  })
  test('of somebody who has not joined: the invitation goes to the new one, and the first opens nothing', async () => {
    const { team, ada } = await stage.staff()
    const mistyped = fresh('yaar')
    const added = (
      await stage.as(ada.cookie, 'POST', '/api/members', { name: 'Yara Silva', email: mistyped, role: 'agent', authorityMinor: 0 })
    ).body
    const email = fresh('yara')
    await stage.as(ada.cookie, 'PUT', `/api/members/${added.member.id}/email`, { email })
    expect((await stage.confirm(await stage.tokenAt(email))).status).toBe(200)
    await world.settle()
    const invitation = stage.mailsTo(email).at(-1)
    expect(invitation?.subject).toBe('Your place at Oak & Lantern')
    expect((await stage.as('', 'GET', `/api/start/${tokenIn(invitation?.text, 'start')}`)).body).toMatchObject({ purpose: 'join', email })
    expect((await stage.as('', 'GET', `/api/start/${String(added.link).split('/start/')[1]}`)).status).toBe(410)
    expect(team.ada.email).not.toBe(email)
  })
  test('not for themselves, not for who left, and who is no administrator for nobody; either takes it back', async () => {
    const { team, ada, ilse } = await stage.staff()
    const put = (cookie: string, who: Player, email = fresh('x')) => stage.as(cookie, 'PUT', `/api/members/${who.id}/email`, { email })
    expect((await put(ada.cookie, team.ada)).status).toBe(409)
    expect((await put(ilse.cookie, team.tomas)).status).toBe(403)
    expect((await stage.as(ilse.cookie, 'GET', '/api/email-changes')).status).toBe(403)
    await put(ada.cookie, team.ilse)
    expect((await stage.as(ilse.cookie, 'DELETE', '/api/me/email')).status).toBe(200)
    await put(ada.cookie, team.ilse)
    expect((await stage.as(ada.cookie, 'DELETE', `/api/members/${team.ilse.id}/email`)).status).toBe(200)
    const email = fresh('tomas')
    await put(ada.cookie, team.tomas, email)
    const token = await stage.tokenAt(email)
    await stage.as(ada.cookie, 'POST', `/api/members/${team.tomas.id}/leaving`, { to: null })
    expect((await stage.confirm(token)).status).toBe(410)
    expect((await put(ada.cookie, team.tomas)).status).toBe(409)
  })
})

describe('what is kept and who may', () => {
  test('an API key asks for nothing and takes nothing back, its own member’s least of all', async () => {
    const { team, ilse } = await stage.staff()
    await stage.ask(ilse.cookie, fresh('ilse'))
    const [own, admin] = [world.as(team.ilse), world.as(team.ada)]
    const tried = [
      await own.put('/api/me/email', { email: fresh('eve'), password: castPassword }),
      await own.delete('/api/me/email'),
      await admin.put(`/api/members/${team.ilse.id}/email`, { email: fresh('eve') }),
      await admin.delete(`/api/members/${team.ilse.id}/email`),
    ]
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect((await stage.told(team)).map(({ event }) => event)).toEqual(['member.emailAsked'])
  })
  test('the link that left is not kept, and nothing made of the password', async () => {
    const { team, ada, ilse } = await stage.staff()
    const email = fresh('ilse')
    const headers = { cookie: ilse.cookie, 'x-amends': '1', 'content-type': 'application/json', 'idempotency-key': email }
    await world.app.request('/api/me/email', { method: 'PUT', headers, body: JSON.stringify({ email, password: castPassword }) })
    const token = await stage.tokenAt(email)
    const row = (await stage.as(ada.cookie, 'GET', '/api/member-mails')).body.rows.find(
      (one: { toAddress: string }) => one.toAddress === email,
    )
    expect(row).toMatchObject({ purpose: 'new-email', state: 'sent' })
    expect((await stage.as(ada.cookie, 'GET', `/api/member-mails/${row.id}`)).body.text).not.toContain(token)
    const kept = await world.world.pool.query('select count(*)::int as n from answered where organisation_id = $1 and endpoint = $2', [
      team.organisation,
      'people.askEmail',
    ])
    expect(kept.rows[0].n).toBe(0)
  })
  test('a mail that waited while the change was taken back does not leave, and one for the old address makes no link', async () => {
    const { team, ada, ilse } = await stage.staff()
    const email = fresh('ilse')
    world.smtp.mood = 'refuses'
    await stage.ask(ilse.cookie, email)
    await stage.as('', 'POST', '/api/password-link', { email: team.ilse.email })
    await world.settle()
    world.smtp.mood = 'takes'
    await stage.as(ilse.cookie, 'DELETE', '/api/me/email')
    const { rows } = (await stage.as(ada.cookie, 'GET', '/api/member-mails')).body
    const held = (purpose: string) => rows.find((one: { purpose: string }) => one.purpose === purpose)
    await stage.as(ada.cookie, 'POST', `/api/member-mails/${held('new-email').id}/retry`)
    const again = fresh('ilse')
    await stage.ask(ilse.cookie, again)
    await stage.confirm(await stage.tokenAt(again))
    await stage.as(ada.cookie, 'POST', `/api/member-mails/${held('reset').id}/retry`)
    await world.settle()
    expect(stage.mailsTo(email)).toEqual([])
    const after = await Promise.all(
      ['new-email', 'reset'].map(async (purpose) => (await stage.as(ada.cookie, 'GET', `/api/member-mails/${held(purpose).id}`)).body),
    )
    expect(after.map(({ state, trouble }) => [state, trouble])).toEqual([
      ['failed', 'This change of the address is over: ask for it again.'],
      ['failed', 'Ilse has another address now. Make a new link.'],
    ])
  })
})
