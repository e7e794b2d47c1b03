// The real commands: a backup of a server restores into an embedded database and that one's into a server; a restore that is killed
// half-way leaves the database empty or whole; and a bit that fell over on the way is noticed.

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { verified } from '#server/backup/format.ts'
import { openPool, type Pool } from '#server/platform/db.ts'
import { type TestWorld, testWorld } from '#server/testing/world.ts'

const root = join(import.meta.dirname, '..')
const program = [join(root, 'node_modules', '.bin', 'node'), join(root, 'bin', 'amends')] as const
let world: TestWorld
let folder: string
let admin: Pool
let source: string
const made: string[] = []

beforeAll(async () => {
  world = await testWorld()
  const team = await world.team()
  const complaint = { customer: { name: 'Marta', address: 'marta@example.com' }, subject: 'Late', text: 'It did not come.' }
  const { caseId } = (await world.as(team.ilse).post('/api/cases', complaint)).body
  // Bytes that do not shrink, so that a restore takes long enough to be killed in.
  for (let n = 0; n < 6; n++)
    await world
      .as(team.ilse)
      .post(`/api/cases/${caseId}/attachments`, { name: `${n}.bin`, content: randomBytes(3_000_000).toString('base64') })
  admin = openPool({ ...inject('database'), database: 'postgres' }, 1, () => {})
  source = urlOf((await world.world.pool.query('select current_database() as name')).rows[0].name)
  folder = await mkdtemp(join(tmpdir(), 'amends-elsewhere-'))
  await chmod(folder, 0o755) // the embedded database may run under another account and walks in
})
afterAll(async () => {
  for (const name of made) await admin.query(`drop database ${name} with (force)`)
  await admin.end()
  await rm(folder, { recursive: true, force: true })
  await world.stop()
})

function urlOf(name: string): string {
  const { user, port, host } = inject('database')
  return `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
}

async function emptyServer(): Promise<string> {
  const name = `elsewhere_${randomBytes(6).toString('hex')}`
  await admin.query(`create database ${name}`)
  made.push(name)
  return urlOf(name)
}

const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['VITEST', 'NODE_OPTIONS', 'DATABASE_URL'].includes(name)))

function begin(place: Record<string, string>, ...words: string[]) {
  const child = spawn(program[0], [program[1], ...words], { env: { ...clean, ...place }, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, said })) }
}

const sums = async (file: string) => {
  const { tables, rows } = await verified(join(folder, file))
  // Of the whole file only the header differs, which holds the instant; each table's own sum is compared by the ends within it.
  return { tables, rows }
}

test(
  'from a server into an embedded database and from there into a server, nothing is changed on the way',
  { timeout: 200_000 },
  async () => {
    expect(await begin({ DATABASE_URL: source }, 'backup', 'one.backup').ended).toMatchObject({ code: 0 })
    const embedded = { AMENDS_DATA: join(folder, 'data') }
    const first = await begin(embedded, 'restore', 'one.backup').ended
    expect(first, first.said).toMatchObject({ code: 0 })
    expect(await begin(embedded, 'backup', 'two.backup').ended).toMatchObject({ code: 0 })
    const server = await emptyServer()
    const second = await begin({ DATABASE_URL: server }, 'restore', 'two.backup').ended
    expect(second, second.said).toMatchObject({ code: 0 })
    expect(await begin({ DATABASE_URL: server }, 'backup', 'three.backup').ended).toMatchObject({ code: 0 })
    expect(await sums('two.backup')).toEqual(await sums('one.backup'))
    const pool = openPool({ connectionString: server }, 1, () => {})
    for (const table of ['journal', 'ledger', 'case_facts', 'messages', 'attachments', 'received']) {
      const print = `select count(*) as n, md5(string_agg(t::text, '' order by t::text)) as sum from ${table} t`
      expect((await pool.query(print)).rows, table).toEqual((await world.world.pool.query(print)).rows)
    }
    await pool.end()
    const again = await begin({ DATABASE_URL: server }, 'restore', 'one.backup').ended
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('not empty') })
  },
)

test('a restore that is killed half-way leaves nothing or everything, and can be begun again', { timeout: 200_000 }, async () => {
  await begin({ DATABASE_URL: source }, 'backup', 'killed.backup').ended
  const server = await emptyServer()
  const pool = openPool({ connectionString: server }, 1, () => {})
  const isThere = async (what: string) =>
    (await pool.query(`select to_regclass('public.${what}') is not null as made`)).rows[0].made as boolean
  for (let kill = 1; kill <= 2; kill++) {
    const { child, ended } = begin({ DATABASE_URL: server }, 'restore', 'killed.backup')
    // Once it pours, or a little later; the second time the tables are there already.
    while (child.exitCode === null && !(await isPouring(pool))) await pause(5)
    await pause(kill * 20)
    child.kill('SIGKILL')
    await ended
    const rows = (await isThere('directory')) ? (await pool.query('select count(*) as n from directory')).rows[0].n : 0
    const whole = rows > 0 ? (await pool.query('select count(*) as n from attachments')).rows[0].n : 0
    expect([0, 6]).toContain(whole)
  }
  const { code, said } = await begin({ DATABASE_URL: server }, 'restore', 'killed.backup').ended
  expect(code === 0 || said.includes('not empty'), said).toBe(true)
  expect((await pool.query('select count(*) as n from attachments')).rows[0].n).toBe(6)
  await pool.end()
})

async function isPouring(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name = 'amends-restore' and query like 'insert into%'`,
  )
  return rows.length > 0
}

test('one bit that fell over anywhere is noticed before anything is changed', { timeout: 120_000 }, async () => {
  await begin({ DATABASE_URL: source }, 'backup', 'bits.backup').ended
  const bytes = await readFile(join(folder, 'bits.backup'))
  // Past the ten bytes of gzip's own head, of which some mean nothing.
  for (const share of [0.001, 0.3, 0.7, 0.9999]) {
    const at = 10 + Math.floor((bytes.length - 18) * share)
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ 4
    await writeFile(join(folder, 'flipped.backup'), flipped)
    await expect(verified(join(folder, 'flipped.backup')), `the bit in byte ${at}`).rejects.toThrow(/cannot be used.*Nothing was changed/)
  }
})
