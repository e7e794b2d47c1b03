// The Amends under test: the real command in a fresh data folder, the doors (web and mail) and the worker as a process each, to be started,
// killed without warning, and started again. Kills only what it started itself: its own children, and the database whose number stands in its own data folder.

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Finding } from '#server/doctor/finding.ts'
import { isAlive, postmaster, shutDown } from '#server/platform/embedded-postmaster.ts'
import { port as databasePort, socketFolder } from '#server/platform/embedded-socket.ts'

/** The processes that it runs as, beside its database. */
export const parts = ['doors', 'worker'] as const
/** The bench runs it as one process, or without a worker. */
export type Part = (typeof parts)[number] | 'whole'
const roles: Record<Part, string[]> = { doors: ['--web', '--smtp'], worker: ['--worker'], whole: [] }

export type Amends = {
  address: string
  smtpPort: number
  /** The key of the administrator. */
  key: string
  database: { host: string; user: string; database: string; port: number }
  /** How often each was started so far. */
  starts: Record<Part | 'database', number>
  /** Those of them that do not run. */
  start(...parts: Part[]): void
  /** Of a running process; 0 when it does not run. */
  pid(part: Part): number
  /** Asks all to end in order, and waits for that. */
  end(): Promise<void>
  /** Milliseconds from now until all that were started say that they are ready. Throws when one of them ends, or after `patience`. */
  ready(): Promise<number>
  kill(...parts: Part[]): Promise<void>
  killDatabase(): Promise<void>
  /** What `amends doctor` says about it now. */
  doctor(): Promise<Finding[]>
  /** The last that it wrote. */
  lastWords(): string
  wholeLog(): string
  /** Ends it and its database, and removes the folder. */
  clear(): Promise<void>
}

/** Milliseconds that a start may take: a first one may build the web app on a machine that has better things to do. */
const patience = 90_000
const root = dirname(dirname(import.meta.dirname))
const program = [join(root, 'node_modules', '.bin', 'node'), join(root, 'bin', 'amends')] as const
const founding = [
  'init',
  '--email',
  'ada@example.com',
  '--password',
  'a lantern in the oak',
  '--organisation',
  'Oak and Lantern',
  '--name',
  'Ada Peeters',
]

/** `settings` go into its environment; `inside`: where its folder is made. */
export async function found(settings: Record<string, string>, inside = tmpdir()): Promise<Amends> {
  const folder = mkdtempSync(join(inside, 'amends-crash-'))
  chmodSync(folder, 0o755) // started by root, the database runs under another account and must be able to walk in
  const env = await environment(folder, settings)
  const place = { folder, env, log: join(folder, 'amends.log'), cluster: join(folder, 'data', 'postgres', 'cluster') }
  try {
    const { stdout } = await promisify(execFile)(program[0], [program[1], ...founding], { env, cwd: folder })
    const { key } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { key: string }
    return { key, ...running(place) }
  } catch (error) {
    await removed(place)
    throw error
  }
}

async function environment(folder: string, settings: Record<string, string>): Promise<NodeJS.ProcessEnv> {
  const [port, smtpPort, metricsPort] = await freePorts(3)
  const {
    DATABASE_URL: _url,
    DATABASE_DIRECT_URL: _directUrl,
    SMTP_URL: _smtp,
    NODE_OPTIONS: _options,
    VITEST: _vitest,
    ...rest
  } = process.env
  // The load comes from one address; how often that may come is tested elsewhere.
  const rates = { RATE_API: '0', RATE_SMTP_CONNECTIONS: '0', RATE_SMTP_MAILS: '0' }
  const own = {
    ...rates,
    PORT: String(port),
    INBOUND_SMTP_PORT: String(smtpPort),
    METRICS_PORT: String(metricsPort),
    AMENDS_HOST: '127.0.0.1',
    AMENDS_DATA: join(folder, 'data'),
  }
  return { ...rest, ...own, UNDO_SECONDS: '0', LOG_LEVEL: 'warn', ...settings }
}

type Place = { folder: string; env: NodeJS.ProcessEnv; log: string; cluster: string }

function running(place: Place): Omit<Amends, 'key'> {
  const { folder, env, log, cluster } = place
  const address = `http://127.0.0.1:${env['PORT']}`
  let deadDatabase = 0
  const { children, starts, isUp, start, kill, end } = processes(place)
  return {
    address,
    smtpPort: Number(env['INBOUND_SMTP_PORT']),
    database: { host: socketFolder(join(folder, 'data', 'postgres')), user: 'amends', database: 'amends', port: databasePort },
    starts,
    start,
    ready: async () => {
      const began = performance.now()
      const pages = [...children.keys()].map((part) => (part === 'worker' ? `http://127.0.0.1:${env['METRICS_PORT']}` : address))
      const hasDatabase = () => postmaster(cluster)?.pid !== deadDatabase
      await Promise.all(pages.map((page) => untilReady(page, hasDatabase, () => ![...children.keys()].every(isUp))))
      return performance.now() - began
    },
    pid: (part) => children.get(part)?.pid ?? 0,
    kill,
    end,
    killDatabase: async () => {
      deadDatabase = postmaster(cluster)?.pid ?? 0
      starts.database++
      await endDatabase(cluster, 'SIGKILL')
    },
    doctor: () => findings(place),
    lastWords: () => (existsSync(log) ? lastLines(readFileSync(log, 'utf8')) : ''),
    wholeLog: () => readFileSync(log, 'utf8'),
    clear: async () => {
      await end()
      await removed(place)
    },
  }
}

/** Its processes, each of which runs once at the most. */
function processes(place: Place) {
  const children = new Map<Part, ChildProcess>()
  const starts = { doors: 0, worker: 0, whole: 0, database: 1 }
  const isUp = (part: Part) => children.has(part) && !hasEnded(children.get(part))
  const start = (...which: Part[]) => {
    for (const part of which.filter((one) => !isUp(one))) {
      starts[part]++
      children.set(part, begin(place, part))
    }
  }
  const kill = async (...which: Part[]) => {
    const struck = which.filter(isUp).flatMap((part) => children.get(part) ?? [])
    for (const child of struck) child.kill('SIGKILL')
    await Promise.all(struck.map((child) => once(child, 'exit')))
  }
  const end = async () => {
    for (const child of children.values()) if (!hasEnded(child)) child.kill('SIGTERM')
    for (let waited = 0; [...children.keys()].some(isUp) && waited < 200; waited++) await pause(100)
    await kill(...children.keys())
  }
  return { children, starts, isUp, start, kill, end }
}

async function removed({ cluster, folder }: Pick<Place, 'cluster' | 'folder'>): Promise<void> {
  await endDatabase(cluster)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Only the worker opens the page for metrics, which says that it is ready; the doors say so on their own port. */
function begin({ env, log, folder }: Place, part: Part): ChildProcess {
  const { METRICS_PORT, ...rest } = env
  const output = openSync(log, 'a')
  try {
    const own = part === 'worker' ? { ...rest, METRICS_PORT } : rest
    return spawn(program[0], [program[1], 'serve', ...roles[part]], { env: own, cwd: folder, stdio: ['ignore', output, output] })
  } finally {
    closeSync(output)
  }
}

/** The doctor ends with 1 when it found something, which is no failure of this call. */
async function findings({ env, folder }: Place): Promise<Finding[]> {
  const asked = promisify(execFile)(program[0], [program[1], 'doctor', '--json'], { env, cwd: folder })
  const { stdout } = await asked.catch((error: { stdout: string }) => error)
  return JSON.parse(stdout) as Finding[]
}

function hasEnded(child: ChildProcess | undefined): boolean {
  return !child || child.exitCode !== null || child.signalCode !== null
}

/** `hasDatabase`: another than the one that was killed, whose last connections may still answer. */
async function untilReady(address: string, hasDatabase: () => boolean, hasGone: () => boolean): Promise<void> {
  const deadline = performance.now() + patience
  while (performance.now() < deadline) {
    if (hasGone()) throw new Error('Amends ended before it was ready')
    const answer = hasDatabase() ? await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => null) : null
    await answer?.body?.cancel()
    if (answer?.status === 200) return
    await pause(25)
  }
  throw new Error(`Amends was not ready within ${patience / 1000} s`)
}

function lastLines(text: string): string {
  const lines = text.split('\n').slice(-30)
  return lines.map((line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line)).join('\n')
}

/** Ends the database of this folder, if one runs; waits until it is gone. Without a signal it is shut down in order. */
async function endDatabase(cluster: string, signal?: 'SIGKILL'): Promise<void> {
  const database = postmaster(cluster)
  if (!database || !isAlive(database.pid)) return
  if (!signal) return shutDown(database.pid)
  process.kill(database.pid, signal)
  while (isAlive(database.pid)) await pause(5)
}

/** Ports that nobody holds at this moment. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}
