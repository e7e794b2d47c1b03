// When reviews open by themselves, as this organisation has it.

import { noRules, type Rules } from '#core/reviews/opening.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function rulesOf(ctx: Ctx): Promise<Rules> {
  const row = await ctx.db
    .selectFrom('reviewRules')
    .select(['severity', 'repeat', 'costMinor', 'promise', 'sample'])
    .where('organisationId', '=', ctx.organisation)
    .executeTakeFirst()
  return row ?? noRules
}
