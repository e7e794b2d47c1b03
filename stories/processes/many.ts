// Amends as several real processes on one database: two webs, two workers, a mail door. Kills and ends only what it started itself. They connect
// as an account with no more rights than the documents ask for. STORY_DATABASE_URL names an empty database of a server of your own to tell the
// story on, and STORY_ADMIN_URL the same one as a superuser, who looks; without them the tests' own server gives one.

import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'
import { areas, identify } from '#server/app.ts'
import { machineClock } from '#server/platform/clock.ts'
import { readConfig } from '#server/platform/config.ts'
import { openPool, type Pool } from '#server/platform/db.ts'
import { openJobs } from '#server/platform/jobs.ts'
import { silentLog } from '#server/platform/log.ts'
import { switchboard } from '#server/platform/world.ts'
import { gather, type Team } from '#server/testing/cast.ts'

export const names = ['web 1', 'web 2', 'worker 1', 'worker 2', 'mail door'] as const
export type Name = (typeof names)[number]
const part: Record<Name, string> = {
  'web 1': '--web',
  'web 2': '--web',
  'worker 1': '--worker',
  'worker 2': '--worker',
  'mail door': '--smtp',
}

export type Many = {
  pool: Pool
  ports: Record<Name, number>
  smtpPort: number
  /** The key of the administrator of a house that `amends init` founded. */
  key: string
  start(...which: Name[]): void
  /** Waits until these say that they are ready. */
  ready(...which: Name[]): Promise<void>
  kill(name: Name): Promise<void>
  /** One more organisation, with its cast. */
  team(): Promise<Team>
  /** How many jobs this process has run. */
  jobsOf(name: Name): Promise<number>
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '..', '..')
const program = [join(root, 'node_modules', '.bin', 'node'), join(root, 'bin', 'amends')] as const

/** Started all at once on an empty database: one prepares it, the others wait. */
export async function openMany(smtpUrl: string): Promise<Many> {
  const { url, admin, drop } = await emptyDatabase()
  const pool = openPool({ connectionString: admin }, 4, () => {})
  const free = await freePorts(names.length + 1)
  const ports = Object.fromEntries(names.map((name, n) => [name, free[n] ?? 0])) as Record<Name, number>
  const smtpPort = free.at(-1) ?? 0
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['VITEST', 'NODE_OPTIONS'].includes(name)))
  const limits = { RATE_API: '0', RATE_SMTP_MAILS: '0', RATE_SMTP_CONNECTIONS: '0' }
  const env = {
    ...rest,
    ...limits,
    DATABASE_URL: url,
    SMTP_URL: smtpUrl,
    UNDO_SECONDS: '0',
    LOG_LEVEL: 'error',
    INBOUND_SMTP_PORT: String(smtpPort),
  }
  const { start, kill } = crowd(env, ports)
  const ready = async (...which: Name[]) => {
    await Promise.all(which.map((name) => until(async () => (await page(ports[name], '/readyz'))?.startsWith('200') ?? false)))
  }
  start(...names)
  await ready(...names)
  return {
    pool,
    ports,
    smtpPort,
    key: await founded(env),
    start,
    ready,
    kill,
    team: () => teamOn(url, pool),
    jobsOf: async (name) => sumOf((await page(ports[name], '/metrics')) ?? '', 'amends_jobs_total'),
    stop: async () => {
      for (const name of names) await kill(name)
      await pool.end()
      await drop()
    },
  }
}

function crowd(env: NodeJS.ProcessEnv, ports: Record<Name, number>): Pick<Many, 'start' | 'kill'> {
  const children = new Map<Name, ChildProcess>()
  // Also when the story is broken off before it could stop them.
  process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')))
  return {
    start: (...which) => {
      for (const name of which) {
        const own = { ...env, [part[name] === '--web' ? 'PORT' : 'METRICS_PORT']: String(ports[name]) }
        // Of the dead and of their neighbours much is complained; the story judges by what is in the database.
        children.set(name, spawn(program[0], [program[1], 'serve', part[name]], { env: own, cwd: root, stdio: 'ignore' }))
      }
    },
    kill: async (name) => {
      const child = children.get(name)
      if (!child || hasEnded(child)) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

type Place = { url: string; /** Sees past the walls between organisations. */ admin: string; drop(): Promise<void> }

async function emptyDatabase(): Promise<Place> {
  const { STORY_DATABASE_URL: url, STORY_ADMIN_URL: admin } = process.env
  if (url && admin) return { url, admin, drop: async () => {} }
  if (url) throw new Error('STORY_ADMIN_URL is missing: the account in STORY_DATABASE_URL need not see what is in the database')
  const template = inject('database')
  const name = `processes_${randomBytes(6).toString('hex')}`
  const pool = openPool({ ...template, database: 'postgres' }, 1, () => {})
  await pool.query(`create role ${name} login createrole`)
  await pool.query(`grant amends_app to ${name}`) // the server has it from other databases
  await pool.query(`create database ${name} owner ${name}`)
  const as = (user: string) => `postgres://${user}@localhost:${template.port}/${name}?host=${encodeURIComponent(template.host)}`
  const drop = async () => {
    await pool.query(`drop database ${name} with (force)`)
    await pool.query(`drop role ${name}`)
    await pool.end()
  }
  return { url: as(name), admin: as(template.user), drop }
}

async function founded(env: NodeJS.ProcessEnv): Promise<string> {
  const founding = ['--email', 'ada@example.com', '--password', 'a lantern in the oak', '--organisation', 'Oak and Lantern']
  const child = spawn(program[0], [program[1], 'init', ...founding], { env, cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child, 'exit')
  return (JSON.parse(said.trim().split('\n').at(-1) ?? '') as { key: string }).key
}

async function teamOn(url: string, pool: Pool): Promise<Team> {
  const jobs = await openJobs({ connectionString: url }, pool, false, silentLog)
  try {
    const config = readConfig({ DATABASE_URL: url })
    return await gather({
      config,
      clock: machineClock,
      log: silentLog,
      pool,
      jobs,
      net: { smtpUrl: null },
      identify,
      ...switchboard(areas),
    })
  } finally {
    await jobs.boss.stop({ graceful: false })
  }
}

async function page(port: number, path: string): Promise<string | null> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
  return answer && `${answer.status} ${await answer.text()}`
}

function sumOf(metrics: string, name: string): number {
  return [...metrics.matchAll(new RegExp(`^${name}\\{.*\\} (\\d+)$`, 'gm'))].reduce((sum, [, n]) => sum + Number(n), 0)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Looks ten times a second; throws after a minute. */
export async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 600; looks++) {
    if (await happened()) return
    await pause(100)
  }
  throw new Error('it did not happen within a minute')
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const free = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return free
}
