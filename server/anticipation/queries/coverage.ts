// Coverage, read from what was prepared when: a case had been foreseen when an entry stood ready for its kind before it was opened. The
// number and its list come from one condition. Fire drills count nowhere.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import { type CoveragePart, coverageOf } from '#core/anticipation/coverage.ts'
import type * as contract from '#core/anticipation/coverage-shapes.ts'
import { titleOfKind } from '#core/cases/own-kinds.ts'
import type { CaseId } from '#core/ids.ts'
import { periodStart, periodTitles } from '#core/learning/pareto.ts'
import { kindsOf, refuseUnknown } from '#server/cases/queries/kinds.ts'
import { rowsOfCases } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { anticipatedRows } from '#server/anticipation/rows.ts'

/** The kind that stands on the case; of the mistake behind it where that is known. */
const kind = sql<string | null>`coalesce(k.kind, c.kind)`
const wasForeseen = sql<boolean>`exists (select from prepared_spans s where s.organisation_id = c.organisation_id
  and s.kind = coalesce(k.kind, c.kind) and s.since < c.opened_at and (s.until is null or s.until > c.opened_at))`

const parts: Record<CoveragePart, ReturnType<typeof sql<boolean>>> = {
  foreseen: sql<boolean>`coalesce(k.kind, c.kind) is not null and ${wasForeseen}`,
  surprise: sql<boolean>`coalesce(k.kind, c.kind) is not null and not ${wasForeseen}`,
  unsorted: sql<boolean>`coalesce(k.kind, c.kind) is null`,
}

type Asked = Input<typeof contract.showCoverage>

function casesOf(ctx: Ctx, { period }: Asked) {
  return ctx.db
    .selectFrom('cases as c')
    .leftJoin('mistakes as k', (j) => j.onRef('k.organisationId', '=', 'c.organisationId').onRef('k.id', '=', 'c.mistakeId'))
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.fireDrill', 'is', null)
    .where('c.stands', '<>', 'withdrawn')
    .where('c.openedAt', '>=', periodStart(period, ctx.now))
}

export async function showCoverage(ctx: Ctx, asked: Asked): Promise<Answer<typeof contract.showCoverage>> {
  const rows = await casesOf(ctx, asked)
    .groupBy(sql`1`)
    .select([kind.as('kind'), sql<number>`count(*)::int`.as('cases')])
    .select(sql<number>`(count(*) filter (where ${parts.foreseen}))::int`.as('foreseen'))
    .execute()
  const sorted = rows.filter((row) => row.kind !== null)
  const sum = (field: 'cases' | 'foreseen') => sorted.reduce((total, row) => total + row[field], 0)
  const unsorted = rows.find((row) => row.kind === null)?.cases ?? 0
  return { ...coverageOf(sum('cases'), sum('foreseen'), periodTitles[asked.period]), unsorted, surprises: await surprises(ctx, sorted) }
}

async function surprises(ctx: Ctx, rows: readonly { kind: string | null; cases: number; foreseen: number }[]) {
  const kinds = await kindsOf(ctx)
  const entries = (await anticipatedRows(ctx)).filter(({ archivedAt }) => archivedAt === null)
  const ready = await ctx.db
    .selectFrom('preparedSpans')
    .select('kind')
    .where('organisationId', '=', ctx.organisation)
    .where('until', 'is', null)
    .execute()
  return rows
    .flatMap(({ kind: name, cases, foreseen }) => (name !== null && cases > foreseen ? [{ kind: name, cases: cases - foreseen }] : []))
    .map((one) => ({
      ...one,
      title: titleOfKind(kinds, one.kind),
      isReadyNow: ready.some((span) => span.kind === one.kind),
      isListed: entries.some((entry) => entry.kinds.includes(one.kind)),
    }))
    .toSorted((a, b) => b.cases - a.cases || a.title.localeCompare(b.title))
}

export async function coverageCases(ctx: Ctx, input: Input<typeof contract.coverageCases>): Promise<Answer<typeof contract.coverageCases>> {
  await refuseUnknown(ctx, input.kind)
  let asked = casesOf(ctx, input).where(parts[input.part])
  if (input.kind !== undefined) asked = asked.where(kind, '=', input.kind)
  if (input.after) asked = asked.where('c.id', '<', input.after)
  const found = await asked
    .select('c.id')
    .orderBy('c.id', 'desc')
    .limit(input.limit + 1)
    .execute()
  const ids = found.slice(0, input.limit).map(({ id }) => id as CaseId)
  return { rows: await rowsOfCases(ctx, ids), next: found.length > input.limit ? (ids.at(-1) ?? null) : null }
}
