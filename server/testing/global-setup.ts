// Once for all tests: one throw-away PostgreSQL, in memory where it fits, with a migrated template, from which each test file gets a database of its own;
// and beside it a folder for all that tests leave lying for a while.
// TEST_DATABASE_URL names an empty database of a server of your own instead (a superuser, by socket and without password), to try another version.

import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openPool } from '#server/platform/db.ts'
import { startEmbedded } from '#server/platform/embedded.ts'
import { isAlive } from '#server/platform/embedded-postmaster.ts'
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
  const given = process.env['TEST_DATABASE_URL']
  const place = await roomiest()
  await clear(place)
  const forget = await ownTemporary(place)
  const { connection, stop } = given ? { connection: connectionIn(new URL(given)), stop: async () => {} } : await throwaway(place)
  const pool = openPool(connection, 2, () => {})
  await migrate(pool)
  const jobs = await openJobs(connection, pool, false, silentLog)
  await jobs.boss.stop({ graceful: false })
  await pool.end()
  project.provide('database', connection)
  return () => stop().then(forget)
}

function connectionIn({ username, hostname, port, pathname, searchParams }: URL): Connection {
  return { user: username, host: searchParams.get('host') ?? hostname, port: Number(port || 5432), database: pathname.slice(1) }
}

/**
 * What the system calls its folder for temporary files is one in this place, for all processes that begin after this: whole databases and backups of
 * tests lie there as well. Gives back what it was.
 */
async function ownTemporary(place: string): Promise<() => Promise<void>> {
  const before = process.env['TMPDIR']
  const folder = await mkdtemp(join(place, `${mark}${process.pid}-`))
  await chmod(folder, 0o711) // a database may run under another account and walks through
  process.env['TMPDIR'] = folder
  return async () => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    await remove(folder)
  }
}

async function throwaway(place: string): Promise<{ connection: Connection; stop(): Promise<void> }> {
  const directory = await mkdtemp(join(place, `${mark}${process.pid}-`))
  const { connection, stop } = await startEmbedded({ directory, log: () => {}, ephemeral: true })
  return { connection, stop: () => stop().then(() => rm(directory, { recursive: true, force: true })) }
}

/** Begins the names of our folders; the number of the process follows. Short, since the path of a socket has to fit behind it. */
const mark = 'amends-t'

/** Takes away what a run that was killed has left lying in memory. */
async function clear(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const maker = Number(name.startsWith(mark) ? name.slice(mark.length).split('-')[0] : NaN)
    if (maker > 0 && !isAlive(maker)) await remove(join(place, name))
  }
}

/** Where a disk that a killed test has mounted is still in it, it stays until a later run: that is no fault of this one. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EBUSY') throw error
  })
}

/** Bytes of memory that must be free for the database to lie in it. */
const ample = 4 * 1024 ** 3

/** In memory where there is enough: a database a test file is a thousand small files, which a disk is slow to make and to remove. */
async function roomiest(): Promise<string> {
  const memory = '/dev/shm'
  const room = await statfs(memory).catch(() => null)
  return room && room.bavail * room.bsize > ample ? memory : tmpdir()
}
