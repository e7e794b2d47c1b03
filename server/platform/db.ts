// One driver, one pool, one way to speak SQL. Instants come back as ISO text, counts as numbers; statements stay unnamed for PgBouncer.

import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { instant } from '#core/time/instant.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type Db = Kysely<Tables>
export type Pool = pg.Pool
export type Client = pg.PoolClient
export type Connection = { connectionString: string } | { host: string; user: string; database: string; port: number }

const int8 = 20
const timestamptz = 1184

const parsers = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === int8) return Number
    if (oid === timestamptz) return (text: string) => instant(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))
    return pg.types.getTypeParser(oid, format as 'text')
  },
} as unknown as pg.CustomTypesConfig

/** A pool with time-outs, so that a database that is gone is a clear error and not a wait. `size` connections at most. */
export function openPool(connection: Connection, size: number, onError: (error: Error) => void): Pool {
  const pool = new pg.Pool({
    ...connection,
    max: size,
    types: parsers,
    connectionTimeoutMillis: 10_000,
    query_timeout: 60_000,
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

/** True when the database could not be reached, or went away in the middle: it shuts down, starts, or lies behind a line that broke. */
export function isAway(error: unknown): boolean {
  const { code = '', message } = error as { code?: string; message?: string }
  return (
    /^(08|57P0[123]$|53300$|ECONN|EPIPE$|ENOENT$)/.test(code) ||
    /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(message ?? '')
  )
}

/** True when the disk of the database has no room: it says so with a state of its own, and for a while as a file that it could not write. */
export function isFull(error: unknown): boolean {
  const { code = '', message } = error as { code?: string; message?: string }
  return code === '53100' || code === '58030' || /No space left on device/.test(message ?? '')
}

const bound = new WeakMap<Client, Db>()

/** Kysely over this one client, so that everything it says lies in the client's transaction. Made once for each client. */
export function kyselyOn(client: Client): Db {
  const known = bound.get(client)
  if (known) return known
  const lone = { query: client.query.bind(client), release: () => {} }
  const pool = { connect: () => Promise.resolve(lone), end: () => Promise.resolve() }
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: pool as never }), // seam: the dialect wants a whole pool, we own the one client
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  bound.set(client, db)
  return db
}
