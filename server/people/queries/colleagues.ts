// Who may own something, and who takes over what somebody leaves behind.

import type { MemberId } from '#core/ids.ts'
import { insteadOfNotFound, refuse } from '#core/refusal.ts'
import { memberRow } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Who is to own something works here. */
export async function refuseStranger(ctx: Ctx, ownerId: MemberId): Promise<void> {
  const none = refuse('invalid', 'There is no such colleague here. Choose one from the list.', 'ownerId')
  const owner = await memberRow(ctx, ownerId).catch(insteadOfNotFound(none))
  if (owner.leftAt !== null) throw refuse('invalid', `${owner.firstName} does not work here any more. Choose somebody else.`, 'ownerId')
}

/** Of the news that somebody left: who takes over; null: nobody. Undefined when they came back before it was heard, and nothing is to be done. */
export async function heirOf(
  ctx: Ctx,
  { memberId, to }: { memberId: MemberId; to: MemberId | null },
): Promise<MemberId | null | undefined> {
  if (!(await memberRow(ctx, memberId)).leftAt) return undefined
  return to && !(await memberRow(ctx, to)).leftAt ? to : null
}
