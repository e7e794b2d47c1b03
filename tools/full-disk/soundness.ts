// Whether anything in the database is corrupted: PostgreSQL's own amcheck reads every page of every table and follows every index entry.

import { type Connection, loneClient } from '#server/platform/db.ts'

/** One sentence for each thing that is not sound. Needs a role that may make extensions; leaves `amcheck` behind. */
export async function unsound(connection: Connection): Promise<string[]> {
  const client = loneClient({ ...connection, application_name: 'amends-soundness' })
  await client.connect()
  try {
    await client.query('create extension if not exists amcheck')
    const tables = await client.query<{ name: string; found: string }>(
      `select c.oid::regclass as name, v.msg as found from pg_class c, verify_heapam(c.oid) v where c.relkind in ('r', 't', 'm') and c.relpersistence = 'p'`,
    )
    const indexes = await client.query<{ id: number; name: string }>(
      `select c.oid as id, c.oid::regclass as name from pg_class c join pg_am a on a.oid = c.relam join pg_index i on i.indexrelid = c.oid
       where a.amname = 'btree' and c.relkind = 'i' and c.relpersistence = 'p' and i.indisvalid`,
    )
    const broken: string[] = []
    for (const { id, name } of indexes.rows)
      await client
        .query('select bt_index_check($1::regclass, true)', [id])
        .catch((error: unknown) => broken.push(`the index ${name} is broken: ${String(error)}`))
    return [...tables.rows.map(({ name, found }) => `the table ${name} is broken: ${found}`), ...broken]
  } finally {
    await client.end()
  }
}
