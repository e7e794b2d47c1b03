// The record of cases as far as a number is read from it, fire drills apart: facts, letters, promises, ledger, answers, clocks. Read for many cases at once.
// The one place of this area that reads the tables of those below; it writes none of them.

import { sql } from 'kysely'
import { firstClocks } from '#core/insights/first-clocks.ts'
import { type Evidence } from '#core/insights/marks.ts'
import { repeatWithinDays } from '#core/insights/numbers.ts'
import type { Fact } from '#core/cases/file.ts'
import type { BrandId, CaseId } from '#core/ids.ts'
import { factIn } from '#server/cases/queries/fact-rows.ts'
import { firstHumans } from '#server/messages/queries/left.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type CaseEvidence = Evidence & { caseId: CaseId; brandId: BrandId }

export async function evidenceOf(ctx: Ctx, caseIds: readonly CaseId[]): Promise<CaseEvidence[]> {
  if (caseIds.length === 0) return []
  const cases = await caseRows(ctx, caseIds)
  const facts = await factsOf(ctx, caseIds)
  const human = byCase(await firstHumans(ctx, caseIds))
  const promises = byCase(await promiseRows(ctx, caseIds))
  const ledger = byCase(await ledgerRows(ctx, caseIds))
  const answers = byCase(await answerRows(ctx, caseIds))
  const clocks = byCase(await clockRows(ctx, caseIds))
  return cases.map(({ id, brandId, ...known }) => ({
    caseId: id as CaseId,
    brandId: brandId as BrandId,
    ...known,
    file: { facts: facts.get(id) ?? [] },
    firstHumanAt: human.get(id)?.[0]?.at ?? null,
    promises: promises.get(id) ?? [],
    ledger: ledger.get(id) ?? [],
    answers: (answers.get(id) ?? []).flatMap(({ id: survey, at, rating }) =>
      at === null || rating === null ? [] : [{ id: survey, at, rating }],
    ),
    ...clocksIn(clocks.get(id) ?? [], facts.get(id) ?? []),
  }))
}

function byCase<R extends { caseId: string }>(rows: readonly R[]): Map<string, R[]> {
  return Map.groupBy(rows, (row) => row.caseId)
}

function caseRows(ctx: Ctx, caseIds: readonly CaseId[]) {
  const earlier = sql<boolean>`exists (select from cases e where e.organisation_id = c.organisation_id and e.customer_id = c.customer_id
    and e.id < c.id and e.opened_at > c.opened_at - make_interval(days => ${repeatWithinDays}))`
  const found = sql<boolean>`(c.channel = 'admitted' or exists (select from reports r where r.organisation_id = c.organisation_id and r.case_id = c.id and r.at <= c.opened_at))`
  return ctx.db
    .selectFrom('cases as c')
    .leftJoin('mistakes as m', (j) => j.onRef('m.organisationId', '=', 'c.organisationId').onRef('m.id', '=', 'c.mistakeId'))
    .select(['c.id', 'c.brandId', 'c.openedAt', 'm.createdAt as mistakeSince'])
    .select([earlier.as('isRepeat'), found.as('isFoundByUs')])
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.id', 'in', caseIds)
    .where('c.fireDrill', 'is', null)
    .execute()
}

async function factsOf(ctx: Ctx, caseIds: readonly CaseId[]): Promise<Map<string, Fact[]>> {
  const ofCases = byCase(await factRows(ctx, caseIds))
  return new Map([...ofCases].map(([id, rows]) => [id, rows.map(factIn)]))
}

function factRows(ctx: Ctx, caseIds: readonly CaseId[]) {
  return ctx.db
    .selectFrom('caseFacts')
    .select(['caseId', 'fact', 'at', 'by', 'waived', 'evidence'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .orderBy('caseId')
    .orderBy('id')
    .execute()
}

function promiseRows(ctx: Ctx, caseIds: readonly CaseId[]) {
  return ctx.db
    .selectFrom('promises')
    .select(['caseId', 'id', 'dueAt', 'keptAt', 'brokenAt', 'releasedAt'])
    .select(sql<boolean>`coalesce(released_because = 'done, but late', false)`.as('isDoneLate'))
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .execute()
}

function ledgerRows(ctx: Ctx, caseIds: readonly CaseId[]) {
  return ctx.db
    .selectFrom('ledger')
    .select(['caseId', 'id', 'entry', 'amountMinor', 'reverses', 'at'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .orderBy('id')
    .execute()
}

function answerRows(ctx: Ctx, caseIds: readonly CaseId[]) {
  return ctx.db
    .selectFrom('surveys')
    .select(['caseId', 'id', 'answeredAt as at', 'rating'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .where('rating', 'is not', null)
    .execute()
}

function clockRows(ctx: Ctx, caseIds: readonly CaseId[]) {
  return ctx.db
    .selectFrom('clocks')
    .select(['caseId', 'id', 'name', 'metAt', 'breachedAt', 'stoppedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', 'in', caseIds)
    .orderBy('id')
    .execute()
}

function clocksIn(rows: Awaited<ReturnType<typeof clockRows>>, facts: readonly Fact[]): Pick<Evidence, 'passed' | 'firstClocks'> {
  return { firstClocks: firstClocks(rows, facts), passed: rows.flatMap(({ id, breachedAt: at }) => (at === null ? [] : [{ id, at }])) }
}
