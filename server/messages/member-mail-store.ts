// The only SQL about mails to members.

import type { Updateable } from 'kysely'
import type { EmailChangeId, Id, MemberId } from '#core/ids.ts'
import type { MemberPurpose } from '#core/messages/letters/member-letter.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

export type MemberMailId = Id<'membermail'>

type New = { id: MemberMailId; memberId: MemberId; purpose: MemberPurpose; toAddress: string; emailChangeId?: EmailChangeId }
export async function addMemberMail(ctx: Ctx, row: New): Promise<void> {
  await ctx.db
    .insertInto('memberMails')
    .values({ ...row, organisationId: ctx.organisation, state: 'queued', dueAt: ctx.now, createdAt: ctx.now })
    .execute()
}

export async function changeMemberMail(ctx: Ctx, id: MemberMailId, change: Updateable<Tables['memberMails']>): Promise<void> {
  await ctx.db.updateTable('memberMails').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function memberMail(ctx: Ctx, id: MemberMailId, held = false) {
  const asked = ctx.db.selectFrom('memberMails').selectAll().where('organisationId', '=', ctx.organisation).where('id', '=', id)
  return (held ? asked.forUpdate() : asked).executeTakeFirst()
}

export async function memberMailPage(ctx: Ctx, after: string | undefined, limit: number) {
  const asked = ctx.db.selectFrom('memberMails').selectAll().where('organisationId', '=', ctx.organisation)
  return (after ? asked.where('id', '<', after) : asked)
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}
