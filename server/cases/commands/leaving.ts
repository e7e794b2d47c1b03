// When a member leaves, their open cases go to whoever was chosen, or to nobody: each is a hand-off and counts. Promises stay with the case.

import type { CaseId, MemberId } from '#core/ids.ts'
import { caseHandedOver, caseReleased } from '#core/cases/events.ts'
import { memberRow } from '#server/people/queries.ts'
import { heirOf } from '#server/people/queries/colleagues.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { keep, load } from '#server/cases/keep.ts'
import { changeCase } from '#server/cases/store.ts'

export async function hearMemberLeft(ctx: Ctx, left: { memberId: MemberId; to: MemberId | null }): Promise<void> {
  const heir = await heirOf(ctx, left)
  if (heir === undefined) return
  for (const caseId of await openCasesOf(ctx, left.memberId)) await passOn(ctx, caseId, left.memberId, heir)
}

/** An ended case that opens again is nobody's when its owner has left meanwhile. */
export async function hearReopened(ctx: Ctx, { caseId }: { caseId: CaseId }): Promise<void> {
  const { ownerId } = await load(ctx, caseId)
  if (ownerId && (await memberRow(ctx, ownerId)).leftAt) await passOn(ctx, caseId, ownerId, null)
}

async function openCasesOf(ctx: Ctx, memberId: MemberId): Promise<CaseId[]> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('ownerId', '=', memberId)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id as CaseId)
}

async function passOn(ctx: Ctx, caseId: CaseId, from: MemberId, to: MemberId | null): Promise<void> {
  const loaded = await load(ctx, caseId)
  if (loaded.ownerId !== from) return
  await changeCase(ctx, caseId, { ownerId: to, ownedSince: to ? ctx.now : null, handOffs: loaded.handOffs + 1 })
  if (to) ctx.tell(caseHandedOver, { caseId, from, to, reason: 'left' })
  else ctx.tell(caseReleased, { caseId, from, reason: 'left' })
  loaded.ownerId = to
  await keep(ctx, loaded, loaded.file)
}
