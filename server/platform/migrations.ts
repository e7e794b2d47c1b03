// Migrations: numbered plain SQL files, forward only. Several processes may start at once; one migrates, the others wait for its lock.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Pool } from '#server/platform/db.ts'

export const migrationsDirectory = join(import.meta.dirname, '..', '..', 'migrations')

/** The names of all that there are, in order. */
export async function knownMigrations(directory = migrationsDirectory): Promise<string[]> {
  return Object.keys(await readMigrations(directory))
}

/** The names of those that this database has, in order; none when it is new. */
export async function appliedMigrations(pool: Pool): Promise<string[]> {
  const made = await pool.query<{ made: boolean }>(`select to_regclass('migrations.kysely_migration') is not null as made`)
  if (!made.rows[0]?.made) return []
  const applied = await pool.query<{ name: string }>('select name from migrations.kysely_migration order by name')
  return applied.rows.map((row) => row.name)
}

/**
 * Brings the schema up to date, or up to and including `last`, and answers the names of what was applied.
 * Throws what the database said when a file fails.
 */
export async function migrate(pool: Pool, directory = migrationsDirectory, last?: string): Promise<string[]> {
  const lone = { connect: () => pool.connect(), end: () => Promise.resolve() }
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: lone as never }) }) // seam: the caller ends the pool
  const migrator = new Migrator({ db, provider: { getMigrations: () => readMigrations(directory) }, migrationTableSchema: 'migrations' })
  const { error, results } = await (last ? migrator.migrateTo(last) : migrator.migrateToLatest())
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

async function readMigrations(directory: string): Promise<Record<string, Migration>> {
  const files = (await readdir(directory)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).toSorted()
  if (files.length === 0) throw new Error(`There are no migrations in ${directory}.`)
  const migrations = files.map(async (name): Promise<[string, Migration]> => {
    const text = await readFile(join(directory, name), 'utf8')
    return [name.replace(/\.sql$/, ''), { up: async (db) => withAllRows(db, () => sql.raw(text).execute(db)) }]
  })
  return Object.fromEntries(await Promise.all(migrations))
}

/**
 * Row-level security holds for the owner of the tables as well, so a statement of a migration would find no rows of anybody. It is lifted for the
 * owner alone, until the same transaction is over.
 */
async function withAllRows(db: Kysely<unknown>, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select c.oid::regclass::text as name from pg_class c join pg_roles r on r.rolname = current_user
    where c.relkind = 'r' and c.relforcerowsecurity and not (r.rolsuper or r.rolbypassrls)`.execute(db)
  for (const { name } of rows) await sql.raw(`alter table ${name} no force row level security`).execute(db)
  await work()
  for (const { name } of rows) await sql.raw(`alter table if exists ${name} force row level security`).execute(db)
}
