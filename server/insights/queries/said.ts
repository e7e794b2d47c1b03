// What people said about charts: from which week on one is judged anew, and what happened on a date.

import type { Answer } from '#core/endpoint.ts'
import type { BrandId, MemberId, NoteId, SplitId } from '#core/ids.ts'
import type * as contract from '#core/insights/chart-shapes.ts'
import { notFound } from '#core/refusal.ts'
import type { Week } from '#core/stats/week.ts'
import { memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type ShownSplit = Answer<typeof contract.split>
type Brand = BrandId | undefined

function splitRows(ctx: Ctx, brandId: Brand) {
  const asked = ctx.db.selectFrom('chartSplits').selectAll().where('organisationId', '=', ctx.organisation)
  return brandId === undefined ? asked.where('brandId', 'is', null) : asked.where('brandId', '=', brandId)
}

/** Of every chart of this brand (without one: of all brands together) the weeks from which on it is judged anew. */
export async function splitsInForce(ctx: Ctx, brandId: Brand): Promise<Map<string, Week[]>> {
  const rows = await splitRows(ctx, brandId).where('takenBackAt', 'is', null).execute()
  return new Map([...Map.groupBy(rows, ({ chart }) => chart)].map(([chart, own]) => [chart, own.map(({ fromWeek }) => fromWeek)]))
}

/** Newest first, those that were taken back too. */
export async function splitsOf(ctx: Ctx, chart: string, brandId: Brand): Promise<ShownSplit[]> {
  const rows = await splitRows(ctx, brandId).where('chart', '=', chart).orderBy('id', 'desc').execute()
  const names = await memberNames(ctx)
  return rows.map((row) => shownSplit(row, names))
}

export async function splitRow(ctx: Ctx, id: SplitId) {
  const row = await ctx.db
    .selectFrom('chartSplits')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('split')
  return row
}

type SplitRow = Awaited<ReturnType<typeof splitRow>>

export function shownSplit(row: SplitRow, names: Awaited<ReturnType<typeof memberNames>>): ShownSplit {
  const nameOf = (id: string) => names.get(id as MemberId)?.name ?? 'Somebody'
  const { id, fromWeek, reason, madeAt, madeBy, takenBackAt, takenBackBy } = row
  return {
    id: id as SplitId,
    from: fromWeek,
    reason,
    at: madeAt,
    by: nameOf(madeBy),
    takenBack: takenBackAt === null || takenBackBy === null ? null : { at: takenBackAt, by: nameOf(takenBackBy) },
  }
}

/** Notes that stand, of these dates: those about everything, and those about this brand. */
export async function notesBetween(ctx: Ctx, { from, to, brandId }: { from: string; to: string; brandId: Brand }) {
  return ctx.db
    .selectFrom('chartNotes')
    .select(['id', 'onDate', 'words', 'madeBy'])
    .where('organisationId', '=', ctx.organisation)
    .where('takenBackAt', 'is', null)
    .where('onDate', '>=', from)
    .where('onDate', '<=', to)
    .where((e) => (brandId === undefined ? e.and([]) : e.or([e('brandId', 'is', null), e('brandId', '=', brandId)])))
    .orderBy('onDate')
    .execute()
}

export async function noteRow(ctx: Ctx, id: NoteId) {
  const row = await ctx.db
    .selectFrom('chartNotes')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .where('takenBackAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound('note')
  return row
}
