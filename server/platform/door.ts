// The door: one transaction for each request, job or reaction. It reads the clock once, names the actor and the organisation
// (row-level security enforces it), and writes journal, jobs and the live notice in the same transaction as the change.

import { isId, type OrganisationId } from '#core/ids.ts'
import { type Actor, type Ctx, openCtx } from '#server/platform/ctx.ts'
import { type Client, isAway, openLine, together } from '#server/platform/db.ts'
import { liveNotice, writeJournal } from '#server/platform/journal.ts'
import type { World } from '#server/platform/world.ts'

export type Entry = { organisation: OrganisationId; actor: Actor; readOnly?: boolean }

/** PostgreSQL's words for “try again”: a serialisation failure and a deadlock. */
const passing = new Set(['40001', '40P01'])
const tries = 3

/** Runs `work` in one transaction and answers what it answered. A refusal or a bug rolls everything back. */
export async function throughDoor<T>(world: World, entry: Entry, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(world, entry, work)
    } catch (error) {
      if (attempt >= tries || !passing.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}

async function once<T>(world: World, entry: Entry, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (!isId('org', entry.organisation)) throw new Error('the door needs an organisation')
  const client = await world.pool.connect()
  const line = openLine(client, entry.readOnly)
  let broken: Error | undefined
  try {
    // Begin, role and organisation travel as one message: one round trip. The id's form was checked, so it needs no quoting.
    const opened = together(
      client,
      `begin${entry.readOnly ? ' read only' : ''}; select set_config('role','amends_app',true), set_config('app.organisation','${entry.organisation}',true)`,
    )
    // A read goes on in the same breath: what it asks stands behind the begin, and its answer counts only once that has worked.
    if (!entry.readOnly) await opened
    const { ctx, notebook } = openCtx({
      now: world.clock.now(),
      organisation: entry.organisation,
      actor: entry.actor,
      db: line.db,
      config: world.config,
    })
    const [, answer] = await Promise.all([opened, work(ctx)])
    if (notebook.told.length > 0) await writeJournal(world, ctx, client, notebook)
    if (notebook.asked.length > 0) await world.jobs.ask(client, ctx.organisation, notebook.asked)
    line.close()
    await commit(client, notebook.told.length + notebook.whispered.length > 0 ? `${liveNotice(ctx, notebook)}; commit` : 'commit')
    return answer
  } catch (error) {
    line.close()
    broken = await rollBack(client)
    throw error
  } finally {
    client.release(broken ?? leftOpen(world, client))
  }
}

/** The line broke while the database was keeping it: it may be kept. Whoever tells somebody must not say that nothing was changed. */
const torn = new WeakSet<object>()
export function isTornAtCommit(error: unknown): boolean {
  return typeof error === 'object' && error !== null && torn.has(error)
}

/** PostgreSQL answers a commit with ROLLBACK when a statement had failed and somebody passed over it: then nothing was kept, and nobody is told “done”. */
async function commit(client: Client, text: string): Promise<void> {
  const answered = (await client.query(text).catch((error: object) => {
    if (isAway(error)) torn.add(error)
    throw error
  })) as { command: string } | { command: string }[] // two statements, two answers
  const last = Array.isArray(answered) ? answered.at(-1) : answered
  if (last?.command !== 'COMMIT') throw new Error('a statement had failed and was passed over: nothing was kept')
}

/** A connection whose transaction is not over goes to nobody else: the pool throws it away. It should never happen, so it is in the log. */
function leftOpen(world: World, client: Client): boolean | undefined {
  const status = client.getTransactionStatus()
  if (status === 'I') return undefined
  world.log.error('a door was left open', { status })
  return true
}

async function rollBack(client: Client): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return error as Error // the connection is of no more use; the pool throws it away
  }
}
