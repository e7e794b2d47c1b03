// Remedies on a real database: the catalogue through the API, and what the cases call: offering, choosing, doing, perks, reversals.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, LedgerId, RemedyId } from '#core/ids.ts'
import type { RefusalCode } from '#core/refusal.ts'
import { businessPlus } from '#core/time/business.ts'
import { hour } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { throughDoor } from '#server/platform/door.ts'
import { brand, calendarOf } from '#server/people/queries.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'
import { choose, fulfil, givePerk, prepare, withdraw } from './commands.ts'
import { ledgerOf, optionsOf, proposal } from './queries.ts'

let world: TestWorld
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())

type Stage = { team: Team; caseId: CaseId; catalogue: { id: RemedyId; title: string; costMinor: number; perk: boolean }[] }

async function stage(): Promise<Stage> {
  const team = await world.team()
  const opened = await world
    .as(team.ilse)
    .post('/api/cases', { customer: { name: 'Marta Lopez', address: 'marta@example.com' }, subject: 'Telescope', text: 'It did not come.' })
  expect(opened.status).toBe(201)
  const { body } = await world.as(team.ilse).get('/api/remedies')
  return { team, caseId: opened.body.caseId, catalogue: body.remedies }
}

function as<T>({ organisation }: Team, player: Player, role: 'agent' | 'lead', work: (ctx: Ctx) => Promise<T>): Promise<T> {
  return throughDoor(world.world, { organisation, actor: { kind: 'member', id: player.id, role } }, work)
}

function offers({ catalogue }: Stage, ...costs: number[]) {
  const remedies = catalogue.filter((one) => !one.perk)
  return costs.map((costMinor, n) => ({ remedyId: remedies[n]?.id as RemedyId, title: `Way ${n + 1}`, detail: 'We do it.', costMinor }))
}

async function refusal(work: Promise<unknown>): Promise<{ code: RefusalCode; field?: string; message: string }> {
  return work.then(
    () => {
      throw new Error('it was not refused')
    },
    (error) => error,
  )
}

const on = ({ team, caseId }: Stage) => ({ caseId, brandId: team.brandId })
const events = async ({ team, caseId }: Stage) =>
  (await world.journal(team, caseId)).map((entry) => entry.event).filter((name) => name.startsWith('remedy.'))
const offered = (set: Stage, costs = [18_00, 0, 20_00]) =>
  as(set.team, set.team.ilse, 'agent', (ctx) => prepare(ctx, { ...on(set), options: offers(set, ...costs) }))
const chosen = (set: Stage, letter: string) =>
  as(set.team, set.team.ilse, 'agent', async (ctx) =>
    choose(ctx, { caseId: set.caseId, letter, via: 'phone', calendar: calendarOf(await brand(ctx, set.team.brandId)) }),
  )
const ledger = (set: Stage) => world.enter(set.team, (ctx) => ledgerOf(ctx, set.caseId))
const options = (set: Stage) => world.enter(set.team, (ctx) => optionsOf(ctx, set.caseId))

describe('offering', () => {
  test('a proposal says what fits, why, and what the agent has left', async () => {
    const set = await stage()
    await as(set.team, set.team.ilse, 'agent', (ctx) => givePerk(ctx, { ...on(set), title: 'A card', costMinor: 3_00 }))
    const found = await as(set.team, set.team.ilse, 'agent', (ctx) =>
      proposal(ctx, { ...on(set), kind: 'unavailable', severity: 3, loss: 'outcome', language: 'en' }),
    )
    expect(found.authority).toEqual({
      limitMinor: 100_00,
      usedMinor: 3_00,
      leftMinor: 97_00,
      approvedMinor: 0,
      month: null,
      currency: 'EUR',
    })
    expect(found.options.map((one) => one.title)).toEqual([
      'We bring it to your door',
      'We send a new one',
      'Pick it up, and get 20 euros back',
    ])
  })

  test('letters follow the order, and a later offer takes the place of the first', async () => {
    const set = await stage()
    await offered(set)
    await offered(set, [5_00, 6_00])
    expect((await options(set)).map((one) => [one.letter, one.costMinor])).toEqual([
      ['a', 5_00],
      ['b', 6_00],
    ])
    expect((await events(set)).toSorted()).toEqual(['remedy.prepared', 'remedy.prepared', 'remedy.withdrawn'])
    expect(await ledger(set)).toEqual([])
  })

  test('above the authority nothing changes, and the refusal names the option, what is left, and who can', async () => {
    const set = await stage()
    await offered(set)
    const no = await refusal(offered(set, [0, 120_00]))
    expect(no).toMatchObject({ code: 'above-authority', field: 'options.1.costMinor' })
    expect(no.message).toBe(
      'This costs 120 EUR. 100 EUR of your 100 EUR are left on this case. Noor may grant up to 500 EUR and can do this one with you.',
    )
    expect((await options(set)).map((one) => one.costMinor)).toEqual([18_00, 0, 20_00])
    expect(await events(set)).toEqual(['remedy.prepared'])
  })

  test('what the case got already counts, so that the limit cannot be passed in small steps', async () => {
    const set = await stage()
    await as(set.team, set.team.ilse, 'agent', (ctx) => givePerk(ctx, { ...on(set), title: 'A lens', costMinor: 85_00 }))
    expect(await refusal(offered(set))).toMatchObject({ code: 'above-authority', field: 'options.0.costMinor' })
    const lead = as(set.team, set.team.noor, 'lead', (ctx) => prepare(ctx, { ...on(set), options: offers(set, 18_00, 20_00) }))
    expect(await lead).toHaveLength(2)
  })

  test('an unknown, a retired and a perk remedy are refused by name', async () => {
    const set = await stage()
    const [first, ...rest] = offers(set, 0, 0)
    const perk = set.catalogue.find((one) => one.perk)
    const offer = (remedyId: unknown) =>
      as(set.team, set.team.ilse, 'agent', (ctx) => prepare(ctx, { ...on(set), options: [...rest, { ...first, remedyId } as never] }))
    expect(await refusal(offer('remedy_00000000000000000000000000'))).toMatchObject({ code: 'invalid', field: 'options.1.remedyId' })
    expect(await refusal(offer(perk?.id))).toMatchObject({ code: 'invalid', message: expect.stringContaining('is a perk') })
    await world.as(set.team.noor).delete(`/api/remedies/${first?.remedyId}`)
    expect(await refusal(offer(first?.remedyId))).toMatchObject({ code: 'invalid', message: expect.stringContaining('is retired') })
    expect(await options(set)).toEqual([])
  })
})

describe('choosing and doing', () => {
  test('the customer chooses once; it is granted and promised in open hours', async () => {
    const set = await stage()
    await offered(set)
    const option = await chosen(set, 'a')
    const eightOpenHours = await world.enter(set.team, async (ctx) =>
      businessPlus(calendarOf(await brand(ctx, set.team.brandId)), option.chosenAt ?? '', option.within),
    )
    expect(option.promisedFor).toBe(eightOpenHours)
    expect(await refusal(chosen(set, 'b'))).toMatchObject({ code: 'already-done', field: 'letter' })
    expect(await ledger(set)).toMatchObject([{ entry: 'granted', amountMinor: 18_00, by: 'Ilse' }])
    expect((await events(set)).toSorted()).toEqual(['remedy.chosen', 'remedy.granted', 'remedy.prepared'])
  })

  test('two who choose at once make one choice', async () => {
    const set = await stage()
    await offered(set)
    const both = await Promise.allSettled([chosen(set, 'a'), chosen(set, 'c')])
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await ledger(set)).toHaveLength(1)
  })

  test('a letter that is not there is refused, and names those that are', async () => {
    const set = await stage()
    expect(await refusal(chosen(set, 'a'))).toMatchObject({ code: 'conflict' })
    await offered(set)
    expect(await refusal(chosen(set, 'd'))).toMatchObject({ code: 'invalid', message: 'There is no option d here; there is a, b, c.' })
  })

  test('it is done once, after the choice, with a proof; then a new offer is possible', async () => {
    const set = await stage()
    const done = async (proof: string) => {
      world.clock.forward(hour)
      return as(set.team, set.team.ilse, 'agent', (ctx) => fulfil(ctx, { caseId: set.caseId, proof }))
    }
    await offered(set)
    expect(await refusal(done('KL-1'))).toMatchObject({ code: 'too-early' })
    await chosen(set, 'c')
    expect(await refusal(offered(set))).toMatchObject({ code: 'already-done' })
    expect(await refusal(done(' '))).toMatchObject({ code: 'invalid', field: 'proof' })
    await done('KL-1')
    expect(await refusal(done('KL-2'))).toMatchObject({ code: 'already-done' })
    expect(await ledger(set)).toMatchObject([{ entry: 'granted' }, { entry: 'fulfilled', amountMinor: 20_00, proof: 'KL-1', by: 'Ilse' }])
    expect((await options(set)).find((one) => one.letter === 'c')?.fulfilledAt).toEqual(expect.any(String))
    await offered(set, [1_00, 2_00])
    expect(await options(set)).toHaveLength(2)
  })

  test('an offer that is withdrawn takes back what was granted but not done', async () => {
    const set = await stage()
    await offered(set)
    await chosen(set, 'a')
    await world.enter(set.team, (ctx) => withdraw(ctx, { caseId: set.caseId }))
    expect(await options(set)).toEqual([])
    const lines = await ledger(set)
    expect(lines.map((line) => line.entry).toSorted()).toEqual(['granted', 'reversed'])
    expect(lines.find((line) => line.entry === 'reversed')).toMatchObject({
      amountMinor: 18_00,
      by: 'Amends',
      reverses: lines.find((line) => line.entry === 'granted')?.id,
    })
  })
})

describe('perks and reversals', () => {
  test('a perk is within the authority and, from the catalogue, a perk', async () => {
    const set = await stage()
    const give = (costMinor: number, remedyId?: RemedyId) =>
      as(set.team, set.team.ilse, 'agent', (ctx) =>
        givePerk(ctx, { ...on(set), title: 'A star map', costMinor, ...(remedyId ? { remedyId } : {}) }),
      )
    expect(await refusal(give(100_01))).toMatchObject({ code: 'above-authority', field: 'costMinor' })
    expect(await refusal(give(1, set.catalogue.find((one) => !one.perk)?.id))).toMatchObject({ code: 'invalid', field: 'remedyId' })
    await give(15_00, set.catalogue.find((one) => one.perk)?.id)
    expect(await ledger(set)).toMatchObject([{ entry: 'perk', title: 'A star map', amountMinor: 15_00 }])
  })
  test('a perk that is given twice at the same moment is given once, and again when somebody means it', async () => {
    const set = await stage()
    const give = () => world.as(set.team.ilse).post(`/api/cases/${set.caseId}/perk`, { title: 'A star map', costMinor: 500, because: 'x' })
    expect((await Promise.all([give(), give()])).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    world.clock.forward(121_000)
    expect((await give()).status).toBe(200)
    expect(await ledger(set)).toHaveLength(2)
  })

  test('an entry is reversed once, with its reason, by who might have granted it', async () => {
    const set = await stage()
    const id = (await as(set.team, set.team.noor, 'lead', (ctx) =>
      givePerk(ctx, { ...on(set), title: 'A lens', costMinor: 300_00 }),
    )) as LedgerId
    const path = `/api/ledger/${id}/reversal`
    world.clock.forward(hour)
    expect(await world.as(set.team.ilse).post(path, { reason: 'It was lost' })).toMatchObject({
      status: 403,
      body: { code: 'above-authority' },
    })
    expect(await ledger(set)).toHaveLength(1)
    const [one, two] = await Promise.all([
      world.as(set.team.noor).post(path, { reason: 'It was lost' }),
      world.as(set.team.noor).post(path, { reason: 'It was lost' }),
    ])
    expect([one.status, two.status].toSorted((a, b) => a - b)).toEqual([201, 409])
    expect(await ledger(set)).toMatchObject([{ entry: 'perk' }, { entry: 'reversed', proof: 'It was lost', reverses: id, by: 'Noor' }])
    const left = await as(set.team, set.team.noor, 'lead', (ctx) => proposal(ctx, { ...on(set), kind: null, severity: 3, language: 'en' }))
    expect(left.authority.usedMinor).toBe(0)
  })

  test('another organisation sees none of it', async () => {
    const set = await stage()
    const id = await as(set.team, set.team.ilse, 'agent', (ctx) => givePerk(ctx, { ...on(set), title: 'A card', costMinor: 1_00 }))
    const other = await world.team()
    expect((await world.as(other.noor).post(`/api/ledger/${id}/reversal`, { reason: 'Mine now' })).status).toBe(404)
    expect((await world.as(other.noor).delete(`/api/remedies/${set.catalogue[0]?.id}`)).status).toBe(404)
    expect(await world.enter(other, (ctx) => ledgerOf(ctx, set.caseId))).toEqual([])
  })
})
