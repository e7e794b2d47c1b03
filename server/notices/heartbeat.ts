// What is due at this instant: deadlines that have stood passed for too long, and mails about what nobody has read.

import type { CaseId, ClockId, MemberId } from '#core/ids.ts'
import { mailTime } from '#core/notices/quiet.ts'
import { clockRow } from '#server/clocks/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { dueMails } from '#server/notices/outbox.ts'
import { houseCalendar, lastMail, settingsOf } from '#server/notices/queries.ts'
import { escalate, standingTime } from '#server/notices/reactions.ts'
import { addMail, deferMail, dropEscalation, type MailId, planEscalation } from '#server/notices/store.ts'

/** Rows that one beat takes up. */
const batch = 100

export async function due(ctx: Ctx): Promise<void> {
  await climb(ctx)
  await gatherMails(ctx)
  await dueMails(ctx)
}

/** A deadline that was moved meanwhile gets its time; one that was met or stopped is forgotten. */
async function climb(ctx: Ctx): Promise<void> {
  const rows = await ctx.db
    .selectFrom('escalations')
    .select(['clockId', 'caseId'])
    .where('organisationId', '=', ctx.organisation)
    .where('dueAt', '<=', ctx.now)
    .orderBy('dueAt')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) {
    const clockId = row.clockId as ClockId
    const clock = await clockRow(ctx, clockId)
    const isOpen = clock.metAt === null && clock.stoppedAt === null
    const from = isOpen ? await standingTime(ctx, clock) : null
    if (from !== null && from > ctx.now) {
      await planEscalation(ctx, clockId, row.caseId as CaseId, from)
      continue
    }
    await dropEscalation(ctx, clockId)
    if (isOpen) await escalate(ctx, 'standing', { caseId: clock.caseId, clockId, clock: clock.name, dueAt: clock.dueAt })
  }
}

/** Everything unread of a member goes into one mail, when a mail may go to them; else its time moves to when one may. */
async function gatherMails(ctx: Ctx): Promise<void> {
  const found = await ctx.db
    .selectFrom('notices')
    .select('memberId')
    .where('organisationId', '=', ctx.organisation)
    .where('mailDueAt', '<=', ctx.now)
    .where('readAt', 'is', null)
    .where('mailId', 'is', null)
    .orderBy('mailDueAt')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
  const calendar = found.length > 0 ? await houseCalendar(ctx) : null
  for (const memberId of new Set(found.map((row) => row.memberId as MemberId))) {
    const { byMail, quiet } = await settingsOf(ctx, memberId)
    const last = await lastMail(ctx, memberId)
    const lastAt = last?.isLeaving ? ctx.now : (last?.queuedAt ?? null)
    const at = byMail && calendar ? mailTime(quiet, calendar, lastAt, ctx.now) : null
    if (at === null || at > ctx.now) await deferMail(ctx, memberId, at)
    else await addMail(ctx, memberId, ctx.id('noticemail') as MailId)
  }
}
