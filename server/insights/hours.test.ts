// The sums by hour after a random history: always the marks added up, at every moment equal to counting the marks one by one.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceFrom } from '#core/stats/chance-sample.ts'
import { day, hour, hourOf, minute, plus } from '#core/time/instant.ts'
import type { Team } from '#server/testing/cast.ts'
import { type Complaint, complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
beforeAll(async () => void (world = await testWorld()))
afterAll(() => world.stop())

const { opened, apologised } = complaintsIn(
  () => world,
  () => team,
)
const rows = async (text: string, more: unknown[] = []) => (await world.world.pool.query(text, [team.organisation, ...more])).rows

/** What people do that moves a mark: some of it is refused where the case does not stand so, which changes nothing. */
const acts: ((one: Complaint, now: string, n: number) => Promise<unknown>)[] = [
  (one) => world.as(team.ilse).post(`${one.path}/calls`, { body: 'Said sorry.', apologised: true }),
  (one, now, n) =>
    world
      .as(team.ilse)
      .post(`${one.path}/calls`, { body: 'Will do.', promises: [{ what: 'call back', dueAt: plus(now, n * 13 * minute) }] }),
  (one) => world.as(team.ilse).post(`${one.path}/end`, { end: 'withdrawn', reason: 'meant the other one' }),
  (one) => world.as(team.ilse).post(`${one.path}/reopening`, { reason: 'it broke again' }),
  (one) => world.as(team.ilse).put(`${one.path}/mistake`, { title: `Mistake of ${one.address}`, kind: 'slow' }),
]

type Shown = { number: string; way: string; weeks: { n: number; numerator: number | null; value: number | null }[] }

/** What the page says of the running week, and the same from the marks alone: how many, the hits of a share, the middle of a time. */
async function both(): Promise<{ said: unknown; slowly: unknown }> {
  const { week, numbers } = (await world.as(team.noor).get('/api/insights/week')).body as { week: string; numbers: Shown[] }
  const found = await rows(
    `select number, count(*)::int as n, count(*) filter (where hit)::int as hits, percentile_cont(0.5) within group (order by value) as middle
     from case_marks where organisation_id = $1 and week = $2 and at <= $3 group by number`,
    [week, world.clock.now()],
  )
  const slow = new Map(found.map((row) => [row.number, row]))
  const said = numbers.map(({ number, way, weeks }) => {
    const { n = 0, numerator = null, value = null } = weeks.at(-1) ?? {}
    return [number, n, way === 'share' ? numerator : way === 'median' ? value : null]
  })
  const slowly = numbers.map(({ number, way }) => {
    const { n, hits, middle } = slow.get(number) ?? { n: 0, hits: 0, middle: null }
    return [number, n, way === 'share' ? hits : way === 'median' ? (middle === null ? null : Math.round(middle)) : null]
  })
  return { said, slowly }
}

test('they are the marks added up, whatever happens, and the week is what counting says at every minute', async () => {
  team = await world.team()
  const chance = chanceFrom(20261126)
  const upTo = (n: number) => Math.floor(chance() * n)
  const cases: Complaint[] = []
  for (let step = 0; step < 40; step++) {
    if (cases.length < 4 || upTo(4) === 0) cases.push(await opened())
    const one = cases[upTo(cases.length)]
    if (one) await (upTo(5) === 0 ? apologised(one, true).catch(() => {}) : acts[upTo(acts.length)]?.(one, world.clock.now(), 1 + upTo(9)))
    await world.settle()
    const { said, slowly } = await both()
    expect(said, `after step ${step}`).toEqual(slowly)
    world.clock.moveTo(plus(world.clock.now(), upTo(4) === 0 ? upTo(20) * hour : upTo(40) * minute))
  }
  world.clock.moveTo(plus(world.clock.now(), day))
  const kept = await rows('select week, number, hour, n, hits, total::int from mark_hours where organisation_id = $1 and n <> 0')
  const marks = await rows('select week, number, at, hit, value::int from case_marks where organisation_id = $1')
  const sums = Map.groupBy(marks, ({ week, number, at }) => `${week} ${number} ${hourOf(at)}`)
  expect(
    Object.fromEntries(kept.map(({ week, number, hour: of, n, hits, total }) => [`${week} ${number} ${of}`, [n, hits, total]])),
  ).toEqual(
    Object.fromEntries(
      [...sums].map(([key, some]) => [
        key,
        [some.length, some.filter(({ hit }) => hit).length, some.reduce((sum, { value }) => sum + (value ?? 0), 0)],
      ]),
    ),
  )
  expect(marks.length).toBeGreaterThan(80)
})
