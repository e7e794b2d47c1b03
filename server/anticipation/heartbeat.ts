// What is due at this instant: days on which to look at an entry again, drills that begin, and what their made-up customers do next.

import type { AnticipatedId } from '#core/ids.ts'
import { anticipatedPassed, anticipatedWarned } from '#core/anticipation/events.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { dueDrills } from '#server/anticipation/acting.ts'
import { changeAnticipated } from '#server/anticipation/store.ts'

/** Rows that one beat takes up. */
const batch = 50

export async function due(ctx: Ctx): Promise<void> {
  await remind(ctx, 'warnAt', 'warnedAt')
  await remind(ctx, 'lookAt', 'passedAt')
  await dueDrills(ctx)
}

/** Told once for each day. */
async function remind(ctx: Ctx, at: 'warnAt' | 'lookAt', mark: 'warnedAt' | 'passedAt'): Promise<void> {
  const rows = await ctx.db
    .selectFrom('anticipatedMistakes')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where(at, '<=', ctx.now)
    .where(mark, 'is', null)
    .where('archivedAt', 'is', null)
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) {
    const anticipatedId = row.id as AnticipatedId
    await changeAnticipated(ctx, anticipatedId, { [mark]: ctx.now })
    ctx.tell(mark === 'warnedAt' ? anticipatedWarned : anticipatedPassed, { anticipatedId })
  }
}
