// Mails to members, for the administrators who read them.

import type { Answer, Input } from '#core/endpoint.ts'
import type { MemberId } from '#core/ids.ts'
import { type MemberPurpose, memberSubject } from '#core/messages/letters/member-letter.ts'
import type * as contract from '#core/messages/members/contract.ts'
import { shownTrouble } from '#core/messages/leaving.ts'
import { notFound } from '#core/refusal.ts'
import { organisation } from '#server/people/queries.ts'
import { keepsMail } from '#server/people/queries/demo.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { memberMail, type MemberMailId, memberMailPage } from '#server/messages/member-mail-store.ts'
import { letterTo } from '#server/messages/member-words.ts'

type Page = Answer<typeof contract.listMemberMails>
type Row = NonNullable<Awaited<ReturnType<typeof memberMail>>>

export async function listMemberMails(ctx: Ctx, { after, limit }: Input<typeof contract.listMemberMails>): Promise<Page> {
  const found = await memberMailPage(ctx, after, limit)
  const { name } = await organisation(ctx)
  const rows = found.slice(0, limit).map((row) => shown(row, memberSubject(row.purpose as MemberPurpose, name)))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null, sending: !(await keepsMail(ctx)) }
}

export async function showMemberMail(
  ctx: Ctx,
  { memberMailId }: { memberMailId: MemberMailId },
): Promise<Answer<typeof contract.showMemberMail>> {
  const row = await memberMail(ctx, memberMailId)
  if (!row) throw notFound('mail')
  const { subject, text, html } = await letterTo(ctx, row, row.link)
  return { ...shown(row, subject), text, html }
}

function shown(row: Row, subject: string): Page['rows'][number] {
  return {
    id: row.id as MemberMailId,
    memberId: row.memberId as MemberId,
    purpose: row.purpose as MemberPurpose,
    toAddress: row.toAddress,
    subject,
    state: row.state as 'sent',
    trouble: shownTrouble(row),
    at: row.createdAt,
  }
}
