// The only SQL that writes the marks, their sums by hour and of weeks that are over, how far the counting has come, and what people say about charts.

import { type Insertable, sql } from 'kysely'
import type { BrandId, CaseId, MemberId, NoteId, SplitId } from '#core/ids.ts'
import { type Counted, nothingCounted } from '#core/insights/judgement.ts'
import type { Mark } from '#core/insights/marks.ts'
import { lastSummed } from '#core/insights/summing.ts'
import type { Week } from '#core/stats/week.ts'
import { changes } from '#core/sums.ts'
import { hourOf } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type MarkRow = Mark & { caseId: CaseId; brandId: BrandId; week: string }

/** Rows for one statement: nine values each, and PostgreSQL takes 65,535. */
const atOnce = 2000

/**
 * Makes the marks of these cases exactly these rows, and the sums by hour with them; what is there already is not touched, and weeks in which nothing
 * changed stay summed.
 */
export async function keepMarks(ctx: Ctx, caseIds: readonly CaseId[], rows: readonly MarkRow[]): Promise<void> {
  const { left, come } = await changed(ctx, caseIds, rows)
  await forgetWeeks(ctx, [...new Set([...left, ...come].map(({ week }) => week))])
  for (let from = 0; from < rows.length; from += atOnce) await putMarks(ctx, rows.slice(from, from + atOnce))
  const keys = rows.map(({ caseId, number, ref }) => `${caseId} ${number} ${ref}`)
  await ctx.db
    .deleteFrom('caseMarks')
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .where(sql<boolean>`case_id || ' ' || number || ' ' || ref <> all(${keys}::text[])`)
    .execute()
  await addUp(ctx, changes(left.map(partOf), come.map(partOf)))
}

type Kept = Omit<MarkRow, 'number' | 'brandId' | 'caseId'> & { number: string; brandId: string; caseId: string }

/** Marks of these cases that go, and those that come; one that changes does both. */
async function changed(ctx: Ctx, caseIds: readonly CaseId[], rows: readonly Kept[]): Promise<{ left: Kept[]; come: Kept[] }> {
  const before = await ctx.db
    .selectFrom('caseMarks')
    .select(['caseId', 'number', 'ref', 'brandId', 'at', 'week', 'hit', 'value'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .execute()
  const told = (row: Kept) => [row.caseId, row.number, row.ref, row.brandId, row.at, row.week, row.hit, row.value].join(' ')
  const [old, now] = [new Set(before.map(told)), new Set(rows.map(told))]
  return { left: before.filter((row) => !now.has(told(row))), come: rows.filter((row) => !old.has(told(row))) }
}

function partOf({ week, number, brandId, at, hit, value }: Kept) {
  return { week, number, brandId, hour: hourOf(at), n: 1, hits: hit ? 1 : 0, total: value ?? 0 }
}

async function addUp(ctx: Ctx, hours: readonly ReturnType<typeof partOf>[]): Promise<void> {
  for (let from = 0; from < hours.length; from += atOnce)
    await ctx.db
      .insertInto('markHours')
      .values(hours.slice(from, from + atOnce).map((hour) => ({ ...hour, organisationId: ctx.organisation })))
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'week', 'number', 'brandId', 'hour']).doUpdateSet({
          n: sql<number>`mark_hours.n + excluded.n`,
          hits: sql<number>`mark_hours.hits + excluded.hits`,
          total: sql<number>`mark_hours.total + excluded.total`,
        }),
      )
      .execute()
}

/** Held by whoever changes marks of weeks that may be summed; whoever sums waits for them, and then reads what is true. */
const weekLock = (ctx: Ctx) => sql`hashtextextended(${`${ctx.organisation} weeks`}, 15)`

async function forgetWeeks(ctx: Ctx, weeks: readonly Week[]): Promise<void> {
  const over = weeks.filter((week) => week <= lastSummed(ctx.now))
  if (over.length === 0) return
  await sql`select pg_advisory_xact_lock_shared(${weekLock(ctx)})`.execute(ctx.db)
  await ctx.db.deleteFrom('weekCounts').where('organisationId', '=', ctx.organisation).where('week', 'in', over).execute()
  await ctx.db
    .updateTable('markCounts')
    .set({ summedAt: null })
    .where('organisationId', '=', ctx.organisation)
    .where('summedAt', 'is not', null)
    .execute()
}

export async function holdWeeks(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${weekLock(ctx)})`.execute(ctx.db)
}

export type WeekCount = Counted & { week: Week; number: string }

/** Each of these weeks is summed from now on, whatever it held. */
export async function keepWeeks(ctx: Ctx, scope: string, weeks: readonly Week[], counts: readonly WeekCount[]): Promise<void> {
  const summed = weeks.map((week) => ({ week, number: '', ...nothingCounted }))
  await ctx.db
    .insertInto('weekCounts')
    .values([...summed, ...counts].map((row) => ({ ...row, scope, organisationId: ctx.organisation })))
    .onConflict((conflict) => conflict.columns(['organisationId', 'scope', 'week', 'number']).doNothing())
    .execute()
}

export async function keepSummed(ctx: Ctx): Promise<void> {
  await ctx.db.updateTable('markCounts').set({ summedAt: ctx.now }).where('organisationId', '=', ctx.organisation).execute()
}

async function putMarks(ctx: Ctx, rows: readonly MarkRow[]): Promise<void> {
  await ctx.db
    .insertInto('caseMarks')
    .values(rows.map((row) => ({ ...row, organisationId: ctx.organisation })))
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'caseId', 'number', 'ref'])
        .doUpdateSet((e) => ({
          brandId: e.ref('excluded.brandId'),
          at: e.ref('excluded.at'),
          week: e.ref('excluded.week'),
          hit: e.ref('excluded.hit'),
          value: e.ref('excluded.value'),
        }))
        .where(
          sql<boolean>`(case_marks.brand_id, case_marks.at, case_marks.week, case_marks.hit, case_marks.value)
            is distinct from (excluded.brand_id, excluded.at, excluded.week, excluded.hit, excluded.value)`,
        ),
    )
    .execute()
}

/** `upto` is the last case that is counted; `countedAt` says that none is left. */
export async function keepProgress(ctx: Ctx, progress: { version: number; upto: string; countedAt: string | null }): Promise<void> {
  await ctx.db
    .insertInto('markCounts')
    .values({ organisationId: ctx.organisation, ...progress })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(progress))
    .execute()
}

type OwnRow<T extends 'chartSplits' | 'chartNotes'> = Omit<Insertable<Tables[T]>, 'organisationId'>

export async function addSplit(ctx: Ctx, row: OwnRow<'chartSplits'>): Promise<void> {
  await ctx.db
    .insertInto('chartSplits')
    .values({ ...row, organisationId: ctx.organisation })
    .execute()
}

export async function addNote(ctx: Ctx, row: OwnRow<'chartNotes'>): Promise<void> {
  await ctx.db
    .insertInto('chartNotes')
    .values({ ...row, organisationId: ctx.organisation })
    .execute()
}

/** What was said stays on file, with who took it back. */
export async function takeBack(ctx: Ctx, table: 'chartSplits' | 'chartNotes', id: SplitId | NoteId, by: MemberId): Promise<void> {
  await ctx.db
    .updateTable(table)
    .set({ takenBackAt: ctx.now, takenBackBy: by })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .where('takenBackAt', 'is', null)
    .execute()
}
