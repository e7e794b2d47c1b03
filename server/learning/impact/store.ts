// The only SQL that writes what each case brought, and its sums by day. Both in one go, so that a bar and the cases behind it never disagree.

import { type Insertable, sql } from 'kysely'
import type { CaseId } from '#core/ids.ts'
import { changes } from '#core/sums.ts'
import { dayOf } from '#core/time/date.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type ImpactRow = Omit<Insertable<Tables['caseImpacts']>, 'organisationId'> & { mistakeId: string | null; costMinor: number }
type Sum = { day: string; mistakeId: string; cases: number; costMinor: number; grave: number }

/** Makes the rows of these cases, which are held, exactly these; a case without one counts nowhere. */
export async function keepImpacts(ctx: Ctx, caseIds: readonly CaseId[], rows: readonly ImpactRow[]): Promise<void> {
  const before = await ctx.db
    .selectFrom('caseImpacts')
    .select(['caseId', 'brandId', 'customerId', 'mistakeId', 'openedAt', 'costMinor', 'grave', 'lost'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .execute()
  const now = new Map(rows.map((row) => [row.caseId, written(row)]))
  const known = new Map(before.map((row) => [row.caseId, written(row)]))
  const left = before.filter((row) => now.get(row.caseId) !== written(row))
  const come = rows.filter((row) => known.get(row.caseId) !== written(row))
  await drop(
    ctx,
    left.flatMap(({ caseId }) => (now.has(caseId) ? [] : [caseId])),
  )
  await put(ctx, come)
  await addUp(ctx, changes(left.map(partOf), come.map(partOf)))
}

function written({ caseId, brandId, customerId, mistakeId, openedAt, costMinor, grave, lost }: ImpactRow): string {
  return [caseId, brandId, customerId, mistakeId ?? '', openedAt, costMinor, grave, lost].join(' ')
}

async function drop(ctx: Ctx, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return
  await ctx.db.deleteFrom('caseImpacts').where('organisationId', '=', ctx.organisation).where('caseId', 'in', caseIds).execute()
}

async function put(ctx: Ctx, rows: readonly ImpactRow[]): Promise<void> {
  if (rows.length === 0) return
  await ctx.db
    .insertInto('caseImpacts')
    .values(rows.map((row) => ({ ...row, organisationId: ctx.organisation })))
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'caseId']).doUpdateSet((e) => ({
        customerId: e.ref('excluded.customerId'),
        mistakeId: e.ref('excluded.mistakeId'),
        costMinor: e.ref('excluded.costMinor'),
        grave: e.ref('excluded.grave'),
        lost: e.ref('excluded.lost'),
      })),
    )
    .execute()
}

function partOf({ openedAt, mistakeId, costMinor, grave }: ImpactRow): Sum {
  return { day: dayOf(openedAt), mistakeId: mistakeId ?? '', cases: 1, costMinor, grave: grave ? 1 : 0 }
}

async function addUp(ctx: Ctx, days: readonly Sum[]): Promise<void> {
  if (days.length === 0) return
  await ctx.db
    .insertInto('impactDays')
    .values(days.map((day) => ({ ...day, organisationId: ctx.organisation })))
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'day', 'mistakeId']).doUpdateSet({
        cases: sql<number>`impact_days.cases + excluded.cases`,
        costMinor: sql<number>`impact_days.cost_minor + excluded.cost_minor`,
        grave: sql<number>`impact_days.grave + excluded.grave`,
      }),
    )
    .execute()
}
