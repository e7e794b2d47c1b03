// What is counted of a long history, filled as counting it would leave it: marks, sums of weeks, what came of each case and its sums by day; and
// forty mistakes of twelve causes behind a third of the cases, half of which cost something; one case in 45 lost its customer; two of three had been foreseen.

import pg from 'pg'
import { marksVersion } from '#core/insights/marks.ts'
import { lastSummed } from '#core/insights/summing.ts'
import { machineClock } from '#server/platform/clock.ts'
import type { BenchHouse } from './house.ts'

/** The number of a filled case. */
const n = `('x' || right(c.id, 8))::bit(32)::bigint`
/** Ids of mistakes and causes by their number. */
const idOf = (prefix: 'mistake' | 'cause', number: string) => `'${prefix}_' || lpad((${number})::text, 26, '0')`
export const oneCause = `cause_${'3'.padStart(26, '0')}`
const filled = `from cases c where c.id < 'case_01'`
const week = (at: string) => `to_char((${at}) at time zone 'UTC', 'IYYY-"W"IW')`
const rare = (every: number) => `${n} % ${every} = 0`

/** Of each number: which cases have a mark, when, whether it is a hit, and its value. */
const marks: [number: string, having: string, hit: string, value: string][] = [
  ['opened', 'true', 'null', 'null'],
  ['repeats', 'true', rare(9), 'null'],
  ['foundByUs', 'true', rare(12), 'null'],
  ['toldByCustomers', `not ${rare(12)}`, 'null', 'null'],
  ['doubleDeviations', 'true', rare(25), 'null'],
  ['timeToHuman', `not ${rare(10)}`, 'null', `60000 * (1 + ${n} * 7919 % 90)`],
  ['timeToApology', `not ${rare(7)}`, 'null', `60000 * (5 + ${n} * 7907 % 400)`],
  ['limitsPassed', rare(15), 'null', 'null'],
  ['promisesKept', `${n} % 2 = 0`, `not (${rare(30)})`, 'null'],
  ['explainedInADay', `not ${rare(5)}`, `not (${rare(14)})`, 'null'],
  ['recovered', `not ${rare(5)}`, `not (${rare(11)})`, 'null'],
  ['happy', `${n} % 3 = 0`, `not (${rare(21)})`, 'null'],
  ['cost', `${n} % 6 = 0`, 'null', `100 * (1 + ${n} % 50)`],
]
/** Of each bar: for which cases it is yes, and for which no. */
const tallies: [name: string, yes: string, no: string][] = [
  ['known', 'true', 'false'],
  ['listened', `not ${rare(13)}`, rare(13)],
  ['apologised', `not ${rare(8)}`, rare(8)],
  ['chose', `not ${rare(5)} and not ${rare(7)}`, rare(7)],
  ['madeRight', `not ${rare(5)} and not ${rare(11)}`, rare(11)],
  ['explained', `not ${rare(5)} and not ${rare(14)}`, rare(14)],
  ['answered', `${n} % 3 = 0`, `${n} % 3 = 1`],
  ['satisfied', `${n} % 3 = 0 and not ${rare(21)}`, rare(21)],
  ['both', `${n} % 12 = 0`, `${n} % 96 = 3`],
  ['apologyOnly', `${n} % 24 = 6`, `${n} % 72 = 9`],
  ['neither', `${n} % 9600 = 21`, `${n} % 4800 = 51`],
]
const dated: [name: string, part: string, of: string][] = [
  ['promises', 'yes', `${n} % 2 = 0 and not (${rare(30)})`],
  ['promises', 'no', rare(30)],
  ['brokenDone', 'yes', rare(60)],
]

const listed = (parts: readonly (readonly [string, string])[]) =>
  `array_remove(array[${parts.map(([name, having]) => `case when ${having} then ${name} end`).join(', ')}], null)`

export async function fillNumbers({ amends, pool }: BenchHouse): Promise<void> {
  const { rows } = await pool.query<{ org: string }>('select organisation_id as org from organisations')
  const org = `'${rows[0]?.org}'`
  const client = new pg.Client(amends.database)
  await client.connect()
  try {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '128MB'`,
    )
    const { rows: index } = await client.query<{ text: string }>(
      `select indexdef as text from pg_indexes where indexname = 'marks_of_week'`,
    )
    await client.query('drop index marks_of_week')
    for (const statement of statements(org)) await client.query(statement)
    await client.query(index[0]?.text ?? '')
    await client.query('vacuum analyze')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

/** In their order; long because each table is filled in one statement. */
function statements(org: string): string[] {
  const day = `to_char(c.opened_at at time zone 'UTC', 'YYYY-MM-DD')`
  const dates = dated.map(([name, part, of]) => [`${day} || ' ${name} ${part}'`, of] as const)
  const last = lastSummed(machineClock.now())
  const summed = (scope: string, by: string) => `
    insert into week_counts (organisation_id, scope, week, number, n, hits, total, median, ninetieth)
    select ${org}, ${scope}, week, number, count(*), count(*) filter (where hit), sum(value),
      round(percentile_cont(0.5) within group (order by value)), round(percentile_cont(0.9) within group (order by value))
    from case_marks where week <= '${last}' group by week, number${by};
    insert into week_counts select distinct ${org}, ${scope}, week, '', 0, 0, null::float8, null::float8, null::float8 from case_marks where week <= '${last}'`
  return [
    `insert into mistakes (organisation_id, id, kind, title, created_at)
     select ${org}, ${idOf('mistake', 'k')}, 'slow', 'Mistake number ' || k, '2026-01-01' from generate_series(0, 39) k`,
    `insert into causes (organisation_id, id, title, created_at) select ${org}, ${idOf('cause', 'k')}, 'Cause number ' || k, '2026-01-01' from generate_series(0, 11) k`,
    `insert into cause_mistakes (organisation_id, mistake_id, cause_id, at)
     select ${org}, ${idOf('mistake', 'k')}, ${idOf('cause', 'k % 12')}, '2026-01-01' from generate_series(0, 35) k`,
    `update cases c set mistake_id = ${idOf('mistake', `${n} % 40`)} where c.id < 'case_01' and ${n} % 3 = 0`,
    `update cases c set stands = 'unableToRecover' where c.id < 'case_01' and ${n} % 45 = 0 and c.ended_at is not null`,
    `insert into ledger (organisation_id, id, case_id, entry, title, amount_minor, currency, at, by)
     select ${org}, 'ledger_' || substr(c.id, 6), c.id, 'perk', 'A book', 500 + ${n} % 4000, (select currency from organisations), c.opened_at, 'system' ${filled} and ${n} % 6 = 0`,
    ...marks.map(
      ([number, having, hit, value]) => `insert into case_marks (organisation_id, case_id, number, ref, brand_id, at, week, hit, value)
       select ${org}, c.id, '${number}', 'case', c.brand_id, c.opened_at, ${week('c.opened_at')}, ${hit}, ${value} ${filled} and ${having}`,
    ),
    `insert into mark_counts (organisation_id, version, upto, counted_at, summed_at) values (${org}, ${marksVersion}, '', now(), now())
     on conflict (organisation_id) do update set version = excluded.version, counted_at = now(), summed_at = now()`,
    'delete from mark_hours',
    `insert into mark_hours (organisation_id, week, number, brand_id, hour, n, hits, total)
     select ${org}, week, number, brand_id, date_trunc('hour', at, 'UTC'), count(*), count(*) filter (where hit), coalesce(sum(value), 0) from case_marks group by 2, 3, 4, 5`,
    'delete from week_counts',
    summed(`'all'`, ''),
    summed('(select id from brands limit 1)', ''),
    `insert into case_tallies (organisation_id, case_id, brand_id, day, yes, no, dated)
     select ${org}, c.id, c.brand_id, ${day}, ${listed(tallies.map(([name, yes]) => [`'${name}'`, yes]))},
       ${listed(tallies.map(([name, , no]) => [`'${name}'`, no]))}, ${listed(dates)} ${filled}`,
    'delete from tally_days',
    `insert into tally_days (organisation_id, day, brand_id, tally, yes, no)
     select ${org}, day, brand_id, tally, sum(yes), sum(no) from (
       select day, brand_id, unnest(yes) as tally, 1 as yes, 0 as no from case_tallies
       union all select day, brand_id, unnest(no), 0, 1 from case_tallies
       union all select split_part(one, ' ', 1), brand_id, split_part(one, ' ', 2), (split_part(one, ' ', 3) = 'yes')::int, (split_part(one, ' ', 3) = 'no')::int
         from case_tallies, unnest(dated) as one) parts group by day, brand_id, tally`,
    "delete from case_impacts where case_id < 'case_01'",
    `insert into case_impacts (organisation_id, case_id, brand_id, customer_id, mistake_id, opened_at, cost_minor, grave, lost)
     select ${org}, c.id, c.brand_id, c.customer_id, c.mistake_id, c.opened_at, case when ${n} % 6 = 0 then 500 + ${n} % 4000 else 0 end,
       c.severity <= 2, c.stands = 'unableToRecover' ${filled}`,
    'delete from impact_days',
    `insert into impact_days (organisation_id, day, mistake_id, cases, cost_minor, grave)
     select ${org}, ${day}, coalesce(c.mistake_id, ''), count(*), sum(c.cost_minor), count(*) filter (where c.grave) from case_impacts c group by 2, 3`,
    `insert into case_coverage (organisation_id, case_id, opened_at, kind, foreseen)
     select ${org}, c.id, c.opened_at, c.kind, ${n} % 3 <> 0 ${filled}`,
    'delete from coverage_days',
    `insert into coverage_days (organisation_id, day, kind, cases, foreseen)
     select ${org}, ${day}, coalesce(c.kind, ''), count(*), count(*) filter (where c.foreseen) from case_coverage c group by 2, 3`,
  ]
}
