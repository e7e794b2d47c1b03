// The journal: one append-only table, written in the same transaction as the change, with one job for each listener.
// It is read four ways: reactions, the case timeline, live updates, the audit.

import type { EntryId } from '#core/ids.ts'
import { actorName, type Ctx, type Notebook } from '#server/platform/ctx.ts'
import type { Client } from '#server/platform/db.ts'
import type { World } from '#server/platform/world.ts'

export const liveChannel = 'amends_live'

/** A reaction as a job: which listener shall hear which entry. */
export type Hearing = { entry: EntryId; event: string; listener: string }
export const hearingJob = 'journal.hear'

export async function writeJournal(world: World, ctx: Ctx, client: Client, notebook: Notebook): Promise<void> {
  const rows = notebook.told.map(({ event, payload, unnamed }) => ({
    organisationId: ctx.organisation,
    id: ctx.id('entry'),
    at: ctx.now,
    actor: unnamed ? 'system' : actorName(ctx.actor),
    event,
    caseId: payload.caseId ?? null,
    payload: JSON.stringify(payload),
  }))
  await ctx.db.insertInto('journal').values(rows).execute()
  const hearings = rows.flatMap((row) =>
    (world.reactions.get(row.event) ?? []).map((reaction) => ({
      job: hearingJob,
      input: { entry: row.id, event: row.event, listener: reaction.name } satisfies Hearing,
    })),
  )
  if (hearings.length > 0) await world.jobs.ask(client, ctx.organisation, hearings)
}

/** Lets a listener hear an entry, once: the mark and its effect are one transaction. */
export async function hear(world: World, ctx: Ctx, hearing: Hearing): Promise<void> {
  const reaction = world.reactions.get(hearing.event)?.find((one) => one.name === hearing.listener)
  if (!reaction) return world.log.warn('a listener is gone', { ...hearing })
  const entry = await ctx.db
    .selectFrom('journal')
    .select('payload')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', hearing.entry)
    .executeTakeFirst()
  if (!entry) throw new Error(`no journal entry ${hearing.entry}`)
  await reaction.run(ctx, entry.payload as Parameters<typeof reaction.run>[1])
}

/** News that fit into one notice: NOTIFY carries 8000 bytes at most. */
const mostNews = 60

/** The statement that tells every process what has happened; it leaves with the commit. Many news are told once a kind, about no case. */
export function liveNotice(ctx: Ctx, notebook: Notebook): string {
  const news = [...notebook.told, ...notebook.whispered]
  const events =
    news.length > mostNews
      ? [...new Set(news.map(({ event }) => event))].slice(0, mostNews).map((event) => [event, null])
      : news.map(({ event, payload }) => [event, payload.caseId ?? null])
  const notice = JSON.stringify({ o: ctx.organisation, e: events })
  return `select pg_notify('${liveChannel}', '${notice.replaceAll("'", "''")}')`
}
