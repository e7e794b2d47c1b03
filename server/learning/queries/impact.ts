// What a cause brought: its cases, what they cost, how grave they were, whom we lost. The figure and its list come from one condition.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId, CaseId, CauseId, MistakeId } from '#core/ids.ts'
import type * as contract from '#core/learning/contract.ts'
import { type CausePart, type Period, periodStart } from '#core/learning/pareto.ts'
import type { Instant } from '#core/time/instant.ts'
import { rowsOfCases } from '#server/cases/queries/queue.ts'
import { organisation } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { stillGiven } from '#server/remedies/queries/standing.ts'
import { causeRow } from '#server/learning/queries/cause-rows.ts'

type Impact = Answer<typeof contract.showCause>['impact']
export const noImpact: Impact = { cases: 0, costMinor: 0, grave: 0, lost: 0 }

/** What the customer withdrew, or was no mistake of ours, was not brought by any cause. */
const noMistake = 'withdrawn'

/** What the house gives away for a case, in minor units. */
const cost = (currency: string) => sql<number>`coalesce((select sum(l.amount_minor) from ledger l
  where l.organisation_id = c.organisation_id and l.case_id = c.id and ${stillGiven} and l.currency = ${currency}), 0)`

/** Condition on case c of exactly the cases that a bar stands for. */
function counts(part: CausePart, currency: string) {
  const conditions = {
    cases: sql<boolean>`true`,
    cost: sql<boolean>`${cost(currency)} <> 0`,
    grave: sql<boolean>`c.severity <= 2`,
    lost: sql<boolean>`c.stands = 'unableToRecover'`,
  }
  return conditions[part]
}

function casesOfCauses(ctx: Ctx, from: Instant) {
  return ctx.db
    .selectFrom('causeMistakes as m')
    .innerJoin('cases as c', (j) => j.onRef('c.organisationId', '=', 'm.organisationId').onRef('c.mistakeId', '=', 'm.mistakeId'))
    .where('m.organisationId', '=', ctx.organisation)
    .where('c.stands', '<>', noMistake)
    .where('c.fireDrill', 'is', null)
    .where('c.openedAt', '>=', from)
}

/** By cause. */
export async function impacts(ctx: Ctx, period: Period, only?: CauseId): Promise<Map<CauseId, Impact>> {
  const { currency } = await organisation(ctx)
  let asked = casesOfCauses(ctx, periodStart(period, ctx.now))
  if (only) asked = asked.where('m.causeId', '=', only)
  const rows = await asked
    .groupBy('m.causeId')
    .select('m.causeId')
    .select([
      sql<number>`count(*)::int`.as('cases'),
      sql<number>`sum(${cost(currency)})::float8`.as('costMinor'),
      sql<number>`(count(*) filter (where ${counts('grave', currency)}))::int`.as('grave'),
      sql<number>`(count(distinct c.customer_id) filter (where ${counts('lost', currency)}))::int`.as('lost'),
    ])
    .execute()
  return new Map(rows.map(({ causeId, ...impact }) => [causeId as CauseId, impact]))
}

/** Causes with how many cases each brought in a time, for who has no use for the rest of it. */
export async function causesBetween(ctx: Ctx, { from, to, brandId }: { from: Instant; to: Instant; brandId: BrandId | undefined }) {
  let asked = casesOfCauses(ctx, from)
    .innerJoin('causes as k', (j) => j.onRef('k.organisationId', '=', 'm.organisationId').onRef('k.id', '=', 'm.causeId'))
    .where('c.openedAt', '<', to)
  if (brandId) asked = asked.where('c.brandId', '=', brandId)
  const rows = await asked
    .groupBy(['k.id', 'k.title'])
    .select(['k.id', 'k.title', sql<number>`count(*)::int`.as('cases')])
    .orderBy('k.id')
    .execute()
  return rows.map(({ id, ...row }) => ({ ...row, id: id as CauseId }))
}

export async function listCases(ctx: Ctx, input: Input<typeof contract.listCases>): Promise<Answer<typeof contract.listCases>> {
  await causeRow(ctx, input.causeId)
  const { currency } = await organisation(ctx)
  let asked = casesOfCauses(ctx, periodStart(input.period, ctx.now))
    .where('m.causeId', '=', input.causeId)
    .where(counts(input.part, currency))
  if (input.after) asked = asked.where('c.id', '<', input.after)
  const found = await asked
    .select('c.id')
    .orderBy('c.id', 'desc')
    .limit(input.limit + 1)
    .execute()
  const ids = found.slice(0, input.limit).map(({ id }) => id as CaseId)
  return { rows: await rowsOfCases(ctx, ids), next: found.length > input.limit ? (ids.at(-1) ?? null) : null }
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

export function mistakesWithCases(ctx: Ctx) {
  return ctx.db
    .selectFrom('mistakes as k')
    .where('k.organisationId', '=', ctx.organisation)
    .where('k.fireDrill', '=', false)
    .select(['k.id', 'k.kind', 'k.title', 'k.createdAt'])
    .select(
      sql<number>`(select count(*) from cases c where c.organisation_id = k.organisation_id and c.mistake_id = k.id and c.fire_drill is null)::int`.as(
        'cases',
      ),
    )
}

/** How much of the record no cause explains yet. */
export async function unexplained(ctx: Ctx, period: Period) {
  const from = periodStart(period, ctx.now)
  const row = await sql<{ mistakes: number; cases: number; unlinked: number }>`
    select (select count(*) from mistakes k where k.organisation_id = ${ctx.organisation} and not k.fire_drill
        and not exists (select from cause_mistakes m where m.organisation_id = k.organisation_id and m.mistake_id = k.id))::int as mistakes,
      (count(*) filter (where c.mistake_id is not null
        and not exists (select from cause_mistakes m where m.organisation_id = c.organisation_id and m.mistake_id = c.mistake_id)))::int as cases,
      (count(*) filter (where c.mistake_id is null))::int as unlinked
    from cases c where c.organisation_id = ${ctx.organisation} and c.stands <> ${noMistake} and c.fire_drill is null and c.opened_at >= ${from}::timestamptz`.execute(
    ctx.db,
  )
  return row.rows[0] ?? { mistakes: 0, cases: 0, unlinked: 0 }
}
