// The only SQL that writes the texts, their counts, what people said about pairs, and proposals.

import { type Insertable, sql } from 'kysely'
import { hashOf } from '#core/learning/recurrence/terms.ts'
import type { CaseId, MistakeId, ProposalId } from '#core/ids.ts'
import { actorName, type Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

type Text = Omit<Insertable<Tables['recurrenceTexts']>, 'organisationId' | 'codes' | 'isCounted'> & { codes: Int32Array }

/** The keys of one organisation are no other's: one index serves all. */
export function saltedKeys(ctx: Ctx, keys: Iterable<number>): number[] {
  const salt = hashOf(ctx.organisation)
  return [...new Set(keys)].map((key) => key ^ salt)
}

export async function putText(ctx: Ctx, { codes, ...text }: Text): Promise<void> {
  const row = { ...text, codes: bytesOf(codes) }
  await ctx.db
    .insertInto('recurrenceTexts')
    .values({ ...row, organisationId: ctx.organisation })
    .onConflict((conflict) => conflict.columns(['organisationId', 'source']).doUpdateSet(row))
    .execute()
}

export function bytesOf(numbers: Int32Array | Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/**
 * Holds the counts of this organisation until the transaction is over; null before the first time, false while somebody else counts. Nobody waits:
 * whoever counts writes texts that others write too, and two who waited for each other would both be lost.
 */
export async function heldCounts(ctx: Ctx) {
  const { rows } = await sql<{
    held: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${ctx.organisation}, 31)) as held`.execute(ctx.db)
  if (!rows[0]?.held) return false
  const row = await ctx.db
    .selectFrom('recurrenceCounts')
    .select(['texts', 'counts', 'version'])
    .where('organisationId', '=', ctx.organisation)
    .executeTakeFirst()
  return row ?? null
}

/** Marks some texts as counted and answers what they are made of. */
export async function takeUncounted(ctx: Ctx, atMost: number): Promise<{ codes: Buffer }[]> {
  return ctx.db
    .updateTable('recurrenceTexts')
    .set({ isCounted: true })
    .where('organisationId', '=', ctx.organisation)
    .where('source', 'in', (query) =>
      query
        .selectFrom('recurrenceTexts')
        .select('source')
        .where('organisationId', '=', ctx.organisation)
        .where('isCounted', '=', false)
        .limit(atMost)
        .forUpdate()
        .skipLocked(),
    )
    .returning('codes')
    .execute()
}

export async function putCounts(ctx: Ctx, row: { texts: number; counts: Buffer; version: number }): Promise<void> {
  await ctx.db
    .insertInto('recurrenceCounts')
    .values({ ...row, organisationId: ctx.organisation })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(row))
    .execute()
}

export async function putProgress(ctx: Ctx, row: { upto?: string; isDone?: boolean; lookedAt?: string }): Promise<void> {
  await ctx.db
    .insertInto('recurrenceProgress')
    .values({ upto: '', isDone: false, ...row, organisationId: ctx.organisation })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(row))
    .execute()
}

export async function addAnswer(ctx: Ctx, row: { caseId: CaseId; mistakeId: MistakeId; answer: 'yes' | 'no' | 'open' }): Promise<void> {
  await ctx.db
    .insertInto('recurrenceAnswers')
    .values({ ...row, id: ctx.id('answer'), organisationId: ctx.organisation, by: actorName(ctx.actor), at: ctx.now })
    .execute()
}

type Proposal = Omit<Insertable<Tables['mistakeProposals']>, 'organisationId' | 'id' | 'foundAt'>
export async function addProposal(ctx: Ctx, row: Proposal, caseIds: readonly CaseId[]): Promise<ProposalId> {
  const id = ctx.id('proposal')
  const { organisation: organisationId } = ctx
  await ctx.db
    .insertInto('mistakeProposals')
    .values({ ...row, id, organisationId, foundAt: ctx.now })
    .execute()
  await ctx.db
    .insertInto('mistakeProposalCases')
    .values(caseIds.map((caseId) => ({ organisationId, proposalId: id, caseId })))
    .execute()
  return id
}

export async function settleProposal(
  ctx: Ctx,
  id: ProposalId,
  { answer, mistakeId = null }: { answer: 'accepted' | 'refused'; mistakeId?: MistakeId | null },
): Promise<void> {
  await ctx.db
    .updateTable('mistakeProposals')
    .set({ answer, mistakeId, answeredAt: ctx.now, answeredBy: actorName(ctx.actor) })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .execute()
}
