// A history as long as wanted, in shapes like real ones: for each two cases a customer, for each case two clocks, three facts, two messages,
// four lines in the journal, and some forty words of which a few are in half of all cases, most in some, and one in this case only.

import pg from 'pg'
import type { BenchHouse } from './house.ts'

/** Ids that sort by `n` and collide with nobody's: a number behind a fixed front, as SQL. */
const idSql = (prefix: string, n: string) => `'${prefix}_00' || lpad(to_hex(${n}), 24, '0')`
export const caseId = (n: number) => `case_00${n.toString(16).padStart(24, '0')}`
/** Rows of cases that one statement makes. */
const batch = 50_000
/** Seconds from one case to the next: a million of them is most of a year. */
const apart = 30

/**
 * Fills the organisation up to `cases` cases, a fifth of them open and of those a third owned by the one member; the last of `most`, the largest
 * size of this run, was opened just now. Answers the seconds it took.
 */
export async function fillTo({ amends, pool }: BenchHouse, cases: number, most = cases): Promise<number> {
  const began = performance.now()
  const { rows } = await pool.query(
    `select (select count(*)::int from cases where id < 'case_01') as n, (now() - interval '${most * apart} seconds')::text as since, organisation_id as org, (select id from brands limit 1) as brand, (select id from members limit 1) as owner from organisations`,
  )
  const { n: from, ...of } = rows[0] as { n: number; since: string; org: string; brand: string; owner: string }
  const client = new pg.Client(amends.database)
  await client.connect()
  // As a restore would: foreign keys are right by construction, and a crash would only cost the filling.
  await client.query(`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'`)
  const indexes = cases - from > batch ? await indexesOf(client) : []
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  for (let first = from + 1; first <= cases; first += batch)
    for (const statement of statements({ ...of, first, last: Math.min(cases, first + batch - 1) })) await client.query(statement)
  for (const { text } of indexes) await client.query(text)
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
  return (performance.now() - began) / 1000
}

const tables = ['customers', 'customer_addresses', 'cases', 'case_facts', 'clocks', 'messages', 'journal']

/** The indexes that no key of the filled tables stands on; made afterwards, they cost far less. */
async function indexesOf(client: pg.Client): Promise<{ name: string; text: string }[]> {
  const { rows } = await client.query<{ name: string; text: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as text from pg_index i
     where i.indrelid = any($1::regclass[]) and not i.indisunique`,
    [tables],
  )
  return rows
}

type Part = { since: string; org: string; brand: string; owner: string; first: number; last: number }
function statements({ since, org, brand, owner, first, last }: Part): string[] {
  const series = (every = 1) => `generate_series(${first + ((every - (first % every)) % every)}, ${last}, ${every}) as n`
  const [o, b, m] = [org, brand, owner].map((id) => `'${id}'`)
  const opened = `timestamptz '${since}' + n * interval '${apart} seconds'`
  const due = `timestamptz '2027-06-01' + (n % 1000) * interval '1 hour'`
  const isOpen = `n % 5 = 0`
  const customer = idSql('customer', '(n + 1) / 2 * 2')
  const said = `(select string_agg('word' || (n * k * 7 + k * k * 131) % 3000, ' ') from generate_series(1, 30) as k)`
  const words = `'b' || n || ' complaint customer' || (n + 1) / 2 || ' lamp' || n % 977 || ' town' || n % 5000
    || case when n % 2 = 0 then ' order' else ' parcel' end || case when n % 200 = 0 then ' crystal' else ' glass' end || ' ' || ${said}`
  const facts = ['heard', 'confirmed', 'apologised'].map(
    (fact, k) =>
      `insert into case_facts select ${o}, ${idSql('fact', `n * 3 + ${k}`)}, ${idSql('case', 'n')}, '${fact}', ${opened} + interval '${k} hours', ${m}, null, '{}' from ${series()}${fact === 'apologised' ? ` where not (${isOpen})` : ''}`,
  )
  const clocks = ['listen', 'apologise'].map(
    (name, k) =>
      `insert into clocks (organisation_id, id, case_id, name, basis, budget, started_at, due_at, warn_at, met_at)
       select ${o}, ${idSql('clock', `n * 2 + ${k}`)}, ${idSql('case', 'n')}, '${name}', 'business', 3600000, ${opened}, ${due}, ${due}, case when ${k} = 0 or not (${isOpen}) then ${opened} end from ${series()}`,
  )
  const messages = ['in', 'out'].map(
    (direction, k) =>
      `insert into messages (organisation_id, id, case_id, direction, channel, purpose, author_id, body, attachments, at)
       select ${o}, ${idSql('message', `n * 2 + ${k}`)}, ${idSql('case', 'n')}, '${direction}', 'mail', '${k ? 'letter' : 'complaint'}', ${k ? m : 'null'}, 'It is late, number ' || n || '. ' || repeat('I took the morning off and nobody came. ', 8), '[]', ${opened} + interval '${k} hours' from ${series()}`,
  )
  const journal = ['case.opened', 'message.received', 'case.heard', 'case.confirmed'].map(
    (event, k) =>
      `insert into journal select ${o}, ${idSql('entry', `n * 4 + ${k}`)}, ${opened} + interval '${k} minutes', 'system', '${event}', ${idSql('case', 'n')}, jsonb_build_object('caseId', ${idSql('case', 'n')}) from ${series()}`,
  )
  return [
    `insert into customers select ${o}, ${idSql('customer', 'n')}, 'Customer ' || n, 'Customer', null, 'en', ${opened} from ${series(2)}`,
    `insert into customer_addresses select ${o}, 'customer' || n || '@example.com', ${idSql('customer', 'n')}, ${opened}, true from ${series(2)}`,
    `insert into cases (organisation_id, id, reference, brand_id, customer_id, owner_id, title, severity, kind, channel, protocol_version, stands, opened_at, ended_at, due_at, due_warn_at, due_clock, words)
     select ${o}, ${idSql('case', 'n')}, 'B' || n, ${b}, ${customer}, case when n % 3 = 0 then ${m} end, 'Complaint number ' || n,
       1 + n % 5, 'slow', 'mail', 1, case when ${isOpen} then 'apologise' else 'recovered' end, ${opened}, case when not (${isOpen}) then ${opened} + interval '2 days' end,
       case when ${isOpen} then ${due} else timestamptz '9999-12-31' end, ${due}, case when ${isOpen} then 'apologise' end, to_tsvector('simple', ${words}) from ${series()}`,
    ...facts,
    ...clocks,
    ...messages,
    ...journal,
  ]
}
