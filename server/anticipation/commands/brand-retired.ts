// When a brand is retired, the fire drills that are planned with it are called off: nothing new begins with it.

import type { BrandId } from '#core/ids.ts'
import { isInUse } from '#core/people/brands/in-use.ts'
import { brand } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { endByHand } from '#server/anticipation/commands/drilling.ts'
import { type DrillRow, typed } from '#server/anticipation/drill-rows.ts'

const because = 'Its brand was retired.'

export async function hearBrandRetired(ctx: Ctx, { brandId }: { brandId: BrandId }): Promise<void> {
  if (isInUse(await brand(ctx, brandId))) return // brought back meanwhile
  const rows = await ctx.db
    .selectFrom('fireDrills')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('brandId', '=', brandId)
    .where('begunAt', 'is', null)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const row of rows) await endByHand(ctx, typed(row), because)
}

/** The time of a planned drill has come, and its brand may have been retired a moment ago. Answers whether it was called off. */
export async function calledOffWithBrand(ctx: Ctx, row: DrillRow): Promise<boolean> {
  if (isInUse(await brand(ctx, row.brandId))) return false
  await endByHand(ctx, row, because)
  return true
}
