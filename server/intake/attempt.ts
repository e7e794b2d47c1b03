// A try inside a transaction that goes on either way: when it fails, its rows, its events and its jobs are gone, and the caller writes why.

import { sql } from 'kysely'
import type { Ctx } from '#server/platform/ctx.ts'

/** PostgreSQL's classes for “not now”: connection, rollback, resources, operator. The whole job is tried again then. */
const notNow = /^(08|40|53|57)/

type Outcome<T> = { done: T } | { failed: unknown }

/** Runs `work` behind a savepoint. Throws only what a later try of the whole transaction can mend. */
export async function attempt<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<Outcome<T>> {
  const notes: (() => void)[] = []
  const trial: Ctx = {
    ...ctx,
    tell: (event, payload) => void notes.push(() => ctx.tell(event, payload)),
    later: (job, input) => void notes.push(() => ctx.later(job, input)),
  }
  await sql`savepoint attempt`.execute(ctx.db)
  try {
    const done = await work(trial)
    await sql`release savepoint attempt`.execute(ctx.db)
    for (const note of notes) note()
    return { done }
  } catch (error) {
    if (isPassing(error)) throw error
    await sql`rollback to savepoint attempt`.execute(ctx.db)
    return { failed: error }
  }
}

function isPassing(error: unknown): boolean {
  return notNow.test((error as { code?: string }).code ?? '') || /Connection terminated|timeout exceeded/i.test(String(error))
}
