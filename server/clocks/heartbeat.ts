// What is due at this instant: warnings, breaches, promises that passed. Rows that somebody else holds wait for the next beat.

import * as clock from '#core/clocks/clock.ts'
import * as events from '#core/clocks/events.ts'
import type { CaseId, PromiseId } from '#core/ids.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { noteBroken } from '#server/clocks/commands.ts'
import { type ClockRow, keepClock } from '#server/clocks/store.ts'

/** Rows at once, so that a beat after a long night stays short. */
const batch = 200

export async function due(ctx: Ctx): Promise<void> {
  for (const row of await passing(ctx, 'dueAt', 'breachedAt')) {
    await keepClock(ctx, { ...row, ...clock.breach(row, ctx.now) })
    ctx.tell(events.clockBreached, { caseId: row.caseId, clockId: row.id, clock: row.name, dueAt: row.dueAt })
  }
  for (const row of await passing(ctx, 'warnAt', 'warnedAt')) {
    if (clock.happening(row, ctx.now) !== 'warning') continue
    await keepClock(ctx, { ...row, ...clock.warn(row, ctx.now) })
    ctx.tell(events.clockWarned, { caseId: row.caseId, clockId: row.id, clock: row.name, dueAt: row.dueAt })
  }
  await breakPromises(ctx)
}

async function passing(ctx: Ctx, when: 'dueAt' | 'warnAt', written: 'breachedAt' | 'warnedAt'): Promise<ClockRow[]> {
  const asked = ctx.db
    .selectFrom('clocks')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where(when, '<=', ctx.now)
    .where(written, 'is', null)
    .where('metAt', 'is', null)
    .where('stoppedAt', 'is', null)
    .where('pausedAt', 'is', null)
  const fresh = when === 'warnAt' ? asked.where('dueAt', '>', ctx.now) : asked
  return (await fresh.orderBy(when).limit(batch).forUpdate().skipLocked().execute()) as unknown as ClockRow[] // seam: ids come back as plain text
}

async function breakPromises(ctx: Ctx): Promise<void> {
  const rows = await ctx.db
    .selectFrom('promises')
    .select(['id', 'caseId', 'dueAt', 'brokenAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('dueAt', '<=', ctx.now)
    .where('keptAt', 'is', null)
    .where('brokenAt', 'is', null)
    .where('releasedAt', 'is', null)
    .orderBy('dueAt')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) await noteBroken(ctx, { ...row, id: row.id as PromiseId, caseId: row.caseId as CaseId })
}
