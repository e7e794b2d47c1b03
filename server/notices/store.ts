// The only SQL that writes notices, their settings, their mails, and the escalations to come.

import type { Insertable, Updateable } from 'kysely'
import type { CaseId, ClockId, Id, MemberId, NoticeId } from '#core/ids.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type MailId = Id<'noticemail'>
type NewNotice = Omit<Insertable<Tables['notices']>, 'organisationId' | 'facts' | 'at'> & { facts: object }

/** Answers whether it was new: the same thing is told to the same member once. */
export async function addNotice(ctx: Ctx, row: NewNotice): Promise<boolean> {
  const added = await ctx.db
    .insertInto('notices')
    .values({ ...row, facts: JSON.stringify(row.facts), organisationId: ctx.organisation, at: ctx.now })
    .onConflict((conflict) => conflict.columns(['organisationId', 'memberId', 'subject', 'level']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

function unread(ctx: Ctx) {
  return ctx.db.updateTable('notices').set({ readAt: ctx.now }).where('organisationId', '=', ctx.organisation).where('readAt', 'is', null)
}

export async function markRead(ctx: Ctx, memberId: MemberId, id?: NoticeId): Promise<void> {
  const own = unread(ctx).where('memberId', '=', memberId)
  await (id ? own.where('id', '=', id) : own).execute()
}

/** What a notice asked for is done by somebody: nobody has to read it any more. Answers whose notices these were. */
export async function markSettled(
  ctx: Ctx,
  kind: string,
  subjects: { is: string } | { startsWith: string; level: string },
): Promise<MemberId[]> {
  const about = unread(ctx).where('kind', '=', kind)
  const these =
    'is' in subjects
      ? about.where('subject', '=', subjects.is)
      : about.where('subject', 'like', `${subjects.startsWith}%`).where('level', '=', subjects.level)
  return (await these.returning('memberId').execute()).map((row) => row.memberId as MemberId)
}

/** Another time for the mail about what is due and unread; null keeps it in the app. */
export async function deferMail(ctx: Ctx, memberId: MemberId, until: Instant | null): Promise<void> {
  await ctx.db
    .updateTable('notices')
    .set({ mailDueAt: until })
    .where('organisationId', '=', ctx.organisation)
    .where('memberId', '=', memberId)
    .where('readAt', 'is', null)
    .where('mailId', 'is', null)
    .execute()
}

/** One mail for everything that this member has not read; false when there is nothing. */
export async function addMail(ctx: Ctx, memberId: MemberId, id: MailId): Promise<void> {
  await ctx.db
    .insertInto('noticeMails')
    .values({ organisationId: ctx.organisation, id, memberId, state: 'queued', queuedAt: ctx.now, dueAt: ctx.now })
    .execute()
  await ctx.db
    .updateTable('notices')
    .set({ mailId: id })
    .where('organisationId', '=', ctx.organisation)
    .where('memberId', '=', memberId)
    .where('readAt', 'is', null)
    .where('mailId', 'is', null)
    .where('mailDueAt', 'is not', null)
    .execute()
}

export async function changeMail(ctx: Ctx, id: MailId, change: Updateable<Tables['noticeMails']>): Promise<void> {
  await ctx.db.updateTable('noticeMails').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function keepSettings(
  ctx: Ctx,
  memberId: MemberId,
  row: { byMail: boolean; quietFrom: string | null; quietUntil: string | null; monthly: boolean },
): Promise<void> {
  await ctx.db
    .insertInto('noticeSettings')
    .values({ organisationId: ctx.organisation, memberId, ...row })
    .onConflict((conflict) => conflict.columns(['organisationId', 'memberId']).doUpdateSet(row))
    .execute()
}

export async function planEscalation(ctx: Ctx, clockId: ClockId, caseId: CaseId, dueAt: Instant): Promise<void> {
  await ctx.db
    .insertInto('escalations')
    .values({ organisationId: ctx.organisation, clockId, caseId, dueAt })
    .onConflict((conflict) => conflict.columns(['organisationId', 'clockId']).doUpdateSet({ dueAt }))
    .execute()
}

export async function dropEscalation(ctx: Ctx, clockId: ClockId): Promise<void> {
  await ctx.db.deleteFrom('escalations').where('organisationId', '=', ctx.organisation).where('clockId', '=', clockId).execute()
}
