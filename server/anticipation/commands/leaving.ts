// When a member leaves, the foreseen mistakes that they look after go to whoever takes their cases. To nobody: they stay, and the leads are told.

import type { MemberId } from '#core/ids.ts'
import { heirOf } from '#server/people/queries/colleagues.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { change } from '#server/anticipation/commands/register.ts'
import { anticipatedRows } from '#server/anticipation/rows.ts'

export async function hearMemberLeft(ctx: Ctx, left: { memberId: MemberId; to: MemberId | null }): Promise<void> {
  const heir = await heirOf(ctx, left)
  if (!heir) return
  const own = (await anticipatedRows(ctx)).filter(({ ownerId, archivedAt }) => ownerId === left.memberId && archivedAt === null)
  for (const { id: anticipatedId } of own) await change(ctx, { anticipatedId, ownerId: heir })
}
