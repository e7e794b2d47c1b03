// Sharing the numbers by a link: whoever has it reads them, nobody is named, and it ends.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, minute, plus } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let link: string
let shareId: string
beforeAll(async () => {
  world = await testWorld()
  team = await world.team()
  await apologised(await opened())
  await opened({ customer: { name: 'Femi Adeyemi', address: 'femi@example.com' } })
  await world.settle()
})
afterAll(() => world.stop())

const { opened, apologised } = complaintsIn(
  () => world,
  () => team,
)
const noor = () => world.as(team.noor)
const pageAt = (address: string) => world.anyone.get(new URL(address).pathname)
const listed = async () => (await noor().get('/api/insights/shares')).body.rows

describe('a link to the numbers', () => {
  test('is made once, kept as its mark only, and told without its secret', async () => {
    const made = await noor().post('/api/insights/shares', { days: 7, weeks: 4 })
    expect(made.status, made.text).toBe(201)
    link = made.body.link
    shareId = made.body.share.id
    expect(made.body.share).toMatchObject({
      brand: null,
      weeks: 4,
      madeBy: 'Noor',
      expiresAt: plus(world.clock.now(), 7 * day),
      stoppedAt: null,
    })
    const { rows } = await world.world.pool.query('select * from insight_shares')
    const secret = link.split('.').at(-1) ?? ''
    expect(JSON.stringify([rows, await listed(), await world.journal(team)])).not.toContain(secret)
    expect((await world.journal(team)).at(-1)).toMatchObject({ event: 'insights.shared', payload: { shareId } })
  })

  test('shows exactly the numbers, to anybody', async () => {
    const { status, text, headers } = await pageAt(link)
    expect(status).toBe(200)
    const { steps } = (await noor().get('/api/insights/funnel?weeks=4')).body
    expect(steps[0].cases).toBe(2)
    for (const { title, cases } of steps) expect(text).toMatch(new RegExp(`${title.replace(/[()]/g, '\\$&')}<td>.*?<td>${cases}\\b`))
    const { numbers } = (await noor().get('/api/insights/week')).body
    for (const { title } of numbers) expect(text).toContain(`>${title}<`)
    expect(text).toContain('Cases opened<td><b>2</b>')
    expect(text).toContain('This is no experiment')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('names nobody, opens no case, runs no script and is small', async () => {
    const { text } = await pageAt(link)
    for (const word of ['Marta', 'Femi', 'Noor', 'Ilse', 'case_', '/cases/', 'href=', '<script', ' style='])
      expect(text, word).not.toContain(word)
    expect(Buffer.byteLength(text)).toBeLessThan(15_000)
  })

  test('of one brand shows that brand alone', async () => {
    const { body } = await noor().post('/api/insights/shares', { brandId: team.brandId })
    expect(body.share).toMatchObject({ brandId: team.brandId, weeks: 12 })
    expect((await pageAt(body.link)).text).toContain(body.share.brand.replace('&', '&amp;'))
  })

  test('says of a brand that it is retired', async () => {
    const ada = world.as(team.ada)
    const { id, zone, hours, holidays, language } = (await ada.get('/api/brands')).body.brands[0]
    await ada.post('/api/brands', { name: 'Fjord', mailbox: 'care@fjord.test', phone: null, language, zone, hours, holidays })
    const { link: shared } = (await noor().post('/api/insights/shares', { brandId: id })).body
    expect((await ada.post(`/api/brands/${id}/retirement`)).status).toBe(200)
    expect((await pageAt(shared)).text).toContain(' (retired)')
    expect((await ada.delete(`/api/brands/${id}/retirement`)).status).toBe(200)
    expect((await pageAt(shared)).text).not.toContain('retired')
  })

  test('opens nothing when a letter of it is another, and does not say why', async () => {
    const other = `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`
    for (const address of [other, `${new URL(link).origin}/s/nothing`, link.replace(/org_[0-7]./, 'org_00')])
      expect((await pageAt(address)).status, address).toBe(404)
  })

  test('runs out by itself, and says so', async () => {
    const made = (await noor().post('/api/insights/shares', { days: 7 })).body
    world.clock.forward(7 * day)
    const { status, text } = await pageAt(made.link)
    expect([status, text]).toEqual([410, expect.stringContaining('has run out')])
    expect(text).not.toContain('Cases opened')
  })

  test('opens nothing from the moment somebody stops it, and stopping twice is stopping once', async () => {
    const made = (await noor().post('/api/insights/shares', {})).body
    const { id } = made.share
    for (let times = 0; times < 2; times++) expect((await noor().delete(`/api/insights/shares/${id}`)).status).toBe(200)
    const { status, text } = await pageAt(made.link)
    expect([status, text]).toEqual([410, expect.stringContaining('not shared any more')])
    expect((await listed()).find((one: { id: string }) => one.id === id).stoppedAt).toBe(world.clock.now())
    expect((await world.journal(team)).filter(({ event }) => event === 'insights.shareStopped')).toHaveLength(1)
  })
})

test('who may not share is refused, and so is another number of days', async () => {
  expect((await world.as(team.ilse).post('/api/insights/shares', {})).status).toBe(403)
  expect((await world.as(team.ilse).get('/api/insights/shares')).status).toBe(403)
  expect((await noor().post('/api/insights/shares', { days: 3650 })).body).toMatchObject({
    field: 'days',
    detail: 'A link works for 7, 30 or 90 days.',
  })
})

test('another organisation sees and stops nothing of it', async () => {
  const theirs = await world.team()
  world.clock.forward(minute)
  expect((await world.as(theirs.ada).get('/api/insights/shares')).body.rows).toEqual([])
  expect((await world.as(theirs.ada).delete(`/api/insights/shares/${shareId}`)).status).toBe(404)
  expect((await world.as(theirs.ada).post('/api/insights/shares', { brandId: team.brandId })).status).toBe(404)
})
