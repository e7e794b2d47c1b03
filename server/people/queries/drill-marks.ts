// Whether a customer is real, or the made-up one of a fire drill.

import type { CustomerId } from '#core/ids.ts'
import type { FireDrillMark } from '#core/people/fire-drill.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** 'quiet' or 'open' for the made-up customer of a fire drill; null for a real one. */
export async function drillMarkOf(ctx: Ctx, id: CustomerId): Promise<FireDrillMark | null> {
  const row = await ctx.db
    .selectFrom('customers')
    .select('fireDrill')
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  return (row?.fireDrill ?? null) as FireDrillMark | null
}
