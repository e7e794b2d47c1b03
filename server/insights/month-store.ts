// The only SQL that writes months as they stood, and the mails that carry them to members.

import type { Updateable } from 'kysely'
import type { Id, MemberId } from '#core/ids.ts'
import type { MonthFigures } from '#core/insights/month.ts'
import type { Month } from '#core/time/month.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type MonthMailId = Id<'monthmail'>

/** What was kept stays; false when it was. */
export async function keepMonth(ctx: Ctx, month: Month, scope: string, figures: MonthFigures): Promise<boolean> {
  const row = { month, scope, figures: JSON.stringify(figures), countedAt: ctx.now, organisationId: ctx.organisation }
  const added = await ctx.db
    .insertInto('monthReports')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organisationId', 'month', 'scope']).doNothing())
    .returning('month')
    .executeTakeFirst()
  return added !== undefined
}

/** Once for a member and a month. */
export async function addMonthMail(ctx: Ctx, memberId: MemberId, month: Month): Promise<void> {
  const id: MonthMailId = ctx.id('monthmail')
  await ctx.db
    .insertInto('monthMails')
    .values({ organisationId: ctx.organisation, id, memberId, month, state: 'queued', queuedAt: ctx.now, dueAt: ctx.now })
    .onConflict((conflict) => conflict.columns(['organisationId', 'memberId', 'month']).doNothing())
    .execute()
}

export async function changeMonthMail(ctx: Ctx, id: MonthMailId, change: Updateable<Tables['monthMails']>): Promise<void> {
  await ctx.db.updateTable('monthMails').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}
