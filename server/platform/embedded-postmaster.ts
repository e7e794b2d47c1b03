// What is known of the PostgreSQL that serves a folder: its pid file, whether it answers, how it starts and how it is stopped.

import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './embedded-account.ts'
import { loneClient } from './db.ts'
import { port } from './embedded-socket.ts'

export type Pulse = 'ready' | 'starting' | 'absent'

/** Whether a PostgreSQL answers in this socket folder; `starting` also while it recovers from a crash. */
export async function pulse(host: string): Promise<Pulse> {
  const client = loneClient({ host, port, user: 'amends', database: 'postgres', ssl: false, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    return 'ready'
  } catch (error) {
    return whatItMeans(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function whatItMeans(error: unknown): Pulse {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'none'
  if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'absent'
  // 57P03 "the database system is starting up", or a connection that broke while it did; 53300 is "too many clients": it lives.
  return code === '53300' ? 'ready' : 'starting'
}

/** The process in the pid file and the socket folder that it wrote there; undefined when there is no such file. */
export function postmaster(cluster: string): { pid: number; socket: string } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return pid > 0 ? { pid, socket: lines[4] ?? '' } : undefined
  } catch {
    return undefined
  }
}

/** True while a process with this number runs, ours or not. One that is dead but not yet reaped by its parent does not count. */
export function isAlive(pid: number): boolean {
  // "pid (name) state …", on Linux; elsewhere nothing is read and the signal alone decides.
  return isTaken(pid) && !/^\d+ \(.*\) Z /s.test(readOr('', `/proc/${pid}/stat`))
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Removes lock files whose number is taken, but by a dead process that nobody has reaped, or by some other program (numbers
 * repeat after a restart of a container): PostgreSQL would refuse to start for ever. Free numbers it sorts out by itself.
 * Its check of shared memory by the folder's own key still guards against a second one.
 */
export function forgetImpostors(start: Locked): void {
  for (const file of lockFiles(start)) {
    const pid = Number.parseInt(readOr('', file), 10)
    if (!(pid > 0) || !isTaken(pid)) continue
    if (!isAlive(pid) || !readOr('postgres', `/proc/${pid}/cmdline`).includes('postgres')) rmSync(file, { force: true })
  }
}

/**
 * Removes lock files without a number. A starting PostgreSQL writes it at once; when it was killed in between, the next one refuses to start, since
 * it cannot tell whether another is just starting. So call this only after a while.
 */
export function forgetUnwritten(start: Locked): void {
  for (const file of lockFiles(start)) if (readOr('none', file).trim() === '') rmSync(file, { force: true })
}

function lockFiles({ cluster, socket }: Locked): string[] {
  return [join(cluster, 'postmaster.pid'), join(socket, `.s.PGSQL.${port}.lock`)]
}

function readOr(otherwise: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

type Locked = { cluster: string; socket: string }

export type Start = Locked & {
  postgres: string
  startLog: string
  settings: Record<string, string>
  detached: boolean
}

/** Starts PostgreSQL so that it outlives this process and its terminal. What it says before its own log is open goes to `startLog`. */
export function launch(start: Start, who: Account): ChildProcess {
  const settings = Object.entries(start.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const args = [...who.prefix, start.postgres, '-D', start.cluster, '-k', start.socket, '-p', String(port), ...settings]
  const log = openSync(start.startLog, 'a')
  try {
    const child = spawn(args[0] ?? '', args.slice(1), {
      cwd: start.cluster,
      uid: who.uid,
      gid: who.gid,
      env: plainEnvironment(),
      detached: start.detached,
      stdio: ['ignore', log, log],
    })
    child.on('error', () => undefined)
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

/** The environment without anything that would steer PostgreSQL (PGDATA, PGPORT, a locale that this machine does not have). */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && name !== 'LANG')
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

/** SIGINT asks for a fast, clean shutdown; after a minute, or when nothing needs to be kept, SIGQUIT ends it at once. */
export async function shutDown(pid: number, atOnce = false): Promise<void> {
  for (const signal of atOnce ? (['SIGQUIT'] as const) : (['SIGINT', 'SIGQUIT'] as const)) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < 1200 && isAlive(pid); waited++) await pause(50)
  }
}
