// How a brand looks and sounds, and where it can be written to.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

test('the form of a brand is found under its name, written in plain letters', async () => {
  const team = await world.team()
  const { zone, hours, holidays } = (await world.as(team.ada).get('/api/brands')).body.brands[0]
  const rest = { phone: null, language: 'de', confirms: false, zone, hours, holidays }
  const added = await world.as(team.ada).post('/api/brands', { ...rest, name: 'Müller & Größe Køb', mailbox: 'hilfe@groesse.test' })
  expect(added.body.slug).toBe('muller-grosse-kob')
})

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
  test('a mailbox that is named twice goes on taking mail when one of the names is taken away', async () => {
    const team = await world.team()
    const path = `/api/brands/${team.brandId}`
    const [help, ada] = [`help@${team.organisation.toLowerCase()}.test`, world.as(team.ada)]
    expect((await ada.patch(path, { aliases: [team.mailbox, help, help] })).body.aliases).toEqual([help])
    await ada.patch(path, { aliases: [] })
    const raw = Buffer.from('From: jonas@example.com\r\nSubject: hello\r\n\r\nWhere is it?').toString('base64')
    expect((await ada.post('/api/mail', { raw, recipient: team.mailbox })).body.state).toBe('filed')
    const swapped = await ada.patch(path, { mailbox: help, aliases: [team.mailbox] })
    expect(swapped.body).toMatchObject({ mailbox: help, aliases: [team.mailbox] })
    const leads = await world.world.pool.query(`select name from directory where kind = 'mailbox' and ref = $1 order by name`, [
      team.brandId,
    ])
    expect(leads.rows.map(({ name }) => name)).toEqual([team.mailbox, help].toSorted())
  })
  test('two brands that are added at the same moment do not share a mailbox', async () => {
    const team = await world.team()
    const { brands } = (await world.as(team.ada).get('/api/brands')).body
    const { zone, hours, holidays } = brands[0]
    const twin = { name: 'Twin', mailbox: `twin@${team.organisation.toLowerCase()}.test`, phone: null, language: 'en', confirms: false }
    const add = () => world.as(team.ada).post('/api/brands', { ...twin, zone, hours, holidays })
    const answers = await Promise.all([add(), add(), add()])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409])
  })
})
