// Who is told, when, and how, on a clock that moves: nobody twice, nobody at night, and one mail for what stayed unread.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import { hour, minute } from '#core/time/instant.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld({ smtp: true })
})
afterAll(() => world.stop())
/** Wednesday, 10:00 in Brussels. */
beforeEach(() => world.clock.moveTo('2026-03-04T09:00:00.000Z'))

type Stage = { team: Team; caseId: CaseId }
async function stage(isOwned = true): Promise<Stage> {
  const team = await world.team()
  const opened = await world
    .as(team.ilse)
    .post('/api/cases', { customer: { name: 'Marta Lopez', address: 'marta@example.com' }, subject: 'Telescope', text: 'It did not come.' })
  const { caseId } = opened.body
  if (isOwned) await world.as(team.ilse).post(`/api/cases/${caseId}/owner`)
  return { team, caseId }
}

const sentences = async (player: Player): Promise<string[]> =>
  (await world.as(player).get('/api/notices')).body.rows.map((row: { sentence: string }) => row.sentence).toReversed()
const mailsTo = (player: Player) => world.smtp.mails.filter((mail) => mail.to.includes(player.email))
async function pass(ms: number): Promise<void> {
  world.clock.forward(ms)
  await world.beat()
  await world.beat()
}

describe('escalation', () => {
  test('near: the owner; passed: the leads too; still open half a limit later: who stands above them', async () => {
    const { team } = await stage()
    await pass(23 * minute)
    expect(await sentences(team.ilse)).toEqual(['Marta Lopez: the limit to acknowledge comes near.'])
    expect(await sentences(team.noor)).toEqual([])
    await pass(7 * minute)
    expect(await sentences(team.ilse)).toContain('Marta Lopez: the limit to acknowledge has passed.')
    expect(await sentences(team.noor)).toEqual(['Marta Lopez: the limit to acknowledge has passed.'])
    expect(await sentences(team.ada)).toEqual([])
    await pass(14 * minute)
    expect(await sentences(team.ada)).toEqual([])
    await pass(minute)
    expect(await sentences(team.ada)).toEqual(['Marta Lopez: the limit to acknowledge passed a while ago and is still open.'])
  })

  test('nobody is told twice, however often the heart beats', async () => {
    const { team } = await stage()
    await pass(46 * minute)
    const before = [await sentences(team.ilse), await sentences(team.noor), await sentences(team.ada)]
    for (let beats = 0; beats < 3; beats++) await pass(1000)
    expect([await sentences(team.ilse), await sentences(team.noor), await sentences(team.ada)]).toEqual(before)
    expect(new Set(before[0]).size).toBe(before[0]?.length)
  })

  test('a case that nobody owns tells the leads', async () => {
    const { team } = await stage(false)
    await pass(23 * minute)
    expect(await sentences(team.noor)).toEqual(['Marta Lopez: the limit to acknowledge comes near.'])
    expect(await sentences(team.ilse)).toEqual([])
  })

  test('what was done or moved in time goes no further up', async () => {
    const { team, caseId } = await stage()
    await pass(31 * minute)
    await world.as(team.ilse).put(`/api/cases/${caseId}/hearing`, { crux: 'It is late.' })
    await world.as(team.ilse).post(`/api/cases/${caseId}/calls`, { body: 'Sorry', apologised: true })
    await pass(2 * hour)
    expect(await sentences(team.ada)).toEqual([])
  })

  test('a question to a colleague climbs from that colleague', async () => {
    const { team, caseId } = await stage()
    await world.as(team.ilse).put(`/api/cases/${caseId}/hearing`, { crux: 'It is late.' })
    await world.as(team.ilse).post(`/api/cases/${caseId}/calls`, { body: 'Sorry', apologised: true })
    await world
      .as(team.ilse)
      .post(`/api/cases/${caseId}/approvals`, { what: { kind: 'perk', perk: { title: 'A lens', costMinor: 150_00 } }, reason: 'x' })
    await world.settle()
    expect(await sentences(team.noor)).toEqual(['Marta Lopez: Ilse asks for your approval of 150 EUR.'])
    await pass(46 * minute)
    expect(await sentences(team.noor)).toContain('Marta Lopez: Ilse still waits for your approval of 150 EUR.')
    expect(await sentences(team.ada)).toEqual([])
    await pass(15 * minute)
    expect(await sentences(team.ada)).toEqual(['Marta Lopez: Ilse should have an answer by now about 150 EUR.'])
    const { id } = (await world.as(team.noor).get('/api/approvals')).body.rows[0]
    await world.as(team.noor).post(`/api/approvals/${id}/decision`, { decision: 'declined', word: 'Redo it instead.' })
    await world.settle()
    expect(await sentences(team.ilse)).toContain('Marta Lopez: Noor declined what you asked. Redo it instead.')
    expect((await world.as(team.noor).get('/api/notices/count')).body).toEqual({ unread: 0 })
  })
})

describe('reading', () => {
  test('one, then all; somebody else’s is not there', async () => {
    const { team } = await stage()
    await pass(31 * minute)
    const { rows } = (await world.as(team.ilse).get('/api/notices')).body
    expect((await world.as(team.noor).post(`/api/notices/${rows[0].id}/read`)).status).toBe(404)
    const { unread } = (await world.as(team.ilse).get('/api/notices/count')).body
    await world.as(team.ilse).post(`/api/notices/${rows[0].id}/read`)
    expect((await world.as(team.ilse).get('/api/notices/count')).body.unread).toBe(unread - 1)
    await world.as(team.ilse).post('/api/notices/read')
    expect((await world.as(team.ilse).get('/api/notices/count')).body.unread).toBe(0)
  })
})

describe('mail', () => {
  test('what is unread for five minutes goes out in one mail, and the next one a quarter of an hour later', async () => {
    const { team } = await stage()
    await pass(23 * minute)
    await pass(4 * minute)
    expect(mailsTo(team.ilse)).toHaveLength(0)
    await pass(minute)
    expect(mailsTo(team.ilse).map((mail) => mail.parsed.subject)).toEqual(['Marta Lopez: the limit to acknowledge comes near.'])
    await pass(9 * minute)
    expect(mailsTo(team.ilse)).toHaveLength(1)
    await pass(6 * minute)
    expect(mailsTo(team.ilse)).toHaveLength(2)
    for (let beats = 0; beats < 3; beats++) await pass(1000)
    expect(mailsTo(team.ilse)).toHaveLength(2)
    expect(mailsTo(team.ilse)[0]?.raw).toMatch(/Auto-Submitted: auto-generated/)
    expect(mailsTo(team.ilse)[0]?.raw).not.toMatch(/X-Amends-Case/)
  })

  test('what was read in time is not mailed', async () => {
    const { team } = await stage()
    await pass(23 * minute)
    await world.as(team.ilse).post('/api/notices/read')
    await pass(6 * minute)
    expect(mailsTo(team.ilse)).toHaveLength(0)
  })

  test('quiet hours hold it until the morning', async () => {
    const { team } = await stage()
    await world.as(team.ilse).put('/api/notices/settings', { byMail: true, quiet: { from: '10:00', until: '09:00' } })
    await pass(31 * minute)
    await pass(8 * hour)
    expect(mailsTo(team.ilse)).toHaveLength(0)
    world.clock.moveTo('2026-03-05T07:59:00.000Z')
    await pass(0)
    expect(mailsTo(team.ilse)).toHaveLength(0)
    await pass(minute)
    expect(mailsTo(team.ilse)).toHaveLength(1)
    expect(mailsTo(team.ilse)[0]?.parsed.subject).toMatch(/^\d+ things to look at$/)
  })

  test('without a choice it is quiet outside the house’s hours', async () => {
    const { team } = await stage()
    world.clock.moveTo('2026-03-06T22:00:00.000Z')
    await pass(0)
    await pass(6 * minute)
    expect(mailsTo(team.ilse)).toHaveLength(0)
    world.clock.moveTo('2026-03-09T09:00:00.000Z')
    await pass(0)
    await pass(6 * minute)
    expect(mailsTo(team.ilse).length).toBeGreaterThan(0)
  })

  test('in the app only means in the app only', async () => {
    const { team } = await stage()
    const kept = await world.as(team.ilse).put('/api/notices/settings', { byMail: false, quiet: null })
    expect(kept.body).toEqual({ byMail: false, quiet: null, monthly: false, zone: 'Europe/Brussels', sending: true })
    expect(
      (await world.as(team.ilse).put('/api/notices/settings', { byMail: true, quiet: { from: '22:00', until: '22:00' } })).body,
    ).toMatchObject({ status: 422, field: 'quiet.until' })
    expect(
      (await world.as(team.ilse).put('/api/notices/settings', { byMail: true, quiet: { from: '25:00', until: '09:00' } })).status,
    ).toBe(422)
    await pass(31 * minute)
    await pass(hour)
    expect(mailsTo(team.ilse)).toHaveLength(0)
    expect((await sentences(team.ilse)).length).toBeGreaterThan(0)
  })

  test('a request comes with a link that answers it', async () => {
    const { team, caseId } = await stage()
    await world
      .as(team.ilse)
      .post(`/api/cases/${caseId}/approvals`, { what: { kind: 'perk', perk: { title: 'A lens', costMinor: 150_00 } }, reason: 'x' })
    await world.settle()
    await pass(5 * minute)
    const path = /http:\/\/amends\.test(\/approve\/[\w-]+)/.exec(mailsTo(team.noor)[0]?.parsed.text ?? '')?.[1] ?? ''
    expect((await world.anyone.get(path)).text).toContain('A perk: A lens')
    expect((await world.anyone.post(path, { decision: 'approved' })).status).toBe(303)
  })

  test('a server that says later is asked again, one that hangs up is not', async () => {
    const later = await stage()
    world.smtp.mood = 'later'
    await pass(23 * minute)
    await pass(5 * minute)
    world.smtp.mood = 'takes'
    await pass(minute)
    expect(mailsTo(later.team.ilse)).toHaveLength(1)
    await world.as(later.team.ilse).post('/api/notices/read')
    await world.as(later.team.noor).post('/api/notices/read')
    world.clock.moveTo('2026-03-04T09:00:00.000Z')
    const gone = await stage()
    await pass(23 * minute)
    world.smtp.mood = 'hangsUp'
    await pass(5 * minute)
    world.smtp.mood = 'takes'
    await pass(minute)
    expect(mailsTo(gone.team.ilse)).toHaveLength(1)
  })
})
