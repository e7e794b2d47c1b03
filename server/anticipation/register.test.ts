// The register through the API: what is foreseen, in which order, what becomes of it, and what is suggested.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day, plus } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type Reply, type TestWorld, testWorld } from '#server/testing/world.ts'

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
const ilse = () => world.as(team.ilse)
const today = (days = 0) => plus(world.clock.now(), days * day).slice(0, 10)
async function must(answer: Promise<Reply>) {
  const { status, body, text } = await answer
  expect(status, text).toBeLessThan(300)
  return body
}
const ready = { ask: ['What was it for?'], say: ['It was us.'], wording: 'We are sorry. That was our mistake.', remedyIds: [] }
const foresee = (body: object = {}) =>
  must(noor().post('/api/anticipated', { title: 'It comes late', kinds: ['slow'], severity: 6, occurrence: 7, detection: 7, ...body }))
const register = async () => (await must(ilse().get('/api/anticipated'))).entries

describe('a foreseen mistake', () => {
  test('stands in the register by its priority, with an owner and a day to look again', async () => {
    await foresee({ title: 'A card with a typo', severity: 2, occurrence: 9, detection: 9 })
    await foresee({ title: 'Somebody gets hurt', kinds: ['safety'], severity: 10, occurrence: 2, detection: 8 })
    await foresee()
    const entries = await register()
    expect(entries.map(({ title, priority }: { title: string; priority: string }) => [title, priority])).toEqual([
      ['Somebody gets hurt', 'high'],
      ['It comes late', 'medium'],
      ['A card with a typo', 'medium'],
    ])
    expect(entries[1]).toMatchObject({ owner: { firstName: 'Noor' }, lookOn: today(182), isPrepared: false, version: 1, cases: 0 })
    expect(entries[1].missing).toMatch(/^Not prepared yet/)
  })
  test('goes to whoever takes the cases of its owner, who leaves', async () => {
    const { id } = await foresee({ ownerId: team.ilse.id })
    await must(world.as(team.ada).post(`/api/members/${team.ilse.id}/leaving`, { to: team.tomas.id }))
    await world.settle()
    expect((await noor().get(`/api/anticipated/${id}`)).body).toMatchObject({ owner: { firstName: 'Tomas' }, version: 2 })
    const told = (await world.as(team.tomas).get('/api/notices')).body.rows.map((row: { sentence: string }) => row.sentence)
    expect(told.join()).toMatch(/It comes late/)
  })
  test('may be seen by everybody, and is worked on by leads', async () => {
    const { id } = await foresee()
    expect((await ilse().get(`/api/anticipated/${id}`)).status).toBe(200)
    expect((await ilse().post('/api/anticipated', { title: 'x', severity: 1, occurrence: 1, detection: 1 })).status).toBe(403)
    expect((await ilse().post(`/api/anticipated/${id}/archive`)).status).toBe(403)
  })
  test('keeps a version of each step, and each can be put back', async () => {
    const { id } = await foresee()
    await must(noor().patch(`/api/anticipated/${id}`, { severity: 8, playbook: ready }))
    const moved = await noor().patch(`/api/anticipated/${id}`, { lookOn: today(300) })
    expect([moved.status, moved.body.field]).toEqual([422, 'because'])
    const whole = await must(noor().patch(`/api/anticipated/${id}`, { lookOn: today(300), because: 'after the season' }))
    expect(whole).toMatchObject({ severity: 8, priority: 'high', isPrepared: true, lookOn: today(300), version: 3 })
    expect(whole.history.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      `Changed: look again on ${today(300)}.`,
      'Changed: severity from 6 to 8, what to ask, what to say, the wording.',
      'Foreseen.',
    ])
    const back = await must(noor().post(`/api/anticipated/${id}/former`, { version: 1 }))
    expect(back).toMatchObject({ severity: 6, isPrepared: false, lookOn: today(182), version: 4 })
    expect((await noor().post(`/api/anticipated/${id}/former`, { version: 9 })).status).toBe(404)
    expect((await noor().post(`/api/anticipated/${id}/former`, { version: 1 })).status).toBe(409)
    const same = await must(noor().patch(`/api/anticipated/${id}`, { severity: 6 }))
    expect(same.version).toBe(4)
  })
  test('that a colleague changed since is not taken back with one’s own change', async () => {
    const { id } = await foresee()
    const own = await must(noor().patch(`/api/anticipated/${id}`, { severity: 8 }))
    await must(world.as(team.ada).patch(`/api/anticipated/${id}`, { title: 'It comes late at Christmas', detection: 3 }))
    const before = await world.journal(team)
    const undone = await noor().post(`/api/anticipated/${id}/former`, { version: own.version - 1, over: own.version })
    expect([undone.status, undone.body.code, undone.body.detail]).toEqual([409, 'conflict', expect.stringMatching(/^Ada has changed/)])
    expect((await noor().post(`/api/anticipated/${id}/archive`, { over: 1 })).body.detail).toMatch(/^Ada has changed/)
    expect((await must(noor().get(`/api/anticipated/${id}`))).history).toHaveLength(3)
    expect(await world.journal(team)).toEqual(before)
    expect(await register()).toMatchObject([{ title: 'It comes late at Christmas', severity: 8, detection: 3 }])
    expect(await must(noor().post(`/api/anticipated/${id}/former`, { version: 2, over: 3 }))).toMatchObject({ detection: 7, version: 4 })
  })
  test('is put away and brought back, with its history', async () => {
    const { id } = await foresee({ playbook: ready })
    await must(noor().post(`/api/anticipated/${id}/archive`))
    expect(await register()).toEqual([])
    expect((await must(ilse().get('/api/anticipated?archived=only'))).entries).toMatchObject([{ id }])
    expect((await noor().post(`/api/anticipated/${id}/archive`)).status).toBe(409)
    const back = await must(noor().delete(`/api/anticipated/${id}/archive`))
    expect(back.history.map(({ act }: { act: string }) => act)).toEqual(['broughtBack', 'archived', 'added'])
    expect(await register()).toHaveLength(1)
  })
  test('takes only what is here: kinds, colleagues, remedies, days to come', async () => {
    const refused = async (body: object) => {
      const reply = await noor().post('/api/anticipated', { title: 'x', severity: 5, occurrence: 5, detection: 5, ...body })
      return [reply.status, reply.body.field]
    }
    expect(await refused({ kinds: ['no-such'] })).toEqual([422, 'kinds'])
    expect(await refused({ kinds: ['slow', 'slow'] })).toEqual([422, 'kinds'])
    expect(await refused({ ownerId: 'member_01jn0000000000000000000000' })).toEqual([422, 'ownerId'])
    expect(await refused({ lookOn: today(-1) })).toEqual([422, 'lookOn'])
    expect(await refused({ severity: 11 })).toEqual([422, 'severity'])
    const remedies = (await noor().get('/api/remedies')).body.remedies
    const perk = remedies.find((one: { perk: boolean }) => one.perk).id
    expect(await refused({ playbook: { ...ready, remedyIds: [perk] } })).toEqual([422, 'playbook'])
    expect(await register()).toEqual([])
  })
  test('reminds of its day before it comes and when it has passed, once, until it was looked at again', async () => {
    const { id } = await foresee({ lookOn: today(10), ownerId: team.ilse.id })
    const told = async () =>
      (await world.journal(team))
        .filter(({ event }) => event === 'anticipated.warned' || event === 'anticipated.passed')
        .map(({ event }) => event)
    const notices = async () => (await ilse().get('/api/notices')).body.rows.map((row: { sentence: string }) => row.sentence)
    await world.settle()
    expect(await notices()).toEqual(['“It comes late”: Noor asks you to keep an eye on what is prepared for it.'])
    world.clock.forward(9 * day)
    await world.beat()
    await world.beat()
    expect(await told()).toEqual(['anticipated.warned'])
    world.clock.forward(3 * day)
    await world.beat()
    expect(await told()).toEqual(['anticipated.warned', 'anticipated.passed'])
    expect((await register())[0].isPassed).toBe(true)
    const looked = await must(noor().post(`/api/anticipated/${id}/look`, { occurrence: 5 }))
    expect(looked).toMatchObject({ isPassed: false, occurrence: 5, lookOn: today(182) })
    expect(looked.history[0]).toMatchObject({ act: 'looked' })
    await world.beat()
    expect(await told()).toHaveLength(2)
    const row = (await ilse().get('/api/notices')).body.rows[0]
    expect(row).toMatchObject({ kind: 'anticipated', anticipatedId: id, level: 'breached' })
  })
  test('leaves as CSV, formulas made plain', async () => {
    await foresee({ title: '=cmd', playbook: ready })
    const file = await ilse().get('/api/anticipated/register.csv')
    expect(file.headers.get('content-disposition')).toMatch(/foreseen-mistakes\.csv/)
    expect(file.text).toContain("'=cmd,Unreasonably slow or late,6,7,7,medium,yes,")
  })
})

describe('suggestions', () => {
  test('come from kinds that came three times and stand in no entry, rated from the record', async () => {
    for (let n = 0; n < 3; n++) await opened({ kind: 'slow', severity: 3 })
    for (let n = 0; n < 2; n++) await opened({ kind: 'wrong' })
    await world.settle()
    const found = (await must(ilse().get('/api/anticipated/suggestions'))).suggestions
    expect(found).toMatchObject([{ kind: 'slow', cases: 3, foundByUs: 0, severity: 6, occurrence: 4, detection: 10, priority: 'medium' }])
    await foresee()
    expect((await must(ilse().get('/api/anticipated/suggestions'))).suggestions).toEqual([])
  })
})

describe('the library', () => {
  test('is adopted by copying, once, with what the catalogue holds', async () => {
    const { entries } = await must(ilse().get('/api/anticipated/library?trade=shop'))
    expect(entries.length).toBeGreaterThanOrEqual(8)
    const late = await must(noor().post('/api/anticipated/library', { trade: 'shop', name: 'late-delivery' }))
    expect(late).toMatchObject({ source: 'shop/late-delivery', isPrepared: true, kinds: ['slow', 'promise'], owner: { firstName: 'Noor' } })
    expect(late.playbook.remedyIds.length).toBeGreaterThan(1)
    expect((await noor().post('/api/anticipated/library', { trade: 'shop', name: 'late-delivery' })).status).toBe(409)
    expect((await noor().post('/api/anticipated/library', { trade: 'shop', name: 'no-such' })).status).toBe(422)
    const again = await must(ilse().get('/api/anticipated/library?trade=shop'))
    expect(again.entries.find(({ name }: { name: string }) => name === 'late-delivery').adopted).toBe(late.id)
  })
})

describe('on a case', () => {
  test('what is prepared for its kind is found, and what is not prepared, put away or for another brand is not', async () => {
    const one = await opened({ kind: 'slow' })
    const foreseen = async () => (await must(ilse().get(`${one.path}/foreseen`))).entries
    const remedies = (await noor().get('/api/remedies')).body.remedies.filter((each: { perk: boolean }) => !each.perk).slice(0, 2)
    const { id } = await foresee()
    expect(await foreseen()).toEqual([])
    const playbook = { ...ready, remedyIds: remedies.map((each: { id: string }) => each.id) }
    await must(noor().patch(`/api/anticipated/${id}`, { playbook }))
    expect(await foreseen()).toMatchObject([
      { id, ask: ready.ask, say: ready.say, wording: ready.wording, options: remedies.map(({ title }: { title: string }) => ({ title })) },
    ])
    const { id: _, slug: _slug, ...like } = (await must(world.as(team.ada).get('/api/brands'))).brands[0]
    const other = await must(world.as(team.ada).post('/api/brands', { ...like, name: 'Harbour', mailbox: 'help@foreseen.example' }))
    await must(noor().patch(`/api/remedies/${remedies[1].id}`, { brands: [other.id] }))
    expect((await foreseen())[0].options).toMatchObject([{ title: remedies[0].title }])
    await must(noor().patch(`/api/remedies/${remedies[1].id}`, { brands: [] }))
    await must(noor().delete(`/api/remedies/${remedies[0].id}`))
    expect((await foreseen())[0].options).toHaveLength(1)
    await must(noor().post(`/api/anticipated/${id}/archive`))
    expect(await foreseen()).toEqual([])
  })
})

describe('coverage', () => {
  test('counts what was prepared before a case came, and never afterwards', async () => {
    const before = await opened({ kind: 'slow' })
    world.clock.forward(60_000)
    const { id } = await foresee({ playbook: ready })
    world.clock.forward(60_000)
    const covered = await opened({ kind: 'slow' })
    const other = await opened({ kind: 'wrong' })
    const unsorted = await opened()
    const coverage = async () => {
      await world.settle()
      return must(noor().get('/api/coverage?period=quarter'))
    }
    expect(await coverage()).toMatchObject({
      sorted: 3,
      foreseen: 1,
      unsorted: 1,
      surprises: [
        { kind: 'slow', cases: 1, isReadyNow: true, isListed: true },
        { kind: 'wrong', cases: 1, isReadyNow: false, isListed: false },
      ],
    })
    expect((await register())[0]).toMatchObject({ cases: 2 })
    const ofKinds = async (kinds: string) =>
      (await must(noor().get(`/api/coverage/of-kinds?kinds=${kinds}`))).rows.map((row: { id: string }) => row.id)
    expect(await ofKinds('slow')).toEqual([covered.caseId, before.caseId])
    expect(await ofKinds('slow,wrong')).toEqual([other.caseId, covered.caseId, before.caseId])
    const behind = async (query: string) =>
      (await must(noor().get(`/api/coverage/cases?${query}`))).rows.map((row: { id: string }) => row.id)
    expect(await behind('part=foreseen')).toEqual([covered.caseId])
    expect(await behind('part=surprise')).toEqual([other.caseId, before.caseId])
    expect(await behind('part=surprise&kind=slow')).toEqual([before.caseId])
    expect(await behind('part=unsorted')).toEqual([unsorted.caseId])
    world.clock.forward(60_000)
    await must(noor().post(`/api/anticipated/${id}/archive`))
    world.clock.forward(60_000)
    await opened({ kind: 'slow' })
    expect(await coverage()).toMatchObject({ sorted: 4, foreseen: 1 })
  })
})
