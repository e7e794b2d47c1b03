// A try inside a transaction that goes on either way: when it fails, its rows, its events and its jobs are gone, and the caller writes why.

import { sql } from 'kysely'
import type { Ctx } from '#server/platform/ctx.ts'
import { isAway } from '#server/platform/db.ts'

/** PostgreSQL's classes for “not now”, beside a database that is away: rollback, resources, operator. The whole job is tried again then. */
const notNow = /^(40|53|57)/

type Outcome<T> = { done: T } | { failed: unknown }

/** Runs `work` behind a savepoint. Throws only what a later try of the whole transaction can mend. */
export async function attempt<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<Outcome<T>> {
  const notes: (() => void)[] = []
  await sql`savepoint attempt`.execute(ctx.db)
  try {
    const done = await work(trialOf(ctx, notes))
    await sql`release savepoint attempt`.execute(ctx.db)
    for (const note of notes) note()
    return { done }
  } catch (error) {
    if (isPassing(error)) throw error
    await sql`rollback to savepoint attempt`.execute(ctx.db)
    return { failed: error }
  }
}

/** The same context, whose words wait until it is known that the try has worked. */
function trialOf(ctx: Ctx, notes: (() => void)[]): Ctx {
  return {
    ...ctx,
    tell: (event, payload) => void notes.push(() => ctx.tell(event, payload)),
    whisper: (event, payload) => void notes.push(() => ctx.whisper(event, payload)),
    later: (job, input) => void notes.push(() => ctx.later(job, input)),
    unnamed: () => trialOf(ctx.unnamed(), notes),
  }
}

function isPassing(error: unknown): boolean {
  return isAway(error) || notNow.test((error as { code?: string }).code ?? '')
}
