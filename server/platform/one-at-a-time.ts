// Several processes may start at once on one database; what prepares it (migrations, queues, grants) one does after the other.
// The lock is a transaction's, so that it works through a pooler and dies with its holder.

import type { Pool } from '#server/platform/db.ts'

/** Any number that is ours alone. */
const lock = 4_400_2525

export async function oneAtATime<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(`begin; select pg_advisory_xact_lock(${lock})`)
    const answer = await work()
    await client.query('commit')
    client.release()
    return answer
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    )
    throw error
  }
}
