// Surveys of a case: what was asked, and what the customer said.

import type { Answer } from '#core/endpoint.ts'
import type { listSurveys as contract } from '#core/feedback/contract.ts'
import type { CaseId } from '#core/ids.ts'
import { pageFacts } from '#server/cases/queries/customer-facts.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type SurveyRow = Answer<typeof contract>['surveys'][number]

export async function listSurveys(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<{ surveys: SurveyRow[] }> {
  await pageFacts(ctx, caseId) // refuses a case that is not there
  return { surveys: (await surveysOf(ctx, caseId).execute()) as SurveyRow[] }
}

/** The survey that was asked last; held for this transaction, so that two taps at once are one answer. */
export async function lastSurvey(ctx: Ctx, caseId: CaseId): Promise<SurveyRow | undefined> {
  return (await surveysOf(ctx, caseId).limit(1).forUpdate().executeTakeFirst()) as SurveyRow | undefined
}

function surveysOf(ctx: Ctx, caseId: CaseId) {
  return ctx.db
    .selectFrom('surveys')
    .select(['id', 'caseId', 'askedAt', 'answeredAt', 'rating', 'word'])
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
}
