// The only SQL that writes clocks, their changes, and promises.

import type { CaseId, ClockId, MessageId, PromiseId } from '#core/ids.ts'
import type { Clock } from '#core/clocks/clock.ts'
import type { ClockName } from '#core/clocks/policy.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'

export type ClockRow = Clock & { id: ClockId; caseId: CaseId; name: ClockName }

export async function addClocks(ctx: Ctx, rows: ClockRow[]): Promise<void> {
  await ctx.db
    .insertInto('clocks')
    .values(rows.map((row) => ({ ...row, organisationId: ctx.organisation })))
    .execute()
}

export async function keepClock(ctx: Ctx, { id, caseId: _case, name: _name, ...clock }: ClockRow): Promise<void> {
  await ctx.db.updateTable('clocks').set(clock).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

/** A change of a deadline stays visible for ever: who, when, why, from when to when. */
export async function addChange(
  ctx: Ctx,
  row: { clockId: ClockId; change: string; reason: string; dueBefore: string; dueAfter: string },
): Promise<void> {
  await ctx.db
    .insertInto('clockChanges')
    .values({ ...row, id: ctx.id('change'), organisationId: ctx.organisation, at: ctx.now, by: actorName(ctx.actor) })
    .execute()
}

export async function addPromise(
  ctx: Ctx,
  row: { id: PromiseId; caseId: CaseId; messageId: MessageId | null; what: string; dueAt: string },
): Promise<void> {
  await ctx.db
    .insertInto('promises')
    .values({ ...row, organisationId: ctx.organisation, madeAt: ctx.now, madeBy: actorName(ctx.actor) })
    .execute()
}

type Settled = { keptAt?: string; brokenAt?: string | null; releasedAt?: string; releasedBecause?: string; doubtedUntil?: string }
export async function settlePromise(ctx: Ctx, id: PromiseId, settled: Settled): Promise<void> {
  await ctx.db.updateTable('promises').set(settled).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}
