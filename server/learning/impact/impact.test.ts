// What causes brought, after a random history through the API: equal to a slow and obvious recomputation from the record, each bar with exactly its cases.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { causeParts, partOf, type Period, periods, periodStart } from '#core/learning/pareto.ts'
import { chanceFrom } from '#core/stats/chance-sample.ts'
import { day } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
afterAll(() => world.stop())

const { opened, show } = complaintsIn(
  () => world,
  () => team,
)
const ilse = () => world.as(team.ilse)
const noor = () => world.as(team.noor)

const acts = [
  'open',
  'open',
  'link',
  'link',
  'sort',
  'perk',
  'takeBack',
  'lose',
  'withdraw',
  'reopen',
  'merge',
  'gather',
  'gather',
  'wait',
] as const
type Act = { act: (typeof acts)[number]; of: number; n: number }
function historyOf(seed: number): Act[] {
  const chance = chanceFrom(seed)
  const below = (n: number) => Math.floor(chance() * n)
  return Array.from({ length: 30 + below(30) }, () => ({ act: acts[below(acts.length)] ?? 'open', of: below(12), n: below(12) }))
}

/** What has been made so far, to choose from. */
type Made = { cases: Complaint[]; mistakes: string[]; causes: string[] }

async function perform({ act, of, n }: Act, made: Made): Promise<void> {
  const one = made.cases[of % made.cases.length]
  if (!one || act === 'open') return void made.cases.push(await opened())
  const mistakeId = made.mistakes[n % Math.max(made.mistakes.length, 1)]
  const told: Record<typeof act, () => unknown> = {
    wait: () => world.clock.forward((1 + n * 9) * day),
    link: () => link(one, n % 3 === 0 ? undefined : mistakeId, made),
    sort: () => ilse().put(`${one.path}/triage`, { severity: 1 + (n % 5) }),
    perk: () => ilse().post(`${one.path}/perk`, { title: 'A book', costMinor: 100 * (1 + n), because: 'she waited' }),
    takeBack: async () => {
      const entry = (await show(one)).ledger.find((line: { entry: string }) => line.entry === 'perk')
      if (entry) await ilse().post(`/api/ledger/${entry.id}/reversal`, { reason: 'it came twice' })
    },
    lose: () => ilse().post(`${one.path}/end`, { end: 'unableToRecover', reason: 'she has gone' }),
    withdraw: () => ilse().post(`${one.path}/end`, { end: 'withdrawn', reason: 'it was another shop' }),
    reopen: () => ilse().post(`${one.path}/reopening`, { reason: 'it was ours after all' }),
    merge: () => merge(one, made.cases[n % made.cases.length]),
    gather: async () => {
      const causeId = made.causes[of % made.causes.length]
      if (mistakeId) await noor().post(`/api/causes/${causeId}/mistakes`, { mistakeId })
    },
  }
  await told[act]()
}

async function link(one: Complaint, mistakeId: string | undefined, made: Made): Promise<void> {
  await ilse().put(`${one.path}/mistake`, mistakeId ? { mistakeId } : { title: `It went wrong, ${made.mistakes.length}`, kind: 'slow' })
  const { mistake } = await show(one)
  if (mistake && !made.mistakes.includes(mistake.id)) made.mistakes.push(mistake.id)
}

async function merge(one: Complaint, other: Complaint | undefined): Promise<void> {
  if (!other) return
  const [from, into] = [(await show(one)).customer.id, (await show(other)).customer.id]
  if (from !== into) await ilse().post(`/api/customers/${from}/merger`, { intoId: into })
}

/** From the record itself, case by case: what the page of causes has to say. */
async function slowly(period: Period) {
  const { rows } = await world.world.pool.query<{
    id: string
    cause: string | null
    mistake: string | null
    customer: string
    cost: number
    severity: number
    stands: string
  }>(
    `select c.id, m.cause_id as cause, c.mistake_id as mistake, c.customer_id as customer, c.severity, c.stands, (
       select coalesce(sum(case when l.entry = 'reversal' then 0 else l.amount_minor end), 0)::int from ledger l
       where l.case_id = c.id and l.entry in ('granted', 'perk') and not exists (select from ledger r where r.reverses = l.id)) as cost
     from cases c left join cause_mistakes m on m.mistake_id = c.mistake_id and m.organisation_id = c.organisation_id
     where c.organisation_id = $1 and c.opened_at >= $2 and c.stands <> 'withdrawn' order by c.id desc`,
    [team.organisation, periodStart(period, world.clock.now())],
  )
  const ofCause = (cause: string) => rows.filter((row) => row.cause === cause)
  return {
    loose: rows.filter(({ cause, mistake }) => mistake !== null && cause === null).length,
    unlinked: rows.filter(({ mistake }) => mistake === null).length,
    ofCause: (cause: string) => {
      const own = ofCause(cause)
      const lost = own.filter(({ stands }) => stands === 'unableToRecover')
      return {
        impact: {
          cases: own.length,
          costMinor: own.reduce((sum, { cost }) => sum + cost, 0),
          grave: own.filter(({ severity }) => severity <= 2).length,
          lost: new Set(lost.map(({ customer }) => customer)).size,
        },
        behind: {
          cases: own.map(({ id }) => id),
          cost: own.filter(({ cost }) => cost > 0).map(({ id }) => id),
          grave: own.filter(({ severity }) => severity <= 2).map(({ id }) => id),
          lost: lost.map(({ id }) => id),
        },
      }
    },
  }
}

/** The largest figure of each kind that any history made, so that equal does not mean empty. */
const largest = { cases: 0, cost: 0, grave: 0, lost: 0 }

async function expectEqual(): Promise<void> {
  for (const period of periods) {
    const slow = await slowly(period)
    const { causes, loose, unlinked } = (await noor().get(`/api/causes?period=${period}`)).body
    expect([period, loose.cases, unlinked]).toEqual([period, slow.loose, slow.unlinked])
    for (const { id, impact } of causes) {
      const { impact: wanted, behind } = slow.ofCause(id)
      expect(impact).toEqual(wanted)
      for (const part of causeParts) largest[part] = Math.max(largest[part], partOf(impact, part))
      for (const part of causeParts) {
        const { rows } = (await noor().get(`/api/causes/${id}/cases?part=${part}&period=${period}`)).body
        expect(rows.map((row: { id: string }) => row.id)).toEqual(behind[part])
      }
    }
  }
}

test.each([1, 2, 3, 4, 5, 6])('figures of causes are those of the record, whatever happened in which order (history %i)', async (seed) => {
  team = await world.team()
  const made: Made = { cases: [], mistakes: [], causes: [] }
  for (const title of ['The van comes early', 'The count is a day old'])
    made.causes.push((await noor().post('/api/causes', { title })).body.id)
  for (const one of historyOf(seed)) await perform(one, made)
  await world.settle()
  await expectEqual()
})

test('and the histories gave every figure something to count', () => {
  expect(largest.cases).toBeGreaterThan(3)
  expect(Math.min(...Object.values(largest))).toBeGreaterThan(0)
})
