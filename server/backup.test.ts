// A backup is made while cases come in, is restored into another database, and there everything is as it was.

import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { restoreInto } from '#server/backup.ts'
import { piece, verified } from '#server/backup/format.ts'
import { backUp } from '#server/backup/write.ts'
import type { Database } from '#server/database.ts'
import { type Connection, openPool, type Pool } from '#server/platform/db.ts'
import { beat } from '#server/platform/heartbeat.ts'
import { drainJobs, openJobs } from '#server/platform/jobs.ts'
import { openApp } from '#server/platform/http/app.ts'
import { silentLog } from '#server/platform/log.ts'
import type { Team } from '#server/testing/cast.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

let world: TestWorld
let team: Team
let folder: string
let source: Connection
let admin: Pool
const targets: { name: string; database: Database }[] = []
const facts = { app: 'test', at: '2026-03-04T12:31:00.000Z' }

beforeAll(async () => {
  world = await testWorld()
  team = await world.team()
  await world.team()
  const { rows } = await world.world.pool.query('select current_database() as name')
  source = { ...inject('database'), database: rows[0].name }
  admin = openPool({ ...inject('database'), database: 'postgres' }, 1, () => {})
  folder = await mkdtemp(join(tmpdir(), 'amends-backup-'))
})
afterAll(async () => {
  for (const { name, database } of targets) {
    await database.close()
    await admin.query(`drop database ${name} with (force)`)
  }
  await admin.end()
  await rm(folder, { recursive: true, force: true })
  await world.stop()
})

async function emptyDatabase(): Promise<Database> {
  const name = `restored_${randomBytes(6).toString('hex')}`
  await admin.query(`create database ${name}`)
  const connection = { ...inject('database'), database: name }
  const pool = openPool(connection, 4, () => {})
  const database = { connection, direct: connection, pool, isEmbedded: false, close: () => pool.end() }
  targets.push({ name, database })
  return database
}

async function comeIn(n: number): Promise<string> {
  const head = `From: Marta <marta${n}@example.com>\r\nSubject: Where is it\r\nMessage-ID: <backup-${n}@example.com>`
  const raw = Buffer.from(`${head}\r\n\r\nIt did not come. \u{1F52D} ${n}\r\n`).toString('base64')
  return (await world.as(team.ada).post('/api/mail', { raw, recipient: team.mailbox })).body.caseId
}

/** How many rows each table has, and a hash over all of them in order. */
async function fingerprints(pool: Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  const prints: Record<string, string> = {}
  for (const { name } of rows) {
    const all = await pool.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
    prints[name] = `${all.rows.length} ${createHash('sha256')
      .update(all.rows.map((one) => one.row).join('\n'))
      .digest('hex')}`
  }
  return prints
}

test('a quiet backup restores to exactly the same, and the restored house goes on', async () => {
  const ids = [await comeIn(1), await comeIn(2)]
  const path = `/api/cases/${ids[0]}`
  await world.as(team.ilse).put(`${path}/hearing`, { crux: 'It did not come.' })
  const { proposal } = (await world.as(team.ilse).get(path)).body
  const options = proposal.options
    .slice(0, 2)
    .map(({ remedyId, title, detail, costMinor }: Record<string, unknown>) => ({ remedyId, title, detail, costMinor }))
  const body = 'Dear Marta,\n\nI am sorry. We are late, and that is our mistake. I will call you tomorrow at 10:00.\n\nIlse'
  await world.as(team.ilse).post(`${path}/letters`, { subject: 'Sorry', body, options })
  world.clock.forward(20_000)
  await world.beat()
  await world.as(team.ilse).post(`${path}/choice`, { letter: 'a' })
  await large(path)
  // Jobs that nobody has done yet are part of it: the second case's letter is about to leave.
  await world.as(team.ilse).post(`/api/cases/${ids[1]}/letters`, { subject: 'Sorry', body })
  world.clock.forward(20_000)
  await beat(world.world)
  const file = join(folder, 'quiet.amends')
  const written = await backUp(source, file, facts)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(written.tables['open jobs']).toBeGreaterThan(0)
  const whole = await verified(file)
  expect(whole.rows).toBe(written.rows)

  const target = await emptyDatabase()
  await restoreInto(target, file, whole, silentLog)
  const before = await fingerprints(world.world.pool)
  expect(await fingerprints(target.pool)).toEqual(before)
  expect(Number(before['ledger']?.split(' ')[0])).toBeGreaterThan(0)
  await expect(target.pool.query('delete from journal')).rejects.toThrow('append-only')

  const jobs = await openJobs(target.connection, target.pool, false, silentLog)
  const restored = { ...world.world, pool: target.pool, jobs }
  expect(await drainJobs(restored)).toBeGreaterThanOrEqual(written.tables['open jobs'] ?? 0)
  await world.settle()
  const ofCase = async (pool: Pool) =>
    (await pool.query('select c.stands, m.state from cases c join mails m on m.case_id = c.id where c.id = any($1) order by 1, 2', [ids]))
      .rows
  expect(await ofCase(target.pool)).not.toContainEqual(expect.objectContaining({ state: 'queued' }))
  expect(await ofCase(target.pool)).toEqual(await ofCase(world.world.pool))
  const app = openApp(restored, { lately: () => [], watch: () => () => {}, stop: async () => {} }, 'test')
  const link = await customerLink()
  expect((await app.request(link)).status).toBe(200)
  expect((await app.request('/api/me', { headers: { authorization: `Bearer ${team.ilse.key}` } })).status).toBe(200)
  await jobs.boss.stop({ graceful: false })
})

/** A file that comes in several pieces, with half a byte at the end of none of them, and a name that JSON has to escape. */
async function large(path: string): Promise<void> {
  const content = randomBytes(2 * piece + 12_345).toString('base64')
  const answer = await world.as(team.ilse).post(`${path}/attachments`, { name: 'a "map" \\ of null\u{1F52D}.bin', content })
  expect(answer.status).toBe(201)
}

/** The private page as the letter's preview shows it. */
async function customerLink(): Promise<string> {
  const { rows } = await world.world.pool.query(`select frame::text as frame from mails where frame::text like '%/c/%' limit 1`)
  return `/c/${/\/c\/([\w.~-]+)/.exec(rows[0].frame)?.[1]}`
}

/** A case is heard, gets a file, and a perk in its ledger. */
async function change(caseId: string): Promise<void> {
  const path = `/api/cases/${caseId}`
  await world.as(team.ilse).put(`${path}/hearing`, { crux: 'It did not come.' })
  await world.as(team.ilse).post(`${path}/attachments`, { name: 'map.bin', content: randomBytes(20_000).toString('base64') })
  await world.as(team.ilse).post(`${path}/perk`, { title: 'A star map', costMinor: 100, because: 'Lena waits' })
}

test('a backup under load is of one instant: whole cases, and every row as it is in the original', async () => {
  let over = false
  const load = (async () => {
    let n = 100
    while (!over) await change(await comeIn(n++))
    return n - 100
  })()
  await change(await comeIn(99))
  const file = join(folder, 'busy.amends')
  await backUp(source, file, facts)
  over = true
  await load
  await comeIn(98)
  const target = await emptyDatabase()
  await restoreInto(target, file, await verified(file), silentLog)
  for (const table of ['journal', 'ledger', 'case_facts', 'clock_changes', 'messages']) {
    const all = async (pool: Pool) =>
      (await pool.query<{ row: string }>(`select t::text as row from ${table} t`)).rows.map((one) => one.row)
    const original = new Set(await all(world.world.pool))
    expect((await all(target.pool)).filter((row) => !original.has(row))).toEqual([])
  }
  const raws = await target.pool.query(`select count(*) as n from received where hash <> encode(sha256(raw), 'hex')`)
  expect(raws.rows[0].n).toBe(0)
  const files = await target.pool.query(
    `select count(*) as n, count(*) filter (where sha256 = encode(sha256(content), 'hex')) as whole from attachments`,
  )
  expect(files.rows[0].n).toBeGreaterThan(0)
  expect(files.rows[0].whole).toBe(files.rows[0].n)
  // One instant: each entry of the ledger with what the journal tells of it, and the other way round.
  const torn = await target.pool.query(
    `select count(*) as n from ledger l full join (select payload->>'ledgerId' as id from journal where event = 'remedy.perkGiven') j using (id)
     where l.organisation_id is null or l.entry = 'perk' and j.id is null`,
  )
  expect(torn.rows[0].n).toBe(0)
  const halves = await target.pool.query(
    `select count(*) as n from received r where state = 'filed' and not exists (select from messages m where m.case_id = r.case_id)`,
  )
  expect(halves.rows[0].n).toBe(0)
})

test('a role that owns the tables but is bound by row-level security backs up and restores all the same', async () => {
  const role = `owner_${randomBytes(4).toString('hex')}`
  const target = await emptyDatabase()
  const { database } = target.connection as { database: string }
  await admin.query(`create role ${role} login createrole; grant amends_app to ${role}; alter database ${database} owner to ${role}`)
  try {
    const connection = { ...inject('database'), database, user: role }
    const pool = openPool(connection, 4, () => {})
    const owned = { ...target, connection, direct: connection, pool }
    const file = join(folder, 'owner.amends')
    await backUp(source, file, facts)
    await restoreInto(owned, file, await verified(file), silentLog)
    const again = join(folder, 'owner-again.amends')
    const { tables } = await backUp(connection, again, facts)
    expect(tables).toEqual((await verified(file)).tables)
    await pool.end()
  } finally {
    await admin.query(`alter database ${database} owner to current_user`)
    await target.pool.query(`reassign owned by ${role} to current_user; drop owned by ${role}`)
    await admin.query(`drop role ${role}`)
  }
})

test('a database in use, a damaged file and a newer one are refused, and nothing is changed', async () => {
  const file = join(folder, 'refused.amends')
  await backUp(source, file, facts)
  await expect(backUp(source, file, facts)).rejects.toThrow('There is a file')
  const whole = await verified(file)
  const used = { connection: source, direct: source, pool: world.world.pool, isEmbedded: false, close: async () => {} }
  const before = await fingerprints(world.world.pool)
  await expect(restoreInto(used, file, whole, silentLog)).rejects.toThrow('not empty')
  expect(await fingerprints(world.world.pool)).toEqual(before)

  const bytes = await readFile(file)
  const text = gunzipSync(bytes).toString('utf8')
  const damaged = { cut: bytes.subarray(0, bytes.length - 40), changed: gzipSync(text.replace('Where is it', 'Where is at')) }
  const short = gzipSync(text.split('\n').slice(0, -2).join('\n') + '\n')
  for (const [name, broken] of Object.entries({ ...damaged, short, none: Buffer.from('hello') })) {
    await writeFile(join(folder, name), broken)
    await expect(verified(join(folder, name))).rejects.toThrow(/cannot be used.*Nothing was changed/)
  }
  const target = await emptyDatabase()
  const newer = { ...whole, header: { ...whole.header, migrations: [...whole.header.migrations, '9999-later'] } }
  await expect(restoreInto(target, file, newer, silentLog)).rejects.toThrow('newer Amends')
  const made = await target.pool.query(`select count(*) as n from pg_class where relnamespace = 'public'::regnamespace`)
  expect(made.rows[0].n).toBe(0)
})
