// Has this come in before? By the same bytes, or by the same Message-ID in the case where that message lies.

import type { CaseId, ReceivedId } from '#core/ids.ts'
import { caseOfRfcIds } from '#server/messages/queries.ts'
import { rfcIdOf } from '#server/intake/letter.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** The first of its kind; `ours`: the id belongs to a mail that we sent, so nobody sent it to us first. */
export type Twin = { first: ReceivedId; caseId: CaseId } | 'ours' | null

export async function twinByBytes(ctx: Ctx, row: { id: string; hash: string }): Promise<Twin> {
  const first = await ctx.db
    .selectFrom('received').select(['id', 'caseId']).where('organisationId', '=', ctx.organisation).where('hash', '=', row.hash)
    .where('state', '=', 'filed').where('id', '<>', row.id).orderBy('id').executeTakeFirst()
  return first?.caseId ? { first: first.id as ReceivedId, caseId: first.caseId as CaseId } : null
}

export async function twinById(ctx: Ctx, rfcId: string): Promise<Twin> {
  const caseId = await caseOfRfcIds(ctx, [rfcId])
  if (!caseId) return null
  const filed = await ctx.db
    .selectFrom('received').select(['id', 'raw']).where('organisationId', '=', ctx.organisation).where('caseId', '=', caseId)
    .where('state', '=', 'filed').where('via', 'in', ['mail', 'file', 'api']).orderBy('id').limit(200).execute()
  for (const { id, raw } of filed) if ((await rfcIdOf(raw)) === rfcId) return { first: id as ReceivedId, caseId }
  return 'ours'
}
