// Prints the schema: migrates an empty embedded database and writes down what it then holds, as SQL for readers and as types for Kysely.
// `npm run schema` writes both files; the test beside this one fails when somebody forgot to.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '#server/platform/embedded.ts'
import { migrate } from '#server/platform/migrations.ts'
import { schemaSql } from './schema-sql.ts'
import { schemaTypes } from './schema-types.ts'

const root = dirname(import.meta.dirname)

/** File below the root → the text it should hold. */
export async function printSchema(): Promise<Record<string, string>> {
  const directory = mkdtempSync(join(tmpdir(), 'amends-schema-'))
  const embedded = await startEmbedded({ directory: join(directory, 'database'), log: () => undefined, ephemeral: true })
  const pool = new pg.Pool({ ...embedded.connection, max: 4 })
  try {
    await migrate(pool, join(root, 'migrations'))
    return { 'migrations/schema.sql': await schemaSql(pool), 'server/platform/schema.gen.ts': await schemaTypes(pool) }
  } finally {
    await pool.end()
    await embedded.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  for (const [file, text] of Object.entries(await printSchema())) {
    writeFileSync(join(root, file), text)
    console.log(`${file}: ${text.split('\n').length} lines`)
  }
}
