// Mails to members: a one-time link for who is new, lost theirs, or forgot the password. Unlike a customer's letter such a mail may go twice:
// a second link harms nobody, and one that never came locks somebody out. The link is made when the mail leaves and is not kept,
// unless the mail stays here as a preview, which administrators read.

import { messageIdOf } from '#core/messages/threading.ts'
import { memberLetter } from '#core/messages/letters/member-letter.ts'
import type { Id, MemberId } from '#core/ids.ts'
import type { LinkPurpose } from '#core/people/events.ts'
import { memberMailFailed, memberMailLeft } from '#core/messages/events.ts'
import type { End, Policy } from '#core/messages/leaving.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { makeLink } from '#server/people/commands/links.ts'
import { memberRow, members, organisation } from '#server/people/queries.ts'
import { firstBrand } from '#server/people/queries/brands-in-use.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { addMemberMail, changeMemberMail, memberMail, type MemberMailId } from '#server/messages/member-mail-store.ts'
import { type Outgoing, outbox, type Stays, type Via } from '#server/messages/commands/leaving.ts'

const policy: Policy = { pauses: [1, 5, 15, 60], unknown: 'goes again' }
type Row = NonNullable<Awaited<ReturnType<typeof memberMail>>>

/** Somebody needs a link: a mail with it waits to leave at once. */
export async function hearLinkAsked(ctx: Ctx, { memberId, purpose }: { memberId: MemberId; purpose: LinkPurpose }): Promise<void> {
  const { email, leftAt } = await memberRow(ctx, memberId)
  if (leftAt) return
  const id: MemberMailId = ctx.id('membermail')
  await addMemberMail(ctx, { id, memberId, purpose: purpose === 'join' ? 'invitation' : 'reset', toAddress: email })
  await links.ask(ctx, id, { attempts: 0 })
}

export async function retryMemberMail(ctx: Ctx, { memberMailId }: { memberMailId: MemberMailId }): Promise<{ done: true }> {
  const row = await memberMail(ctx, memberMailId, true)
  if (!row) throw notFound('mail')
  if (row.state !== 'failed') throw refuse('already-done', 'Only a mail that could not be sent is tried again.')
  await links.ask(ctx, memberMailId, row)
  return { done: true }
}

async function compose(ctx: Ctx, row: Row, isKept: boolean): Promise<Outgoing | Stays> {
  const member = await memberRow(ctx, row.memberId as MemberId)
  if (member.leftAt) return { end: 'failed', trouble: `${member.firstName} has left.` }
  const link = await makeLink(ctx, member.id, row.purpose === 'reset' ? 'reset' : 'join')
  if (!isKept) return outgoing(ctx, row, link)
  await changeMemberMail(ctx, row.id as MemberMailId, { link })
  return { end: 'previewed' }
}

async function outgoing(ctx: Ctx, row: Row, link: string): Promise<Outgoing> {
  const { name, email } = await memberRow(ctx, row.memberId as MemberId)
  const letter = await letterTo(ctx, row, link)
  const { name: ours } = await organisation(ctx)
  const mailbox = (await firstBrand(ctx))?.mailbox ?? email
  return {
    ...letter,
    from: { name: ours, address: mailbox },
    to: { name, address: email },
    replyTo: await administrator(ctx, mailbox),
    rfcId: messageIdOf(row.id as Id<'message'>, mailbox),
    thread: [],
    isAutomatic: true,
    reference: '',
    at: ctx.now,
  }
}

/** A question about it goes to a person who can help, never into the customers' queue. */
async function administrator(ctx: Ctx, otherwise: string): Promise<string> {
  const all = (await members(ctx)).members
  return all.find((one) => one.role === 'admin' && one.leftAt === null && one.hasPassword)?.email ?? otherwise
}

/** The mail as it leaves; without the link it says that the link is not kept. */
export async function letterTo(ctx: Ctx, row: Pick<Row, 'memberId' | 'purpose'>, link: string | null) {
  const { firstName, email } = await memberRow(ctx, row.memberId as MemberId)
  const { name } = await organisation(ctx)
  const colour = (await firstBrand(ctx))?.colour ?? null
  return memberLetter({ purpose: row.purpose as 'reset', organisation: name, firstName, email, link, colour })
}

function told(ctx: Ctx, row: Row, end: End, via: Via): void {
  const about = { memberMailId: row.id as MemberMailId, memberId: row.memberId as MemberId }
  if (end === 'sent' || end === 'previewed') ctx.tell(memberMailLeft, { ...about, via })
  if (end === 'failed') ctx.tell(memberMailFailed, about)
}

const links = outbox({
  job: 'messages.sendToMember',
  key: 'memberMailId',
  table: 'memberMails',
  id: 'id',
  policy,
  held: (ctx, id: MemberMailId) => memberMail(ctx, id, true),
  change: changeMemberMail,
  compose,
  told,
})
export const dueToMembers = links.due
export const memberMailJob = links.job
