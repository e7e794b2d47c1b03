// Reports of months: for which there is one, the figures as they were kept or as the record has them now, and the paper itself.

import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId } from '#core/ids.ts'
import type { MonthFigures } from '#core/insights/month.ts'
import type * as contract from '#core/insights/report-shapes.ts'
import { refuse } from '#core/refusal.ts'
import { type Month, monthAt, monthInWords, monthPlus } from '#core/time/month.ts'
import { brand } from '#server/people/queries.ts'
import { houseZone } from '#server/people/queries/house.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { figuresOf } from '#server/insights/queries/month.ts'
import { reportOf } from '#server/insights/report/report.ts'

/** The scope of a report of all brands. */
export const allBrands = 'all'

/** Months that are offered: two years. */
const most = 24

export async function listMonths(ctx: Ctx): Promise<Answer<typeof contract.listMonths>> {
  const { first, now } = await monthsOf(ctx)
  const months: Month[] = []
  for (let month = now; first !== null && month >= first && months.length < most; month = monthPlus(month, -1)) months.push(month)
  return { months: months.map((month) => ({ month, title: monthInWords(month), isOver: month < now })) }
}

/** The month that runs in the house, and the first that holds a case; null while there is none. */
export async function monthsOf(ctx: Ctx): Promise<{ now: Month; first: Month | null }> {
  const zone = await houseZone(ctx)
  // Ids sort by the time of birth, and the days of what was counted begin no later than the oldest case that was not withdrawn.
  const oldest = await ctx.db
    .selectFrom('tallyDays')
    .select('day')
    .where('organisationId', '=', ctx.organisation)
    .orderBy('day')
    .limit(1)
    .executeTakeFirst()
  return { now: monthAt(ctx.now, zone), first: oldest?.day.slice(0, 7) ?? null }
}

export async function keptMonth(ctx: Ctx, month: Month, scope: string): Promise<MonthFigures | null> {
  const row = await ctx.db
    .selectFrom('monthReports')
    .select('figures')
    .where('organisationId', '=', ctx.organisation)
    .where('month', '=', month)
    .where('scope', '=', scope)
    .executeTakeFirst()
  return row ? (row.figures as MonthFigures) : null // seam: written by keepMonth alone
}

export async function report(ctx: Ctx, { month, brandId }: Input<typeof contract.report>): Promise<Response> {
  if (brandId !== undefined) await brand(ctx, brandId)
  const { now, first } = await monthsOf(ctx)
  if (month > now) throw refuse('invalid', `${monthInWords(month)} has not begun yet.`, 'month')
  if (first === null || month < first) throw refuse('invalid', `Nothing was counted in ${monthInWords(month)}.`, 'month')
  return paper(await monthFor(ctx, month, brandId))
}

async function monthFor(ctx: Ctx, month: Month, brandId: BrandId | undefined): Promise<MonthFigures> {
  return (await keptMonth(ctx, month, brandId ?? allBrands)) ?? figuresOf(ctx, month, brandId)
}

export function fileName({ month, brand: name }: MonthFigures): string {
  const of = (name ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return `amends-${month}${of && `-${of}`}.pdf`
}

async function paper(figures: MonthFigures): Promise<Response> {
  return new Response(new Uint8Array(await reportOf(figures)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName(figures)}"`,
      'cache-control': 'no-store',
    },
  })
}
