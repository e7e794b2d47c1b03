// Of those who would do the same at once, one goes first: whoever comes second waits until that transaction is over, and then reads what is true.

import { sql } from 'kysely'
import type { Ctx } from '#server/platform/ctx.ts'

/** What can be held of a case; each by a number of its own, so that one waits only for its like. */
const places = { marks: 15, impact: 41, coverage: 42 }

/** Holds these cases until the transaction is over; always in the same order, so that no two wait for each other. */
export async function holdCases(ctx: Ctx, what: keyof typeof places, caseIds: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${ctx.organisation} || id, ${places[what]})) from unnest(${[...caseIds].toSorted()}::text[]) as id`.execute(
    ctx.db,
  )
}
