// A brand that is retired: what is refused, what goes on, and the way back.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { replyAddress } from '#core/messages/threading.ts'
import { dueDrills } from '#server/anticipation/acting.ts'
import { keepMail } from '#server/intake/commands.ts'
import type { Team } from '#server/testing/cast.ts'
import { type Reply, type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
/** The second brand. */
let fjord: { id: string; name: string; mailbox: string; slug: string }
beforeAll(async () => void (world = await testWorld()))
afterAll(() => world.stop())
beforeEach(async () => {
  team = await world.team()
  const { zone, hours, holidays } = (await ada().get('/api/brands')).body.brands[0]
  const mailbox = `care@fjord${team.organisation.slice(-6).toLowerCase()}.test`
  const fields = { name: 'Fjord', mailbox, phone: null, language: 'en', confirms: false, zone, hours, holidays }
  fjord = (await must(ada().post('/api/brands', fields))) as typeof fjord
})

const ada = () => world.as(team.ada)
const ilse = () => world.as(team.ilse)
const oak = () => `/api/brands/${team.brandId}/retirement`
const retire = (path = oak()) => must(ada().post(path))
async function must(answer: Promise<Reply>) {
  const { status, body, text } = await answer
  expect(status, text).toBeLessThan(300)
  return body
}
const marta = { customer: { name: 'Marta', address: 'marta@example.com' }, subject: 'Late', text: 'It is late.' }
const openWith = (brandId: string) => ilse().post('/api/cases', { ...marta, brandId })
const raw = (subject = 'hello') => Buffer.from(`From: jonas@example.com\r\nSubject: ${subject}\r\n\r\nWhere is it?`).toString('base64')
const told = async () => (await world.journal(team)).map(({ event }) => event)

describe('retiring', () => {
  test('says beforehand what follows, and is on record with who and when', async () => {
    await must(openWith(team.brandId))
    await must(ada().patch(`/api/brands/${team.brandId}`, { aliases: [`help@${team.mailbox.split('@')[1]}`] }))
    expect((await ada().get(oak())).body).toEqual({
      refusal: null,
      openCases: 1,
      mailboxes: [team.mailbox, `help@${team.mailbox.split('@')[1]}`],
      plannedDrills: 0,
      ownRemedies: 0,
      speaksNext: { name: 'Fjord', mailbox: fjord.mailbox },
    })
    expect(await retire()).toMatchObject({ retiredAt: world.clock.now(), retiredBy: team.ada.id })
    const entry = (await world.journal(team)).at(-1)
    expect(entry).toMatchObject({ event: 'brand.retired', payload: { brandId: team.brandId }, actor: team.ada.id })
    expect((await ada().get(oak())).body).toMatchObject({ refusal: 'Oak & Lantern is retired already.', openCases: 1, speaksNext: null })
  })
  test('is refused for the last brand in use, and twice', async () => {
    await retire()
    expect(await ada().post(oak())).toMatchObject({ status: 409, body: { code: 'already-done' } })
    const last = await ada().post(`/api/brands/${fjord.id}/retirement`)
    expect(last).toMatchObject({
      status: 409,
      body: { detail: 'Fjord is the last brand in use. Add another one first, or bring one back.' },
    })
    expect((await ada().get(`/api/brands/${fjord.id}/retirement`)).body.refusal).toBe(last.body.detail)
    expect((await told()).filter((event) => event === 'brand.retired')).toHaveLength(1)
  })
  test('is for those who may change brands, also with a key that does less', async () => {
    const { secret } = await must(ada().post('/api/keys', { name: 'less', role: 'lead' }))
    for (const key of [secret, team.ilse.key, team.noor.key]) {
      const less = world.as({ ...team.ada, key })
      expect([(await less.post(oak())).status, (await less.delete(oak())).status, (await less.get(oak())).status]).toEqual([403, 403, 403])
    }
  })
  test('is brought back as it was', async () => {
    const before = (await ada().get('/api/brands')).body.brands
    await retire()
    await must(ada().delete(oak()))
    expect((await ada().get('/api/brands')).body.brands).toEqual(before)
    expect(await ada().delete(oak())).toMatchObject({ status: 409, body: { code: 'already-done' } })
    await must(openWith(team.brandId))
    expect(await told()).toContain('brand.returned')
  })
  test('of both brands at the same moment leaves one', async () => {
    const both = await Promise.all([ada().post(oak()), ada().post(`/api/brands/${fjord.id}/retirement`)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const { brands } = (await ada().get('/api/brands')).body
    expect(brands.filter((brand: { retiredAt: string | null }) => brand.retiredAt === null)).toHaveLength(1)
  })
  test('while a case is made and the brand is changed: each comes wholly before it, or is refused', async () => {
    const change = () => ada().patch(`/api/brands/${team.brandId}`, { voice: 'Short.' })
    const [opened, retired, changed] = await Promise.all([openWith(team.brandId), ada().post(oak()), change()])
    expect(retired.status).toBe(200)
    expect([201, 422]).toContain(opened.status)
    expect([200, 409]).toContain(changed.status)
    const events = await told()
    if (opened.status === 201) expect(events.indexOf('case.opened')).toBeLessThan(events.indexOf('brand.retired'))
    if (changed.status === 200) expect(events.lastIndexOf('brand.changed')).toBeLessThan(events.indexOf('brand.retired'))
  })
})

describe('a retired brand', () => {
  test('is not taken for anything new: the sentence names the field and the way out', async () => {
    const drill = { title: 'x', script: { name: 'x', subject: 'x', text: 'x', chooses: null, rating: null, word: null, patience: 5 } }
    const customerId = (await must(ada().get(`/api/cases/${(await must(openWith(team.brandId))).caseId}`))).customer.id
    const remedy = (await ada().get('/api/remedies')).body.remedies[0]
    await retire()
    const brandId = team.brandId
    const detail = 'Oak & Lantern is retired. Choose Fjord, or bring it back under Settings, Brands.'
    for (const [field, answer] of [
      ['brandId', openWith(brandId)],
      ['brandId', ilse().post('/api/reports', { sentence: 'It left late.', customerId, brandId })],
      ['brandId', world.as(team.noor).post('/api/fire-drills', { ...drill, brandId })],
      ['brandId', ada().post('/api/mail-tests', { way: 'out', brandId })],
      ['brands.0', ada().patch(`/api/remedies/${remedy.id}`, { brands: [brandId] })],
      ['recipient', ada().post('/api/mail', { raw: raw(), recipient: team.mailbox })],
    ] as const)
      expect(await answer, field).toMatchObject({ status: 422, body: { field, detail } })
    const own = await ada().put(`/api/brands/${brandId}/letters/en/survey`, { words: {}, version: 0 })
    const changed = await ada().patch(`/api/brands/${brandId}`, { voice: 'Short.' })
    for (const refused of [own, changed])
      expect(refused).toMatchObject({
        status: 409,
        body: { detail: 'Oak & Lantern is retired and stays as it is. Bring it back first; then it can be changed.' },
      })
  })
  test('is passed over where a brand is left out', async () => {
    const { caseId } = await must(openWith(team.brandId))
    const customerId = (await ilse().get(`/api/cases/${caseId}`)).body.customer.id
    await retire()
    const opened = await must(ilse().post('/api/cases', marta))
    const admitted = await must(ilse().post('/api/reports', { sentence: 'It left late.', customerId }))
    const filed = await must(ada().post('/api/mail', { raw: raw() }))
    for (const id of [opened.caseId, admitted.caseId, filed.caseId])
      expect((await ilse().get(`/api/cases/${id}`)).body.brand).toMatchObject({ name: 'Fjord', retiredAt: null })
  })
  test('asks which brand it was when a mistake is admitted to a customer of it, and more than one is in use', async () => {
    const customerId = (await ilse().get(`/api/cases/${(await must(openWith(team.brandId))).caseId}`)).body.customer.id
    const { zone, hours, holidays } = (await ada().get('/api/brands')).body.brands[0]
    const third = { name: 'Third', mailbox: `third-${fjord.mailbox}`, phone: null, language: 'en', confirms: false, zone, hours, holidays }
    await must(ada().post('/api/brands', third))
    await retire()
    const asked = await ilse().post('/api/reports', { sentence: 'It left late.', customerId })
    const detail = 'The brand of their last case is retired. Say which one it was.'
    expect(asked).toMatchObject({ status: 422, body: { field: 'brandId', detail } })
  })
  test('keeps its open cases with voice and clocks, and is marked wherever they stand', async () => {
    await must(ada().patch(`/api/brands/${team.brandId}`, { signature: 'Oak & Lantern\nLange Straat 4' }))
    const { caseId } = await must(openWith(team.brandId))
    await must(ilse().put(`/api/cases/${caseId}/hearing`, { crux: 'Late.' }))
    const before = (await ilse().get(`/api/cases/${caseId}`)).body
    await retire()
    const desk = (await ilse().get(`/api/cases/${caseId}`)).body
    expect(desk.brand).toEqual({ ...before.brand, retiredAt: world.clock.now() })
    expect(desk.steps).toEqual(before.steps)
    const sent = await must(
      ilse().post(`/api/cases/${caseId}/letters`, { subject: 'Sorry', body: 'We are sorry. That is our mistake.\n\nIlse' }),
    )
    const letter = (await world.as(team.noor).get(`/api/post/${sent.messageId}`)).body
    expect(letter.text).toContain('Lange Straat 4')
    const page = await world.anyone.get(/\/c\/\S+/.exec(letter.text)?.[0] ?? '')
    expect([page.status, page.text.includes('Oak &amp; Lantern')]).toEqual([200, true])
    expect((await ilse().get(`/api/cases?brand=${team.brandId}`)).body.rows).toMatchObject([{ id: caseId, brandRetired: true }])
  })
  test('still gets its mail: a new one opens a case of it, and an answer finds its case, also from a file', async () => {
    const { caseId, reference } = await must(openWith(team.brandId))
    await retire()
    const answer = await must(ada().post('/api/mail', { raw: raw(`Re: ${reference}`), recipient: replyAddress(team.mailbox, reference) }))
    expect(answer).toMatchObject({ state: 'filed', caseId })
    const mail = Buffer.from('From: new@example.com\r\nSubject: hello\r\n\r\nWhere is it?')
    await world.enter(team, (ctx) => keepMail(ctx, { brandId: team.brandId, recipient: team.mailbox, envelopeFrom: null, raw: mail }))
    await world.settle()
    const { rows } = (await ilse().get(`/api/cases?brand=${team.brandId}`)).body
    expect(rows).toHaveLength(2)
    expect((await ada().get(oak())).body.openCases).toBe(2)
  })
  test('has a form that says where to write instead; what was typed before it closed still comes in', async () => {
    await must(ada().patch(`/api/brands/${team.brandId}`, { phone: '+32 9 123' }))
    const ticket = /name="ticket" value="([0-9a-f]{32})"/.exec((await world.anyone.get(team.formPath)).text)?.[1] ?? ''
    await retire()
    const closed = await world.anyone.get(team.formPath)
    expect(closed.status).toBe(410)
    expect(closed.text).toContain(`mailto:${team.mailbox}`)
    expect(closed.text).not.toContain('<form')
    expect((await world.anyone.get(`${team.formPath}?language=de`)).text).toContain('Dieses Formular ist geschlossen')
    const filled = { name: 'Marta', email: 'm@example.com', words: 'It did not come.', website: '', ticket }
    expect((await world.anyone.post(team.formPath, filled)).text).toContain('Thank you, Marta')
    expect((await ilse().get(`/api/cases?brand=${team.brandId}`)).body.rows).toHaveLength(1)
  })
  test('stays ticked at a remedy that was meant for it', async () => {
    const remedy = (await ada().get('/api/remedies')).body.remedies[0]
    await must(ada().patch(`/api/remedies/${remedy.id}`, { brands: [team.brandId] }))
    expect((await ada().get(oak())).body.ownRemedies).toBe(1)
    await retire()
    const both = [team.brandId, fjord.id].toSorted()
    expect((await must(ada().patch(`/api/remedies/${remedy.id}`, { brands: both }))).brands).toEqual(both)
  })
  test('speaks to colleagues no more: the next brand in use does', async () => {
    const { hours, holidays } = (await ada().get('/api/brands')).body.brands[0]
    await must(ada().patch(`/api/brands/${fjord.id}`, { zone: 'Europe/Oslo', hours, holidays }))
    expect((await ada().get('/api/notices/settings')).body.zone).toBe('Europe/Brussels')
    await retire()
    expect((await ada().get('/api/notices/settings')).body.zone).toBe('Europe/Oslo')
  })
})

describe('a fire drill that is planned with it', () => {
  const drill = () => ({
    title: 'Late',
    brandId: team.brandId,
    beginsAt: new Date(Date.parse(world.clock.now()) + 86_400_000).toISOString(),
    script: { name: 'Kim', subject: 'Late', text: 'It is late.', chooses: null, rating: null, word: null, patience: 5 },
  })
  test('is counted beforehand and called off with the reason', async () => {
    const { id } = await must(world.as(team.noor).post('/api/fire-drills', drill()))
    expect((await ada().get(oak())).body.plannedDrills).toBe(1)
    await retire()
    const soon = await world.as(team.noor).post(`/api/fire-drills/${id}/beginning`)
    expect(soon).toMatchObject({ status: 409, body: { detail: 'Oak & Lantern is retired. Plan this drill with another brand.' } })
    await world.settle()
    expect((await world.as(team.noor).get(`/api/fire-drills/${id}`)).body).toMatchObject({
      state: 'calledOff',
      endedBecause: 'Its brand was retired.',
    })
  })
  test('does not begin when its time comes before anybody could call it off', async () => {
    const { id } = await must(world.as(team.noor).post('/api/fire-drills', drill()))
    await retire()
    world.clock.forward(86_400_000)
    await world.enter(team, (ctx) => dueDrills(ctx))
    expect((await world.as(team.noor).get(`/api/fire-drills/${id}`)).body).toMatchObject({ state: 'calledOff', begunAt: null })
    expect((await ilse().get(`/api/cases?brand=${team.brandId}&fireDrills=with`)).body.rows).toEqual([])
  })
})
