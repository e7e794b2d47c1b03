// Admitting a mistake: with a customer it opens their case, without one it names a mistake, and a protected reporter stays unknown.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { opened, show } = complaintsIn(
  () => world,
  () => team,
)

async function marta() {
  team = await world.team()
  const earlier = await opened()
  world.clock.forward(100 * day)
  return (await show(earlier)).customer
}
const ilse = () => world.as(team.ilse)

test('with a customer it opens a case that nobody owns, before any message', async () => {
  const customer = await marta()
  const sent = await ilse().post('/api/reports', { sentence: 'We sent the wrong lamp to her.', kind: 'wrong', customerId: customer.id })
  expect(sent.status, sent.text).toBe(201)
  expect(sent.body).toMatchObject({ mistakeId: null, thisMonth: 1 })
  const desk = (await ilse().get(`/api/cases/${sent.body.caseId}`)).body
  expect(desk).toMatchObject({ channel: 'admitted', owner: null, kind: 'wrong', stands: 'listen', messages: [] })
  expect(desk.title).toBe('We sent the wrong lamp to her.')
  const line = desk.timeline.find((entry: { event: string }) => entry.event === 'report.made')
  expect(line).toMatchObject({ by: 'Ilse' })
})

test('the reporter may take the case', async () => {
  const customer = await marta()
  const { body } = await ilse().post('/api/reports', { sentence: 'It left late.', customerId: customer.id, take: true })
  expect((await ilse().get(`/api/cases/${body.caseId}`)).body.owner.firstName).toBe('Ilse')
})

test('without a customer it names a mistake to which cases can be linked', async () => {
  await marta()
  const unclear = await ilse().post('/api/reports', { sentence: 'Something with the till.' })
  expect([unclear.status, unclear.body.field]).toEqual([422, 'kind'])
  const { body } = await ilse().post('/api/reports', { sentence: 'The price list online charged twice on Monday.' })
  const known = (await ilse().get('/api/mistakes')).body.rows
  expect(known).toEqual([expect.objectContaining({ id: body.mistakeId, kind: 'billing', cases: 0 })])
  const one = await opened()
  expect((await ilse().put(`${one.path}/mistake`, { mistakeId: body.mistakeId })).status).toBe(200)
})

test('a protected report tells nobody who made it, except an administrator who asks', async () => {
  const customer = await marta()
  const sentence = 'I forgot to call her back.'
  const before = (await world.journal(team)).length
  const { body } = await ilse().post('/api/reports', { sentence, kind: 'promise', customerId: customer.id, protect: true })
  const told = (await world.journal(team)).slice(before)
  expect(told.map((entry) => entry.event)).toContain('report.made')
  for (const entry of told) expect(entry.actor).toBe('system')
  expect(JSON.stringify(told)).not.toContain(team.ilse.id)
  for (const path of ['/api/reports', `/api/cases/${body.caseId}`]) {
    const { text } = await world.as(team.noor).get(path)
    expect(text).toContain(sentence)
    if (path === '/api/reports') expect(text).not.toContain(team.ilse.id)
  }
  const desk = (await world.as(team.noor).get(`/api/cases/${body.caseId}`)).body
  expect(desk.timeline.map((entry: { by: string }) => entry.by)).toEqual(desk.timeline.map(() => 'Amends'))
  const rows = await world.world.pool.query('select r.*, c.* from reports r join cases c on c.id = r.case_id where r.id = $1', [
    body.reportId,
  ])
  expect(JSON.stringify(rows.rows)).not.toContain(team.ilse.id)
  expect((await world.as(team.noor).get(`/api/reports/${body.reportId}/reporter`)).status).toBe(403)
  expect((await world.as(team.ada).get(`/api/reports/${body.reportId}/reporter`)).body.reporter.firstName).toBe('Ilse')
})

test('who is protected cannot take the case, because owning is seen', async () => {
  const customer = await marta()
  const sent = await ilse().post('/api/reports', { sentence: 'It is late.', customerId: customer.id, protect: true, take: true })
  expect([sent.status, sent.body.field]).toEqual([422, 'take'])
  expect((await ilse().get('/api/reports')).body.rows).toEqual([])
})

test('counts this month and the one before', async () => {
  await marta()
  await ilse().post('/api/reports', { sentence: 'It is late.' })
  world.clock.forward(31 * day)
  await ilse().post('/api/reports', { sentence: 'It is late again.' })
  expect((await ilse().post('/api/reports', { sentence: 'And broken.' })).body.thisMonth).toBe(2)
  expect((await ilse().get('/api/reports/count')).body).toMatchObject({ thisMonth: 2, lastMonth: 1 })
})

test('finds a customer by the beginning of a name or an address', async () => {
  const customer = await marta()
  for (const search of ['mar', 'OKAF', 'marta ok', customer.addresses[0].slice(0, 9)])
    expect((await ilse().get(`/api/customers?search=${encodeURIComponent(search)}`)).body.rows, search).toContainEqual({
      id: customer.id,
      name: 'Marta Okafor',
      address: customer.addresses[0],
    })
  expect((await ilse().get('/api/customers?search=arta')).body.rows).toEqual([])
})
