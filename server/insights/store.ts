// The only SQL that writes the marks and how far the counting has come.

import { sql } from 'kysely'
import type { BrandId, CaseId } from '#core/ids.ts'
import type { Mark } from '#core/insights/marks.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type MarkRow = Mark & { caseId: CaseId; brandId: BrandId; week: string }

/** Rows for one statement: nine values each, and PostgreSQL takes 65,535. */
const atOnce = 2000

/** One who counts a case at a time: whoever comes second waits, and then reads what is true. */
export async function holdCases(ctx: Ctx, caseIds: readonly CaseId[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${ctx.organisation} || id, 15)) from unnest(${[...caseIds].toSorted()}::text[]) as id`.execute(
    ctx.db,
  )
}

/** Makes the marks of these cases exactly these rows; what is there already is not touched. */
export async function keepMarks(ctx: Ctx, caseIds: readonly CaseId[], rows: readonly MarkRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) await putMarks(ctx, rows.slice(from, from + atOnce))
  const keys = rows.map(({ caseId, number, ref }) => `${caseId} ${number} ${ref}`)
  await ctx.db
    .deleteFrom('caseMarks')
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .where(sql<boolean>`case_id || ' ' || number || ' ' || ref <> all(${keys}::text[])`)
    .execute()
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
