// Snippets are the team's; and a letter that still holds a placeholder does not leave.

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
beforeEach(async () => void (team = await world.team()))
afterAll(() => world.stop())

const { opened } = complaintsIn(
  () => world,
  () => team,
)
const noor = () => world.as(team.noor)
const names = async () => (await world.as(team.ilse).get('/api/snippets')).body.snippets.map((one: { name: string }) => one.name)

test('a lead adds, changes and removes a snippet; an agent reads it only', async () => {
  const made = await noor().post('/api/snippets', { name: 'Late parcel', body: 'Dear {customer}, we are late.' })
  expect(made.status).toBe(201)
  await noor().post('/api/snippets', { name: 'Broken', body: 'Dear {customer}, it came broken.' })
  expect(await names()).toEqual(['Broken', 'Late parcel'])
  const path = `/api/snippets/${made.body.id}`
  expect((await noor().patch(path, { name: 'Broken' })).body.field).toBe('name')
  expect((await noor().patch(path, { name: 'Late', body: 'We are late, {customer}.' })).body.name).toBe('Late')
  expect((await world.as(team.ilse).patch(path, { name: 'Mine' })).status).toBe(403)
  expect((await noor().delete(path)).status).toBe(200)
  expect((await noor().delete(path)).status).toBe(404)
  expect(await names()).toEqual(['Broken'])
})

test('a name is there once, and an unknown variable is refused at the words', async () => {
  await noor().post('/api/snippets', { name: 'Late', body: 'x' })
  expect((await noor().post('/api/snippets', { name: 'Late', body: 'y' })).body.field).toBe('name')
  const wrong = (await noor().post('/api/snippets', { name: 'Other', body: 'Dear {custmer}' })).body
  expect([wrong.field, wrong.sentence ?? wrong.detail]).toEqual(['body', expect.stringContaining('{custmer}')])
})

test.each([
  ['a known variable', 'You said {crux}.', '{crux}'],
  ['any other placeholder', 'It comes on {day}.', '{day}'],
])('a letter with %s in it does not leave', async (_, words, named) => {
  const one = await opened()
  const answer = await world.as(team.ilse).post(`${one.path}/letters`, { subject: 'Re: late', body: `${sorry}\n${words}` })
  expect([answer.status, answer.body.field]).toEqual([422, 'body'])
  expect(answer.body.sentence ?? answer.body.detail).toContain(named)
  expect((await world.journal(team, one.caseId)).some(({ event }) => event === 'message.queued')).toBe(false)
})
