// One act on several cases through the API: each answers for itself, and one that is refused does not stop the others.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Player, Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
beforeEach(async () => {
  team = await world.team()
})
afterAll(() => world.stop())

const { several, show, events } = complaintsIn(
  () => world,
  () => team,
)
const idsOf = (all: Complaint[]) => all.map(({ caseId }) => caseId)
const bulk = (all: Complaint[], act: object, who: Player = team.ilse, headers?: Record<string, string>) =>
  world.as(who).post('/api/cases/bulk', { caseIds: idsOf(all), act }, headers)
const kindsOf = (answer: { body: { outcomes: { outcome: string }[] } }) => answer.body.outcomes.map(({ outcome }) => outcome)

describe('several cases at once', () => {
  test('are taken; what a colleague owns is refused with their name, and nothing happens there', async () => {
    const all = await several()
    const [mine, theirs, ended] = all as [Complaint, Complaint, Complaint]
    await world.as(team.tomas).post(`${theirs.path}/owner`)
    await world.as(team.ilse).post(`${ended.path}/end`, { end: 'withdrawn', reason: 'a twin' })
    const before = [await events(theirs), await events(ended)]
    const answer = await bulk(all, { name: 'take' })
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body.outcomes).toEqual([
      { caseId: mine.caseId, outcome: 'done', sentence: null },
      { caseId: theirs.caseId, outcome: 'refused', sentence: 'Tomas owns this case already. Ask for it to be handed over.' },
      { caseId: ended.caseId, outcome: 'refused', sentence: 'This case has ended. Open it again before somebody takes it.' },
    ])
    expect([(await show(mine)).owner.firstName, (await show(theirs)).owner.firstName]).toEqual(['Ilse', 'Tomas'])
    expect([await events(theirs), await events(ended)]).toEqual(before)
    expect((await events(mine)).filter((event) => event === 'case.taken')).toHaveLength(1)
  })
  test('are handed over with one reason; an agent only hands over what is theirs', async () => {
    const all = await several()
    await world.as(team.ilse).post(`${all[0]?.path}/owner`)
    await world.as(team.noor).post(`${all[1]?.path}/owner`)
    const act = { name: 'handOver', memberId: team.tomas.id, reason: 'he knows the depot' }
    expect(kindsOf(await bulk(all, act))).toEqual(['done', 'refused', 'done'])
    expect(kindsOf(await bulk(all, act, team.noor))).toEqual(['already', 'done', 'already'])
    expect((await Promise.all(all.map(show))).map(({ owner, handOffs }) => [owner.firstName, handOffs])).toEqual([
      ['Tomas', 1],
      ['Tomas', 1],
      ['Tomas', 0],
    ])
    const [first] = all as [Complaint]
    expect((await world.journal(team, first.caseId)).at(-1)).toMatchObject({
      event: 'case.handedOver',
      payload: { from: team.ilse.id, to: team.tomas.id, reason: 'he knows the depot' },
      actor: team.ilse.id,
    })
  })
  test('get a severity and a kind; where both stand already nothing is written', async () => {
    const all = await several(2)
    await bulk(all.slice(0, 1), { name: 'sort', severity: 2, kind: 'slow' })
    const before = await events(all[0] as Complaint)
    const answer = await bulk(all, { name: 'sort', severity: 2, kind: 'slow' })
    expect(answer.body.outcomes).toMatchObject([{ outcome: 'already', sentence: 'It is so already.' }, { outcome: 'done' }])
    expect(await events(all[0] as Complaint)).toEqual(before)
    expect(await show(all[1] as Complaint)).toMatchObject({ severity: 2, kind: 'slow' })
  })
  test('pause and run again; what pauses already is left alone', async () => {
    const all = await several(2)
    await world.as(team.ilse).post(`${all[0]?.path}/pause`, { reason: 'customer-asked' })
    expect(kindsOf(await bulk(all, { name: 'pause', reason: 'waiting-on-customer' }))).toEqual(['already', 'done'])
    expect(kindsOf(await bulk(all, { name: 'resume' }))).toEqual(['done', 'done'])
    expect(kindsOf(await bulk(all, { name: 'resume' }))).toEqual(['already', 'already'])
    expect((await Promise.all(all.map(show))).map(({ paused, waitingSince }) => [paused, waitingSince])).toEqual([
      [false, null],
      [false, null],
    ])
  })
  test('are linked to the one mistake behind them', async () => {
    const all = await several(3)
    await world.as(team.ilse).put(`${all[0]?.path}/mistake`, { title: 'The van came earlier', kind: 'slow' })
    const { id } = (await world.as(team.ilse).get('/api/mistakes')).body.rows[0]
    const answer = await bulk(all, { name: 'learn', mistakeId: id })
    expect([kindsOf(answer), answer.body.bulkId]).toEqual([['already', 'done', 'done'], null])
    expect((await world.as(team.ilse).get('/api/mistakes')).body.rows[0].cases).toBe(3)
    const unknown = await bulk(all, { name: 'learn', mistakeId: id.replace(/.$/, id.endsWith('0') ? '1' : '0') })
    expect(kindsOf(unknown)).toEqual(['refused', 'refused', 'refused'])
  })
  test('sent twice under one key are done once, and the answer is the same', async () => {
    const all = await several(2)
    const key = { 'idempotency-key': 'a double click' }
    const twice = await Promise.all([bulk(all, { name: 'take' }, team.ilse, key), bulk(all, { name: 'take' }, team.ilse, key)])
    expect(twice[0]?.body).toEqual(twice[1]?.body)
    expect((await events(all[0] as Complaint)).filter((event) => event === 'case.taken')).toHaveLength(1)
  })
  test('are told to whoever watches, also when they are too many for one notice', async () => {
    const all = await several(14)
    const stop = new AbortController()
    const live = await world.app.request('/api/live', { headers: { authorization: `Bearer ${team.noor.key}` }, signal: stop.signal })
    const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader()
    await bulk(all, { name: 'sort', severity: 1 })
    let heard = ''
    while (!heard.includes('case.sorted')) heard += (await reader?.read())?.value ?? ''
    expect(heard).toContain('["case.sorted",null]')
    expect(heard).toContain('["clock.moved",null]')
    await reader?.cancel()
  })
})

describe('refused as a whole', () => {
  test('are no cases, too many, and an act that says nothing', async () => {
    const [one] = (await several(1)) as [Complaint]
    const before = await events(one)
    expect((await bulk([], { name: 'take' })).body).toMatchObject({ field: 'caseIds', detail: expect.stringContaining('at least one') })
    const many = Array.from({ length: 101 }, () => one)
    expect((await bulk(many, { name: 'take' })).body).toMatchObject({ field: 'caseIds', detail: expect.stringContaining('At most 100') })
    expect((await bulk([one], { name: 'sort' })).body).toMatchObject({ detail: expect.stringContaining('a severity, a kind') })
    expect((await bulk([one], { name: 'pause', reason: 'supplier' })).status).toBe(422)
    expect((await bulk([one], { name: 'end' })).status).toBe(422)
    expect(await events(one)).toEqual(before)
  })
  test('are callers who are not signed in; another organisation’s cases do not exist', async () => {
    const [one] = (await several(1)) as [Complaint]
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ caseIds: [one.caseId], act: { name: 'take' } })
    expect((await world.app.request('/api/cases/bulk', { method: 'POST', headers, body })).status).toBe(401)
    const before = await events(one)
    const stranger = await world.team()
    const answer = await bulk([one], { name: 'take' }, stranger.ada)
    expect(answer.body).toMatchObject({
      bulkId: null,
      outcomes: [{ outcome: 'refused', sentence: expect.stringContaining('no such case') }],
    })
    expect(await events(one)).toEqual(before)
  })
})
