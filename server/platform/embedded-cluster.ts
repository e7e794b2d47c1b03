// Makes the files of a new embedded database. Two starters at once each make their own aside and the first to rename wins,
// so there is no lock that a crash could leave behind.

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { giveTo, type Account } from './embedded-account.ts'
import { isAlive, plainEnvironment } from './embedded-postmaster.ts'

const run = promisify(execFile)

/**
 * Megabytes that PostgreSQL keeps pages in: an eighth of the machine's memory, 128 at least and 1024 at most. Its manual says a quarter for a machine
 * of its own; this one is shared with Amends, and what is not kept here is mostly kept by the system.
 */
export function pagesIn(memory: number): number {
  return Math.min(Math.max(Math.floor(memory / 8 / 1024 ** 2), 128), 1024)
}

/** Written into postgresql.conf once; an operator may change them there. */
const settings = {
  shared_buffers: `${pagesIn(Math.min(totalmem(), process.constrainedMemory() || Infinity))}MB`,
  max_connections: '100',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A log a weekday, overwritten a week later, so it never grows without end.
  logging_collector: 'on',
  log_directory: '../log',
  log_filename: 'postgres-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
}

const shape = [
  '-U',
  'amends',
  '-A',
  'trust',
  '-E',
  'UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-instructions',
]

export type Making = { directory: string; initdb: string; who: Account; ephemeral: boolean }

/** Makes `directory/cluster` unless it is there. */
export async function makeCluster({ directory, initdb, who, ephemeral }: Making): Promise<void> {
  const cluster = join(directory, 'cluster')
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const aside = join(directory, `cluster-${process.pid}-${crypto.randomUUID()}`)
  mkdirSync(aside, { mode: 0o700 })
  await giveTo(who, [aside])
  await initialise(aside, initdb, who, ephemeral)
  try {
    renameSync(aside, cluster)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error
  }
  removeUnfinished(directory)
}

async function initialise(aside: string, initdb: string, who: Account, ephemeral: boolean): Promise<void> {
  const set = Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${value}`])
  const args = [...who.prefix, initdb, '-D', aside, ...shape, ...set, ...(ephemeral ? ['--no-sync'] : [])]
  try {
    await run(args[0] ?? '', args.slice(1), { cwd: aside, uid: who.uid, gid: who.gid, env: plainEnvironment() })
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new Error(`PostgreSQL could not make its files in ${aside}: ${said}`, { cause: error })
  }
}

/** What starters that were killed half-way have left. */
function removeUnfinished(directory: string): void {
  for (const name of readdirSync(directory)) {
    const maker = /^cluster-(\d+)-/.exec(name)?.[1]
    if (maker && Number(maker) !== process.pid && !isAlive(Number(maker))) rmSync(join(directory, name), { recursive: true, force: true })
  }
}
