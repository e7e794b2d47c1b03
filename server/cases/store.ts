// The only SQL that writes cases, their facts, mistakes, kinds of mistake and protocols.

import { type Insertable, sql, type Updateable } from 'kysely'
import type { CaseId, CustomerId, Id, MemberId, MistakeId, ReportId } from '#core/ids.ts'
import type { Fact } from '#core/cases/file.ts'
import type { Kind } from '#core/cases/own-kinds.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

type NewCase = Omit<Insertable<Tables['cases']>, 'organisationId' | 'words'>

/** What a search finds a case by, as one text; the first 20,000 characters are enough. */
const searchable = (words: string) => sql<string>`to_tsvector('simple', ${words.slice(0, 20_000)})`

/** Answers false when the reference is taken, which happens about once in a million million. */
export async function addCase(ctx: Ctx, row: NewCase, words: string): Promise<boolean> {
  const added = await ctx.db
    .insertInto('cases')
    .values({ ...row, organisationId: ctx.organisation, words: searchable(words) })
    .onConflict((conflict) => conflict.columns(['organisationId', 'reference']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

export async function changeCase(ctx: Ctx, id: CaseId, change: Updateable<Tables['cases']>): Promise<void> {
  await ctx.db.updateTable('cases').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

/** Cases of one customer become another's; answers how many. */
export async function moveCases(ctx: Ctx, from: CustomerId, into: CustomerId): Promise<number> {
  const moved = await ctx.db
    .updateTable('cases')
    .set({ customerId: into })
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', from)
    .executeTakeFirst()
  return Number(moved.numUpdatedRows)
}

/** Adds words by which every case of this customer is found from now on. */
export async function addWordsOfCustomer(ctx: Ctx, customerId: CustomerId, words: string): Promise<void> {
  await ctx.db
    .updateTable('cases')
    .set({ words: sql<string>`words || ${searchable(words)}` })
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', customerId)
    .execute()
}

/** Adds words by which the case is found from now on. */
export async function addWords(ctx: Ctx, id: CaseId, words: string): Promise<void> {
  await ctx.db
    .updateTable('cases')
    .set({ words: sql<string>`words || ${searchable(words)}` })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .execute()
}

export async function addFacts(ctx: Ctx, caseId: CaseId, facts: Fact[]): Promise<void> {
  const rows = facts.map((fact) => ({
    organisationId: ctx.organisation,
    id: ctx.id('fact'),
    caseId,
    fact: fact.fact,
    at: fact.at,
    by: fact.by,
    waived: fact.waived ?? null,
    evidence: JSON.stringify({ ...fact.evidence, ...(fact.because ? { because: fact.because } : {}) }),
  }))
  await ctx.db.insertInto('caseFacts').values(rows).execute()
}

/** What was heard, each time anew: the case shows the newest, a review what stood there then. */
export async function addHearing(ctx: Ctx, caseId: CaseId, heard: Heard & { crux: string }): Promise<void> {
  await ctx.db
    .insertInto('caseHearings')
    .values({ ...heard, organisationId: ctx.organisation, id: ctx.id('hearing'), caseId, at: ctx.now, by: actorName(ctx.actor) })
    .execute()
}
/** What stands as heard. */
export function hearingOf(ctx: Ctx, caseId: CaseId): Promise<Heard> {
  return ctx.db
    .selectFrom('cases')
    .select(['crux', 'feeling', 'wanted', 'impact'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
}
type Heard = { crux: string | null; feeling: string | null; wanted: string | null; impact: string | null }

export async function addMistake(ctx: Ctx, row: { id: MistakeId; kind: string; title: string; fireDrill?: boolean }): Promise<void> {
  await ctx.db
    .insertInto('mistakes')
    .values({ ...row, organisationId: ctx.organisation, createdAt: ctx.now })
    .execute()
}

type NewProtocol = { version: number; name: string; limits: unknown; factors: unknown; madeBy: MemberId | null }

/** Answers false when somebody has just written this version down. */
export async function addProtocol(ctx: Ctx, row: NewProtocol): Promise<boolean> {
  const written = { ...row, limits: JSON.stringify(row.limits), factors: JSON.stringify(row.factors) }
  const added = await ctx.db
    .insertInto('protocols')
    .values({ ...written, organisationId: ctx.organisation, createdAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return added !== undefined
}

export async function putKind(ctx: Ctx, { seedTitle: _, group, words, ...kind }: Kind): Promise<void> {
  const row = { ...kind, kindGroup: group, words: [...words], changedAt: ctx.now }
  await ctx.db
    .insertInto('kinds')
    .values({ ...row, organisationId: ctx.organisation })
    .onConflict((conflict) => conflict.columns(['organisationId', 'name']).doUpdateSet(row))
    .execute()
}

/** The report, and apart from it who made it. */
export async function addReport(
  ctx: Ctx,
  { memberId, ...row }: Omit<Insertable<Tables['reports']>, 'organisationId' | 'at'> & { id: ReportId; memberId: MemberId },
): Promise<void> {
  const { organisation: organisationId } = ctx
  await ctx.db
    .insertInto('reports')
    .values({ ...row, organisationId, at: ctx.now })
    .execute()
  await ctx.db.insertInto('reportAuthors').values({ organisationId, reportId: row.id, memberId }).execute()
}

export async function addRisk(ctx: Ctx, row: { caseId: CaseId; risk: string; isSet: boolean; by: string }): Promise<void> {
  await ctx.db
    .insertInto('caseRisks')
    .values({ ...row, id: ctx.id('risk'), organisationId: ctx.organisation, at: ctx.now })
    .execute()
}

export async function addView(
  ctx: Ctx,
  row: { id: Id<'view'>; memberId: MemberId; name: string; filter: object; position: number },
): Promise<void> {
  await ctx.db
    .insertInto('savedViews')
    .values({ ...row, filter: JSON.stringify(row.filter), organisationId: ctx.organisation })
    .execute()
}

export async function changeViewRow(ctx: Ctx, id: Id<'view'>, change: Updateable<Tables['savedViews']>): Promise<void> {
  await ctx.db.updateTable('savedViews').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function dropView(ctx: Ctx, id: Id<'view'>): Promise<void> {
  await ctx.db.deleteFrom('savedViews').where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}
