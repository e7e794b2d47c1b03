// Telling members, once; what they have read; how they want to be told.

import type { Answer, Input } from '#core/endpoint.ts'
import type { ActionId, AnticipatedId, CaseId, FireDrillId, MemberId, NoticeId } from '#core/ids.ts'
import type * as contract from '#core/notices/contract.ts'
import type { Level } from '#core/notices/escalation.ts'
import { noticeGiven, noticesRead } from '#core/notices/events.ts'
import { unreadFor } from '#core/notices/quiet.ts'
import type { NoticeFacts } from '#core/notices/sentences.ts'
import { notFound } from '#core/refusal.ts'
import { plus } from '#core/time/instant.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { settings, settingsOf } from '#server/notices/queries.ts'
import { addNotice, deferMail, keepSettings, markRead, markSettled } from '#server/notices/store.ts'

/** About one of these. */
type About = { caseId: CaseId } | { actionId: ActionId } | { anticipatedId: AnticipatedId } | { fireDrillId: FireDrillId }
type News = { kind: contract.NoticeKind; level: Level; subject: string; facts: NoticeFacts } & About

/** Tells each of these members, unless they were told of this already at this level. */
export async function tellMembers(ctx: Ctx, members: readonly MemberId[], news: News): Promise<void> {
  for (const memberId of members) {
    const noticeId = ctx.id('notice')
    const { byMail } = await settingsOf(ctx, memberId)
    const isNew = await addNotice(ctx, { ...news, id: noticeId, memberId, mailDueAt: byMail ? plus(ctx.now, unreadFor) : null })
    if (isNew) ctx.tell(noticeGiven, { noticeId, memberId })
  }
}

/** Somebody did it: what still asks for it counts as read. */
export async function settle(ctx: Ctx, kind: contract.NoticeKind, subjects: Parameters<typeof markSettled>[2]): Promise<void> {
  for (const memberId of new Set(await markSettled(ctx, kind, subjects))) ctx.tell(noticesRead, { memberId })
}

export async function read(ctx: Ctx, { noticeId }: { noticeId: NoticeId }): Promise<{ done: true }> {
  const memberId = member(ctx).id
  const own = await ctx.db
    .selectFrom('notices')
    .select('readAt')
    .where('organisationId', '=', ctx.organisation)
    .where('memberId', '=', memberId)
    .where('id', '=', noticeId)
    .executeTakeFirst()
  if (!own) throw notFound('notice')
  if (own.readAt !== null) return { done: true }
  await markRead(ctx, memberId, noticeId)
  ctx.tell(noticesRead, { memberId })
  return { done: true }
}

export async function readAll(ctx: Ctx): Promise<{ done: true }> {
  const memberId = member(ctx).id
  await markRead(ctx, memberId)
  ctx.tell(noticesRead, { memberId })
  return { done: true }
}

/** What is unread and not mailed yet follows the new choice. */
export async function changeSettings(
  ctx: Ctx,
  { byMail, quiet, monthly }: Input<typeof contract.changeSettings>,
): Promise<Answer<typeof contract.changeSettings>> {
  const memberId = member(ctx).id
  const before = await settingsOf(ctx, memberId)
  const quietHours = { quietFrom: quiet?.from ?? null, quietUntil: quiet?.until ?? null }
  await keepSettings(ctx, memberId, { byMail, ...quietHours, monthly: monthly ?? before.monthly })
  await deferMail(ctx, memberId, byMail ? plus(ctx.now, unreadFor) : null)
  return settings(ctx)
}
