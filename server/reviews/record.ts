// The whole record of one case, as `asOf` reads it: rows of the areas below, read here and beside and nowhere else in this area.

import type { CaseId, CustomerId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { CaseRecord } from '#core/reviews/record.ts'
import { factsOnFile } from '#server/cases/queries/facts.ts'
import { customer } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { kindsThen, peopleThen } from '#server/reviews/house.ts'
import * as rows from '#server/reviews/rows.ts'

export async function recordOf(ctx: Ctx, caseId: CaseId): Promise<CaseRecord> {
  const { severity: severityNow, kind: kindNow, mistakeId: mistakeNow, customerId, ...row } = await caseRow(ctx, caseId)
  const [journal, facts, { messages, names }, ofClocks, ofRemedies, rest, people, kinds, whole] = await Promise.all([
    rows.journalOf(ctx, caseId),
    factsOnFile(ctx, caseId),
    rows.messagesOf(ctx, caseId),
    rows.clocksOf(ctx, caseId),
    rows.remediesOf(ctx, caseId),
    rows.restOf(ctx, caseId),
    peopleThen(ctx),
    kindsThen(ctx),
    customer(ctx, customerId as CustomerId),
  ])
  const linked = [
    mistakeNow,
    ...facts.map(({ evidence }) => evidence?.['mistakeId']),
    ...journal.map(({ payload }) => payload['mistakeId']),
  ]
  return {
    ...row,
    severityNow,
    kindNow,
    mistakeNow,
    journal,
    facts,
    messages,
    people,
    kinds,
    ...ofClocks,
    ...ofRemedies,
    ...rest,
    customer: [...new Set([whole.name, whole.firstName, ...names])],
    mistakes: await rows.mistakesOf(ctx, [...new Set(linked.filter((id) => typeof id === 'string'))]),
  }
}

async function caseRow(ctx: Ctx, caseId: CaseId) {
  const row = await ctx.db
    .selectFrom('cases')
    .select(['reference', 'title', 'channel', 'openedAt', 'severity', 'kind', 'mistakeId', 'customerId'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (!row) throw notFound('case')
  return row
}
