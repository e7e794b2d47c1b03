// The only SQL that writes who is present. These rows are no record: they are overwritten, and swept away when they are old.

import type { Input } from '#core/endpoint.ts'
import type { CaseId, MemberId } from '#core/ids.ts'
import type { bePresent } from '#core/cases/presence-shapes.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type Present = Input<typeof bePresent> & { memberId: MemberId }

export async function keepPresence(ctx: Ctx, { caseId, memberId, doing }: Present): Promise<void> {
  await ctx.db
    .insertInto('presence')
    .values({ organisationId: ctx.organisation, caseId, memberId, doing, seenAt: ctx.now })
    .onConflict((conflict) => conflict.columns(['organisationId', 'caseId', 'memberId']).doUpdateSet({ doing, seenAt: ctx.now }))
    .execute()
}

/** Forgets who was last seen at that instant or before; answers the cases that they had open. */
export async function dropPresence(ctx: Ctx, until: Instant): Promise<CaseId[]> {
  const gone = await ctx.db
    .deleteFrom('presence')
    .where('organisationId', '=', ctx.organisation)
    .where('seenAt', '<=', until)
    .returning('caseId')
    .execute()
  return [...new Set(gone.map((row) => row.caseId as CaseId))]
}
