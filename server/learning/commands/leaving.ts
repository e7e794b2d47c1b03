// When a member leaves, the actions that they still owe go to whoever takes their cases. To nobody: they stay, and the leads are told in their place.

import type { MemberId } from '#core/ids.ts'
import { actionGiven } from '#core/learning/events.ts'
import { isOwed } from '#core/learning/standing.ts'
import { heirOf } from '#server/people/queries/colleagues.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { standings } from '#server/learning/queries/actions.ts'
import { changeActionRow } from '#server/learning/store.ts'

export async function hearMemberLeft(ctx: Ctx, left: { memberId: MemberId; to: MemberId | null }): Promise<void> {
  const heir = await heirOf(ctx, left)
  if (!heir) return
  const owed = (await standings(ctx)).filter(({ row, standing }) => row.ownerId === left.memberId && isOwed(standing))
  for (const { row } of owed) {
    await changeActionRow(ctx, row.id, { ownerId: heir })
    ctx.tell(actionGiven, { actionId: row.id, causeId: row.causeId, ownerId: heir, by: 'system' })
  }
}
