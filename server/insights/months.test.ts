// The report of a month: which months there are, that what was told stays told, and that it goes once to whoever wants it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute, plus } from '#core/time/instant.ts'
import type { MonthFigures } from '#core/insights/month.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld({ smtp: true })
  team = await world.team()
})
afterAll(() => world.stop())

const { opened, apologised } = complaintsIn(
  () => world,
  () => team,
)
const noor = () => world.as(team.noor)
const report = async (month: string, who = team.noor) =>
  world.app.request(`/api/insights/report.pdf?month=${month}`, { headers: { authorization: `Bearer ${who.key}` } })
const bytes = async (month: string) => Buffer.from(await (await report(month)).arrayBuffer())
const kept = async (): Promise<{ month: string; scope: string; figures: MonthFigures }[]> =>
  (
    await world.world.pool.query('select month, scope, figures from month_reports where organisation_id = $1 order by month, scope', [
      team.organisation,
    ])
  ).rows
const reportsTo = (email: string) =>
  world.smtp.mails.filter(({ to, parsed }) => to.includes(email) && parsed.subject?.startsWith('Monthly report'))

describe('a house in its second month', () => {
  beforeAll(async () => {
    // A Wednesday in March; April begins on a Wednesday too, and the house opens at nine.
    await apologised(await opened())
    await opened()
    await noor().put('/api/notices/settings', { byMail: true, quiet: null, monthly: true })
    await world.as(team.ilse).put('/api/notices/settings', { byMail: true, quiet: null, monthly: true })
    await world.beat()
  })

  test('has a report of the month that runs, and of none before it', async () => {
    expect((await noor().get('/api/insights/months')).body.months).toEqual([{ month: '2026-03', title: 'March 2026', isOver: false }])
    const answer = await report('2026-03')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="amends-2026-03.pdf"')
    const refused = async (month: string) => (await noor().get(`/api/insights/report.pdf?month=${month}`)).body
    expect(await refused('2026-02')).toMatchObject({ field: 'month', detail: 'Nothing was counted in February 2026.' })
    expect(await refused('2026-04')).toMatchObject({ field: 'month', detail: 'April 2026 has not begun yet.' })
    expect(await refused('2026-13')).toMatchObject({ field: 'month' })
    expect(await kept()).toEqual([])
  })

  test('keeps the month once the next one has its first open hour, and not before', async () => {
    world.clock.moveTo('2026-04-01T06:59:00.000Z')
    await world.beat()
    expect(await kept()).toEqual([])
    world.clock.moveTo('2026-04-01T07:01:00.000Z')
    await world.beat()
    await world.beat()
    expect((await kept()).map(({ month, scope }) => [month, scope])).toEqual([
      ['2026-03', 'all'],
      ['2026-03', team.brandId],
    ])
    const [{ figures } = { figures: null }] = await kept()
    expect(figures).toMatchObject({ month: '2026-03', cases: 2, countedOn: '2026-04-01', isPreliminary: false })
    expect(figures?.numbers.find(({ number }) => number === 'opened')?.figure).toMatchObject({ n: 2, value: 2 })
    expect((await world.journal(team)).filter(({ event }) => event === 'insights.monthKept')).toHaveLength(1)
  })

  test('sends it once to whoever wants it and may see it, with the file', async () => {
    world.clock.forward(minute)
    await world.beat()
    await world.beat()
    const [mail, ...more] = reportsTo(team.noor.email)
    expect(more).toEqual([])
    expect(mail?.parsed.subject).toBe('Monthly report: March 2026')
    expect(mail?.parsed.text).toContain('Cases opened: 2')
    expect(mail?.parsed.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['amends-2026-03.pdf', 'application/pdf'],
    ])
    expect(mail?.raw).toContain('Auto-Submitted: auto-generated')
    expect(reportsTo(team.ilse.email)).toEqual([])
  })

  test('says of a month that is over the same for ever, whatever happens later', async () => {
    const before = await bytes('2026-03')
    world.clock.forward(48 * hour)
    await apologised(await opened())
    await world.as(team.ada).post('/api/insights/recount')
    await world.beat()
    expect((await bytes('2026-03')).equals(before)).toBe(true)
    world.clock.moveTo(plus(world.clock.now(), 24 * hour))
    expect((await bytes('2026-03')).equals(before)).toBe(true)
  })
})

test('an agent reads no report, another organisation none of it, and nobody who did not ask gets one', async () => {
  expect((await report('2026-03', team.ilse)).status).toBe(403)
  const theirs = await world.team()
  expect((await world.as(theirs.noor).get('/api/insights/months')).body.months).toEqual([])
  expect((await report('2026-03', theirs.noor)).status).toBe(422)
  const path = `/api/insights/report.pdf?month=2026-03&brandId=${team.brandId}`
  expect((await world.as(theirs.noor).get(path)).status).toBe(404)
  expect((await world.as(theirs.noor).get('/api/notices/settings')).body.monthly).toBe(false)
})
