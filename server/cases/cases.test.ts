// Cases through the API: the queue, owning, severity and clocks, letters and their facts, opening again, and what is refused.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, hour, minute } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

const { opened, show, events, apologised } = complaintsIn(
  () => world,
  () => team,
)

describe('the queue', () => {
  beforeAll(async () => {
    team = await world.team()
  })
  test('shows the soonest deadline first, page by page, each case once', async () => {
    for (const severity of [4, 1, 3, 2, 5]) await opened({ severity })
    const seen: { severity: number; id: string }[] = []
    let after = ''
    do {
      const { rows, next } = (await world.as(team.ilse).get(`/api/cases?limit=2${after ? `&after=${encodeURIComponent(after)}` : ''}`)).body
      seen.push(...rows)
      after = next
    } while (after)
    expect(seen.map((row) => row.severity)).toEqual([1, 2, 3, 4, 5])
    expect(new Set(seen.map((row) => row.id)).size).toBe(5)
  })
  test('finds a case by the beginning of a word, a name or the reference', async () => {
    const one = await opened({ subject: 'Charged twice for one order' })
    const { reference } = await show(one)
    for (const search of ['charg', 'MARTA twice', reference, reference.slice(0, 4)]) {
      const { rows } = (await world.as(team.ilse).get(`/api/cases?search=${encodeURIComponent(search)}`)).body
      expect(
        rows.map((row: { id: string }) => row.id),
        search,
      ).toContain(one.caseId)
    }
    expect((await world.as(team.ilse).get('/api/cases?search=nothing%20like%20it')).body.rows).toEqual([])
  })
  test('counts what each view holds', async () => {
    const before = (await world.as(team.ilse).get('/api/cases/counts')).body
    const one = await opened()
    await world.as(team.ilse).post(`${one.path}/owner`)
    const after = (await world.as(team.ilse).get('/api/cases/counts')).body
    expect([after.mine - before.mine, after.team - before.team, after.unowned - before.unowned]).toEqual([1, 1, 0])
  })
})

describe('owning', () => {
  beforeAll(async () => {
    team = await world.team()
  })
  test('of two who take a case at once, one gets it and the other is told who', async () => {
    const one = await opened()
    const both = await Promise.all([world.as(team.ilse).post(`${one.path}/owner`), world.as(team.tomas).post(`${one.path}/owner`)])
    expect(both.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(both.find((answer) => answer.status === 409)?.body.detail).toMatch(/^(Ilse|Tomas) owns this case already/)
  })
  test('a hand-off needs a reason, counts, and only the owner or a lead may do it', async () => {
    const one = await opened()
    await world.as(team.ilse).post(`${one.path}/owner`)
    const to = { memberId: team.tomas.id, reason: 'he knows the depot' }
    expect((await world.as(team.ilse).put(`${one.path}/owner`, { memberId: team.tomas.id })).body.field).toBe('reason')
    expect((await world.as(team.tomas).put(`${one.path}/owner`, to)).status).toBe(403)
    expect((await world.as(team.noor).put(`${one.path}/owner`, to)).status).toBe(200)
    expect(await show(one)).toMatchObject({ owner: { firstName: 'Tomas' }, handOffs: 1 })
  })
})

describe('clocks', () => {
  beforeAll(async () => {
    team = await world.team()
  })
  test('follow the severity, from the opening', async () => {
    const one = await opened()
    world.clock.forward(10 * minute)
    const due = async () => (await show(one)).steps[0].clocks[0].dueAt
    const before = await due()
    await world.as(team.ilse).put(`${one.path}/triage`, { severity: 2 })
    expect(Date.parse(before) - Date.parse(await due())).toBe(15 * minute)
  })
  test('warn before the limit and breach when it passes, each told once', async () => {
    const one = await opened()
    world.clock.forward(24 * minute)
    await world.beat()
    await world.beat()
    expect((await events(one)).filter((event) => event === 'clock.warned')).toHaveLength(1)
    world.clock.forward(10 * minute)
    await world.beat()
    await world.beat()
    expect((await events(one)).filter((event) => event === 'clock.breached')).toHaveLength(1)
    const { rows } = (await world.as(team.ilse).get('/api/cases?view=lateSoon')).body
    expect(rows.find((row: { id: string }) => row.id === one.caseId).due).toMatchObject({ clock: 'listen', standing: 'over', used: 1 })
  })
  test('rest while paused for a reason from the list, and go on with what was left', async () => {
    const one = await opened()
    expect((await world.as(team.ilse).post(`${one.path}/pause`, { reason: 'supplier' })).body.field).toBe('reason')
    await world.as(team.ilse).post(`${one.path}/pause`, { reason: 'waiting-on-customer' })
    world.clock.forward(2 * hour)
    await world.beat()
    expect(await events(one)).not.toContain('clock.warned')
    await world.as(team.ilse).delete(`${one.path}/pause`)
    const [listen] = (await show(one)).steps[0].clocks
    expect(Date.parse(listen.dueAt) - Date.parse(world.clock.now())).toBe(30 * minute)
    expect(listen.changes.map((change: { change: string }) => change.change)).toEqual(['paused', 'resumed'])
  })
  test('a deadline moves only with a reason, to a time to come, and the change stays visible', async () => {
    const one = await opened()
    const { id } = (await show(one)).steps[0].clocks[0]
    const move = (body: object) => world.as(team.ilse).post(`/api/clocks/${id}/deadline`, body)
    expect((await move({ dueAt: '2020-01-01T00:00:00.000Z', reason: 'holiday' })).body.field).toBe('dueAt')
    expect((await move({ dueAt: '2026-03-09T10:00:00.000Z', reason: 'because' })).body.field).toBe('reason')
    expect((await move({ dueAt: '2026-03-09T10:00:00.000Z', reason: 'holiday' })).status).toBe(200)
    expect((await show(one)).steps[0].clocks[0]).toMatchObject({
      dueAt: '2026-03-09T10:00:00.000Z',
      changes: [{ change: 'moved', reason: 'holiday' }],
    })
  })
})

describe('opening again', () => {
  beforeAll(async () => {
    team = await world.team()
  })
  test('the customer who writes again after the end opens the case where it began', async () => {
    const one = await opened()
    await world.as(team.ilse).post(`${one.path}/end`, { end: 'withdrawn', reason: 'she found it' })
    const { reference } = await show(one)
    const raw = Buffer.from(
      `From: ${one.address}\r\nTo: ${team.mailbox.replace('@', `+${reference.replace('-', '')}@`)}\r\nSubject: again\r\n\r\nIt is broken.`,
    ).toString('base64')
    await world.as(team.ada).post('/api/mail', { raw, recipient: team.mailbox })
    await world.settle()
    const desk = await show(one)
    expect(desk).toMatchObject({ stands: 'listen', reopened: true, endedAt: null })
    expect(desk.steps[0].clocks.at(-1)).toMatchObject({ name: 'listen', standing: 'far' })
  })
  test('“none of these helps” takes the offer away and asks for another', async () => {
    const one = await opened()
    await apologised(one, true)
    const page = new URL((await show(one)).customerPage).pathname
    expect((await world.anyone.post(`${page}/none`, { words: 'I need it tomorrow.' })).status).toBe(303)
    await world.settle()
    const desk = await show(one)
    expect(desk).toMatchObject({ stands: 'makeRight', options: [], waitingSince: null })
    expect(desk.messages.at(-1)).toMatchObject({ channel: 'page', body: 'I need it tomorrow.' })
  })
})

describe('the heartbeat', () => {
  test('with nothing due changes nothing', async () => {
    team = await world.team()
    const one = await opened()
    await world.settle()
    const before = await events(one)
    await world.beat()
    world.clock.forward(day / 1000)
    await world.beat()
    expect(await events(one)).toEqual(before)
  })
})

describe('the timeline', () => {
  test('says once that a step was left out, not that it happened', async () => {
    team = await world.team()
    const one = await opened()
    await apologised(one)
    await world.as(team.ilse).post(`${one.path}/waivers`, { step: 'makeRight', reason: 'she wants nothing' })
    const lines = (await show(one)).timeline.map((entry: { sentence: string }) => entry.sentence)
    expect(lines.filter((line: string) => line.includes('left out'))).toEqual(['“Make right” was left out'])
    expect(lines).not.toContain('It was made right')
  })
})
