// The calendar by which dates are counted here: that of the first brand, as for the week of all brands.

import { type DateText, dateAt } from '#core/time/date.ts'
import { brands } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function houseZone(ctx: Ctx): Promise<string> {
  return (await brands(ctx)).brands[0]?.zone ?? 'UTC'
}

export async function today(ctx: Ctx): Promise<DateText> {
  return dateAt(ctx.now, await houseZone(ctx))
}
