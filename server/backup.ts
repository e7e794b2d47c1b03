// `amends backup FILE` and `amends restore FILE`: everything that is ours into one file, and back into an empty database.

import { chmod } from 'node:fs/promises'
import packageJson from '#package' with { type: 'json' }
import { fill, refuseIfInUse } from '#server/backup/fill.ts'
import { verified, type Whole } from '#server/backup/format.ts'
import { progress } from '#server/backup/progress.ts'
import { backUp } from '#server/backup/write.ts'
import { type Database, isStillNothing, reachDatabase } from '#server/database.ts'
import { machineClock, stopwatch } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config.ts'
import { loneClient } from '#server/platform/db.ts'
import { openJobs } from '#server/platform/jobs.ts'
import { type Log, openLog } from '#server/platform/log.ts'
import { appliedMigrations, knownMigrations, migrate } from '#server/platform/migrations.ts'
import { oneAtATime } from '#server/platform/one-at-a-time.ts'

const count = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`

export async function backup(config: Config, args: string[]): Promise<void> {
  const file = fileIn(args, 'backup')
  const log = openLog(machineClock, 'warn')
  // A folder that was mistyped must not become a database.
  if (isStillNothing(config)) throw new Error(`There is no database in ${config.dataDirectory}. Set AMENDS_DATA or DATABASE_URL to yours.`)
  const database = await reachDatabase(config, log)
  try {
    if ((await appliedMigrations(database.pool)).length === 0) throw new Error('There is nothing in this database to back up.')
    const { rows, tables, bytes } = await backUp(
      database.direct,
      file,
      { app: packageJson.version, at: machineClock.now() },
      progress('Written', stopwatch()),
    )
    console.log(`${count(rows, 'row')} of ${count(Object.keys(tables).length, 'table')} are in ${file} (${megabytes(bytes)}).`)
    console.log('It holds every secret of this installation. Keep it where only you can read it.')
  } finally {
    await database.close()
  }
}

export async function restore(config: Config, args: string[]): Promise<void> {
  const file = fileIn(args, 'restore')
  const whole = await verified(file)
  const log = openLog(machineClock, 'warn')
  const database = await reachDatabase(config, log)
  try {
    await restoreInto(database, file, whole, log)
    await chmod(file, 0o600).catch(() => undefined)
    console.log(`${count(whole.rows, 'row')} of ${whole.header.at} are restored. “amends serve” goes on from there.`)
  } finally {
    await database.close()
  }
}

/** `whole`: what `verified` found. Brings the empty database to the backup's schema, fills it, and then brings both up to date. */
export async function restoreInto({ pool, direct, connection }: Database, file: string, whole: Whole, log: Log): Promise<void> {
  const known = await knownMigrations()
  const last = whole.header.migrations.at(-1)
  if (!last || !known.includes(last))
    throw new Error(`This backup was made by a newer Amends (${whole.header.app}). Update Amends first. Nothing was changed.`)
  const client = await pool.connect()
  try {
    await refuseIfInUse(client)
  } finally {
    client.release()
  }
  const applied = await appliedMigrations(pool)
  // Some migrations change what lies in the tables, and these would pass the restored rows by.
  if (applied.length > whole.header.migrations.length)
    throw new Error(
      'This empty database is newer than the backup. Give AMENDS_DATA or DATABASE_URL a place where nothing is yet. Nothing was changed.',
    )
  if (applied.length < whole.header.migrations.length) await oneAtATime(pool, () => migrate(pool, undefined, last))
  const jobs = await openJobs(connection, pool, false, log)
  try {
    await filled(direct, file, whole, jobs)
  } finally {
    await jobs.boss.stop({ graceful: false })
  }
  await oneAtATime(pool, () => migrate(pool))
}

/** On a line of its own without a time limit: a large restore takes its minutes. */
async function filled(direct: Database['direct'], file: string, whole: Whole, jobs: Awaited<ReturnType<typeof openJobs>>): Promise<void> {
  const client = loneClient({ ...direct, application_name: 'amends-restore' })
  await client.connect()
  try {
    const told = progress('Restored', stopwatch())
    await fill(client, file, whole, jobs, (rows) => told(rows, whole.rows))
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

function fileIn(args: string[], verb: string): string {
  const [file, ...more] = args
  if (!file || file.startsWith('-') || more.length > 0) throw new Error(`Please name one file: amends ${verb} FILE`)
  return file
}
