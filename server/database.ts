// The database of this process: the embedded one in the data folder, or a server by URL; brought up to date before anybody uses it.

import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '#server/platform/config.ts'
import { type Connection, openPool, type Pool } from '#server/platform/db.ts'
import { startEmbedded } from '#server/platform/embedded.ts'
import type { Log } from '#server/platform/log.ts'
import { oneAtATime } from '#server/platform/one-at-a-time.ts'
import { migrate } from '#server/platform/migrations.ts'

export type Database = { connection: Connection; direct: Connection; pool: Pool; isEmbedded: boolean; close(): Promise<void> }

/** Connections of one process, beside the few of jobs and live updates. */
const poolSize = 20

export async function openDatabase(config: Config, log: Log): Promise<Database> {
  const database = await reachDatabase(config, log)
  try {
    const applied = await oneAtATime(database.pool, () => migrate(database.pool))
    if (applied.length > 0) log.info('migrated', { applied })
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Whether no database was ever made here. Whoever only looks asks first, because reaching the embedded one makes it. */
export function isStillNothing({ databaseUrl, dataDirectory }: Config): boolean {
  return !databaseUrl && !existsSync(join(dataDirectory, 'postgres', 'cluster'))
}

/** The same as it lies there, not brought up to date: for whoever only looks, or is about to fill it. */
export async function reachDatabase(config: Config, log: Log): Promise<Database> {
  const embedded = config.databaseUrl ? null : await startOwn(config, log)
  const connection: Connection = embedded ? embedded.connection : { connectionString: config.databaseUrl ?? '' }
  const direct: Connection = embedded ? embedded.connection : { connectionString: config.directUrl ?? '' }
  const pool = openPool(connection, poolSize, (error) => log.warn('a database connection was lost', { error }))
  return {
    connection,
    direct,
    pool,
    isEmbedded: embedded !== null,
    close: async () => {
      await pool.end()
      await embedded?.stop()
    },
  }
}

async function startOwn(config: Config, log: Log) {
  await mkdir(config.dataDirectory, { recursive: true, mode: 0o755 })
  return startEmbedded({ directory: join(config.dataDirectory, 'postgres'), log: (sentence, level = 'info') => log[level](sentence) })
}
