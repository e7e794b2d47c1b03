// A period as it is asked for: so many weeks of a brand, or of the first brand when all are asked for.

import type { BrandId } from '#core/ids.ts'
import { mondayOf, sundayOf, type Week, weekAt, weeksUntil } from '#core/stats/week.ts'
import type { DateText } from '#core/time/date.ts'
import { brand, brands } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type Asked = { weeks: number; until?: Week | undefined; brandId?: BrandId | undefined }
export type Period = { weeks: Week[]; from: DateText; to: DateText; brandId: BrandId | undefined }

export async function periodOf(ctx: Ctx, { weeks: count, until, brandId }: Asked): Promise<Period> {
  const last = until ?? (await thisWeek(ctx, brandId))
  if (brandId !== undefined) await brand(ctx, brandId)
  const weeks = weeksUntil(last, count)
  return { weeks, from: mondayOf(weeks[0] ?? last), to: sundayOf(last), brandId }
}

/** The week of the brand; of the first brand when all are asked for. */
export async function thisWeek(ctx: Ctx, brandId: BrandId | undefined): Promise<Week> {
  const of = brandId === undefined ? (await brands(ctx)).brands[0] : await brand(ctx, brandId)
  return weekAt(ctx.now, of?.zone ?? 'UTC')
}
