// The only SQL that writes vectors, the texts that wait for one, and whether they are asked for.

import { sql } from 'kysely'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type Service = { isOn: boolean; model: string; answeredAt: Instant | null; trouble: string | null; troubleAt: Instant | null }

export async function putService(ctx: Ctx, row: Service): Promise<void> {
  await ctx.db
    .insertInto('recurrenceService')
    .values({ ...row, organisationId: ctx.organisation })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(row))
    .execute()
}

/** The vector of a text that changed says nothing about it any more. */
export async function waitAnew(ctx: Ctx, sources: readonly string[]): Promise<void> {
  if (sources.length === 0) return
  const { organisation: organisationId, now } = ctx
  await ctx.db.deleteFrom('recurrenceMeanings').where('organisationId', '=', organisationId).where('source', 'in', sources).execute()
  await ctx.db
    .insertInto('recurrenceUnread')
    .values(sources.map((source) => ({ organisationId, source, askedAt: now })))
    .onConflict((conflict) => conflict.columns(['organisationId', 'source']).doUpdateSet({ askedAt: now }))
    .execute()
}

/** Everything that is known waits, the newest first: for the first time, or because another model reads. */
export async function waitAll(ctx: Ctx): Promise<void> {
  await ctx.db.deleteFrom('recurrenceMeanings').where('organisationId', '=', ctx.organisation).execute()
  await sql`insert into recurrence_unread (organisation_id, source, asked_at)
    select organisation_id, source, at from recurrence_texts where organisation_id = ${ctx.organisation}
    on conflict (organisation_id, source) do nothing`.execute(ctx.db)
}

export async function forgetAll(ctx: Ctx): Promise<void> {
  for (const table of ['recurrenceMeanings', 'recurrenceUnread'] as const)
    await ctx.db.deleteFrom(table).where('organisationId', '=', ctx.organisation).execute()
}

export type Read = { source: string; askedAt: Instant; said: number; vector: number[] }

/** A text that changed while it was read keeps waiting. */
export async function putRead(ctx: Ctx, model: string, read: readonly Read[]): Promise<void> {
  const { organisation: organisationId } = ctx
  for (const { source, askedAt, said, vector } of read) {
    const taken = await ctx.db
      .deleteFrom('recurrenceUnread')
      .where('organisationId', '=', organisationId)
      .where('source', '=', source)
      .where('askedAt', '=', askedAt)
      .returning('source')
      .executeTakeFirst()
    if (!taken) continue
    await ctx.db
      .insertInto('recurrenceMeanings')
      .values({ organisationId, source, model, said, vector })
      .onConflict((conflict) => conflict.columns(['organisationId', 'source']).doUpdateSet({ model, said, vector }))
      .execute()
  }
}
