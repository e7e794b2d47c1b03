// What is due at this instant: dates of actions that come near or have passed, and checks whose day has come.

import type { ActionId, CauseId, CheckId } from '#core/ids.ts'
import { actionOverdue, actionWarned } from '#core/learning/events.ts'
import { isOwed } from '#core/learning/standing.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { judge } from '#server/learning/commands/checks.ts'
import { standingOf } from '#server/learning/queries/actions.ts'
import { type ActionRow, actionRow } from '#server/learning/queries/cause-rows.ts'
import { checkRows } from '#server/learning/queries/checks.ts'
import { changeActionRow, changeCheckRow } from '#server/learning/store.ts'

/** Rows that one beat takes up. */
const batch = 50

export async function due(ctx: Ctx): Promise<void> {
  await remind(ctx, 'warnAt', 'warnedAt')
  await remind(ctx, 'dueAt', 'overdueAt')
  await judgeDue(ctx)
}

/** Marked once for each date, whether it is still owed or not; told only when it is. */
async function remind(ctx: Ctx, at: 'warnAt' | 'dueAt', mark: 'warnedAt' | 'overdueAt'): Promise<void> {
  const rows = await ctx.db
    .selectFrom('actions')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where(at, '<=', ctx.now)
    .where(mark, 'is', null)
    .where('notDoingAt', 'is', null)
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) {
    const [actionId, causeId] = [row.id as ActionId, row.causeId as CauseId]
    await changeActionRow(ctx, actionId, { [mark]: ctx.now })
    if (await isStillOwed(ctx, { ...row, id: actionId, causeId }))
      ctx.tell(mark === 'warnedAt' ? actionWarned : actionOverdue, { actionId, causeId })
  }
}

async function isStillOwed(ctx: Ctx, row: ActionRow): Promise<boolean> {
  const check = (await checkRows(ctx, [row.id])).find((one) => one.replacedAt === null) ?? null
  return isOwed(standingOf(row, check))
}

async function judgeDue(ctx: Ctx): Promise<void> {
  const rows = await ctx.db
    .selectFrom('checks')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('looksAt', '<=', ctx.now)
    .where('outcome', 'is', null)
    .where('replacedAt', 'is', null)
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) await judge(ctx, row, await actionRow(ctx, row.actionId as ActionId))
}

/** Days of this measure were brought in: what waits for them may have its day now. */
export async function lookAgain(ctx: Ctx, measure: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom('checks')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('measure', '=', measure)
    .where('watchedFrom', 'is not', null)
    .where('outcome', 'is', null)
    .where('replacedAt', 'is', null)
    .execute()
  for (const { id } of rows) await changeCheckRow(ctx, id as CheckId, { looksAt: ctx.now })
}
