// Coverage after a random history through the API: equal to a slow and obvious recomputation from the record, each number with exactly its
// cases; and what the migration makes of that record is what the reactions had kept.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coverageParts } from '#core/anticipation/coverage.ts'
import { type Period, periods, periodStart } from '#core/learning/pareto.ts'
import { chanceFrom } from '#core/stats/chance-sample.ts'
import { day, minute } from '#core/time/instant.ts'
import { foreseenSample, preparedSample, scriptOfSample } from '#server/testing/anticipation-samples.ts'
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
const kinds = ['slow', 'wrong', 'manner'] as const

type Made = { cases: Complaint[]; mistakes: string[]; entries: string[] }
type Act = (one: Complaint, made: Made, n: number) => Promise<unknown>
const kindOf = (n: number) => kinds[n % kinds.length] ?? 'slow'
const oneOf = <T>(all: readonly T[], n: number) => all[n % Math.max(1, all.length)]

const acts: Record<string, Act> = {
  open: async (_, made, n) => made.cases.push(await opened(n % 2 === 0 ? { kind: kindOf(n) } : {})),
  openOther: async (_, made, n) => made.cases.push(await opened({ kind: kindOf(n) })),
  sort: ({ path }, _, n) => ilse().put(`${path}/triage`, { kind: n % 5 === 0 ? null : kindOf(n) }),
  link: async (one, made, n) => {
    const known = oneOf(made.mistakes, n)
    await ilse().put(`${one.path}/mistake`, known && n % 3 > 0 ? { mistakeId: known } : { title: `It broke, ${n}`, kind: kindOf(n) })
    const { mistake } = await show(one)
    if (mistake) made.mistakes.push(mistake.id)
  },
  withdraw: ({ path }) => ilse().post(`${path}/end`, { end: 'withdrawn', reason: 'it was another shop' }),
  lose: ({ path }) => ilse().post(`${path}/end`, { end: 'unableToRecover', reason: 'she has gone' }),
  reopen: ({ path }) => ilse().post(`${path}/reopening`, { reason: 'it was ours after all' }),
  foresee: async (_, made, n) => {
    const playbook = n % 4 === 0 ? {} : preparedSample
    made.entries.push((await noor().post('/api/anticipated', { ...foreseenSample, kinds: [kindOf(n)], playbook })).body.id)
  },
  prepare: (_, made, n) => noor().patch(`/api/anticipated/${oneOf(made.entries, n)}`, { playbook: preparedSample, kinds: [kindOf(n + 1)] }),
  putAway: (_, made, n) => noor().post(`/api/anticipated/${oneOf(made.entries, n)}/archive`),
  bringBack: (_, made, n) => noor().delete(`/api/anticipated/${oneOf(made.entries, n)}/archive`),
  drill: () => noor().post('/api/fire-drills', { title: 'Wrong book', kind: 'wrong', script: scriptOfSample }),
  wait: async (_, __, n) => world.clock.forward(n * 9 * day),
}

/** From the record itself, case by case. */
async function slowly(period: Period) {
  const { rows } = await world.world.pool.query<{ id: string; kind: string | null; foreseen: boolean }>(
    `select c.id, coalesce(k.kind, c.kind) as kind, exists (select from prepared_spans s where s.organisation_id = $1
       and s.kind = coalesce(k.kind, c.kind) and s.since < c.opened_at and (s.until is null or s.until > c.opened_at)) as foreseen
     from cases c left join mistakes k on k.id = c.mistake_id
     where c.organisation_id = $1 and c.fire_drill is null and c.stands <> 'withdrawn' and c.opened_at >= $2 order by c.id desc`,
    [team.organisation, `${periodStart(period, world.clock.now()).slice(0, 10)}T00:00:00.000Z`],
  )
  return {
    foreseen: rows.filter(({ foreseen }) => foreseen),
    surprise: rows.filter(({ kind, foreseen }) => kind !== null && !foreseen),
    unsorted: rows.filter(({ kind }) => kind === null),
  }
}

/** The largest number of each sort that any history made, so that equal does not mean empty. */
const largest = { foreseen: 0, surprise: 0, unsorted: 0 }

async function expectEqual(): Promise<void> {
  for (const period of periods) {
    const slow = await slowly(period)
    const { sorted, foreseen, unsorted, surprises } = (await noor().get(`/api/coverage?period=${period}`)).body
    expect([period, sorted, foreseen, unsorted]).toEqual([
      period,
      slow.foreseen.length + slow.surprise.length,
      slow.foreseen.length,
      slow.unsorted.length,
    ])
    const byKind = Map.groupBy(slow.surprise, ({ kind }) => kind)
    expect(new Map(surprises.map(({ kind, cases }: { kind: string; cases: number }) => [kind, cases]))).toEqual(
      new Map([...byKind].map(([kind, all]) => [kind, all.length])),
    )
    for (const part of coverageParts) {
      largest[part] = Math.max(largest[part], slow[part].length)
      const { rows } = (await noor().get(`/api/coverage/cases?period=${period}&part=${part}&limit=100`)).body
      expect(rows.map(({ id }: { id: string }) => id)).toEqual(slow[part].map(({ id }) => id))
    }
  }
}

const kept = async () => {
  const of = (table: string, by: string) =>
    world.world.pool.query(`select * from ${table} ${by}`).then(({ rows }) => rows as Record<string, unknown>[])
  return [await of('case_coverage', 'order by case_id'), await of('coverage_days', 'where cases > 0 order by organisation_id, day, kind')]
}

test.each([1, 2, 3, 4])('is that of the record, whatever happened in which order (history %i)', async (seed) => {
  team = await world.team()
  const chance = chanceFrom(seed)
  const below = (n: number) => Math.floor(chance() * n)
  const made: Made = { cases: [await opened()], mistakes: [], entries: [] }
  const names = Object.keys(acts)
  for (let turn = 0; turn < 40; turn++) {
    world.clock.forward(below(3) * minute)
    const one = oneOf(made.cases, below(60))
    if (one) await acts[names[below(names.length)] ?? 'open']?.(one, made, below(12))
    if (turn % 7 === 0) await world.settle()
  }
  await world.settle()
  await expectEqual()
})

test('and the histories gave every number something to count', () => {
  expect(Math.min(...Object.values(largest))).toBeGreaterThan(1)
})

test('the migration fills what the reactions keep', async () => {
  const before = await kept()
  const statements = readFileSync('migrations/0042-foresight.sql', 'utf8').match(/^insert into .*?;$/gms) ?? []
  expect(statements).toHaveLength(2)
  await world.world.pool.query('delete from case_coverage; delete from coverage_days')
  for (const statement of statements) await world.world.pool.query(statement)
  expect(await kept()).toEqual(before)
})
