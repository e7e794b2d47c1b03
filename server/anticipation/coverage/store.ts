// The only SQL that writes which cases had been foreseen, and the sums of that by day. Both in one go, so that a number and its cases agree.

import { type Selectable, sql } from 'kysely'
import type { CaseId } from '#core/ids.ts'
import { changes } from '#core/sums.ts'
import { dayOf } from '#core/time/date.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type CoveredRow = Omit<Selectable<Tables['caseCoverage']>, 'organisationId'>
type Sum = { day: string; kind: string; cases: number; foreseen: number }

/** Makes the rows of these cases, which are held, exactly these; a case without one counts nowhere. */
export async function keepCovered(ctx: Ctx, caseIds: readonly CaseId[], rows: readonly CoveredRow[]): Promise<void> {
  const before = await ctx.db
    .selectFrom('caseCoverage')
    .select(['caseId', 'openedAt', 'kind', 'foreseen'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .execute()
  const [known, now] = [before, rows].map((all) => new Set(all.map(written)))
  const left = before.filter((row) => !now?.has(written(row)))
  const come = rows.filter((row) => !known?.has(written(row)))
  if (left.length > 0) await drop(ctx, left)
  if (come.length > 0) await put(ctx, come)
  await addUp(ctx, left, come)
}

function written({ caseId, openedAt, kind, foreseen }: CoveredRow): string {
  return [caseId, openedAt, kind ?? '', foreseen].join(' ')
}

async function drop(ctx: Ctx, rows: readonly CoveredRow[]): Promise<void> {
  await ctx.db
    .deleteFrom('caseCoverage')
    .where('organisationId', '=', ctx.organisation)
    .where(
      'caseId',
      'in',
      rows.map(({ caseId }) => caseId),
    )
    .execute()
}

async function put(ctx: Ctx, rows: readonly CoveredRow[]): Promise<void> {
  await ctx.db
    .insertInto('caseCoverage')
    .values(rows.map((row) => ({ ...row, organisationId: ctx.organisation })))
    .execute()
}

function partOf({ openedAt, kind, foreseen }: CoveredRow): Sum {
  return { day: dayOf(openedAt), kind: kind ?? '', cases: 1, foreseen: foreseen ? 1 : 0 }
}

async function addUp(ctx: Ctx, left: readonly CoveredRow[], come: readonly CoveredRow[]): Promise<void> {
  const changed = changes(left.map(partOf), come.map(partOf))
  if (changed.length === 0) return
  await ctx.db
    .insertInto('coverageDays')
    .values(changed.map((sum) => ({ ...sum, organisationId: ctx.organisation })))
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'day', 'kind']).doUpdateSet({
        cases: sql<number>`coverage_days.cases + excluded.cases`,
        foreseen: sql<number>`coverage_days.foreseen + excluded.foreseen`,
      }),
    )
    .execute()
}
