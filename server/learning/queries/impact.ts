// What a cause brought: its cases, what they cost, how grave they were, whom we lost. A figure is the sum, by day, of the very rows that its list shows.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId, CaseId, CauseId, MistakeId } from '#core/ids.ts'
import type * as contract from '#core/learning/contract.ts'
import { type CausePart, type Period, periodStart } from '#core/learning/pareto.ts'
import { dayOf } from '#core/time/date.ts'
import type { Instant } from '#core/time/instant.ts'
import { rowsOfCases } from '#server/cases/queries/queue.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { causeRow } from '#server/learning/queries/cause-rows.ts'

type Impact = Answer<typeof contract.showCause>['impact']
export const noImpact: Impact = { cases: 0, costMinor: 0, grave: 0, lost: 0 }

/** Condition on row i of exactly the cases that a bar stands for. */
const counts: Record<CausePart, ReturnType<typeof sql<boolean>>> = {
  cases: sql`true`,
  cost: sql`i.cost_minor <> 0`,
  grave: sql`i.grave`,
  lost: sql`i.lost`,
}

function casesOfCauses(ctx: Ctx, from: Instant) {
  return ctx.db
    .selectFrom('causeMistakes as m')
    .innerJoin('caseImpacts as i', (j) => j.onRef('i.organisationId', '=', 'm.organisationId').onRef('i.mistakeId', '=', 'm.mistakeId'))
    .where('m.organisationId', '=', ctx.organisation)
    .where('i.openedAt', '>=', from)
}

/** By cause. */
export async function impacts(ctx: Ctx, period: Period, only?: CauseId): Promise<Map<CauseId, Impact>> {
  const from = periodStart(period, ctx.now)
  const [summed, lost] = await Promise.all([sumsOfCauses(ctx, from, only), lostOfCauses(ctx, from, only)])
  return new Map(summed.map(({ causeId, ...sum }) => [causeId as CauseId, { ...sum, lost: lost.get(causeId) ?? 0 }]))
}

async function sumsOfCauses(ctx: Ctx, from: Instant, only?: CauseId) {
  let asked = ctx.db
    .selectFrom('impactDays as d')
    .innerJoin('causeMistakes as m', (j) => j.onRef('m.organisationId', '=', 'd.organisationId').onRef('m.mistakeId', '=', 'd.mistakeId'))
    .where('d.organisationId', '=', ctx.organisation)
    .where('d.day', '>=', dayOf(from))
  if (only) asked = asked.where('m.causeId', '=', only)
  return asked
    .groupBy('m.causeId')
    .having(sql<boolean>`sum(d.cases) > 0`)
    .select('m.causeId')
    .select([
      sql<number>`sum(d.cases)::int`.as('cases'),
      sql<number>`sum(d.cost_minor)::float8`.as('costMinor'),
      sql<number>`sum(d.grave)::int`.as('grave'),
    ])
    .execute()
}

/** Customers and not cases, which cannot be added up by day. */
async function lostOfCauses(ctx: Ctx, from: Instant, only?: CauseId): Promise<Map<string, number>> {
  let asked = casesOfCauses(ctx, from).where(counts.lost)
  if (only) asked = asked.where('m.causeId', '=', only)
  const rows = await asked
    .groupBy('m.causeId')
    .select(['m.causeId', sql<number>`(count(distinct i.customer_id))::int`.as('customers')])
    .execute()
  return new Map(rows.map(({ causeId, customers }) => [causeId, customers]))
}

/** Causes with how many cases each brought in a time, for who has no use for the rest of it. */
export async function causesBetween(ctx: Ctx, { from, to, brandId }: { from: Instant; to: Instant; brandId: BrandId | undefined }) {
  let asked = casesOfCauses(ctx, from)
    .innerJoin('causes as k', (j) => j.onRef('k.organisationId', '=', 'm.organisationId').onRef('k.id', '=', 'm.causeId'))
    .where('i.openedAt', '<', to)
  if (brandId) asked = asked.where('i.brandId', '=', brandId)
  const rows = await asked
    .groupBy(['k.id', 'k.title'])
    .select(['k.id', 'k.title', sql<number>`count(*)::int`.as('cases')])
    .orderBy('k.id')
    .execute()
  return rows.map(({ id, ...row }) => ({ ...row, id: id as CauseId }))
}

/** From each mistake of the cause as many as are asked for, newest first, so that no mistake is read to its end. */
export async function listCases(ctx: Ctx, input: Input<typeof contract.listCases>): Promise<Answer<typeof contract.listCases>> {
  const { causeId, period, part, after, limit } = input
  await causeRow(ctx, causeId)
  const { rows } = await sql<{ caseId: CaseId }>`
    select f.case_id as "caseId" from cause_mistakes m cross join lateral (
      select i.case_id from case_impacts i
      where i.organisation_id = m.organisation_id and i.mistake_id = m.mistake_id and i.opened_at >= ${periodStart(period, ctx.now)}::timestamptz
        and ${counts[part]} and (${after ?? null}::text is null or i.case_id < ${after ?? null})
      order by i.case_id desc limit ${limit + 1}
    ) f where m.organisation_id = ${ctx.organisation} and m.cause_id = ${causeId}
    order by f.case_id desc limit ${limit + 1}`.execute(ctx.db)
  const ids = rows.slice(0, limit).map(({ caseId }) => caseId)
  return { rows: await rowsOfCases(ctx, ids), next: rows.length > limit ? (ids.at(-1) ?? null) : null }
}

/** Known mistakes without a cause, those with most cases first. */
export async function looseMistakes(
  ctx: Ctx,
  { limit }: Input<typeof contract.looseMistakes>,
): Promise<Answer<typeof contract.looseMistakes>> {
  const rows = await mistakesWithCases(ctx)
    .where(sql<boolean>`not exists (select from cause_mistakes m where m.organisation_id = k.organisation_id and m.mistake_id = k.id)`)
    .orderBy('cases', 'desc')
    .orderBy('k.id', 'desc')
    .limit(limit)
    .execute()
  return { mistakes: rows.map((row) => ({ ...row, id: row.id as MistakeId })) }
}

/** Mistakes with how many cases count for each: as in a cause's figure, those that were withdrawn apart. */
export function mistakesWithCases(ctx: Ctx) {
  return ctx.db
    .selectFrom('mistakes as k')
    .where('k.organisationId', '=', ctx.organisation)
    .where('k.fireDrill', '=', false)
    .select(['k.id', 'k.kind', 'k.title', 'k.createdAt'])
    .select(
      sql<number>`(select count(*) from case_impacts i where i.organisation_id = k.organisation_id and i.mistake_id = k.id)::int`.as(
        'cases',
      ),
    )
}

/** How much of the record no cause explains yet. */
export async function unexplained(ctx: Ctx, period: Period) {
  const from = dayOf(periodStart(period, ctx.now))
  const { rows } = await sql<{ mistakes: number; cases: number; unlinked: number }>`
    select (select count(*) from mistakes k where k.organisation_id = ${ctx.organisation} and not k.fire_drill
        and not exists (select from cause_mistakes m where m.organisation_id = k.organisation_id and m.mistake_id = k.id))::int as mistakes,
      coalesce(sum(d.cases) filter (where d.mistake_id <> ''
        and not exists (select from cause_mistakes m where m.organisation_id = d.organisation_id and m.mistake_id = d.mistake_id)), 0)::int as cases,
      coalesce(sum(d.cases) filter (where d.mistake_id = ''), 0)::int as unlinked
    from impact_days d where d.organisation_id = ${ctx.organisation} and d.day >= ${from}`.execute(ctx.db)
  return rows[0] ?? { mistakes: 0, cases: 0, unlinked: 0 }
}
