// Mails to members: a one-time link for who is new, lost theirs, forgot the password or has a new address, and word to the address before.
// Unlike a customer's letter such a mail may go twice: a second link harms nobody, and one that never came locks somebody out. The link
// is made when the mail leaves and is not kept, unless the mail stays here as a preview, which administrators read.

import { messageIdOf } from '#core/messages/threading.ts'
import type { MemberPurpose } from '#core/messages/letters/member-letter.ts'
import type { EmailChangeId, MemberId } from '#core/ids.ts'
import { isWaiting } from '#core/people/emails/email-change.ts'
import type { LinkPurpose } from '#core/people/events.ts'
import { memberMailFailed, memberMailLeft } from '#core/messages/events.ts'
import type { End, Policy } from '#core/messages/leaving.ts'
import { notFound, Refusal, refuse } from '#core/refusal.ts'
import { makeEmailLink, makeLink } from '#server/people/commands/links.ts'
import { memberRow, members, organisation } from '#server/people/queries.ts'
import { firstBrand } from '#server/people/queries/brands-in-use.ts'
import { emailChange } from '#server/people/queries/emails.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { letterTo } from '#server/messages/member-words.ts'
import { addMemberMail, changeMemberMail, memberMail, type MemberMailId } from '#server/messages/member-mail-store.ts'
import { type Outgoing, outbox, type Stays, type Via } from '#server/messages/commands/leaving.ts'

const policy: Policy = { pauses: [1, 5, 15, 60], unknown: 'goes again' }
type Row = NonNullable<Awaited<ReturnType<typeof memberMail>>>

/** Somebody needs a link: a mail with it waits to leave at once. */
export async function hearLinkAsked(ctx: Ctx, { memberId, purpose }: { memberId: MemberId; purpose: LinkPurpose }): Promise<void> {
  const { email, leftAt } = await memberRow(ctx, memberId)
  if (!leftAt) await queue(ctx, { memberId, purpose: purpose === 'join' ? 'invitation' : 'reset', toAddress: email })
}

type AboutEmail = { memberId: MemberId; emailChangeId: EmailChangeId }

/** The link to the new address, and word to the one in force. */
export async function hearEmailAsked(ctx: Ctx, { memberId, emailChangeId }: AboutEmail): Promise<void> {
  const { email, emailWas } = await emailChange(ctx, emailChangeId)
  await queue(ctx, { memberId, emailChangeId, purpose: 'new-email', toAddress: email })
  await queue(ctx, { memberId, emailChangeId, purpose: 'email-asked', toAddress: emailWas })
}

export async function hearEmailChanged(ctx: Ctx, { memberId, emailChangeId }: AboutEmail): Promise<void> {
  const { emailWas } = await emailChange(ctx, emailChangeId)
  await queue(ctx, { memberId, emailChangeId, purpose: 'email-changed', toAddress: emailWas })
}

type Queued = { memberId: MemberId; purpose: MemberPurpose; toAddress: string; emailChangeId?: EmailChangeId }
async function queue(ctx: Ctx, mail: Queued): Promise<void> {
  const id: MemberMailId = ctx.id('membermail')
  await addMemberMail(ctx, { id, ...mail })
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
  const link = await linkIn(ctx, row, member)
  if (link instanceof Refusal) return { end: 'failed', trouble: link.message }
  if (!isKept) return outgoing(ctx, row, member, link)
  await changeMemberMail(ctx, row.id as MemberMailId, { link })
  return { end: 'previewed' }
}

type Member = Awaited<ReturnType<typeof memberRow>>

/** The link that this mail carries; null for one that only tells. A refusal where it would lead somebody else in, or nowhere. */
async function linkIn(ctx: Ctx, row: Row, member: Member): Promise<string | null | Refusal> {
  const purpose = row.purpose as MemberPurpose
  if (purpose === 'email-asked' || purpose === 'email-changed') return null
  if (purpose === 'new-email') {
    const change = await emailChange(ctx, row.emailChangeId as EmailChangeId)
    const isOpen = change.endedAt === null && isWaiting(change, ctx.now)
    return isOpen ? makeEmailLink(ctx, change) : refuse('gone', 'This change of the address is over: ask for it again.')
  }
  if (row.toAddress !== member.email) return refuse('gone', `${member.firstName} has another address now. Make a new link.`)
  return makeLink(ctx, member.id, purpose === 'reset' ? 'reset' : 'join')
}

async function outgoing(ctx: Ctx, row: Row, member: Member, link: string | null): Promise<Outgoing> {
  const letter = await letterTo(ctx, row, link)
  const { name: ours } = await organisation(ctx)
  const mailbox = (await firstBrand(ctx))?.mailbox ?? member.email
  return {
    ...letter,
    from: { name: ours, address: mailbox },
    to: { name: member.name, address: row.toAddress },
    replyTo: await administrator(ctx, row, mailbox),
    rfcId: messageIdOf(row.id, mailbox),
    thread: [],
    isAutomatic: true,
    reference: '',
    at: ctx.now,
  }
}

/**
 * A question about it goes to a person who can help, never into the customers' queue. Where an address changes that person is not the
 * member: if it was not they who asked, the reply would reach whoever did. Where there is no other, colleagues read the mailbox.
 */
async function administrator(ctx: Ctx, row: Row, otherwise: string): Promise<string> {
  const helping = (await members(ctx)).members.filter((one) => one.role === 'admin' && one.leftAt === null && one.hasPassword)
  return helping.find((one) => !row.emailChangeId || one.id !== row.memberId)?.email ?? otherwise
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
