// The last straw: asks PostgreSQL to begin new files of its log until it cannot make one. Then it ends itself, as it would on any full disk.

import { type Connection, loneClient } from '#server/platform/db.ts'

/** Files of its log that it may have made in advance; it keeps some when it is not much used. */
const inAdvance = 60

/** True when it has ended itself, or was gone already. */
export async function stopForWantOfLog(connection: Connection): Promise<boolean> {
  const client = loneClient({ ...connection, application_name: 'amends-last-straw' })
  try {
    await client.connect()
    for (let files = 0; files < inAdvance; files++) {
      await client.query(`select pg_logical_emit_message(true, 'last', 'straw')`)
      await client.query('select pg_switch_wal()')
    }
    return false
  } catch {
    return true
  } finally {
    await client.end().catch(() => undefined)
  }
}
