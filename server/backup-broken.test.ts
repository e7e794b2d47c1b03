// The real commands, broken off or given what is broken: a restore that is killed half-way leaves the database empty or whole, and a bit
// that fell over on the way is noticed.

import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verified } from '#server/backup/format.ts'
import { openPool, type Pool } from '#server/platform/db.ts'
import { type Elsewhere, openElsewhere } from '#server/testing/elsewhere.ts'

let elsewhere: Elsewhere
beforeAll(async () => {
  // So many bytes that a restore takes long enough to be killed in.
  elsewhere = await openElsewhere(3_000_000)
})
afterAll(() => elsewhere.close())

test('a restore that is killed half-way leaves nothing or everything, and can be begun again', { timeout: 200_000 }, async () => {
  const { begin, source, emptyServer } = elsewhere
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

test('a backup of a folder that was mistyped says so, and makes no database there', async () => {
  const { code, said } = await elsewhere.begin({ AMENDS_DATA: './mistyped' }, 'backup', 'mistyped.backup').ended
  expect([code, said]).toEqual([1, expect.stringContaining('There is no database in')])
  expect(await access(join(elsewhere.folder, 'mistyped')).catch(() => 'nothing')).toBe('nothing')
})

test('one bit that fell over anywhere is noticed before anything is changed', { timeout: 120_000 }, async () => {
  const { begin, folder, source } = elsewhere
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
