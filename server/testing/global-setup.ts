// Once for all tests: one throw-away PostgreSQL with a migrated template, from which each test file gets a database of its own.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openPool } from '#server/platform/db.ts'
import { startEmbedded } from '#server/platform/embedded.ts'
import { openJobs } from '#server/platform/jobs.ts'
import { silentLog } from '#server/platform/log.ts'
import { migrate } from '#server/platform/migrations.ts'

type Connection = { host: string; user: string; database: string; port: number }
declare module 'vitest' {
  interface ProvidedContext {
    database: Connection
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'amends-test-'))
  const embedded = await startEmbedded({ directory, log: () => {}, ephemeral: true })
  const pool = openPool(embedded.connection, 2, () => {})
  await migrate(pool)
  const jobs = await openJobs(embedded.connection, pool, false, silentLog)
  await jobs.boss.stop({ graceful: false })
  await pool.end()
  project.provide('database', embedded.connection)
  return async () => {
    await embedded.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
