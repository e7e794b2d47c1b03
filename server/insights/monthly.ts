// On the first working day after a month its figures are kept as they stand then, for all brands and for each, and the report sets out to
// whoever wants it. Once: what is kept is not kept again, and nobody gets a month twice.

import { monthKept } from '#core/insights/events.ts'
import { marksVersion } from '#core/insights/marks.ts'
import { may } from '#core/people/abilities.ts'
import { isOpen, nextOpen } from '#core/time/business.ts'
import { dateAt } from '#core/time/date.ts'
import { monthPlus, monthStart } from '#core/time/month.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { houseCalendar, whoWantMonths } from '#server/notices/queries.ts'
import { brands } from '#server/people/queries.ts'
import { addMonthMail, keepMonth } from '#server/insights/month-store.ts'
import { figuresOf } from '#server/insights/queries/month.ts'
import { allBrands, keptMonth, monthsOf } from '#server/insights/queries/months.ts'
import { progress } from '#server/insights/queries.ts'

export async function keepMonths(ctx: Ctx): Promise<void> {
  const calendar = await houseCalendar(ctx)
  if (!calendar || ctx.now < firstWorkingMoment(calendar, ctx.now)) return
  const { now, first } = await monthsOf(ctx)
  const month = monthPlus(now, -1)
  if (first === null || month < first || (await keptMonth(ctx, month, allBrands)) !== null) return
  const { countedAt, version } = await progress(ctx)
  if (countedAt === null || version !== marksVersion) return
  const countedOn = dateAt(ctx.now, calendar.zone)
  const isNew = await keepMonth(ctx, month, allBrands, { ...(await figuresOf(ctx, month, undefined)), countedOn })
  if (!isNew) return
  for (const { id } of (await brands(ctx)).brands) await keepMonth(ctx, month, id, { ...(await figuresOf(ctx, month, id)), countedOn })
  for (const { memberId, role } of await whoWantMonths(ctx)) if (may(role, 'insight.see')) await addMonthMail(ctx, memberId, month)
  ctx.tell(monthKept, { month })
}

/** When the house first opens in this month; at its beginning where it never does. */
function firstWorkingMoment(calendar: NonNullable<Awaited<ReturnType<typeof houseCalendar>>>, now: string): string {
  const begins = monthStart(now, calendar.zone)
  const opens = Object.values(calendar.hours).some((spans) => spans.length > 0)
  return !opens || isOpen(calendar, begins) ? begins : nextOpen(calendar, begins)
}
