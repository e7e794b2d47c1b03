// Who has a case open. It is whispered to the desks that are open elsewhere, and only when something about it changes.

import type { Input } from '#core/endpoint.ts'
import { presenceChanged } from '#core/cases/events.ts'
import { type bePresent as contract, presentFor } from '#core/cases/presence-shapes.ts'
import { notFound } from '#core/refusal.ts'
import { plus } from '#core/time/instant.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { dropPresence, keepPresence } from '#server/cases/presence-store.ts'

export async function bePresent(ctx: Ctx, { caseId, doing }: Input<typeof contract>): Promise<{ done: true }> {
  const { id: memberId } = member(ctx)
  const before = await ctx.db
    .selectFrom('cases as c')
    .leftJoin('presence as p', (j) =>
      j.onRef('p.organisationId', '=', 'c.organisationId').onRef('p.caseId', '=', 'c.id').on('p.memberId', '=', memberId),
    )
    .select(['p.doing', 'p.seenAt'])
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.id', '=', caseId)
    .executeTakeFirst()
  if (!before) throw notFound('case')
  await keepPresence(ctx, { caseId, memberId, doing })
  const isThere = before.seenAt !== null && before.seenAt > plus(ctx.now, -presentFor)
  if (!isThere || before.doing !== doing) ctx.whisper(presenceChanged, { caseId })
  return { done: true }
}

/** Asked by the heartbeat: whoever was not heard of again has gone, and open desks look anew. */
export async function sweepPresence(ctx: Ctx): Promise<void> {
  for (const caseId of await dropPresence(ctx, plus(ctx.now, -presentFor))) ctx.whisper(presenceChanged, { caseId })
}
