// From when to when there is something on record of a case, and the zone in which its days are told.

import type { BrandId, CaseId } from '#core/ids.ts'
import type { Instant } from '#core/time/instant.ts'
import { brand } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function endOfRecord(ctx: Ctx, caseId: CaseId): Promise<{ from: Instant; until: Instant; now: Instant; zone: string }> {
  const { brandId, openedAt } = await ctx.db
    .selectFrom('cases')
    .select(['brandId', 'openedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  const last = await ctx.db
    .selectFrom('journal')
    .select('at')
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { from: openedAt, until: last?.at ?? openedAt, now: ctx.now, zone: (await brand(ctx, brandId as BrandId)).zone }
}
