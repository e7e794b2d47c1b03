// Bringing back an act on several cases: all that nobody has changed since stands as before, with a line of its own in the journal.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { sweepActs } from '#server/cases/commands/bulk.ts'
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

const { opened, several, show, events } = complaintsIn(
  () => world,
  () => team,
)
const bulk = (all: Complaint[], act: object) =>
  world.as(team.ilse).post('/api/cases/bulk', { caseIds: all.map(({ caseId }) => caseId), act })
const back = (bulkId: string, who: Player = team.ilse) => world.as(who).post(`/api/cases/bulk/${bulkId}/undo`)
/** Everything of a case that an act may change; what the journal and the clock's own record keep is apart. */
const standing = async (one: Complaint) => {
  const { owner, ownedSince, handOffs, severity, kind, paused, waitingSince, stands, mistake, steps } = await show(one)
  const dues = steps.flatMap((step: { clocks: { dueAt: string }[] }) => step.clocks.map(({ dueAt }) => dueAt))
  return { owner, ownedSince, handOffs, severity, kind, paused, waitingSince, stands, mistake: mistake?.id ?? null, dues }
}
const kindsOf = (answer: { body: { outcomes: { outcome: string }[] } }) => answer.body.outcomes.map(({ outcome }) => outcome)
const standings = async (all: Complaint[]) => Promise.all(all.map(standing))

describe('the way back', () => {
  test.each([
    ['taking', { name: 'take' }, ['case.released']],
    ['severity and kind', { name: 'sort', severity: 1, kind: 'slow' }, ['case.sorted']],
    ['a pause', { name: 'pause', reason: 'customer-asked' }, ['case.resumed']],
  ])('from %s leads to how each case stood, with a line of its own', async (_, act, lines) => {
    const all = await several(2)
    world.clock.forward(minute)
    const before = await standings(all)
    const { bulkId, backUntil } = (await bulk(all, act)).body
    expect(backUntil > world.clock.now()).toBe(true)
    const told = await events(all[0] as Complaint)
    const answer = await back(bulkId)
    expect([answer.status, kindsOf(answer)]).toEqual([200, ['done', 'done']])
    expect(await standings(all)).toEqual(before)
    const since = (await events(all[0] as Complaint)).slice(told.length).filter((event) => event.startsWith('case.'))
    expect(since).toEqual(lines)
  })
  test('from a hand-off leads to the owner before, or to nobody, and counts as no hand-off', async () => {
    const all = await several(2)
    await world.as(team.ilse).post(`${all[0]?.path}/owner`)
    const before = await standings(all)
    const { bulkId } = (await bulk(all, { name: 'handOver', memberId: team.tomas.id, reason: 'x' })).body
    expect(kindsOf(await back(bulkId))).toEqual(['done', 'done'])
    expect(await standings(all)).toEqual(before)
    const lines = await Promise.all(all.map(async ({ caseId }) => (await world.journal(team, caseId)).at(-1)))
    expect(lines).toMatchObject([
      { event: 'case.handedOver', payload: { from: team.tomas.id, to: team.ilse.id, reason: 'brought back' } },
      { event: 'case.released', payload: { from: team.tomas.id, reason: 'brought back' } },
    ])
  })
  test('from running again leads to the pause, for the reason it had', async () => {
    const [one] = (await several(1)) as [Complaint]
    await world.as(team.ilse).post(`${one.path}/pause`, { reason: 'customer-asked' })
    const { waitingSince } = await standing(one)
    world.clock.forward(5 * minute)
    const { bulkId } = (await bulk([one], { name: 'resume' })).body
    await back(bulkId)
    expect(await standing(one)).toMatchObject({ paused: true, waitingSince })
    expect((await world.journal(team, one.caseId)).findLast(({ event }) => event === 'case.paused')?.payload).toMatchObject({
      reason: 'customer-asked',
    })
  })
  test('from a severity leads to a deadline that was moved by hand before', async () => {
    const [one] = (await several(1)) as [Complaint]
    const { id } = (await show(one)).steps[0].clocks[0]
    await world.as(team.ilse).post(`/api/clocks/${id}/deadline`, { dueAt: '2026-03-09T10:00:00.000Z', reason: 'holiday' })
    const before = await standing(one)
    const { bulkId } = (await bulk([one], { name: 'sort', severity: 1 })).body
    expect((await standing(one)).dues).not.toEqual(before.dues)
    await back(bulkId)
    expect((await standing(one)).dues[0]).toBe('2026-03-09T10:00:00.000Z')
  })
  test('from a link leads to the mistake before; a first link stays and is offered no way back', async () => {
    const all = await several(2)
    const link = (one: Complaint | undefined, title: string) => world.as(team.ilse).put(`${one?.path}/mistake`, { title, kind: 'slow' })
    await link(all[0], 'The van came earlier')
    await link(await opened(), 'The shop did not know')
    const [known, former] = (await world.as(team.ilse).get('/api/mistakes')).body.rows
    const { bulkId, outcomes } = (await bulk(all, { name: 'learn', mistakeId: known.id })).body
    expect(outcomes).toMatchObject([{ outcome: 'done' }, { outcome: 'done' }])
    expect((await back(bulkId)).body.outcomes).toEqual([{ caseId: all[0]?.caseId, outcome: 'done', sentence: null }])
    expect((await standings(all)).map(({ mistake }) => mistake)).toEqual([former.id, known.id])
  })
  test('leaves alone what somebody has changed since, and says who', async () => {
    const all = await several(4)
    const [ofTomas, ofMarta, ofIlse, still] = all as [Complaint, Complaint, Complaint, Complaint]
    const { bulkId } = (await bulk(all, { name: 'take' })).body
    world.clock.forward(1000)
    await world.as(team.tomas).post(`${ofTomas.path}/notes`, { body: 'I know the driver.' })
    const { reference } = await show(ofMarta)
    const raw = `From: ${ofMarta.address}\r\nTo: ${team.mailbox}\r\nSubject: Re: [${reference}]\r\n\r\nAre you there?`
    await world.as(team.ada).post('/api/mail', { raw: Buffer.from(raw).toString('base64'), recipient: team.mailbox })
    await world.settle()
    await world.as(team.ilse).put(`${ofIlse.path}/hearing`, { crux: 'It has to be there on Saturday.' })
    const answer = await back(bulkId)
    expect(answer.body.outcomes).toEqual([
      { caseId: ofTomas.caseId, outcome: 'refused', sentence: 'Tomas has worked on it since.' },
      { caseId: ofMarta.caseId, outcome: 'refused', sentence: expect.stringMatching(/since\.$/) },
      { caseId: ofIlse.caseId, outcome: 'refused', sentence: 'You have worked on it since.' },
      { caseId: still.caseId, outcome: 'done', sentence: null },
    ])
    expect((await Promise.all(all.map(show))).map(({ owner }) => owner?.firstName ?? null)).toEqual(['Ilse', 'Ilse', 'Ilse', null])
  })
  test('is open although a deadline has warned or passed meanwhile', async () => {
    const [one] = (await several(1)) as [Complaint]
    world.clock.forward(26 * minute)
    const { bulkId } = (await bulk([one], { name: 'take' })).body
    world.clock.forward(5 * minute)
    await world.beat()
    expect(await events(one)).toContain('clock.breached')
    expect(kindsOf(await back(bulkId))).toEqual(['done'])
  })
  test('is walked once, by whoever acted, within ten minutes', async () => {
    const all = await several(1)
    const { bulkId } = (await bulk(all, { name: 'take' })).body
    const stranger = await world.team()
    expect([(await back(bulkId, team.tomas)).status, (await back(bulkId, stranger.ada)).status]).toEqual([404, 404])
    expect((await back(bulkId)).status).toBe(200)
    expect((await back(bulkId)).body).toMatchObject({ status: 409, detail: 'This was brought back already.' })
    const late = (await bulk(all, { name: 'take' })).body
    world.clock.forward(11 * minute)
    expect((await back(late.bulkId)).status).toBe(410)
    world.clock.forward(24 * 60 * minute)
    await world.enter(team, sweepActs)
    expect((await back(late.bulkId)).status).toBe(404)
  })
})
