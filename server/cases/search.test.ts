// Searching a long history: every way of finding answers what plainly reading every case would, and nobody else's.

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Team } from '#server/testing/cast.ts'
import { complaintsIn } from '#server/testing/complaints.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

/** Enough that a search walks, walks further, and asks the index. */
const cases = 24_000

let world: TestWorld
let team: Team
let others: Team
beforeAll(async () => {
  world = await testWorld()
  others = await world.team()
  await complaintsIn(
    () => world,
    () => others,
  ).opened()
  await lengthened(others, 3000)
  team = await world.team()
  await complaintsIn(
    () => world,
    () => team,
  ).opened()
  await lengthened(team, cases)
})
afterAll(() => world.stop())

/** A history of copies of one case, each of a customer of its own: words of all frequencies, one that came only long ago, two that never meet. */
async function lengthened({ organisation }: Team, to: number): Promise<void> {
  await world.world.pool.query(
    `insert into customers (organisation_id, id, name, first_name, language, created_at)
     select organisation_id, 'customer_00' || n, name, first_name, language, created_at from customers, generate_series(1, $2) as n where organisation_id = $1 and id not like 'customer_00%'`,
    [organisation, to],
  )
  await world.world.pool.query(
    `insert into cases (organisation_id, id, reference, brand_id, customer_id, title, severity, channel, protocol_version, stands, opened_at, due_at, due_warn_at, words)
     select organisation_id, 'case_00' || lpad(n::text, 24, '0'), 'R' || n, brand_id, 'customer_00' || n, title, 1 + n % 5, channel, protocol_version, stands, opened_at, due_at, due_warn_at,
       to_tsvector('simple', 'everywhere tenth' || n % 10 || ' hundredth' || n % 100 || ' rare' || n % 4000 || case when n < 400 then ' longago' else '' end || case when n % 2 = 0 then ' even' else ' odd' end)
     from cases, generate_series(1, $2) as n where organisation_id = $1 and reference not like 'R%'`,
    [organisation, to],
  )
}

async function plainly(search: string, severity?: number): Promise<string[]> {
  const { rows } = await world.world.pool.query<{ id: string }>(
    `select id from cases where organisation_id = $1 and words @@ to_tsquery('simple', $2) and ($3::int is null or severity = $3) order by id desc limit 150`,
    [
      team.organisation,
      search
        .split(' ')
        .map((word) => `${word}:*`)
        .join(' & '),
      severity ?? null,
    ],
  )
  return rows.map(({ id }) => id)
}

async function searched(search: string, severity?: number): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = ''; after !== null && ids.length < 150;) {
    const query = new URLSearchParams({
      search,
      limit: '50',
      ...(severity ? { severity: String(severity) } : {}),
      ...(after ? { after } : {}),
    })
    const { rows, next }: { rows: { id: string }[]; next: string | null } = (
      await world.as(team.ilse).get(`/api/cases?${query.toString()}`)
    ).body
    ids.push(...rows.map(({ id }) => id))
    after = next
  }
  return ids.slice(0, 150)
}

test.each([
  'everywhere',
  'every',
  'tenth3',
  'hundredth42',
  'hundredth4',
  'rare77',
  'rare777',
  'longago',
  'even odd',
  'everywhere rare3999',
  'tenth4 hundredth24',
  'tenth4 hundredth25',
  'longago even rare10',
  'nobody said this',
])('“%s” finds the newest cases that have it, page by page, filtered or not', async (search) => {
  expect(await searched(search)).toEqual(await plainly(search))
  expect(await searched(search, 3)).toEqual(await plainly(search, 3))
})

test('the index of words is used: what nobody said costs far fewer pages than the history has', async () => {
  await world.world.pool.query('analyze cases')
  const { rows } = await world.world.pool
    .query<{ 'QUERY PLAN': string }>(
      `begin; select set_config('app.organisation', '${team.organisation}', true); explain (analyze, buffers, format text) select * from cases_with_words('zebra:*', 'zebra:*', '~', 51)`,
    )
    .then((results) => (results as unknown as { rows: { 'QUERY PLAN': string }[] }[])[2] ?? { rows: [] })
  const read = Number(/Buffers: shared hit=(\d+)/.exec(rows.map((row) => row['QUERY PLAN']).join('\n'))?.[1])
  expect(read).toBeLessThan(400)
})
