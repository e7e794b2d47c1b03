// How a brand looks and sounds, and where it can be written to.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

describe('colour', () => {
  test('one that cannot be read is refused with a near one; the near one is taken, and the page wears it', async () => {
    const team = await world.team()
    const path = `/api/brands/${team.brandId}`
    const refused = await world.as(team.ada).patch(path, { colour: '#ffcc00' })
    expect(refused).toMatchObject({ status: 422, body: { field: 'colour' } })
    const near = /(#[0-9a-f]{6}) is near and works/.exec(refused.body.detail)?.[1] ?? ''
    expect((await world.as(team.ada).patch(path, { colour: near })).body.colour).toBe(near)
    const form = await world.anyone.get(team.formPath)
    expect(form.text).toContain(`--act:${near}`)
    expect(form.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/)
  })
})

describe('signature and voice', () => {
  test('the signature stands in the letter as it leaves; the voice on the desk', async () => {
    const team = await world.team()
    await world.as(team.ada).patch(`/api/brands/${team.brandId}`, {
      voice: 'Warm, short, first names.',
      signature: 'Oak & Lantern\nLange Straat 4',
      colour: '#b04a2f',
    })
    const ilse = world.as(team.ilse)
    const { caseId } = (await ilse.post('/api/cases', { customer: { name: 'Marta', address: 'm@example.com' }, subject: 'x', text: 'x' }))
      .body
    await ilse.put(`/api/cases/${caseId}/hearing`, { crux: 'Late.' })
    expect((await ilse.get(`/api/cases/${caseId}`)).body.brand).toMatchObject({ voice: 'Warm, short, first names.' })
    const sent = await ilse.post(`/api/cases/${caseId}/letters`, { subject: 'Sorry', body: 'We are sorry. That is our mistake.\n\nIlse' })
    expect(sent.status, sent.text).toBe(201)
    const letter = (await world.as(team.noor).get(`/api/post/${sent.body.messageId}`)).body
    expect(letter.text).toContain('Ilse\n\nOak & Lantern\nLange Straat 4\n\n-- \n')
    expect(letter.html).toContain('color:#b04a2f')
  })
})

describe('further mailboxes', () => {
  test('lead to the brand, once in all of Amends, and no more when they are taken away', async () => {
    const team = await world.team()
    const other = await world.team()
    const path = `/api/brands/${team.brandId}`
    const alias = `help@${team.organisation.toLowerCase()}.test`
    expect((await world.as(team.ada).patch(path, { aliases: [alias] })).body.aliases).toEqual([alias])
    const taken = await world.as(other.ada).patch(`/api/brands/${other.brandId}`, { aliases: [alias] })
    expect(taken).toMatchObject({ status: 409, body: { field: 'aliases' } })
    const raw = Buffer.from('From: jonas@example.com\r\nSubject: hello\r\n\r\nWhere is it?').toString('base64')
    expect((await world.as(team.ada).post('/api/mail', { raw, recipient: alias })).body.state).toBe('filed')
    await world.as(team.ada).patch(path, { mailbox: alias, aliases: [] })
    expect((await world.as(team.ada).get('/api/brands')).body.brands[0]).toMatchObject({ mailbox: alias, aliases: [] })
    const leads = await world.world.pool.query(`select name from directory where kind = 'mailbox' and ref = $1`, [team.brandId])
    expect(leads.rows).toEqual([{ name: alias }])
  })
})
