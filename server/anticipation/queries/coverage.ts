// Coverage, read from what is kept of each case and its sums by day (server/anticipation/coverage): a case had been foreseen when an entry
// stood ready for its kind before it was opened. Days are those of UTC, for the number and for its list. Fire drills count nowhere.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import { type CoveragePart, coverageOf } from '#core/anticipation/coverage.ts'
import { readBack } from '#core/anticipation/estimate.ts'
import type * as contract from '#core/anticipation/coverage-shapes.ts'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import type { CaseId } from '#core/ids.ts'
import { periodStart, periodTitles } from '#core/learning/pareto.ts'
import { dayOf } from '#core/time/date.ts'
import { day, plus } from '#core/time/instant.ts'
import { kindsOf, refuseUnknown } from '#server/cases/queries/kinds.ts'
import { rowsOfCases } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { anticipatedRows } from '#server/anticipation/rows.ts'

type Asked = Input<typeof contract.showCoverage>

/** The first day that counts. */
function firstDay(ctx: Ctx, { period }: Asked): string {
  return dayOf(periodStart(period, ctx.now))
}

export async function showCoverage(ctx: Ctx, asked: Asked): Promise<Answer<typeof contract.showCoverage>> {
  const kinds = await countedSince(ctx, firstDay(ctx, asked))
  const sorted = kinds.filter(({ kind }) => kind !== '')
  const sum = (field: 'cases' | 'foreseen') => sorted.reduce((total, row) => total + row[field], 0)
  const unsorted = kinds.find(({ kind }) => kind === '')?.cases ?? 0
  return { ...coverageOf(sum('cases'), sum('foreseen'), periodTitles[asked.period]), unsorted, surprises: await surprises(ctx, sorted) }
}

/** The cases of each kind since this day (UTC), and how many of them had been foreseen; of kind '' those without one. */
export async function countedSince(ctx: Ctx, day: string): Promise<{ kind: string; cases: number; foreseen: number }[]> {
  return ctx.db
    .selectFrom('coverageDays')
    .where('organisationId', '=', ctx.organisation)
    .where('day', '>=', day)
    .groupBy('kind')
    .select('kind')
    .select([sql<number>`sum(cases)::int`.as('cases'), sql<number>`sum(foreseen)::int`.as('foreseen')])
    .execute()
}

async function surprises(ctx: Ctx, rows: readonly { kind: string; cases: number; foreseen: number }[]) {
  const kinds = await kindsOf(ctx)
  const entries = (await anticipatedRows(ctx)).filter(({ archivedAt }) => archivedAt === null)
  const ready = await ctx.db
    .selectFrom('preparedSpans')
    .select('kind')
    .where('organisationId', '=', ctx.organisation)
    .where('until', 'is', null)
    .execute()
  return rows
    .flatMap(({ kind: name, cases, foreseen }) => (cases > foreseen ? [{ kind: name, cases: cases - foreseen }] : []))
    .map((one) => ({
      ...one,
      title: titleOfKind(kinds, one.kind),
      isReadyNow: ready.some((span) => span.kind === one.kind),
      isListed: entries.some((entry) => entry.kinds.includes(one.kind)),
    }))
    .toSorted((a, b) => b.cases - a.cases || a.title.localeCompare(b.title))
}

const parts: Record<CoveragePart, ReturnType<typeof sql<boolean>>> = {
  foreseen: sql<boolean>`foreseen`,
  surprise: sql<boolean>`kind is not null and not foreseen`,
  unsorted: sql<boolean>`kind is null`,
}

export async function coverageCases(ctx: Ctx, input: Input<typeof contract.coverageCases>): Promise<Answer<typeof contract.coverageCases>> {
  const { part, kind, after, limit } = input
  await refuseUnknown(ctx, kind)
  let asked = countedCases(ctx).where('openedAt', '>=', periodStart(input.period, ctx.now)).where(parts[part])
  if (kind !== undefined) asked = asked.where('kind', '=', kind)
  return pageOfCases(ctx, asked, { after, limit })
}

/** The first day of what the register and its suggestions count (UTC). */
export const lateFrom = (ctx: Ctx): string => dayOf(plus(ctx.now, -readBack * day))

export async function casesOfKinds(ctx: Ctx, { kinds, ...page }: Input<typeof contract.casesOfKinds>) {
  const names = kinds.split(',')
  for (const kind of names) await refuseUnknown(ctx, kind)
  const asked = countedCases(ctx)
    .where('openedAt', '>=', `${lateFrom(ctx)}T00:00:00.000Z`)
    .where('kind', 'in', names)
  return pageOfCases(ctx, asked, page)
}

function countedCases(ctx: Ctx) {
  return ctx.db.selectFrom('caseCoverage').where('organisationId', '=', ctx.organisation)
}

type Page = Pick<Input<typeof contract.coverageCases>, 'after' | 'limit'>

async function pageOfCases(
  ctx: Ctx,
  all: ReturnType<typeof countedCases>,
  { after, limit }: Page,
): Promise<Answer<typeof contract.coverageCases>> {
  const asked = after ? all.where('caseId', '<', after) : all
  const found = await asked
    .select('caseId')
    .orderBy('caseId', 'desc')
    .limit(limit + 1)
    .execute()
  const ids = found.slice(0, limit).map(({ caseId }) => caseId as CaseId)
  return { rows: await rowsOfCases(ctx, ids), next: found.length > limit ? (ids.at(-1) ?? null) : null }
}
