// What happened before, through the API: told at once on the desk, answered by people, kept; and new kinds that show themselves.

import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import { day, hour } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  team = await world.team()
})

const { opened, events } = complaintsIn(
  () => world,
  () => team,
)
type Candidate = {
  mistake: { id: string; title: string }
  nth: number
  isProbable: boolean
  sureness: number
  words: string[]
  facts: string[]
}
const ilse = () => world.as(team.ilse)
const said = (text: string, more: object = {}) => opened({ subject: text.split(/[.,?]/)[0], text, ...more })
const candidates = async ({ path }: { path: string }): Promise<Candidate[]> => (await ilse().get(`${path}/recurrence`)).body.candidates
const answer = async ({ path }: { path: string }, mistakeId: string, word: string) =>
  (await ilse().post(`${path}/recurrence`, { mistakeId, answer: word })).status
const linked = async ({ path }: { path: string }) => (await ilse().get(path)).body.mistake?.title ?? null

/** Four cases of one mistake and two of another. */
async function history(): Promise<{ cutOff: string; twice: string }> {
  const cutOff = await said('Your cut-off time is wrong. I ordered on Friday and it left on Monday.', { kind: 'slow' })
  await ilse().put(`${cutOff.path}/mistake`, { title: 'The cut-off time of Friday is wrong', kind: 'slow' })
  const id = (await ilse().get(cutOff.path)).body.mistake.id
  for (const text of [
    'Ordered Friday before the cut-off, sent on Monday',
    'The cut-off time says noon. My Friday order left on Monday',
    'Friday order not sent before the weekend, cut-off was noon',
  ]) {
    const one = await said(text, { kind: 'slow' })
    await ilse().put(`${one.path}/mistake`, { mistakeId: id })
  }
  const twice = await said('You charged my card twice for one lamp.')
  await ilse().put(`${twice.path}/mistake`, { title: 'Cards are charged twice', kind: 'slow' })
  const twiceId = (await ilse().get(twice.path)).body.mistake.id
  const again = await said('The amount was taken two times from my card')
  await ilse().put(`${again.path}/mistake`, { mistakeId: twiceId })
  await world.settle()
  return { cutOff: id, twice: twiceId }
}

describe('a case that comes in', () => {
  test('is told at once that it is probably the fifth of its kind, and why', async () => {
    const { cutOff } = await history()
    const one = await said('My Friday order missed the cut-off time again.', { kind: 'slow' })
    const [first] = await candidates(one)
    expect(first).toMatchObject({ mistake: { id: cutOff }, nth: 5, isProbable: true })
    expect(first?.facts).toContain('kind')
    expect(first?.words.join(' ')).toMatch(/cut-off|Friday/)
    expect(await linked(one)).toBeNull()
  })
  test('about something new is not told that it is probably known', async () => {
    await history()
    const one = await said('Do you have gift vouchers in Norway?')
    expect((await candidates(one)).filter(({ isProbable }) => isProbable)).toEqual([])
  })
  test('names the supplier that both speak of', async () => {
    await world.as(team.ada).post('/api/departments', { name: 'Fleetfoot', kind: 'supplier' })
    const first = await said('Fleetfoot threw the parcel over the fence.')
    await ilse().put(`${first.path}/mistake`, { title: 'Parcels are thrown', kind: 'slow' })
    await world.settle()
    const [found] = await candidates(await said('The courier of Fleetfoot threw it over my fence'))
    expect(found?.facts).toContain('supplier')
  })
  test('names product, place and step that both are about', async () => {
    const first = await said('It came with a crack.', { particulars: { product: 'Halo lamp', place: 'Leeds' } })
    await ilse().put(`${first.path}/mistake`, { title: 'The Halo lamp is packed too loosely', kind: 'slow' })
    const next = await said('There is a crack in the glass')
    await ilse().put(`${next.path}/triage`, { particulars: { product: 'Halo lamp' } })
    await world.settle()
    expect((await candidates(next))[0]?.facts).toContain('product')
  })
  test('knows a mistake that was admitted before any customer wrote', async () => {
    const { body } = await ilse().post('/api/reports', { sentence: 'The voucher page shows an error in Norway', kind: 'slow' })
    await world.settle()
    const [found] = await candidates(await said('Error on the voucher page, I am in Norway'))
    expect(found).toMatchObject({ mistake: { id: body.mistakeId }, nth: 1 })
  })
  test('sees nothing of another organisation', async () => {
    await history()
    team = await world.team()
    expect(await candidates(await said('My Friday order missed the cut-off time again.'))).toEqual([])
  })
})

describe('a person', () => {
  test('says yes: the case is linked, told and counted', async () => {
    const { cutOff } = await history()
    const one = await said('Friday order, cut-off time missed')
    expect(await answer(one, cutOff, 'yes')).toBe(200)
    expect(await linked(one)).toBe('The cut-off time of Friday is wrong')
    expect(await events(one)).toEqual(expect.arrayContaining(['mistake.linked', 'recurrence.answered', 'case.learned']))
    const [next] = await candidates(await said('The cut-off time of Friday was missed'))
    expect(next).toMatchObject({ mistake: { id: cutOff }, nth: 6 })
  })
  test('says no: it is not suggested here again, and less for the next one like it', async () => {
    const { cutOff } = await history()
    const words = 'My Monday order missed the cut-off time of the picnic voucher'
    const like = await said(words)
    const before = (await candidates(like)).find(({ mistake }) => mistake.id === cutOff)
    const one = await said(`${words} today`)
    expect(await answer(one, cutOff, 'no')).toBe(200)
    expect((await candidates(one)).map(({ mistake }) => mistake.id)).not.toContain(cutOff)
    const after = (await candidates(like)).find(({ mistake }) => mistake.id === cutOff)
    expect(before?.sureness).toBeGreaterThan(0)
    expect(after?.sureness ?? 0).toBeLessThan(before?.sureness ?? 0)
    expect(await linked(one)).toBeNull()
  })
  test('takes a no back', async () => {
    const { cutOff } = await history()
    const one = await said('Friday order, cut-off time missed')
    await answer(one, cutOff, 'no')
    await answer(one, cutOff, 'open')
    expect((await candidates(one))[0]?.mistake.id).toBe(cutOff)
  })
  test('cannot say no to what the case is linked to, nor answer about a mistake that is not there', async () => {
    const { cutOff } = await history()
    const one = await said('Friday order, cut-off time missed')
    await answer(one, cutOff, 'yes')
    expect(await answer(one, cutOff, 'no')).toBe(409)
    expect(await answer(one, 'mistake_00000000000000000000000000', 'no')).toBe(422)
  })
  test('moves the link, and the next suggestion follows', async () => {
    const { twice } = await history()
    const one = await said('The zebra voucher was not accepted')
    await ilse().put(`${one.path}/mistake`, { title: 'Zebra vouchers fail', kind: 'slow' })
    await ilse().put(`${one.path}/mistake`, { mistakeId: twice })
    await world.settle()
    const [first] = await candidates(await said('My zebra voucher was not accepted'))
    expect(first?.mistake.id).toBe(twice)
  })
})

describe('a new kind', () => {
  const proposals = async () => (await ilse().get('/api/learning/proposals')).body.proposals
  const usual = [
    'The lamp is late',
    'Wrong colour of the coat',
    'My ticket was charged twice',
    'The door has a scratch',
    'No manual for the bike',
    'Tent too small',
    'Piano out of tune',
    'The kettle came broken',
    'The rug smells',
  ]

  async function weeks(): Promise<CaseId[]> {
    for (const text of usual) {
      await said(text)
      world.clock.forward(3 * day)
    }
    world.clock.forward(5 * day)
    const leaks: CaseId[] = []
    for (const at of ['morning', 'noon', 'evening', 'night'])
      leaks.push((await said(`The garden hose leaks at the brass valve every ${at}`)).caseId)
    await world.beat()
    world.clock.forward(hour)
    await world.beat()
    return leaks
  }

  test('shows itself, and is named with its cases; nobody becomes their owner by that', async () => {
    const leaks = await weeks()
    const [found, ...more] = await proposals()
    expect(more).toEqual([])
    expect(found.cases.map(({ id }: { id: string }) => id).toSorted()).toEqual(leaks.toSorted())
    expect(found.words.join(' ')).toMatch(/hose|leaks|valve/)
    expect(found).toMatchObject({ recent: 4 })
    const named = await ilse().post(`/api/learning/proposals/${found.id}/mistake`, {
      title: 'Brass valves leak',
      kind: 'slow',
      caseIds: leaks,
    })
    expect(named.body).toMatchObject({ linked: 4 })
    expect(await proposals()).toEqual([])
    expect((await ilse().get(`/api/cases/${leaks[1]}`)).body).toMatchObject({
      owner: null,
      mistake: { title: 'Brass valves leak', cases: 4 },
    })
    const again = await ilse().post(`/api/learning/proposals/${found.id}/refusal`)
    expect(again.status).toBe(409)
  }, 90_000)
  test('that is not one is not proposed again', async () => {
    await weeks()
    const [found] = await proposals()
    expect((await ilse().post(`/api/learning/proposals/${found.id}/refusal`)).status).toBe(200)
    await said('The garden hose leaks at the brass valve today')
    world.clock.forward(2 * hour)
    await world.beat()
    expect(await proposals()).toEqual([])
  }, 90_000)
})

test('cases from before are read too, a batch each beat', async () => {
  const { cutOff } = await history()
  await world.world.pool.query('delete from recurrence_texts where organisation_id = $1', [team.organisation])
  await world.world.pool.query('delete from recurrence_counts where organisation_id = $1', [team.organisation])
  await world.world.pool.query('delete from recurrence_progress where organisation_id = $1', [team.organisation])
  const one = await said('Friday order, cut-off time missed')
  await world.beat()
  expect((await candidates(one))[0]?.mistake.id).toBe(cutOff)
})

test('counts that were kept before they travelled packed are read, and counted on', async () => {
  const { cutOff } = await history()
  const kept = async () =>
    (await world.world.pool.query('select texts, counts from recurrence_counts where organisation_id = $1', [team.organisation])).rows[0]
  const before = await kept()
  const plain = inflateRawSync(before.counts)
  expect(before.counts.length).toBeLessThan(plain.length / 50)
  await world.world.pool.query('update recurrence_counts set counts = $2, version = version + 1 where organisation_id = $1', [
    team.organisation,
    plain,
  ])
  const one = await said('My Friday order missed the cut-off time again.', { kind: 'slow' })
  expect((await candidates(one))[0]).toMatchObject({ mistake: { id: cutOff }, isProbable: true })
  await world.settle()
  const after = await kept()
  expect(after.texts).toBeGreaterThan(before.texts)
  expect(inflateRawSync(after.counts)).toHaveLength(plain.length)
})
