// Mails to members: a one-time link for who is new, lost theirs, or forgot the password. Unlike a customer's letter such a mail may go twice:
// a second link harms nobody, and one that never came locks somebody out. The link is made when the mail leaves and is not kept,
// unless the mail stays here as a preview, which administrators read.

import { messageIdOf } from '#core/messages/threading.ts'
import { memberLetter } from '#core/messages/letters/member-letter.ts'
import type { Id, MemberId } from '#core/ids.ts'
import type { LinkPurpose } from '#core/people/events.ts'
import { memberMailFailed, memberMailLeft } from '#core/messages/events.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { type Instant, minute, plus } from '#core/time/instant.ts'
import { makeLink } from '#server/people/commands/links.ts'
import { brands, memberRow, members, organisation } from '#server/people/queries.ts'
import { keepsMail } from '#server/people/queries/demo.ts'
import { outsideJob } from '#server/platform/area.ts'
import { type Ctx, jobKind } from '#server/platform/ctx.ts'
import { addMemberMail, changeMemberMail, memberMail, type MemberMailId, waitingMemberMails } from '#server/messages/member-mail-store.ts'
import { type Fate, type Outgoing, sendBySmtp } from '#server/messages/smtp.ts'

/** Minutes until the next try; after the last one it has failed, and an administrator may try again. */
const pauses = [1, 5, 15, 60] as const
/** Past this a claim without a fate is nobody's any more. */
const claimFor = 10 * minute

type Sending = { memberMailId: MemberMailId; attempt: number }
const sending = jobKind<Sending>('messages.sendToMember')

/** Somebody needs a link: a mail with it waits to leave at once. */
export async function hearLinkAsked(ctx: Ctx, { memberId, purpose }: { memberId: MemberId; purpose: LinkPurpose }): Promise<void> {
  const { email, leftAt } = await memberRow(ctx, memberId)
  if (leftAt) return
  const id: MemberMailId = ctx.id('membermail')
  await addMemberMail(ctx, { id, memberId, purpose: purpose === 'join' ? 'invitation' : 'reset', toAddress: email })
  await ask(ctx, { id, attempts: 0 })
}

export async function dueToMembers(ctx: Ctx): Promise<void> {
  for (const row of await waitingMemberMails(ctx, plus(ctx.now, -claimFor)))
    await ask(ctx, { id: row.id as MemberMailId, attempts: row.attempts })
}

export async function retryMemberMail(ctx: Ctx, { memberMailId }: { memberMailId: MemberMailId }): Promise<{ done: true }> {
  const row = await memberMail(ctx, memberMailId, true)
  if (!row) throw notFound('mail')
  if (row.state !== 'failed') throw refuse('already-done', 'Only a mail that could not be sent is tried again.')
  await ask(ctx, { id: memberMailId, attempts: 0 })
  return { done: true }
}

async function ask(ctx: Ctx, { id, attempts }: { id: MemberMailId; attempts: number }): Promise<void> {
  const attempt = attempts + 1
  await changeMemberMail(ctx, id, { state: 'sending', attempts: attempt, dueAt: ctx.now })
  ctx.later(sending, { memberMailId: id, attempt })
}

async function prepare(ctx: Ctx, { memberMailId, attempt }: Sending): Promise<Outgoing | null> {
  const row = await memberMail(ctx, memberMailId, true)
  if (row?.state !== 'sending' || row.attempts !== attempt) return null
  const member = await memberRow(ctx, row.memberId as MemberId)
  if (member.leftAt) {
    await changeMemberMail(ctx, memberMailId, { state: 'failed', trouble: `${member.firstName} has left.`, settledAt: ctx.now })
    return null
  }
  const link = await makeLink(ctx, member.id, row.purpose === 'reset' ? 'reset' : 'join')
  if (await keepsMail(ctx)) {
    await changeMemberMail(ctx, memberMailId, { state: 'previewed', link, settledAt: ctx.now, trouble: null })
    ctx.tell(memberMailLeft, { memberMailId, memberId: member.id, via: 'preview' })
    return null
  }
  return outgoing(ctx, row, link)
}

type Row = { id: string; memberId: string; purpose: string; createdAt: Instant }

async function outgoing(ctx: Ctx, row: Row, link: string): Promise<Outgoing> {
  const { name, email } = await memberRow(ctx, row.memberId as MemberId)
  const letter = await letterTo(ctx, row, link)
  const { name: ours } = await organisation(ctx)
  const mailbox = (await brands(ctx)).brands[0]?.mailbox ?? email
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
  const colour = (await brands(ctx)).brands[0]?.colour ?? null
  return memberLetter({ purpose: row.purpose as 'reset', organisation: name, firstName, email, link, colour })
}

async function settleFate(ctx: Ctx, { memberMailId, attempt }: Sending, fate: Fate): Promise<void> {
  const row = await memberMail(ctx, memberMailId, true)
  if (row?.state !== 'sending' || row.attempts !== attempt) return
  if (fate.fate === 'sent') {
    await changeMemberMail(ctx, memberMailId, { state: 'sent', trouble: null, settledAt: ctx.now })
    return ctx.tell(memberMailLeft, { memberMailId, memberId: row.memberId as MemberId, via: 'smtp' })
  }
  const pause = fate.fate === 'refused' ? undefined : pauses[attempt - 1]
  if (pause !== undefined)
    return changeMemberMail(ctx, memberMailId, { state: 'queued', trouble: fate.because, dueAt: plus(ctx.now, pause * minute) })
  await changeMemberMail(ctx, memberMailId, { state: 'failed', trouble: fate.because, settledAt: ctx.now })
  ctx.tell(memberMailFailed, { memberMailId, memberId: row.memberId as MemberId })
}

export const memberMailJob = outsideJob<Sending, Outgoing, Fate>({
  kind: sending,
  prepare,
  outside: (net, prepared) => sendBySmtp(net.smtpUrl ?? '', prepared),
  after: settleFate,
})
