// How much lies where: mails by state, what came in and waits or is dead, jobs by state, the poison shelf. Asked organisation by
// organisation, because the database shows no more at once; each count has an index made for it.

import type { OrganisationId } from '#core/ids.ts'
import { minute, plus } from '#core/time/instant.ts'
import type { Pool } from '#server/platform/db.ts'
import { throughDoor } from '#server/platform/door.ts'
import { organisations } from '#server/platform/porch.ts'
import type { World } from '#server/platform/world.ts'
import { sql } from 'kysely'

/** Mails that are not done with, and what came in and is not filed. */
export const mailStates = ['queued', 'sending', 'failed', 'unknown'] as const
export const receivedStates = ['waiting', 'dead'] as const
export type Stock = {
  mails: Record<(typeof mailStates)[number], number>
  received: Record<(typeof receivedStates)[number], number>
}

export async function stock(world: World): Promise<Stock> {
  const sum: Stock = { mails: { queued: 0, sending: 0, failed: 0, unknown: 0 }, received: { waiting: 0, dead: 0 } }
  for (const organisation of await organisations(world)) {
    const one = await stockOf(world, organisation)
    for (const state of mailStates) sum.mails[state] += one[state] ?? 0
    for (const state of receivedStates) sum.received[state] += one[state] ?? 0
  }
  return sum
}

async function stockOf(world: World, organisation: OrganisationId): Promise<Record<string, number>> {
  // One count for each state, since each partial index knows its own only.
  const count = (table: string, state: string) =>
    sql`(select count(*) from ${sql.table(table)} where organisation_id = ${organisation} and state = ${sql.lit(state)}) as ${sql.id(state)}`
  const counts = [...mailStates.map((state) => count('mails', state)), ...receivedStates.map((state) => count('received', state))]
  return throughDoor(world, { organisation, actor: { kind: 'system' }, readOnly: true }, async (ctx) => {
    const { rows } = await sql<Record<string, number>>`select ${sql.join(counts)}`.execute(ctx.db)
    return rows[0] ?? {}
  })
}

/** Milliseconds past its time at which a mail counts as stuck: the heartbeat takes it up within a second, and a claim is let go after ten minutes. */
const stuckAfter = { queued: 2 * minute, sending: 12 * minute }

/** Mails that should have left or been settled by now, and nobody does it. */
export async function stuckMails(world: World): Promise<number> {
  let stuck = 0
  for (const organisation of await organisations(world))
    await throughDoor(world, { organisation, actor: { kind: 'system' }, readOnly: true }, async (ctx) => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from mails where organisation_id = ${organisation} and (
        state = 'queued' and due_at < ${plus(ctx.now, -stuckAfter.queued)} or state = 'sending' and due_at < ${plus(ctx.now, -stuckAfter.sending)})`.execute(
        ctx.db,
      )
      stuck += rows[0]?.n ?? 0
    })
  return stuck
}

export type JobStock = {
  ready: number
  active: number
  poison: number
  /** Since when the oldest ready one waits; null without any. */ oldest: string | null
}

export async function jobStock(pool: Pool, now: string): Promise<JobStock> {
  const { rows } = await pool.query<JobStock>(
    `select count(*) filter (where name <> 'poison' and state in ('created', 'retry') and start_after <= $1) as ready,
       count(*) filter (where name <> 'poison' and state = 'active') as active,
       count(*) filter (where name = 'poison' and state = 'created') as poison,
       min(start_after) filter (where name <> 'poison' and state in ('created', 'retry') and start_after <= $1) as oldest
     from pgboss.job where name in ('work', 'outside', 'poison') and state < 'completed'`,
    [now],
  )
  return rows[0] ?? { ready: 0, active: 0, poison: 0, oldest: null }
}
