// The database that comes with Amends: starts the embedded PostgreSQL of a folder, or attaches to it where it already runs.
// It outlives a killed Amends on purpose (the next start attaches), and is brought back when it is killed itself.
// A clean exit stops it if we started it; one that we found running we leave, unless its starter is gone and nobody else uses it.

import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { loneClient } from './db.ts'
import { account, giveTo, type Account } from './embedded-account.ts'
import { binaries } from './embedded-binaries.ts'
import { makeCluster } from './embedded-cluster.ts'
import { forgetImpostors, forgetUnwritten, isAlive, launch, postmaster, pulse, shutDown } from './embedded-postmaster.ts'
import { makePrivate, port, socketFolder } from './embedded-socket.ts'

type Say = (sentence: string, level?: 'info' | 'warn' | 'error') => void

export type EmbeddedOptions = {
  /** Belongs to the database alone; made when missing. */
  directory: string
  /** Takes one sentence at a time, without personal data. */
  log: Say
  /** For tests: nothing is kept safe from a crash, and it goes away with this process. */
  ephemeral?: boolean
}

export type Embedded = {
  connection: { host: string; user: string; database: string; port: number }
  stop(): Promise<void>
  /** False when it was already running, so we only attached. */
  started: boolean
}

type Place = { directory: string; cluster: string; socket: string; startLog: string; log: Say; ephemeral: boolean }

const unsafe = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', logging_collector: 'off', autovacuum: 'off' }

/** Milliseconds between looks at a starting database, and at a running one. */
const shortly = 25
const nowAndThen = 1000
/** Milliseconds between two tries to bring it back, at most. */
const longest = 4000
/** Starts that were refused, each a quarter of a second after the other, before a lock file without a number is nobody's. */
const unwrittenFor = 8

/** Starts or attaches, and makes the database `amends` when it is missing. Throws a sentence for the operator when it cannot. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = placeOf(options)
  const first = await bringUp(place)
  await makeDatabase(first.host)
  let started = first.started
  const unwatch = watch(place, () => (started = true))
  return {
    connection: { host: first.host, user: 'amends', database: 'amends', port },
    started,
    stop: async () => {
      await unwatch()
      if (started ? await isUnused(place) : await isLeftToUs(place)) await turnOff(place)
    },
  }
}

function placeOf({ directory, log, ephemeral = false }: EmbeddedOptions): Place {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const real = realpathSync(directory)
  const startLog = join(real, 'start.log')
  // Only what PostgreSQL says before its own log is open comes here; a megabyte of it is enough to keep.
  if ((statSync(startLog, { throwIfNoEntry: false })?.size ?? 0) > 1_000_000) writeFileSync(startLog, '')
  return { directory: real, cluster: join(real, 'cluster'), socket: socketFolder(real), startLog, log, ephemeral }
}

type Up = { host: string; started: boolean }

/** Attaches, or makes the files and starts. */
async function bringUp(place: Place): Promise<Up> {
  const running = postmaster(place.cluster)?.socket || place.socket
  if ((await pulse(running)) === 'ready') return { host: running, started: false }
  const programs = binaries()
  const who = await account(place.directory, dirname(programs.postgres))
  await giveTo(who, [place.directory])
  makePrivate(place.socket, [process.getuid?.() ?? 0, who.uid ?? 0])
  await giveTo(who, [place.socket])
  await makeCluster({ directory: place.directory, initdb: programs.initdb, who, ephemeral: place.ephemeral })
  return startOrJoin(place, programs.postgres, who)
}

/** Starts until one answers, ours or a quicker starter's. Each look is `shortly` apart; a refused start is tried again for some seconds. */
async function startOrJoin(place: Place, postgres: string, who: Account): Promise<Up> {
  let child: ChildProcess | undefined
  let quiet = 0
  let spokenBefore = 0
  for (let starts = 0; quiet < 2400; await pause(shortly)) {
    const now = await pulse(place.socket)
    if (now === 'ready') return { host: place.socket, started: wrote(child, place) }
    // Recovery after a crash may take minutes and is not silence.
    quiet = now === 'starting' ? 0 : quiet + 1
    if (now === 'starting' || (child && !hasEnded(child))) continue
    const words = spoken(place).slice(spokenBefore)
    if (child && (starts >= 20 || !passes(words)))
      throw new Error(`PostgreSQL did not start in ${place.directory}: ${reason(place, words)}`)
    if (child) await pause(250)
    spokenBefore = spoken(place).length
    if (starts === unwrittenFor) forgetUnwritten(place)
    child = begin(place, postgres, who)
    starts++
  }
  throw new Error(`PostgreSQL started in ${place.directory} but does not answer. Its log is in ${join(place.directory, 'log')}.`)
}

function begin(place: Place, postgres: string, who: Account): ChildProcess {
  forgetImpostors(place)
  const settings: Record<string, string> = { listen_addresses: '', unix_socket_permissions: '0700', ...(place.ephemeral ? unsafe : {}) }
  return launch({ ...place, postgres, settings, detached: !place.ephemeral }, who)
}

/** Refusals that a little patience cures: another starter, or the remains of one that was killed a moment ago. Some stand in the log. */
function passes(words: string): boolean {
  return words.trim() === '' || /lock file .* (already exists|is empty)|pre-existing shared memory block|redirecting log output/.test(words)
}

/** The last that it said, where it could still speak to us, or else in its newest log. */
function reason(place: Place, words: string): string {
  if (words.trim() && !words.includes('redirecting log output')) return words.trim()
  const log = join(place.directory, 'log')
  const files = existsSync(log) ? readdirSync(log).map((name) => join(log, name)) : []
  const newest = files.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
  return newest ? readFileSync(newest, 'utf8').slice(-1000).trim() : 'it said nothing'
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

function spoken(place: Place): string {
  return existsSync(place.startLog) ? readFileSync(place.startLog, 'utf8') : ''
}

/** True when the running one is our child. Leaves our number beside it, so that others can tell whether its starter still lives. */
function wrote(child: ChildProcess | undefined, place: Place): boolean {
  if (!child || postmaster(place.cluster)?.pid !== child.pid) return false
  writeFileSync(join(place.directory, 'starter.pid'), String(process.pid))
  place.log('The embedded database has started.')
  if (place.ephemeral) process.once('exit', () => !hasEnded(child) && child.kill('SIGQUIT'))
  return true
}

async function makeDatabase(host: string): Promise<void> {
  const client = loneClient({ host, port, user: 'amends', database: 'postgres', ssl: false })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'amends'`)
    if (rowCount === 0) await client.query('create database amends')
  } catch (error) {
    // 42P04 and 23505: another starter has just made it.
    if (!(error instanceof pg.DatabaseError && ['42P04', '23505'].includes(error.code ?? ''))) throw error
  } finally {
    await client.end()
  }
}

/** Looks after the running database: brings it back when it dies. The answer ends the watch, and waits for a rescue under way. */
function watch(place: Place, nowOurs: () => void): () => Promise<void> {
  const over = new AbortController()
  const round = async (): Promise<void> => {
    let failures = 0
    while (!over.signal.aborted) {
      const wait = Math.min(nowAndThen * 2 ** failures, longest)
      await pause(wait, undefined, { ref: false, signal: over.signal }).catch(() => undefined)
      const running = postmaster(place.cluster)
      if (over.signal.aborted || (running && isAlive(running.pid))) continue
      if (failures === 0) place.log('The embedded database has gone away; starting it again.', 'warn')
      try {
        if ((await bringUp(place)).started) nowOurs()
        if (failures > 0) place.log(`The embedded database is back, at try ${failures + 1}.`, 'warn')
        failures = 0
      } catch (error) {
        if (failures++ === 0) place.log(trouble(place, error), 'error')
      }
    }
  }
  const rounds = round()
  return () => {
    over.abort()
    return rounds
  }
}

/** Said once for each bad day, because the log may lie on the same disk. */
function trouble(place: Place, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  const again = `It is tried again every ${longest / 1000} seconds; Amends need not be started again.`
  return /No space left on device/.test(said)
    ? `The disk of ${place.directory} is full, and the database cannot start without room. Make room. ${again}`
    : `${said} ${again}`
}

/** Milliseconds that one who stops gives another who stops at the same time to let go of its connections. */
const farewell = 1000

/** True when no other process of Amends is connected: one that serves on keeps the database that we started. */
async function isUnused(place: Place): Promise<boolean> {
  for (let waited = 0; ; waited += 100) {
    const others = await othersConnected(place, `and application_name like 'amends%'`)
    if (others === 0 || others === null) return true
    if (waited >= farewell) return false
    await pause(100)
  }
}

/** True when whoever started it is gone and no other program is connected: then the last one turns off the light. */
async function isLeftToUs(place: Place): Promise<boolean> {
  const note = join(place.directory, 'starter.pid')
  if (existsSync(note) && isAlive(Number(readFileSync(note, 'utf8')))) return false
  return (await othersConnected(place, '')) === 0
}

/** How many other clients it has; null when it does not answer. */
async function othersConnected(place: Place, which: '' | `and ${string}`): Promise<number | null> {
  const client = loneClient({
    host: postmaster(place.cluster)?.socket || place.socket,
    port,
    user: 'amends',
    database: 'postgres',
    ssl: false,
  })
  try {
    await client.connect()
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() ${which}`,
    )
    return rows[0]?.others ?? null
  } catch {
    return null
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function turnOff(place: Place): Promise<void> {
  const running = postmaster(place.cluster)
  if (!running) return
  await shutDown(running.pid, place.ephemeral)
  place.log('The embedded database has stopped.')
}
