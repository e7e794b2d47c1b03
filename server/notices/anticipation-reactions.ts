// What notices hear of foreseen mistakes (given, near their day, passed) and of fire drills (coming, over).

import type { AnticipatedId, CaseId, FireDrillId, MemberId } from '#core/ids.ts'
import { listeners } from '#core/notices/escalation.ts'
import { anticipatedDay } from '#server/anticipation/queries/register.ts'
import { drillToTell } from '#server/anticipation/queries/fire-drills.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { colleagues } from '#server/remedies/queries/approvals.ts'
import { settle, tellMembers } from '#server/notices/commands.ts'
import { caseOfNotice } from '#server/notices/queries.ts'

type About = { anticipatedId: AnticipatedId }

/** Who took it themselves knows. */
export async function hearGiven(ctx: Ctx, { anticipatedId, ownerId, by }: About & { ownerId: MemberId; by: string }): Promise<void> {
  if (by === ownerId) return
  const news = { kind: 'anticipated', level: 'told', subject: `${anticipatedId} given ${ownerId}`, anticipatedId } as const
  await tellMembers(ctx, [ownerId], { ...news, facts: { news: 'given', who: by } })
}

export const hearNear = (ctx: Ctx, about: About) => remind(ctx, about, 'warned')
export const hearPassed = (ctx: Ctx, about: About) => remind(ctx, about, 'breached')

async function remind(ctx: Ctx, { anticipatedId }: About, level: 'warned' | 'breached'): Promise<void> {
  const { ownerId, lookOn } = await anticipatedDay(ctx, anticipatedId)
  const told = listeners(level, ownerId, await colleagues(ctx))
  await tellMembers(ctx, told, { kind: 'anticipated', level, subject: `${anticipatedId} ${lookOn}`, anticipatedId, facts: {} })
}

/** Looked at, or put away: what asked for it needs no reading any more. */
export async function hearSeenTo(ctx: Ctx, { anticipatedId }: About): Promise<void> {
  for (const level of ['warned', 'breached']) await settle(ctx, 'anticipated', { startsWith: `${anticipatedId} `, level })
}

type AboutDrill = { fireDrillId: FireDrillId }

/** Everybody knows of an announced one beforehand; who planned it knows. */
export async function hearPlanned(ctx: Ctx, { fireDrillId, by }: AboutDrill & { by: MemberId }): Promise<void> {
  const { announced } = await drillToTell(ctx, fireDrillId)
  if (!announced) return
  const told = (await colleagues(ctx)).map(({ id }) => id).filter((id) => id !== by)
  const news = { kind: 'fireDrill', level: 'told', subject: `${fireDrillId} coming`, fireDrillId } as const
  await tellMembers(ctx, told, { ...news, facts: { news: 'coming' } })
}

/** Whoever had it in hand is told that it was one, and that it is over. */
export async function hearEnded(ctx: Ctx, { fireDrillId, caseId, early }: AboutDrill & { caseId?: CaseId; early?: true }): Promise<void> {
  await settle(ctx, 'fireDrill', { is: `${fireDrillId} coming` })
  if (!caseId) return
  const { ownerId } = await caseOfNotice(ctx, caseId)
  const { plannedBy } = await drillToTell(ctx, fireDrillId)
  const told = [...new Set([ownerId, plannedBy])].filter((id) => id !== null) as MemberId[]
  const news = { kind: 'fireDrill', level: 'told', subject: `${fireDrillId} over`, fireDrillId } as const
  await tellMembers(ctx, told, { ...news, facts: { news: early ? 'early' : 'over' } })
}
