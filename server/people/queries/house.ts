// The calendar by which dates that belong to no brand are counted here: that of the oldest brand, as for the week of all brands.

import { type DateText, dateAt } from '#core/time/date.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function houseZone(ctx: Ctx): Promise<string> {
  const oldest = await ctx.db
    .selectFrom('brands')
    .select('zone')
    .where('organisationId', '=', ctx.organisation)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return oldest?.zone ?? 'UTC'
}

export async function today(ctx: Ctx): Promise<DateText> {
  return dateAt(ctx.now, await houseZone(ctx))
}
