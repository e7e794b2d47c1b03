// Which clocks run on a case, which promises stand, and what the queue has to know about the soonest.

import type { CaseId, ClockId, MemberId, MessageId, PromiseId } from '#core/ids.ts'
import { standing, used } from '#core/clocks/clock.ts'
import type { DelayReason } from '#core/clocks/reasons.ts'
import type { BusinessCalendar } from '#core/time/business.ts'
import { notFound } from '#core/refusal.ts'
import { memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { ClockRow } from '#server/clocks/store.ts'

export type { ClockRow }

const columns = [
  'id',
  'caseId',
  'name',
  'basis',
  'budget',
  'startedAt',
  'dueAt',
  'warnAt',
  'pausedAt',
  'remaining',
  'warnedAt',
  'breachedAt',
  'metAt',
  'stoppedAt',
] as const

/** Every clock that the case ever had, oldest first. */
export async function clockRows(ctx: Ctx, caseId: CaseId): Promise<ClockRow[]> {
  const rows = await ctx.db
    .selectFrom('clocks')
    .select(columns)
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  return rows as ClockRow[]
}

/** Those that are neither met nor stopped. */
export async function openClocks(ctx: Ctx, caseId: CaseId): Promise<ClockRow[]> {
  return (await clockRows(ctx, caseId)).filter((clock) => clock.metAt === null && clock.stoppedAt === null)
}

/** Why the clocks of this case pause, by the last reason given; null while none does. */
export async function pausedFor(ctx: Ctx, caseId: CaseId): Promise<DelayReason | null> {
  const row = await ctx.db
    .selectFrom('clocks as c')
    .innerJoin('clockChanges as h', (j) => j.onRef('h.organisationId', '=', 'c.organisationId').onRef('h.clockId', '=', 'c.id'))
    .select('h.reason')
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.caseId', '=', caseId)
    .where('c.pausedAt', 'is not', null)
    .where('c.metAt', 'is', null)
    .where('c.stoppedAt', 'is', null)
    .where('h.change', '=', 'paused')
    .orderBy('h.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.reason as DelayReason | undefined) ?? null
}

/** The running clocks of several cases, for a page of the queue. */
export async function openClocksOf(ctx: Ctx, caseIds: CaseId[]): Promise<ClockRow[]> {
  if (caseIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom('clocks')
    .select(columns)
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .where('metAt', 'is', null)
    .where('stoppedAt', 'is', null)
    .where('pausedAt', 'is', null)
    .execute()
  return rows as ClockRow[]
}

/** Promises of a case that are still owed, soonest first: neither kept nor released. A broken one is owed until it is done. */
export async function owedPromises(ctx: Ctx, caseId: CaseId) {
  return ctx.db
    .selectFrom('promises')
    .select(['id', 'dueAt', 'madeAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .where('keptAt', 'is', null)
    .where('releasedAt', 'is', null)
    .orderBy('dueAt')
    .execute()
}

/** The clocks as the desk shows them, with how much is used and every change of a deadline. */
export async function clocksOf(ctx: Ctx, caseId: CaseId, calendar: BusinessCalendar) {
  const [rows, changes] = await Promise.all([clockRows(ctx, caseId), changesOf(ctx, caseId)])
  const names = changes.length > 0 ? await memberNames(ctx) : new Map<MemberId, { firstName: string }>()
  return rows.map(({ caseId: _case, budget: _budget, remaining: _remaining, warnedAt: _warned, ...row }, n) => ({
    ...row,
    used: used(rows[n] as ClockRow, calendar, ctx.now),
    standing: standing(rows[n] as ClockRow, ctx.now),
    changes: changes
      .filter((change) => change.clockId === row.id)
      .map(({ clockId: _clock, by, ...change }) => ({ ...change, by: names.get(by as MemberId)?.firstName ?? 'Amends' })),
  }))
}

async function changesOf(ctx: Ctx, caseId: CaseId) {
  return ctx.db
    .selectFrom('clockChanges as h')
    .innerJoin('clocks as c', (j) => j.onRef('c.organisationId', '=', 'h.organisationId').onRef('c.id', '=', 'h.clockId'))
    .select(['h.clockId', 'h.at', 'h.by', 'h.change', 'h.reason', 'h.dueBefore', 'h.dueAfter'])
    .where('h.organisationId', '=', ctx.organisation)
    .where('c.caseId', '=', caseId)
    .orderBy('h.id')
    .execute()
}

const promiseColumns = [
  'id',
  'messageId',
  'what',
  'madeAt',
  'dueAt',
  'keptAt',
  'brokenAt',
  'releasedAt',
  'releasedBecause',
  'doubtedUntil',
] as const

export async function promisesOf(ctx: Ctx, caseId: CaseId) {
  const rows = await ctx.db
    .selectFrom('promises')
    .select(promiseColumns)
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as PromiseId, messageId: row.messageId as MessageId | null }))
}

/** One promise, locked for a change when `locked`. */
export async function promise(ctx: Ctx, id: PromiseId, locked = false) {
  const asked = ctx.db
    .selectFrom('promises')
    .select([...promiseColumns, 'caseId'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
  const row = await (locked ? asked.forUpdate() : asked).executeTakeFirst()
  if (!row) throw notFound('promise')
  return { ...row, id, messageId: row.messageId as MessageId | null, caseId: row.caseId as CaseId }
}

export async function clockRow(ctx: Ctx, id: ClockId): Promise<ClockRow> {
  const row = await ctx.db
    .selectFrom('clocks')
    .select(columns)
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('clock')
  return row as ClockRow
}
