// One driver, one pool, one way to speak SQL. Instants come back as ISO text, counts as numbers; statements stay unnamed for PgBouncer.
// Statements that are asked for at once travel together: one message to the database, one way back.

import type { Duplex } from 'node:stream'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Instant, instant } from '#core/time/instant.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type Db = Kysely<Tables>
export type Pool = pg.Pool
export type Client = pg.PoolClient
export type Connection = { connectionString: string } | { host: string; user: string; database: string; port: number }

const int8 = 20
const timestamptz = 1184

/** Most come as “2026-03-04 13:31:00.5+00”, whose parts are those of an instant; a database with another zone costs the calendar's help. */
export function instantIn(text: string): Instant {
  const rest = text.length - 22
  if (rest >= 0 && rest <= 4 && rest !== 1 && text.charCodeAt(4) === dash && text.endsWith('+00'))
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${rest === 0 ? '000' : text.slice(20, -3).padEnd(3, '0')}Z`
  return instant(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))
}
const dash = 45

const parsers = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === int8) return Number
    if (oid === timestamptz) return instantIn
    return pg.types.getTypeParser(oid, format as 'text')
  },
} as unknown as pg.CustomTypesConfig

/** A pool with time-outs (milliseconds), so that a database that is gone is a clear error and not a wait. `size` connections at most. */
export function openPool(connection: Connection, size: number, onError: (error: Error) => void, statementMay = 60_000): Pool {
  const pool = new pg.Pool({
    ...connection,
    max: size,
    types: parsers,
    connectionTimeoutMillis: 10_000,
    query_timeout: statementMay,
    pipeline: true,
    keepAlive: true,
    application_name: 'amends',
  })
  pool.on('error', onError)
  // A connection in use is not the pool's to watch: lost between two statements, nobody would hear it, and that ends the process.
  // Its next statement fails, which is what the user of it understands.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** One connection beside the pool. Lost while nobody asks anything of it, it must not end the process: its next statement fails, which is enough. */
export function loneClient(options: pg.ClientConfig): pg.Client {
  const client = new pg.Client(options)
  client.on('error', () => undefined)
  return client
}

/** True when the database could not be reached, has no place left, answered too late, or went away in the middle: it may be there again soon. */
export function isAway(error: unknown): boolean {
  const { code = '', message } = (error ?? {}) as { code?: string; message?: string }
  return (
    /^(08|57P0[123]$|53300$|ECONN|EPIPE$|ENOENT$)/.test(code) ||
    /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/.test(
      message ?? '',
    )
  )
}

/** True when the disk of the database has no room: it says so with a state of its own, and for a while as a file that it could not write. */
export function isFull(error: unknown): boolean {
  const { code = '', message } = error as { code?: string; message?: string }
  return code === '53100' || code === '58030' || /No space left on device/.test(message ?? '')
}

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true })

/** SQL over this one client, so that everything it says lies in the client's transaction; for as long as the transaction is somebody's. */
export type Line = { db: Db; /** Refuses whatever is still asked. */ close(): void }

/**
 * `once`: the same question again gets the first answer, for a transaction that only reads.
 * Made anew for each transaction (some ten microseconds): work that failed in one place may go on in another, and its next statement must not
 * land in the transaction of whoever has the connection then.
 */
export function openLine(client: Client, once = false): Line {
  let isOpen = true
  const asked = once ? new Map<string, Promise<pg.QueryResult>>() : null
  const query = (text: string, values: readonly unknown[]) => {
    if (!isOpen) return Promise.reject(new Error('this door is closed: a statement came after the end of its transaction'))
    if (!asked) return together(client, text, values)
    const key = `${text} ${JSON.stringify(values)}`
    const answer = asked.get(key) ?? together(client, text, values)
    asked.set(key, answer)
    return answer
  }
  const lone = { query, release: () => {} }
  const pool = { connect: () => Promise.resolve(lone), end: () => Promise.resolve() }
  const dialect = new PostgresDialect({ pool: pool as never }) // seam: the dialect wants a whole pool, we own the one client
  return { db: new Kysely<Tables>({ dialect, plugins: [camelCase] }), close: () => void (isOpen = false) }
}

/** Sends it with whatever else is asked for in this turn of the event loop. */
export function together(client: Client, text: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection // seam: the driver does not type its stream
  stream.cork()
  process.nextTick(() => stream.uncork())
  return values.length > 0 ? client.query(text, [...values]) : client.query(text)
}
