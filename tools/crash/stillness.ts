// Waits until Amends has nothing left to do: nothing that came in waits, no letter is on its way, no job is open.

import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from '#server/platform/db.ts'

const open = `select
  (select count(*) from received where state = 'waiting') as waiting,
  (select count(*) from mails where state in ('queued', 'sending')) as leaving,
  (select count(*) from pgboss.job where name in ('work', 'outside') and state in ('created', 'retry', 'active')) as jobs`

/** Milliseconds until all is still; null when it is not within `patience`, and the verdict tells what is stuck. */
export async function stillness(pool: Pool, patience: number): Promise<number | null> {
  const began = performance.now()
  while (performance.now() - began < patience) {
    const { rows } = await pool.query<{ waiting: number; leaving: number; jobs: number }>(open)
    const { waiting, leaving, jobs } = rows[0] ?? { waiting: 1, leaving: 1, jobs: 1 }
    if (waiting + leaving + jobs === 0) return performance.now() - began
    await pause(200)
  }
  return null
}
