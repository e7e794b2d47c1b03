// A database of a test file's own, copied from the migrated template.

import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { openPool, type Pool } from '#server/platform/db.ts'

export type OwnDatabase = {
  connection: { host: string; user: string; database: string; port: number }
  url: string
  drop(): Promise<void>
}

export async function ownDatabase(): Promise<OwnDatabase> {
  const template = inject('database')
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin: Pool = openPool({ ...template, database: 'postgres' }, 1, () => {})
  await retried(() => admin.query(`create database ${name} template ${template.database} strategy file_copy`))
  return {
    connection: { ...template, database: name },
    url: `postgres://${template.user}@localhost:${template.port}/${name}?host=${encodeURIComponent(template.host)}`,
    drop: async () => {
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/** Two files may copy the template at once; PostgreSQL lets one at a time. */
async function retried(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return void (await work())
    } catch (error) {
      if (tries > 50 || (error as { code?: string }).code !== '55006') throw error
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
  }
}
