// The only SQL that writes the links by which the numbers are shared.

import type { Insertable } from 'kysely'
import type { Id, MemberId } from '#core/ids.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type ShareId = Id<'share'>

export async function addShare(ctx: Ctx, row: Omit<Insertable<Tables['insightShares']>, 'organisationId' | 'madeAt'>): Promise<void> {
  await ctx.db
    .insertInto('insightShares')
    .values({ ...row, organisationId: ctx.organisation, madeAt: ctx.now })
    .execute()
}

/** False when it is not there, or was stopped before. */
export async function writeStopped(ctx: Ctx, id: ShareId, by: MemberId): Promise<boolean> {
  const found = await ctx.db
    .updateTable('insightShares')
    .set({ stoppedAt: ctx.now, stoppedBy: by })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .where('stoppedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return found !== undefined
}
