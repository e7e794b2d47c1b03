// What we know of a customer, through the API, and two who are one person.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

async function meet(team: Team, name: string, address: string) {
  const { caseId } = (await world.as(team.ilse).post('/api/cases', { customer: { name, address }, subject: 'Late', text: 'It is late.' }))
    .body
  const { customer } = (await world.as(team.ilse).get(`/api/cases/${caseId}`)).body
  return { caseId, path: `/api/customers/${customer.id}`, id: customer.id }
}

test('several addresses: one is where letters go, one that belongs to somebody else says to whom', async () => {
  const team = await world.team()
  const ilse = world.as(team.ilse)
  const marta = await meet(team, 'Marta Okafor', 'marta@example.com')
  await meet(team, 'Jonas Weber', 'jonas@example.com')
  expect((await ilse.post(`${marta.path}/addresses`, { address: 'Marta@work.example', note: 'said it on the phone' })).status).toBe(201)
  const unsaid = await ilse.post(`${marta.path}/addresses`, { address: 'marta@home.example' })
  expect(unsaid.body.addressNotes).toContainEqual(
    expect.objectContaining({ address: 'marta@home.example', note: 'A colleague wrote it down' }),
  )
  await ilse.delete(`${marta.path}/addresses/marta@home.example`)
  const taken = await ilse.post(`${marta.path}/addresses`, { address: 'jonas@example.com' })
  expect(taken).toMatchObject({ status: 409, body: { field: 'address' } })
  expect(taken.body.detail).toContain('Jonas Weber')
  expect(await ilse.post(`${marta.path}/addresses`, { address: team.mailbox })).toMatchObject({ status: 422, body: { field: 'address' } })
  const ours = await ilse.post('/api/cases', { customer: { name: 'Us', address: team.mailbox }, subject: 'x', text: 'x' })
  expect(ours).toMatchObject({ status: 422, body: { field: 'customer.address', detail: expect.stringContaining('is a mailbox of yours') } })
  const chosen = await ilse.put(`${marta.path}/address`, { address: 'marta@work.example' })
  expect(chosen.body.addresses).toEqual(['marta@work.example', 'marta@example.com'])
  expect(chosen.body.addressNotes[0]).toMatchObject({ note: 'said it on the phone' })
  const sent = await ilse.post(`/api/cases/${marta.caseId}/letters`, { subject: 'Sorry', body: 'We are sorry. That is our mistake.' })
  expect((await world.as(team.noor).get(`/api/post/${sent.body.messageId}`)).body.toAddress).toBe('marta@work.example')
  expect((await ilse.delete(`${marta.path}/addresses/marta@example.com`)).body.addresses).toEqual(['marta@work.example'])
  expect((await ilse.delete(`${marta.path}/addresses/marta@example.com`)).status).toBe(404)
})

test('value, notes and what they allow, each with its day', async () => {
  const team = await world.team()
  const ilse = world.as(team.ilse)
  const { path } = await meet(team, 'Marta Okafor', 'marta@example.com')
  const value = { orders: 7, amountMinor: 123_400, currency: 'EUR', since: '2021-05-04' }
  expect((await ilse.patch(path, { value, notes: 'Writes late at night.' })).body).toMatchObject({ value, notes: 'Writes late at night.' })
  const ahead = await ilse.patch(path, { value: { ...value, since: '2062-05-04' } })
  expect(ahead).toMatchObject({ status: 422, body: { field: 'value.since' } })
  expect((await ilse.put(`${path}/consents/testimonial`, { given: true })).body.consents.testimonial).toMatchObject({ given: true })
  const both = await ilse.put(`${path}/consents/phone`, { given: false })
  expect(both.body.consents).toMatchObject({ testimonial: { given: true }, phone: { given: false, at: expect.any(String) } })
  expect((await ilse.put(`${path}/consents/phone`, { given: null })).body.consents).not.toHaveProperty('phone')
  expect((await ilse.patch(path, { value: null })).body.value).toBeNull()
})

test('found by the beginning of a name, a family name or an address', async () => {
  const team = await world.team()
  await meet(team, 'Marta Okafor', 'stars@example.com')
  await meet(team, 'Jonas Weber', 'jonas@example.com')
  const names = async (search: string) =>
    (await world.as(team.ilse).get(`/api/customers?search=${encodeURIComponent(search)}`)).body.rows.map(
      (row: { name: string }) => row.name,
    )
  expect(await names('mar')).toEqual(['Marta Okafor'])
  expect(await names('OKA')).toEqual(['Marta Okafor'])
  expect(await names('stars@')).toEqual(['Marta Okafor'])
  expect(await names('%')).toEqual([])
  expect(await names('')).toEqual(['Jonas Weber', 'Marta Okafor'])
})

test('two who are one person: cases, addresses and likes move, the journal is told, and old links still lead there', async () => {
  const team = await world.team()
  const ilse = world.as(team.ilse)
  const old = await meet(team, 'M. Okafor', 'm.okafor@example.com')
  const since = (await ilse.get(old.path)).body.since
  world.clock.forward(day)
  const marta = await meet(team, 'Marta Okafor', 'marta@example.com')
  await ilse.post(`${old.path}/interests`, { words: 'the moon' })
  const merged = await ilse.post(`${old.path}/merger`, { intoId: marta.id })
  expect(merged.body).toMatchObject({
    id: marta.id,
    name: 'Marta Okafor',
    since,
    alsoCalled: ['M. Okafor'],
    addresses: ['marta@example.com', 'm.okafor@example.com'],
    interests: [{ words: 'the moon' }],
  })
  const cases = (await ilse.get(`${marta.path}/cases`)).body.rows.map((row: { id: string }) => row.id)
  expect(cases).toEqual([marta.caseId, old.caseId])
  expect((await ilse.get(old.path)).body.id).toBe(marta.id)
  expect((await ilse.get(`/api/cases/${old.caseId}`)).body.customer.id).toBe(marta.id)
  expect((await world.journal(team)).at(-1)).toMatchObject({ event: 'customer.merged', payload: { customerId: marta.id, cases: 1 } })
  expect((await ilse.post(`${old.path}/merger`, { intoId: marta.id })).status).toBe(409)
  expect((await ilse.post(`${marta.path}/merger`, { intoId: marta.id })).status).toBe(422)
  expect((await ilse.get('/api/customers')).body.rows).toHaveLength(1)
  expect((await ilse.get('/api/customers?search=m.%20ok')).body.rows).toMatchObject([{ id: marta.id, name: 'Marta Okafor' }])
})

test('two whose notes would be cut off stay two until one is shortened, and a second phone is not lost', async () => {
  const team = await world.team()
  const ilse = world.as(team.ilse)
  const old = await meet(team, 'M. Okafor', 'm.okafor@example.com')
  const marta = await meet(team, 'Marta Okafor', 'marta@example.com')
  for (const { path } of [old, marta]) await ilse.patch(path, { notes: 'n'.repeat(3_000), phone: path === old.path ? '+32 1' : '+32 2' })
  const refused = await ilse.post(`${old.path}/merger`, { intoId: marta.id })
  expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('Shorten one') } })
  expect((await ilse.get('/api/customers')).body.rows).toHaveLength(2)
  await ilse.patch(old.path, { notes: 'Rings at noon.' })
  expect((await ilse.post(`${old.path}/merger`, { intoId: marta.id })).body).toMatchObject({
    phone: '+32 2',
    notes: expect.stringMatching(/n\n\nRings at noon\.\n\nAnother phone: \+32 1$/),
  })
})

test('a case is found in the queue by every name and address that its customer has come to have', async () => {
  const team = await world.team()
  const ilse = world.as(team.ilse)
  const old = await meet(team, 'Rut Aims', 'rut@example.com')
  const kept = await meet(team, 'Ruth Ames', 'ruth@example.com')
  const found = async (words: string) => {
    await world.settle()
    const { rows } = (await ilse.get(`/api/cases?view=team&search=${encodeURIComponent(words)}`)).body
    return new Set(rows.map(({ id }: { id: string }) => id))
  }
  await ilse.post(`${old.path}/merger`, { intoId: kept.id })
  const both = new Set([old.caseId, kept.caseId])
  for (const words of ['Ruth Ames', 'Aims', 'rut@example.com', 'rut@exam', 'Ames <rut@example.com>'])
    expect(await found(words), words).toEqual(both)
  await ilse.patch(kept.path, { name: 'Ruth Ames-Vale' })
  await ilse.post(`${kept.path}/addresses`, { address: 'vale@example.com' })
  for (const words of ['Ames-Vale', 'vale@example.com']) expect(await found(words), words).toEqual(both)
})
