// Remedies that are meant for certain brands, through the API: what is kept, what a case is offered, and what is refused.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { type Reply, type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

type Remedy = { id: string; title: string; detail: string; costMinor: number; perk: boolean; brands: string[] }
type Stage = { team: Team; harbour: string; oak: string; remedies: Remedy[] }

const catalogue = async (team: Team): Promise<Remedy[]> => (await world.as(team.ilse).get('/api/remedies')).body.remedies
const change = ({ team }: Stage, id: string | undefined, fields: object) => world.as(team.noor).patch(`/api/remedies/${id}`, fields)
const brandsOf = async ({ team }: Stage, id: string | undefined) => (await catalogue(team)).find((one) => one.id === id)?.brands

async function must(answer: Promise<Reply>): Promise<Reply> {
  const reply = await answer
  if (reply.status >= 300) throw new Error(reply.text)
  return reply
}

async function stage(): Promise<Stage> {
  const team = await world.team()
  const { id: _, aliases: _aliases, token: _token, formUrl: _form, ...like } = (await world.as(team.ada).get('/api/brands')).body.brands[0]
  const added = await must(
    world.as(team.ada).post('/api/brands', { ...like, name: 'Harbour', mailbox: `help@${team.organisation}.example` }),
  )
  return { team, harbour: added.body.id, oak: team.brandId, remedies: await catalogue(team) }
}

async function opened({ team }: Stage, brandId: string): Promise<string> {
  const complaint = { customer: { name: 'Marta Lopez', address: 'marta@example.com' }, subject: 'Telescope', text: 'It did not come.' }
  const { caseId } = (await must(world.as(team.ilse).post('/api/cases', { ...complaint, brandId }))).body
  return `/api/cases/${caseId}`
}

const option = ({ id, title, detail, costMinor }: Remedy) => ({ remedyId: id, title, detail, costMinor })
const phone = ({ team }: Stage, path: string, chosen: readonly Remedy[]) =>
  world.as(team.ilse).post(`${path}/calls`, {
    body: 'We spoke.',
    apologised: true,
    explained: false,
    promises: [],
    because: 'They rang',
    options: chosen.map(option),
  })

describe('the brands of a remedy', () => {
  test('are none for whoever names none, and are kept as they are when something else is changed', async () => {
    const set = await stage()
    const [first] = set.remedies
    expect(set.remedies.flatMap(({ brands }) => brands)).toEqual([])
    const both = [set.harbour, set.oak].toSorted()
    expect(await change(set, first?.id, { brands: both.toReversed() })).toMatchObject({ status: 200, body: { brands: both } })
    await change(set, first?.id, { title: 'At your door' })
    expect(await brandsOf(set, first?.id)).toEqual(both)
    await change(set, first?.id, { brands: both })
    await change(set, first?.id, { brands: [] })
    expect(await brandsOf(set, first?.id)).toEqual([])
    const told = (await world.journal(set.team)).filter(({ event }) => event === 'remedy.changed')
    expect(told.map(({ payload }) => payload)).toMatchObject([{ fields: ['brands'] }, { fields: ['title'] }, { fields: ['brands'] }])
  })

  test('can be named when it is added; one that is not here is refused', async () => {
    const set = await stage()
    const words = { kind: 'gift', title: 'A cake', detail: 'We bake it.', proof: 'photo' }
    const fields = { ...words, costMinor: 900, within: hour, fits: [], gravest: 1, mildest: 5, perk: true }
    const added = await world.as(set.team.noor).post('/api/remedies', { ...fields, brands: [set.harbour] })
    expect(added).toMatchObject({ status: 201, body: { brands: [set.harbour] } })
    const other = await world.team()
    expect(await change(set, added.body.id, { brands: [set.oak, other.brandId] })).toMatchObject({
      status: 422,
      body: { field: 'brands.1', detail: 'There is no such brand here. Choose one from the list.' },
    })
    expect(await brandsOf(set, added.body.id)).toEqual([set.harbour])
  })
})

describe('a case', () => {
  test('is proposed only what is for its brand', async () => {
    const set = await stage()
    const [here, there] = [await opened(set, set.oak), await opened(set, set.harbour)]
    const proposed = async (path: string) =>
      (await world.as(set.team.ilse).get(path)).body.proposal.options.map((one: { remedyId: string }) => one.remedyId)
    const [first] = await proposed(there)
    await must(change(set, first, { brands: [set.oak] }))
    expect(await proposed(here)).toContain(first)
    expect(await proposed(there)).not.toContain(first)
  })

  test('is offered nothing of another brand, nor is anybody asked to approve it', async () => {
    const set = await stage()
    const ways = set.remedies.filter(({ perk }) => !perk).slice(0, 2)
    const path = await opened(set, set.harbour)
    await must(change(set, ways[1]?.id, { brands: [set.oak] }))
    const { name } = (await world.as(set.team.ada).get('/api/brands')).body.brands.find(({ id }: { id: string }) => id === set.oak)
    const sentence = `“${ways[1]?.title}” is for ${name} only, and this case belongs to Harbour. Choose another remedy.`
    expect(await phone(set, path, ways)).toMatchObject({ status: 422, body: { field: 'options.1.remedyId', detail: sentence } })
    const dear = ways.map((way) => ({ ...option(way), costMinor: 180_00 }))
    const asked = { what: { kind: 'options', options: dear }, reason: 'They waited long' }
    expect(await world.as(set.team.ilse).post(`${path}/approvals`, asked)).toMatchObject({
      status: 422,
      body: { field: 'what', detail: sentence },
    })
    expect((await phone(set, await opened(set, set.oak), ways)).status).toBe(201)
  })

  test('keeps what it was offered, though the remedy be for another brand since', async () => {
    const set = await stage()
    const ways = set.remedies.filter(({ perk }) => !perk).slice(0, 2)
    const path = await opened(set, set.harbour)
    await must(phone(set, path, ways))
    await must(change(set, ways[0]?.id, { brands: [set.oak] }))
    expect((await world.as(set.team.ilse).post(`${path}/choice`, { letter: 'a' })).status).toBe(200)
  })

  test('is given no perk of another brand; one’s own idea is of none', async () => {
    const set = await stage()
    const perk = set.remedies.find((one) => one.perk)
    await must(change(set, perk?.id, { brands: [set.oak] }))
    const path = await opened(set, set.harbour)
    const given = { title: 'A card', costMinor: 0, because: 'A gesture first' }
    const refused = await world.as(set.team.ilse).post(`${path}/perk`, { ...given, remedyId: perk?.id })
    expect(refused).toMatchObject({ status: 422, body: { field: 'remedyId' } })
    expect(refused.body.detail).toMatch(/only, and this case belongs to Harbour\. Choose another perk\.$/)
    expect((await world.as(set.team.ilse).post(`${path}/perk`, given)).status).toBe(200)
    const here = await world.as(set.team.ilse).post(`${await opened(set, set.oak)}/perk`, { ...given, remedyId: perk?.id })
    expect(here.status).toBe(200)
  })
})
