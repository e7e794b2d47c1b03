// Several at once, and not by luck: what they need is held until all of them wait for it, and then let go.

import type { Pool } from 'pg'
import { expect } from 'vitest'

/** `hold`: what is done first and committed last. `waiting`: how many have to wait before it is. */
export async function atOnce<T>(pool: Pool, hold: { text: string; values: string[] }, act: () => Promise<T>, waiting: number): Promise<T> {
  const holder = await pool.connect()
  try {
    await holder.query('begin')
    await holder.query(hold)
    const acting = act()
    const waits = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await expect.poll(async () => (await pool.query(waits)).rows[0].n, { timeout: 10_000 }).toBeGreaterThanOrEqual(waiting)
    await holder.query('commit')
    return await acting
  } finally {
    holder.release()
  }
}
