// The only SQL that writes what came of each case, and the sums of it by day. Both in one go, so that a sum and its cases never disagree.

import { sql } from 'kysely'
import type { BrandId, CaseId } from '#core/ids.ts'
import type { Tally } from '#core/insights/tallies.ts'
import { changes } from '#core/sums.ts'
import type { DateText } from '#core/time/date.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** `dated` as it is kept: “2026-03-04 promises yes”. */
export type TallyRow = Omit<Tally, 'dated'> & { caseId: CaseId; brandId: BrandId; day: DateText; dated: string[] }
type Sum = { day: DateText; brandId: string; tally: string; yes: number; no: number }

/** Makes the tallies of these cases, which are held by `holdCases`, exactly these rows. */
export async function keepTallies(ctx: Ctx, rows: readonly TallyRow[]): Promise<void> {
  if (rows.length === 0) return
  const before = await ctx.db
    .selectFrom('caseTallies')
    .select(['caseId', 'brandId', 'day', 'yes', 'no', 'dated', 'changesAt'])
    .where('organisationId', '=', ctx.organisation)
    .where(
      'caseId',
      'in',
      rows.map(({ caseId }) => caseId),
    )
    .execute()
  const known = new Map(before.map((row) => [row.caseId, row]))
  const changed = rows.filter((row) => written(row) !== written(known.get(row.caseId)))
  if (changed.length === 0) return
  const left = changed.flatMap(({ caseId }) => known.get(caseId) ?? [])
  await putTallies(ctx, changed)
  await addUp(ctx, changes(left.flatMap(partsOf), changed.flatMap(partsOf)))
}

type Kept = { brandId: string; day: string; yes: readonly string[]; no: readonly string[]; dated: readonly string[] }

function written(row: (Kept & { changesAt: string | null }) | undefined): string {
  return row === undefined ? '' : JSON.stringify([row.brandId, row.day, row.yes, row.no, row.dated, row.changesAt])
}

/** A case adds one to each of its bars: on the day it was opened, or on that of the promise. */
function partsOf({ brandId, day, yes, no, dated }: Kept): Sum[] {
  const one = (on: string, tally: string, isYes: boolean): Sum => ({ day: on, brandId, tally, yes: isYes ? 1 : 0, no: isYes ? 0 : 1 })
  const onDays = dated.map((text) => {
    const [on = '', tally = '', part] = text.split(' ')
    return one(on, tally, part === 'yes')
  })
  return [...yes.map((tally) => one(day, tally, true)), ...no.map((tally) => one(day, tally, false)), ...onDays]
}

async function addUp(ctx: Ctx, days: readonly Sum[]): Promise<void> {
  if (days.length === 0) return
  await ctx.db
    .insertInto('tallyDays')
    .values(days.map((day) => ({ ...day, organisationId: ctx.organisation })))
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'day', 'brandId', 'tally']).doUpdateSet({
        yes: sql<number>`tally_days.yes + excluded.yes`,
        no: sql<number>`tally_days.no + excluded.no`,
      }),
    )
    .execute()
}

async function putTallies(ctx: Ctx, rows: readonly TallyRow[]): Promise<void> {
  await ctx.db
    .insertInto('caseTallies')
    .values(rows.map((row) => ({ ...row, organisationId: ctx.organisation })))
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'caseId']).doUpdateSet((e) => ({
        brandId: e.ref('excluded.brandId'),
        day: e.ref('excluded.day'),
        yes: e.ref('excluded.yes'),
        no: e.ref('excluded.no'),
        dated: e.ref('excluded.dated'),
        changesAt: e.ref('excluded.changesAt'),
      })),
    )
    .execute()
}

/** Cases of which something else is true by now although nothing happened to them. */
export async function changedByTime(ctx: Ctx, limit: number): Promise<CaseId[]> {
  const rows = await ctx.db
    .selectFrom('caseTallies')
    .select('caseId')
    .where('organisationId', '=', ctx.organisation)
    .where('changesAt', '<=', ctx.now)
    .orderBy('changesAt')
    .limit(limit)
    .execute()
  return rows.map(({ caseId }) => caseId as CaseId)
}
