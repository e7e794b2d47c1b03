// The Amends under test: the real command in a fresh data folder, to be started, killed without warning, and started again; the bench measures it too.
// Kills only what it started itself: its own child, and the database whose number stands in its own data folder.

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { isAlive, postmaster, shutDown } from '#server/platform/embedded-postmaster.ts'
import { port as databasePort, socketFolder } from '#server/platform/embedded-socket.ts'

export type Amends = {
  address: string
  smtpPort: number
  /** The key of the administrator. */
  key: string
  database: { host: string; user: string; database: string; port: number }
  /** `parts` as `amends serve` takes them; all of them when left out. */
  start(parts?: string[]): void
  /** Of the running process. */
  pid(): number
  /** Milliseconds from the start, or from the death of its database, until it says that it is ready. Throws when it ends, or after `patience`. */
  ready(): Promise<number>
  kill(): Promise<void>
  /** Asks it to end in order, and waits for that. */
  end(): Promise<void>
  killDatabase(): Promise<void>
  /** The last that it wrote. */
  lastWords(): string
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

/** `settings` go into its environment. */
export async function found(settings: Record<string, string>): Promise<Amends> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-crash-'))
  chmodSync(folder, 0o755) // started by root, the database runs under another account and must be able to walk in
  const env = await environment(folder, settings)
  const place = { folder, env, log: join(folder, 'amends.log'), cluster: join(folder, 'data', 'postgres', 'cluster') }
  try {
    const { stdout } = await promisify(execFile)(program[0], [program[1], ...founding], { env, cwd: folder })
    const { key } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { key: string }
    return { key, ...running(place) }
  } catch (error) {
    await endDatabase(place.cluster)
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function environment(folder: string, settings: Record<string, string>): Promise<NodeJS.ProcessEnv> {
  const [port, smtpPort] = await freePorts(2)
  const {
    DATABASE_URL: _url,
    DATABASE_DIRECT_URL: _directUrl,
    SMTP_URL: _smtp,
    NODE_OPTIONS: _options,
    VITEST: _vitest,
    ...rest
  } = process.env
  const own = { PORT: String(port), INBOUND_SMTP_PORT: String(smtpPort), AMENDS_HOST: '127.0.0.1', AMENDS_DATA: join(folder, 'data') }
  return { ...rest, ...own, UNDO_SECONDS: '0', LOG_LEVEL: 'warn', ...settings }
}

type Place = { folder: string; env: NodeJS.ProcessEnv; log: string; cluster: string }

function running(place: Place): Omit<Amends, 'key'> {
  const { folder, env, log, cluster } = place
  const address = `http://127.0.0.1:${env['PORT']}`
  let child: ChildProcess | undefined
  let began = 0
  let deadDatabase = 0
  const kill = async () => {
    if (!child || hasEnded(child)) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const end = async () => {
    if (child && !hasEnded(child)) child.kill('SIGTERM')
    for (let waited = 0; child && !hasEnded(child) && waited < 200; waited++) await pause(100)
    await kill()
  }
  return {
    address,
    smtpPort: Number(env['INBOUND_SMTP_PORT']),
    database: { host: socketFolder(join(folder, 'data', 'postgres')), user: 'amends', database: 'amends', port: databasePort },
    start: (parts = []) => {
      began = performance.now()
      child = begin(place, parts)
    },
    pid: () => child?.pid ?? 0,
    ready: async () => {
      await untilReady(
        address,
        () => postmaster(cluster)?.pid !== deadDatabase,
        () => !child || hasEnded(child),
      )
      return performance.now() - began
    },
    kill,
    end,
    killDatabase: async () => {
      deadDatabase = postmaster(cluster)?.pid ?? 0
      began = performance.now()
      await endDatabase(cluster, 'SIGKILL')
    },
    lastWords: () => (existsSync(log) ? lastLines(readFileSync(log, 'utf8')) : ''),
    clear: async () => {
      await end()
      await endDatabase(cluster)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function begin({ env, log, folder }: Place, parts: string[]): ChildProcess {
  const output = openSync(log, 'a')
  try {
    return spawn(program[0], [program[1], 'serve', ...parts], { env, cwd: folder, stdio: ['ignore', output, output] })
  } finally {
    closeSync(output)
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** `hasDatabase`: not the one that was killed, whose last connections may still answer. */
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
