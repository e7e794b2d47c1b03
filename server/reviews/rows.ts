// The rows of a case's record, oldest first: tables of the areas below, read and never written.

import type { CaseId } from '#core/ids.ts'
import type { ClockChange } from '#core/reviews/clocks-then.ts'
import type { CaseRecord, Said } from '#core/reviews/record.ts'
import type { Entry } from '#core/reviews/then.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function journalOf(ctx: Ctx, caseId: CaseId): Promise<Entry[]> {
  const rows = await ctx.db
    .selectFrom('journal')
    .select(['at', 'actor', 'event', 'payload'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  return rows as Entry[]
}

/** The conversation, letters that were brought back among it, and the names that their senders gave. */
export async function messagesOf(ctx: Ctx, caseId: CaseId): Promise<{ messages: Said[]; names: string[] }> {
  const rows = await ctx.db
    .selectFrom('messages')
    .select([
      'id',
      'at',
      'direction',
      'channel',
      'purpose',
      'authorId',
      'subject',
      'body',
      'seconds',
      'automatic',
      'attachments',
      'fromName',
    ])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  return {
    messages: rows.map(({ fromName: _, attachments, ...row }) => ({ ...row, files: (attachments as unknown[]).length })),
    names: rows.flatMap(({ direction, fromName }) => (direction === 'in' && fromName ? [fromName] : [])),
  }
}

export async function clocksOf(ctx: Ctx, caseId: CaseId): Promise<Pick<CaseRecord, 'clocks' | 'changes' | 'promises'>> {
  const clocks = await ctx.db
    .selectFrom('clocks')
    .select(['id', 'name', 'startedAt', 'dueAt', 'metAt', 'stoppedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  const promises = await ctx.db
    .selectFrom('promises')
    .select(['what', 'madeAt', 'dueAt', 'keptAt', 'releasedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  return {
    clocks,
    promises,
    changes: await changesOf(
      ctx,
      clocks.map(({ id }) => id),
    ),
  }
}

export async function changesOf(ctx: Ctx, clockIds: readonly string[]): Promise<ClockChange[]> {
  if (clockIds.length === 0) return []
  return ctx.db
    .selectFrom('clockChanges')
    .select(['clockId', 'at', 'change', 'reason', 'dueBefore', 'dueAfter'])
    .where('organisationId', '=', ctx.organisation)
    .where('clockId', 'in', clockIds)
    .orderBy('id')
    .execute()
}

export async function remediesOf(ctx: Ctx, caseId: CaseId): Promise<Pick<CaseRecord, 'options' | 'approvals' | 'ledger'>> {
  const options = await ctx.db
    .selectFrom('options')
    .select(['letter', 'title', 'costMinor', 'currency', 'offeredAt', 'chosenAt', 'promisedFor', 'withdrawnAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  const approvals = await ctx.db
    .selectFrom('approvals')
    .select(['amountMinor', 'currency', 'askedAt', 'askedBy', 'decidedAt', 'decidedBy', 'decision', 'allowedMinor', 'withdrawnAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  const ledger = await ctx.db
    .selectFrom('ledger')
    .select(['at', 'entry', 'title', 'amountMinor', 'currency', 'by'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  return { options, approvals, ledger }
}

export async function restOf(ctx: Ctx, caseId: CaseId): Promise<Pick<CaseRecord, 'hearings' | 'risks' | 'answers'>> {
  const hearings = await ctx.db
    .selectFrom('caseHearings')
    .select(['at', 'crux', 'feeling', 'wanted', 'impact'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  const risks = await ctx.db
    .selectFrom('caseRisks')
    .select(['at', 'risk', 'isSet'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  const answers = await ctx.db
    .selectFrom('surveys')
    .select(['answeredAt', 'rating'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute()
  return { hearings, risks, answers }
}

export async function mistakesOf(ctx: Ctx, ids: readonly string[]): Promise<CaseRecord['mistakes']> {
  if (ids.length === 0) return []
  return ctx.db
    .selectFrom('mistakes')
    .select(['id', 'title'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', 'in', ids)
    .execute()
}
