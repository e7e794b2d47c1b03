// What happened before, among more and more past mistakes: the question of the desk, one at a time, beside its floor in the same run: the very
// statements of that request on a bare driver. Then what one more linked case costs.

import pg from 'pg'
import { hashOf, readText } from '#core/learning/recurrence/terms.ts'
import { count, type Known, nothingKnown } from '#core/learning/recurrence/weights.ts'
import { benchHouse, type BenchHouse } from './house.ts'
import { growth, measure, type Measured, row } from './measure.ts'
import { replay, type Statement } from './record.ts'

const questions = 60

export async function benchRecurrence(sizes: number[], rounds: number): Promise<void> {
  const house = await benchHouse('doors')
  try {
    const paths: string[] = []
    for (let n = 0; n < questions; n++) paths.push(await asked(house, n))
    console.log('| what | Amends | bare driver, same statements | ratio | |\n|---|---|---|---|---|')
    const past = { known: nothingKnown(), filled: 0 }
    let first: Measured | undefined
    for (const size of sizes) {
      const seconds = await fill(house, past, size)
      console.log(`| **${size.toLocaleString('en')} past mistakes** | filled in ${seconds.toFixed(0)} s | | | |`)
      const { ours, floor } = await read(house, rounds, (n) => paths[n % questions] ?? '')
      console.log(row('candidates of a case', ours, floor, `p95 ${ours.p95.toFixed(1)} ms; ${growth(ours, first)}`))
      first ??= ours
    }
  } finally {
    await house.close()
  }
}

async function asked(house: BenchHouse, n: number): Promise<string> {
  const text = textOf(7_000_000 + n)
  const body = { customer: { name: 'Asker', address: `asker${n}@example.com` }, subject: text.slice(0, 40), text }
  const { caseId } = JSON.parse(await house.call('POST', '/api/cases', body)) as { caseId: string }
  return `/api/cases/${caseId}/recurrence`
}

async function read(house: BenchHouse, rounds: number, path: (n: number) => string): Promise<{ ours: Measured; floor: Measured }> {
  const recordings: Statement[][] = []
  for (let n = 0; n < questions; n++) recordings.push(await house.statementsOf('GET', path(n)))
  await measure(questions, 1, (n) => house.call('GET', path(n)))
  const ours = await measure(rounds, 1, (n) => house.call('GET', path(n)))
  const client = new pg.Client(house.amends.database)
  await client.connect()
  const floor = await measure(rounds, 1, (n) => replay(client, recordings[n % questions] ?? []))
  await client.end()
  return { ours, floor }
}

/** Rows of one statement. */
const batch = 2000

async function fill({ amends, pool }: BenchHouse, past: { known: Known; filled: number }, size: number): Promise<number> {
  const began = performance.now()
  const { rows } = await pool.query<{ id: string }>('select organisation_id as id from organisations')
  const org = rows[0]?.id ?? ''
  const client = new pg.Client(amends.database)
  await client.connect()
  await client.query(`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'`)
  const { rows: index } = await client.query<{ text: string }>(
    `select indexdef as text from pg_indexes where indexname = 'recurrence_texts_by_key'`,
  )
  await client.query('drop index recurrence_texts_by_key')
  for (; past.filled < Math.min(size, told); past.filled += batch) await addBatch(client, org, past.known, past.filled)
  for (; past.filled < size; past.filled += told) await addCopies(client, org, past.known, past.filled / told)
  await client.query(index[0]?.text ?? '')
  const counts = Buffer.from(past.known.counts.buffer)
  await client.query(
    `insert into recurrence_counts (organisation_id, texts, counts, version) values ($1, $2, $3, $2)
     on conflict (organisation_id) do update set texts = $2, counts = $3, version = $2`,
    [org, past.known.texts, counts],
  )
  await client.query('vacuum analyze recurrence_texts')
  await client.query('checkpoint')
  await client.end()
  return (performance.now() - began) / 1000
}

/** So many texts are told one by one. */
const told = 100_000
/** One word in so many is the same in the copies. */
const sameIn = 8

/**
 * Beyond that, the same texts again with seven of eight words and pairs exchanged for others: as if the language went on as it began. Telling a
 * million one by one takes an hour.
 */
async function addCopies(client: pg.Client, org: string, known: Known, copy: number): Promise<void> {
  known.texts += told
  await client.query(
    `with rows as (select 'mistake_' || lpad($2::text, 2, '0') || substr(source, 11) as id, facts, codes, keys, at from recurrence_texts
       where organisation_id = $1 and source like 'mistake_00%'),
     named as (insert into mistakes (organisation_id, id, kind, title, created_at) select $1, id, 'slow', 'Mistake ' || id, at from rows)
     insert into recurrence_texts (organisation_id, source, mistake_id, facts, codes, keys, at, is_counted)
     select $1, id, id, facts, codes, array(select case when key % ${sameIn} = 0 then key else key # ($3::int) end from unnest(keys) as key), at, true from rows`,
    [org, copy, copy * 7919],
  )
}

async function addBatch(client: pg.Client, org: string, known: Known, from: number): Promise<void> {
  const salt = hashOf(org)
  const ids: string[] = []
  const codes: Buffer[] = []
  const keys: string[] = []
  for (let n = from; n < from + batch; n++) {
    const reading = readText(textOf(n))
    count(known, reading.codes)
    ids.push(`mistake_00${n.toString(16).padStart(24, '0')}`)
    codes.push(Buffer.from(reading.codes.buffer))
    keys.push(`{${[...new Set(reading.terms.map(({ key }) => key ^ salt))].join(',')}}`)
  }
  await client.query(
    `with rows as (select * from unnest($2::text[], $3::bytea[], $4::text[]) as r(id, codes, keys)),
       named as (insert into mistakes (organisation_id, id, kind, title, created_at) select $1, id, 'slow', 'Mistake ' || id, '2026-01-01' from rows)
     insert into recurrence_texts (organisation_id, source, mistake_id, facts, codes, keys, at, is_counted)
     select $1, id, id, '{}', codes, keys::int[], '2026-01-01', true from rows`,
    [org, ids, codes, keys],
  )
}

const syllables = ['ka', 'lo', 'mi', 'ren', 'tos', 'ba', 'ven', 'dur', 'el', 'sha', 'ni', 'por', 'gat', 'um', 'fle', 'qui']

/** Twenty words whose frequencies fall as in a language: a few are in most texts, most in hardly any. */
function textOf(n: number): string {
  let state = Math.imul(n + 1, 0x9e3779b1) >>> 0
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return Array.from({ length: 20 }, () => wordOf(Math.floor(Math.exp(chance() * Math.log(50_000))))).join(' ')
}

function wordOf(rank: number): string {
  let word = ''
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) word += syllables[(rest * 7 + word.length) % 16]
  return word
}
