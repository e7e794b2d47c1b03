// What the database says of itself: version, schema, who may see what, the clock, and whether news reach every process.

import type { Database } from '#server/database.ts'
import { attention, type Finding, ok } from '#server/doctor/finding.ts'
import { type Clock, stopwatch } from '#server/platform/clock.ts'
import { loneClient } from '#server/platform/db.ts'
import { appliedMigrations, knownMigrations } from '#server/platform/migrations.ts'
import { msOf } from '#core/time/instant.ts'

/** PostgreSQL's first version with all that we use, as a number. */
const oldest = 15
/** Milliseconds by which two clocks may differ; clocks, promises and sign-ins count in whole seconds. */
const skewed = 2000
/** Milliseconds for a notice to arrive. */
const patience = 3000

export async function version({ pool, isEmbedded }: Database): Promise<Finding> {
  const { rows } = await pool.query<{ version: string; number: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num') as number`,
  )
  const [{ version: name, number } = { version: '?', number: '0' }] = rows
  const words = `PostgreSQL ${name}${isEmbedded ? ', the one that comes with Amends' : ''}`
  return Number(number) >= oldest * 10_000
    ? ok('database', words)
    : attention('database', words, `Amends needs PostgreSQL ${oldest} or newer.`)
}

export async function schema({ pool }: Database): Promise<Finding> {
  const [applied, known] = [await appliedMigrations(pool), await knownMigrations()]
  const missing = known.filter((name) => !applied.includes(name))
  const foreign = applied.filter((name) => !known.includes(name))
  if (foreign.length > 0) return attention('migrations', `The database is newer than this Amends: ${foreign.join(', ')}`, 'Update Amends.')
  if (missing.length > 0) return attention('migrations', `Not applied yet: ${missing.join(', ')}`, 'Run “amends migrate”, or start Amends.')
  return ok('migrations', `All ${known.length} are applied`)
}

export async function walls({ pool }: Database): Promise<Finding> {
  const { rows } = await pool.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'directory'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped)
       and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`,
  )
  if (rows.length === 0) return ok('walls', 'Row-level security is forced on every table of the organisations')
  const names = rows.map((row) => row.name).join(', ')
  return attention('walls', `Not walled: ${names}`, 'Somebody has changed the schema. Run “call guard(…)” on them, or restore a backup.')
}

export async function role({ pool }: Database): Promise<Finding> {
  const { rows } = await pool.query<{ strong: boolean; usable: boolean }>(
    `select rolsuper or rolbypassrls as strong, pg_has_role(current_user, oid, 'member') as usable from pg_roles where rolname = 'amends_app'`,
  )
  const [found] = rows
  if (!found) return attention('role', 'The role amends_app is missing', 'Run “amends migrate” with an account that may create roles.')
  if (found.strong) return attention('role', 'amends_app may see past the walls', 'Run: alter role amends_app nosuperuser nobypassrls')
  if (!found.usable)
    return attention('role', 'This account may not become amends_app', 'Run: grant amends_app to the account in DATABASE_URL')
  return ok('role', 'Requests run as amends_app, which sees one organisation at a time')
}

export async function skew({ pool }: Database, clock: Clock): Promise<Finding> {
  const took = stopwatch()
  const before = msOf(clock.now())
  const { rows } = await pool.query<{ at: string }>('select clock_timestamp() as at')
  const apart = Math.round(msOf(rows[0]?.at ?? clock.now()) - (before + took() / 2))
  const words = `The clocks of this machine and of the database differ by ${Math.abs(apart)} ms`
  return Math.abs(apart) <= skewed ? ok('clock', words) : attention('clock', words, 'Let both machines set their clocks by NTP.')
}

/** A notice sent through the pool has to arrive on the line that live updates listen on; through some poolers it never does. */
export async function news({ direct, pool }: Database): Promise<Finding> {
  const line = loneClient({ ...direct, connectionTimeoutMillis: patience, application_name: 'amends-doctor' })
  await line.connect()
  try {
    const heard = new Promise<boolean>((resolve) => {
      line.once('notification', () => resolve(true))
      setTimeout(() => resolve(false), patience).unref()
    })
    await line.query('listen amends_doctor')
    await pool.query('notify amends_doctor')
    return (await heard)
      ? ok('live updates', 'News travel from process to process')
      : attention('live updates', 'A notice did not arrive', 'Set DATABASE_DIRECT_URL to the database itself, past the pooler.')
  } finally {
    await line.end()
  }
}
