// The only SQL that writes acts on several cases: kept for as long as they may be brought back, then swept away.

import type { BulkId, CaseId, MemberId } from '#core/ids.ts'
import type { Stood } from '#core/cases/bulk.ts'
import { notFound } from '#core/refusal.ts'
import type { Instant } from '#core/time/instant.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

/** A case as it stood before the act, and how many lines of the journal it had after it. */
export type Touched = { caseId: CaseId; before: Stood; entries: number }
export type BulkRow = { id: BulkId; memberId: MemberId; at: Instant; undoneAt: Instant | null; cases: Touched[] }

export async function keepAct(ctx: Ctx, cases: readonly Touched[]): Promise<BulkId> {
  const id = ctx.id('bulk')
  const row = { organisationId: ctx.organisation, id, memberId: member(ctx).id, at: ctx.now, cases: JSON.stringify(cases), undoneAt: null }
  await ctx.db.insertInto('bulkActs').values(row).execute()
  return id
}

/** One's own act, locked until the door closes. */
export async function ownAct(ctx: Ctx, id: BulkId): Promise<BulkRow> {
  const row = await ctx.db
    .selectFrom('bulkActs')
    .select(['memberId', 'at', 'undoneAt', 'cases'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .where('memberId', '=', member(ctx).id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('act')
  return { ...row, id, memberId: row.memberId as MemberId, cases: row.cases as Touched[] }
}

export async function markUndone(ctx: Ctx, id: BulkId): Promise<void> {
  await ctx.db
    .updateTable('bulkActs')
    .set({ undoneAt: ctx.now })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .execute()
}

export async function dropActs(ctx: Ctx, until: Instant): Promise<void> {
  await ctx.db.deleteFrom('bulkActs').where('organisationId', '=', ctx.organisation).where('at', '<=', until).execute()
}
