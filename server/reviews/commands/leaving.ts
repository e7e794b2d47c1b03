// When a member leaves, the reviews that they led and did not share wait for another lead, and they are let off those they had not written in.

import type { MemberId } from '#core/ids.ts'
import * as events from '#core/reviews/events.ts'
import type { ReviewId } from '#core/reviews/events.ts'
import type { State } from '#core/reviews/review.ts'
import { memberRow } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { letGo } from '#server/reviews/commands/leading.ts'
import { peopleOf } from '#server/reviews/reading.ts'
import { changeReview } from '#server/reviews/store.ts'

export async function hearMemberLeft(ctx: Ctx, { memberId }: { memberId: MemberId }): Promise<void> {
  if (!(await memberRow(ctx, memberId)).leftAt) return // came back before this was heard
  for (const { id, state, facilitatorId } of await unshared(ctx)) {
    const people = await peopleOf(ctx, id)
    if (people.some((one) => one.memberId === memberId && one.wroteAt === null)) await letGo(ctx, { id, state, people }, memberId)
    if (facilitatorId !== memberId) continue
    await changeReview(ctx, id, { facilitatorId: null })
    ctx.unnamed().tell(events.reviewPrepared, { reviewId: id, fields: ['lead'] })
  }
}

async function unshared(ctx: Ctx): Promise<{ id: ReviewId; state: State; facilitatorId: string | null }[]> {
  const rows = await ctx.db
    .selectFrom('reviews')
    .select(['id', 'state', 'facilitatorId'])
    .where('organisationId', '=', ctx.organisation)
    .where('sharedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id, state, ...row }) => ({ ...row, id: id as ReviewId, state: state as State }))
}
