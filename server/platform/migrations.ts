// Migrations: numbered plain SQL files, forward only. Several processes may start at once; one migrates, the others wait for its lock.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Pool } from '#server/platform/db.ts'

export const migrationsDirectory = join(import.meta.dirname, '..', '..', 'migrations')

/** Brings the schema up to date and answers the names of what was applied. Throws what the database said when a file fails. */
export async function migrate(pool: Pool, directory = migrationsDirectory): Promise<string[]> {
  const lone = { connect: () => pool.connect(), end: () => Promise.resolve() }
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: lone as never }) }) // seam: the caller ends the pool
  const migrator = new Migrator({ db, provider: { getMigrations: () => readMigrations(directory) }, migrationTableSchema: 'migrations' })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

async function readMigrations(directory: string): Promise<Record<string, Migration>> {
  const files = (await readdir(directory)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).toSorted()
  if (files.length === 0) throw new Error(`There are no migrations in ${directory}.`)
  const migrations = files.map(async (name): Promise<[string, Migration]> => {
    const text = await readFile(join(directory, name), 'utf8')
    return [name.replace(/\.sql$/, ''), { up: async (db) => void (await sql.raw(text).execute(db)) }]
  })
  return Object.fromEntries(await Promise.all(migrations))
}
