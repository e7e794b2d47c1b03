// The words of a mail to a member as it leaves; without its link it says that the link is not kept.

import type { EmailChangeId, MemberId } from '#core/ids.ts'
import { type EmailChanging, memberLetter, type MemberPurpose } from '#core/messages/letters/member-letter.ts'
import { memberRow, organisation } from '#server/people/queries.ts'
import { firstBrand } from '#server/people/queries/brands-in-use.ts'
import { emailChange } from '#server/people/queries/emails.ts'
import type { Ctx } from '#server/platform/ctx.ts'

type Row = { memberId: string; purpose: string; emailChangeId: string | null }

export async function letterTo(ctx: Ctx, { memberId, purpose, emailChangeId }: Row, link: string | null) {
  const change = emailChangeId ? await changing(ctx, emailChangeId as EmailChangeId) : null
  return letterOf(ctx, memberId as MemberId, { purpose: purpose as MemberPurpose, link, change })
}

type Of = { purpose: MemberPurpose; link: string | null; change: EmailChanging | null }
export async function letterOf(ctx: Ctx, memberId: MemberId, { purpose, link, change }: Of) {
  const { firstName, email } = await memberRow(ctx, memberId)
  const { name } = await organisation(ctx)
  const colour = (await firstBrand(ctx))?.colour ?? null
  return memberLetter({
    purpose,
    organisation: name,
    firstName,
    email,
    link,
    colour,
    change,
    account: `${ctx.config.url}/settings/account`,
  })
}

async function changing(ctx: Ctx, id: EmailChangeId): Promise<EmailChanging> {
  const { email, emailWas, memberId, askedBy } = await emailChange(ctx, id)
  return { email, emailWas, by: askedBy === memberId ? null : (await memberRow(ctx, askedBy as MemberId)).name }
}
