// What we found ourselves: counted as a good number, listed without the names that are protected.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId, MemberId, MistakeId, ReportId } from '#core/ids.ts'
import type * as contract from '#core/cases/report-shapes.ts'
import { notFound } from '#core/refusal.ts'
import type { Instant } from '#core/time/instant.ts'
import { instantOf, partsAt } from '#core/time/zone.ts'
import type { Person } from '#server/people/queries.ts'
import { houseZone } from '#server/people/queries/house.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** This month and the one before, on the calendar of the oldest brand. */
export async function count(ctx: Ctx): Promise<Answer<typeof contract.count>> {
  const zone = await houseZone(ctx)
  const since = monthStart(ctx.now, zone, 0)
  const before = monthStart(ctx.now, zone, -1)
  const { rows } = await sql<{
    this: number
    last: number
  }>`select count(*) filter (where at >= ${since})::int as this, count(*) filter (where at < ${since})::int as last from reports where organisation_id = ${ctx.organisation} and at >= ${before}`.execute(
    ctx.db,
  )
  return { thisMonth: rows[0]?.this ?? 0, lastMonth: rows[0]?.last ?? 0, since }
}

function monthStart(now: Instant, zone: string, further: number): Instant {
  const { year, month } = partsAt(now, zone)
  const months = year * 12 + month - 1 + further
  return instantOf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1, hour: 0, minute: 0 }, zone)
}

/** The author is joined for open reports only, so that a protected one carries no name whoever reads. */
export async function list(ctx: Ctx, { after, limit }: Input<typeof contract.list>): Promise<Answer<typeof contract.list>> {
  let asked = ctx.db
    .selectFrom('reports as r')
    .leftJoin('reportAuthors as a', (j) =>
      j.onRef('a.organisationId', '=', 'r.organisationId').onRef('a.reportId', '=', 'r.id').on('r.protected', '=', false),
    )
    .leftJoin('members as m', (j) => j.onRef('m.organisationId', '=', 'a.organisationId').onRef('m.id', '=', 'a.memberId'))
    .leftJoin('cases as c', (j) => j.onRef('c.organisationId', '=', 'r.organisationId').onRef('c.id', '=', 'r.caseId'))
    .leftJoin('customers as u', (j) => j.onRef('u.organisationId', '=', 'c.organisationId').onRef('u.id', '=', 'c.customerId'))
    .where('r.organisationId', '=', ctx.organisation)
    .select(['r.id', 'r.at', 'r.kind', 'r.sentence', 'r.own', 'r.protected', 'r.caseId', 'r.mistakeId', 'u.name as customer'])
    .select(['m.id as memberId', 'm.name', 'm.firstName'])
  if (after) asked = asked.where('r.id', '<', after)
  const found = await asked
    .orderBy('r.id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map(({ memberId, name, firstName, ...row }) => ({
    ...row,
    id: row.id as ReportId,
    caseId: row.caseId as CaseId | null,
    mistakeId: row.mistakeId as MistakeId | null,
    reporter: memberId ? { id: memberId as MemberId, name: name ?? '', firstName: firstName ?? '' } : null,
  }))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

/** The one question that reads who reported; its endpoint is for administrators. */
export async function reporter(ctx: Ctx, { reportId }: { reportId: ReportId }): Promise<{ reporter: Person }> {
  const row = await ctx.db
    .selectFrom('reportAuthors as a')
    .innerJoin('members as m', (j) => j.onRef('m.organisationId', '=', 'a.organisationId').onRef('m.id', '=', 'a.memberId'))
    .select(['m.id', 'm.name', 'm.firstName'])
    .where('a.organisationId', '=', ctx.organisation)
    .where('a.reportId', '=', reportId)
    .executeTakeFirst()
  if (!row) throw notFound('report')
  return { reporter: { ...row, id: row.id as MemberId } }
}
