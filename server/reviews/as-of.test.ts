// The as-of view over random histories: what it says of an instant afterwards is what it said when the clock stood there, field for field,
// and nothing in any field is later. The histories are made through the API, each from a seed that a failure names.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId } from '#core/ids.ts'
import { chanceFrom } from '#core/stats/chance-sample.ts'
import { day, hour, minute, plus, second } from '#core/time/instant.ts'
import { stoodAt } from '#server/reviews/queries/as-of.ts'
import type { Player, Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn, sorry } from '#server/testing/complaints.ts'
import { type Reply, type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.stop())
const { opened, show, options } = complaintsIn(
  () => world,
  () => team,
)

const sympathy = 'Dear Marta,\n\nI am sorry to hear this. I am finding out what happened.\n\nIlse'

type Chance = () => number
const oneOf = <T>(chance: Chance, all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T
const words = (chance: Chance) =>
  oneOf(chance, ['Marta called Tomas.', 'Ilse promised it for Friday.', 'It hums at night.', 'Noor knows the courier, and so does Marta.'])

type Act = (who: ReturnType<TestWorld['as']>, one: Complaint, chance: Chance) => Promise<Reply | undefined>

/** Everything that can happen to a case, each as likely; what is refused changes nothing and is a history too. */
const acts: Record<string, Act> = {
  take: (who, { path }) => who.post(`${path}/owner`),
  handOver: (who, { path }, chance) =>
    who.put(`${path}/owner`, { memberId: oneOf(chance, [team.ilse, team.tomas, team.noor]).id, reason: words(chance) }),
  sort: (who, { path }, chance) => who.put(`${path}/triage`, { severity: 1 + Math.floor(chance() * 5) }),
  kind: (who, { path }, chance) => who.put(`${path}/triage`, { kind: oneOf(chance, ['slow', 'unavailable', 'manner']) }),
  fault: (who, { path }, chance) => who.put(`${path}/triage`, { faultOpen: chance() < 0.5 }),
  sympathy: (who, { path }) => who.post(`${path}/letters`, { subject: 'Re: late', body: sympathy, anyway: true }),
  risk: (who, { path }, chance) => who.put(`${path}/triage`, { risks: { leave: chance() < 0.5 } }),
  hear: (who, { path }, chance) => who.put(`${path}/hearing`, { crux: words(chance), feeling: words(chance), confirmed: chance() < 0.3 }),
  note: (who, { path }, chance) => who.post(`${path}/notes`, { body: words(chance) }),
  call: (who, { path }, chance) =>
    who.post(`${path}/calls`, {
      body: words(chance),
      apologised: chance() < 0.6,
      explained: chance() < 0.3,
      promises: [{ what: 'call Marta back', dueAt: plus(world.clock.now(), oneOf(chance, [20 * minute, 3 * hour, 2 * day])) }],
    }),
  letter: async (who, one, chance) =>
    who.post(`${one.path}/letters`, {
      subject: 'Re: late',
      body: sorry,
      ...(chance() < 0.7 ? { options: await options(one) } : {}),
      because: 'they asked first',
    }),
  bringBack: async (who, one) => {
    const waiting = (await show(one)).messages.find(({ mail }: { mail: { state: string } | null }) => mail?.state === 'queued')
    return waiting && who.post(`/api/messages/${waiting.id}/bring-back`)
  },
  choose: (who, { path }, chance) => who.post(`${path}/choice`, { letter: oneOf(chance, ['a', 'b']) }),
  fulfil: (who, { path }) => who.post(`${path}/fulfilment`, { proof: 'Signed by Marta' }),
  perk: (who, { path }) => who.post(`${path}/perk`, { title: 'A book for Marta', costMinor: 500, because: 'her birthday' }),
  approval: (who, { path }) =>
    who.post(`${path}/approvals`, { what: { kind: 'perk', perk: { title: 'A lens', costMinor: 20_000 } }, reason: 'Marta waited long' }),
  decide: async (_, one, chance) => {
    const { approvals } = await show(one)
    const waiting = approvals.current?.decidedAt === null ? approvals.current : undefined
    return (
      waiting &&
      world.as(team.noor).post(`/api/approvals/${waiting.id}/decision`, { decision: chance() < 0.6 ? 'approved' : 'declined', word: 'x' })
    )
  },
  keepPromise: async (who, one) => {
    const [promise] = (await show(one)).promises.filter(({ keptAt, releasedAt }: Record<string, unknown>) => !keptAt && !releasedAt)
    return promise && who.post(`/api/promises/${promise.id}/kept`)
  },
  learn: (who, { path }, chance) =>
    who.put(`${path}/mistake`, { title: oneOf(chance, ['The van was full', 'Stock was wrong']), kind: 'slow' }),
  pause: (who, { path }) => who.post(`${path}/pause`, { reason: 'waiting-on-customer' }),
  resume: (who, { path }) => who.delete(`${path}/pause`),
  move: async (who, one, chance) => {
    const clocks = (await show(one)).steps.flatMap(({ clocks: own }: { clocks: { id: string }[] }) => own)
    const clock = clocks.length === 0 ? undefined : oneOf(chance, clocks as { id: string }[])
    return clock && who.post(`/api/clocks/${clock.id}/deadline`, { dueAt: plus(world.clock.now(), 5 * hour), reason: 'supplier' })
  },
  waive: (who, { path }, chance) =>
    who.post(`${path}/waivers`, { step: oneOf(chance, ['delight', 'ask', 'explain']), reason: words(chance) }),
  ask: (who, { path }) => who.post(`${path}/surveys`),
  end: (who, { path }, chance) =>
    chance() < 0.3 ? who.post(`${path}/end`, { end: 'withdrawn', reason: words(chance) }) : Promise.resolve(undefined),
  reopen: (who, { path }) => who.post(`${path}/reopening`, { reason: 'She wrote again' }),
  anotherCase: async (_, one, chance) => {
    const other = await opened({
      customer: { name: 'Marta Okafor', address: chance() < 0.5 ? one.address : `other${chance()}@example.com` },
    })
    return world.as(oneOf(chance, [team.ilse, team.tomas])).post(`${other.path}/owner`)
  },
  role: (_, __, chance) => world.as(team.ada).patch(`/api/members/${team.tomas.id}`, { role: oneOf(chance, ['agent', 'lead']) }),
  titleOfKind: (_, __, chance) =>
    world.as(team.ada).patch('/api/kinds/slow', { title: oneOf(chance, ['Too late', 'Far too late', 'Not in time']) }),
}

const due = new Set(['dueAt'])
/** Every instant in an answer but those that say what was due. */
function instantsIn(answer: unknown, name = ''): string[] {
  if (typeof answer === 'string') return /^\d{4}-\d\d-\d\dT/.test(answer) && !due.has(name) ? [answer] : []
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([key, value]) => instantsIn(value, Array.isArray(answer) ? name : key))
}

describe('over random histories', () => {
  test.each([11, 23, 37])(
    'nothing later can be seen, seed %i',
    async (seed) => {
      const chance = chanceFrom(seed)
      team = await world.team()
      const one = await opened()
      const zone = 'Europe/Brussels'
      const look = (at: string) => world.enter(team, (ctx) => stoodAt(ctx, one.caseId, zone, at))
      const looks: { at: string; seen: unknown }[] = []
      const done = new Map<string, number>()
      for (let turn = 0; turn < 55; turn++) {
        world.clock.forward(oneOf(chance, [second, 12 * second, 7 * minute, 40 * minute, 5 * hour]) + Math.floor(chance() * 900))
        await world.beat()
        const name = oneOf(chance, Object.keys(acts))
        const player: Player = oneOf(chance, [team.ilse, team.tomas, team.noor])
        const reply = await acts[name]?.(world.as(player), one, chance)
        if (reply) expect(reply.status, `${name}: ${reply.text}`).toBeLessThan(500)
        if (reply && reply.status < 300) done.set(name, (done.get(name) ?? 0) + 1)
        await world.settle()
        const at = world.clock.now()
        looks.push({ at, seen: await look(at) })
      }
      expect([...done.keys()].length, [...done.keys()].join()).toBeGreaterThan(12)
      for (const { at, seen } of looks) {
        const afterwards = await look(at)
        expect(afterwards, `seed ${seed}, at ${at}`).toEqual(seen)
        expect(instantsIn(afterwards).filter((found) => found > at)).toEqual([])
        expect(JSON.stringify(afterwards)).not.toMatch(/Marta|Ilse|Tomas|Noor/)
      }
    },
    120_000,
  )
})

test('what an old history did not write down is not known, and never the later value', async () => {
  team = await world.team()
  const { caseId, path } = await opened()
  world.clock.forward(minute)
  await world.as(team.ilse).put(`${path}/hearing`, { crux: 'It is late.' })
  const before = world.clock.now()
  world.clock.forward(minute)
  await world.as(team.ilse).put(`${path}/triage`, { severity: 1 })
  await asBeforeTheseNews(caseId)
  const { stood } = await world.enter(team, (ctx) => stoodAt(ctx, caseId, 'Europe/Brussels', before))
  expect(stood.case).toMatchObject({ severity: null, crux: null, notKnown: ['severity', 'heard'] })
})

/** Takes out of the record what it did not hold before these news were written. */
async function asBeforeTheseNews(caseId: CaseId): Promise<void> {
  const { pool } = world.world
  await pool.query('alter table journal disable trigger user')
  await pool.query(`update journal set payload = payload - 'severity' - 'kind' where case_id = $1 and event = 'case.opened'`, [caseId])
  await pool.query(`update journal set payload = payload - 'was' where case_id = $1 and event = 'case.sorted'`, [caseId])
  await pool.query('alter table journal enable trigger user')
  await pool.query('delete from case_hearings where case_id = $1', [caseId])
}
