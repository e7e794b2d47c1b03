// The only SQL that writes surveys. A rating is written once; a word may follow it.

import type { CaseId, MessageId, SurveyId } from '#core/ids.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function addSurvey(ctx: Ctx, survey: { id: SurveyId; caseId: CaseId; messageId: MessageId }): Promise<void> {
  await ctx.db
    .insertInto('surveys')
    .values({ organisationId: ctx.organisation, ...survey, askedAt: ctx.now })
    .execute()
}

export async function writeAnswer(ctx: Ctx, id: SurveyId, rating: number, word: string | null): Promise<void> {
  await ctx.db
    .updateTable('surveys')
    .set({ rating, word, answeredAt: ctx.now })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .execute()
}

export async function writeWord(ctx: Ctx, id: SurveyId, word: string): Promise<void> {
  await ctx.db.updateTable('surveys').set({ word }).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}
