// What notices hear of actions: given, near their date, judged, open again. The owner is told; where nobody is, the leads.

import type { ActionId, CaseId, MemberId } from '#core/ids.ts'
import type { Outcome } from '#core/learning/verdict.ts'
import { listeners } from '#core/notices/escalation.ts'
import { actionRow } from '#server/learning/queries/cause-rows.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { colleagues } from '#server/remedies/queries/approvals.ts'
import { settle, tellMembers } from '#server/notices/commands.ts'

type About = { actionId: ActionId }

/** Who took it themselves knows. */
export async function hearGiven(ctx: Ctx, { actionId, ownerId, by }: About & { ownerId: MemberId; by: string }): Promise<void> {
  if (by === ownerId) return
  const news = { kind: 'action', level: 'told', subject: `${actionId} given ${ownerId}`, actionId } as const
  await tellMembers(ctx, [ownerId], { ...news, facts: { news: 'given', who: by } })
}

export async function hearNear(ctx: Ctx, { actionId }: About): Promise<void> {
  const { ownerId, dueOn } = await actionRow(ctx, actionId)
  const told = listeners('warned', ownerId as MemberId, await colleagues(ctx))
  await tellMembers(ctx, told, { kind: 'action', level: 'warned', subject: `${actionId} ${dueOn}`, actionId, facts: {} })
}

export async function hearPassed(ctx: Ctx, { actionId }: About): Promise<void> {
  const { ownerId, dueOn } = await actionRow(ctx, actionId)
  const told = listeners('breached', ownerId as MemberId, await colleagues(ctx))
  await tellMembers(ctx, told, { kind: 'action', level: 'breached', subject: `${actionId} ${dueOn}`, actionId, facts: {} })
}

export async function hearReopened(ctx: Ctx, { actionId, recurrence }: About & { recurrence: CaseId }): Promise<void> {
  const news = { kind: 'action', level: 'told', subject: `${actionId} again ${recurrence}`, actionId } as const
  await tellMembers(ctx, await ownerOf(ctx, actionId), { ...news, facts: { news: 'reopened' } })
}

export async function hearJudged(ctx: Ctx, { actionId, outcome }: About & { outcome: string }): Promise<void> {
  const news = { kind: 'action', level: 'told', subject: `${actionId} judged ${ctx.now}`, actionId } as const
  await tellMembers(ctx, await ownerOf(ctx, actionId), { ...news, facts: { news: outcome as Outcome } })
}

/** In place, or honestly not done: a warning about its date needs no reading any more. */
export function hearSeenTo(ctx: Ctx, { actionId }: About): Promise<void> {
  return settle(ctx, 'action', { startsWith: `${actionId} `, level: 'warned' })
}

async function ownerOf(ctx: Ctx, actionId: ActionId): Promise<MemberId[]> {
  const { ownerId } = await actionRow(ctx, actionId)
  return listeners('warned', ownerId as MemberId, await colleagues(ctx))
}
