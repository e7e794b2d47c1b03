// A house to measure: the real command as a process of its own on a durable embedded database (fsync on), and beside it, in this process,
// the same app on the same database, which is never timed: it shows which statements a request sends.

import { Agent, request } from 'node:http'
import pg from 'pg'
import { areas, identify } from '#server/app.ts'
import { type SmtpIn, startSmtpIn } from '#server/intake/smtp-in.ts'
import { machineClock } from '#server/platform/clock.ts'
import { readConfig } from '#server/platform/config.ts'
import { openPool } from '#server/platform/db.ts'
import { openApp } from '#server/platform/http/app.ts'
import { openJobs } from '#server/platform/jobs.ts'
import { openLive } from '#server/platform/live.ts'
import { silentLog } from '#server/platform/log.ts'
import { openPorch } from '#server/platform/porch.ts'
import { switchboard, type World } from '#server/platform/world.ts'
import { type Amends, found, type Part } from '#tools/crash/amends.ts'
import { inTurns, type Measured } from './measure.ts'
import { recorded, type Statement } from './record.ts'

export type BenchHouse = Awaited<ReturnType<typeof benchHouse>>
type Call = { method: string; path: string; body?: object }

/** Nothing that turns away whoever comes too often: the bench does nothing else. */
const unlimited = { RATE_API: '0', RATE_PAGES: '0', RATE_FORM: '0', RATE_SMTP_MAILS: '0', RATE_SMTP_CONNECTIONS: '0', OVERLOAD_MS: '0' }
/** So many requests, and so many connections of the bare driver, are at work at once. */
export const atOnce = 10

/** `part`: as one process, or only its doors. */
export async function benchHouse(part: Part = 'whole', settings: Record<string, string> = {}) {
  const amends = await found({ ...unlimited, ...settings })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void amends.clear().finally(() => process.exit(1)))
  try {
    amends.start(part)
    await amends.ready()
    const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
    const shown = await shownStatements(amends)
    return {
      amends,
      pool: shown.pool,
      call: (method: string, path: string, body?: object) => call(amends, agent, { method, path, ...(body ? { body } : {}) }),
      statementsOf: shown.statementsOf,
      /** Every statement that this process sends to the database while the work runs. */
      recorded,
      mailDoor: shown.mailDoor,
      close: async () => {
        agent.destroy()
        await shown.close()
        await amends.clear()
      },
    }
  } catch (error) {
    console.error(amends.lastWords())
    await amends.clear()
    throw error
  }
}

function call(amends: Pick<Amends, 'address' | 'key'>, agent: Agent, { method, path, body }: Call): Promise<string> {
  const { address, key } = amends
  const headers = { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) }
  return new Promise((resolve, reject) => {
    const asked = request(address + path, { method, agent, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (text += part))
      answer.on('end', () =>
        (answer.statusCode ?? 0) < 300 ? resolve(text) : reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`)),
      )
    })
    // A connection that rested too long is closed by the server just as it is taken up again; nothing was read of what came on it.
    const isRested = (error: NodeJS.ErrnoException) => asked.reusedSocket && error.code === 'ECONNRESET'
    asked.on('error', (error) =>
      isRested(error) ? resolve(call(amends, agent, { method, path, ...(body ? { body } : {}) })) : reject(error),
    )
    asked.end(body && JSON.stringify(body))
  })
}

/** The app in this process, asked only to hear its statements. */
async function shownStatements({ database, key }: Amends) {
  const pool = openPool(database, 4, () => {})
  const jobs = await openJobs(database, pool, false, silentLog)
  const config = readConfig({ ...unlimited, AMENDS_URL: 'http://bench.test' })
  const world: World = { config, clock: machineClock, log: silentLog, pool, jobs, net: { smtpUrl: null }, identify, ...switchboard(areas) }
  const live = await openLive(database, silentLog)
  const app = openApp(world, live, 'bench')
  const doors: SmtpIn[] = []
  const ask = async ({ method, path, body }: Call) => {
    const headers = { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) }
    const answer = await app.request(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  }
  return {
    pool,
    /** What this request says to the database, in order. */
    statementsOf: async (method: string, path: string, body?: object): Promise<Statement[]> =>
      recorded(() => ask({ method, path, ...(body ? { body } : {}) })),
    /** A mail door in this process; answers its port. */
    mailDoor: async () => {
      const door = await startSmtpIn(() => openPorch(world), { ...config, smtpPort: 0 }, silentLog)
      doors.push(door)
      return door.port
    },
    close: async () => {
      for (const door of doors) await door.stop()
      await live.stop()
      await jobs.boss.stop({ graceful: false })
      await pool.end()
    },
  }
}

/** What is ours, in turns with the floor: the same work on bare connections, one for each that works at once. */
export async function besideBare(
  { amends }: BenchHouse,
  rounds: number,
  ours: (n: number) => Promise<unknown>,
  floor: (client: pg.Client, n: number) => Promise<void>,
  callers = atOnce,
): Promise<{ ours: Measured; floor: Measured }> {
  const clients = Array.from({ length: callers }, () => new pg.Client(amends.database))
  await Promise.all(clients.map((client) => client.connect()))
  const free = [...clients]
  const bare = async (n: number) => {
    const client = free.pop()
    if (!client) throw new Error('more work at once than connections')
    try {
      await floor(client, n)
    } finally {
      free.push(client)
    }
  }
  try {
    return await inTurns(rounds, callers, { ours, floor: bare })
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}
