// Proposed mistakes: shown with their cases, named or refused by a person.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { CaseId, MistakeId, ProposalId } from '#core/ids.ts'
import type * as contract from '#core/learning/recurrence/contract.ts'
import { proposalAnswered } from '#core/learning/recurrence/events.ts'
import { refuse } from '#core/refusal.ts'
import { link } from '#server/cases/commands/ending.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { settleProposal } from '#server/learning/recurrence/store.ts'

type Listed = Answer<typeof contract.listProposals>
type CaseOf = Listed['proposals'][number]['cases'][number] & { proposalId: string }

/** Those that nobody answered and that still have two cases without a mistake, newest first. */
export async function listProposals(ctx: Ctx): Promise<Listed> {
  const rows = await ctx.db
    .selectFrom('mistakeProposals')
    .select(['id', 'kind', 'words', 'recent', 'expected', 'chance', 'since', 'foundAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('answer', 'is', null)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  const cases = Map.groupBy(
    await casesOf(
      ctx,
      rows.map(({ id }) => id),
    ),
    ({ proposalId }) => proposalId,
  )
  const proposals = rows.map(({ id, ...row }) => ({
    ...row,
    id: id as ProposalId,
    cases: (cases.get(id) ?? []).map(({ proposalId: _, ...one }) => one),
  }))
  return { proposals: proposals.filter((one) => one.cases.length > 1) }
}

async function casesOf(ctx: Ctx, proposalIds: readonly string[]): Promise<CaseOf[]> {
  if (proposalIds.length === 0) return []
  const { rows } = await sql<CaseOf>`
    select p.proposal_id, c.id, c.reference, coalesce(c.crux, c.title) as title, c.opened_at
    from mistake_proposal_cases p join cases c on c.organisation_id = p.organisation_id and c.id = p.case_id
    where p.organisation_id = ${ctx.organisation} and p.proposal_id = any(${[...proposalIds]}::text[]) and c.mistake_id is null
    order by c.opened_at desc`.execute(ctx.db)
  return rows
}

/** The first case names the mistake, the others are linked to it. */
export async function acceptProposal(
  ctx: Ctx,
  { proposalId, title, kind, caseIds }: Input<typeof contract.acceptProposal>,
): Promise<Answer<typeof contract.acceptProposal>> {
  await open(ctx, proposalId)
  const there = new Set((await casesOf(ctx, [proposalId])).map(({ id }) => id))
  if (!caseIds.every((id) => there.has(id)))
    throw refuse('conflict', 'One of these cases is not in the proposal any more, or was linked meanwhile. Look again.', 'caseIds')
  const [first, ...others] = [...new Set(caseIds)]
  if (!first) throw refuse('invalid', 'Choose at least one case.', 'caseIds')
  await link(ctx, { caseId: first, title, kind })
  const mistakeId = await mistakeOf(ctx, first)
  for (const caseId of others) await link(ctx, { caseId, mistakeId })
  await settleProposal(ctx, proposalId, { answer: 'accepted', mistakeId })
  ctx.tell(proposalAnswered, { proposalId, answer: 'accepted', mistakeId })
  return { mistakeId, linked: others.length + 1 }
}

export async function refuseProposal(ctx: Ctx, { proposalId }: { proposalId: ProposalId }): Promise<{ done: true }> {
  await open(ctx, proposalId)
  await settleProposal(ctx, proposalId, { answer: 'refused' })
  ctx.tell(proposalAnswered, { proposalId, answer: 'refused' })
  return { done: true }
}

async function open(ctx: Ctx, id: ProposalId): Promise<void> {
  const row = await ctx.db
    .selectFrom('mistakeProposals')
    .select('answer')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw refuse('not-found', 'There is no such proposal here.')
  if (row.answer !== null) throw refuse('already-done', 'Somebody has answered this proposal already.')
}

async function mistakeOf(ctx: Ctx, caseId: CaseId): Promise<MistakeId> {
  const row = await ctx.db
    .selectFrom('cases')
    .select('mistakeId')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  return row.mistakeId as MistakeId
}
