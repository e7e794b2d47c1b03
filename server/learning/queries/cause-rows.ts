// Rows of causes and actions as other files here start from them; what is not there is refused.

import type { ActionId, CauseId, WhyId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function causeRow(ctx: Ctx, id: CauseId) {
  const row = await ctx.db
    .selectFrom('causes')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('cause')
  return { ...row, id }
}

export async function whyRow(ctx: Ctx, id: WhyId) {
  const row = await ctx.db
    .selectFrom('whys')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('why')
  return { ...row, id, causeId: row.causeId as CauseId, parentId: row.parentId as WhyId | null }
}

export async function whysOf(ctx: Ctx, causeId: CauseId) {
  const rows = await ctx.db
    .selectFrom('whys')
    .select(['id', 'parentId', 'sentence', 'evidence', 'isRoot'])
    .where('organisationId', '=', ctx.organisation)
    .where('causeId', '=', causeId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as WhyId, parentId: row.parentId as WhyId | null }))
}

export async function actionRow(ctx: Ctx, id: ActionId) {
  const row = await ctx.db
    .selectFrom('actions')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('action')
  return { ...row, id, causeId: row.causeId as CauseId }
}
export type ActionRow = Awaited<ReturnType<typeof actionRow>>
