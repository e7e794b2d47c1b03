// The outbox: each mail leaves once. It is claimed in a transaction, sent outside of one, and its fate written down in another.
// A claim that is found again without a fate means that somebody died in between: then a person is asked, and nothing is sent twice.

import type { CaseId, MessageId } from '#core/ids.ts'
import * as events from '#core/messages/events.ts'
import { carriesToken, replyAddress } from '#core/messages/threading.ts'
import { type Instant, minute, plus } from '#core/time/instant.ts'
import { keepsMail } from '#server/people/queries/demo.ts'
import { outsideJob } from '#server/platform/area.ts'
import { type Ctx, jobKind } from '#server/platform/ctx.ts'
import { type Frame, letterIn } from '#server/messages/frame.ts'
import { mail, type MailRow, threadOf } from '#server/messages/queries.ts'
import { type Fate, type Outgoing, sendBySmtp } from '#server/messages/smtp.ts'
import { contentsOf } from '#server/messages/attachments.ts'
import { changeMail } from '#server/messages/store.ts'

/** Minutes until the next try; the try after the last one fails the mail, and its author is told. A person's retry begins anew. */
const pauses = [1, 5, 15, 60, 60, 180, 360, 720] as const
/** Past this a claim without a fate is nobody's any more: longer than every time-out of a try together. */
const claimFor = 10 * minute
/** Mails that one beat sets going. */
const batch = 100
const stopped = 'Amends stopped while this mail was leaving.'

type Sending = { messageId: MessageId; attempt: number }
const sending = jobKind<Sending>('messages.send')

/** What is due: mails whose time has come, and claims that nobody holds any more. */
export async function due(ctx: Ctx): Promise<void> {
  for (const row of await waiting(ctx, 'queued', ctx.now)) await ask(ctx, row)
  for (const row of await waiting(ctx, 'sending', plus(ctx.now, -claimFor))) {
    // A claim whose job never began surely sent nothing: it is asked for anew, and the number of its old job is no longer good.
    if (row.trouble === begun(row.attempts)) await becomeUnknown(ctx, await mail(ctx, row.messageId as MessageId, true), stopped)
    else await ask(ctx, row)
  }
}

function waiting(ctx: Ctx, state: 'queued' | 'sending', until: Instant) {
  return ctx.db
    .selectFrom('mails')
    .select(['messageId', 'attempts', 'trouble'])
    .where('organisationId', '=', ctx.organisation)
    .where('state', '=', state)
    .where('dueAt', '<=', until)
    .orderBy('dueAt')
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** Claimed here already, so that the next beat does not ask again; `dueAt` says since when. */
async function ask(ctx: Ctx, row: { messageId: string; attempts: number }): Promise<void> {
  const next = { messageId: row.messageId as MessageId, attempt: row.attempts + 1 }
  await changeMail(ctx, next.messageId, { state: 'sending', attempts: next.attempt, trouble: null, dueAt: ctx.now })
  ctx.later(sending, next)
}

/** The attempt is begun once: while a mail is leaving, `trouble` holds this mark. Whoever finds it for the same attempt comes after a crash. */
const begun = (attempt: number) => `attempt ${attempt} begun`

async function prepare(ctx: Ctx, { messageId, attempt }: Sending): Promise<Outgoing | null> {
  const row = await mail(ctx, messageId, true)
  if (row.state !== 'sending' || row.attempts !== attempt) return null
  if (row.trouble === begun(attempt)) {
    await becomeUnknown(ctx, row, stopped)
    return null
  }
  if (await keepsMail(ctx)) {
    await changeMail(ctx, messageId, { state: 'previewed', trouble: null, settledAt: ctx.now })
    ctx.tell(events.messageSent, { ...about(row), via: 'preview' })
    return null
  }
  await changeMail(ctx, messageId, { trouble: begun(attempt) })
  return outgoing(ctx, row)
}

async function outgoing(ctx: Ctx, row: MailRow): Promise<Outgoing> {
  const frame = row.frame as Frame
  const { subject, text, html } = letterIn(frame, row.subject ?? '', row.body)
  return {
    from: { name: frame.brand, address: frame.mailbox },
    to: frame.to,
    replyTo: carriesToken(frame.mailbox) ? replyAddress(frame.mailbox, frame.reference) : frame.mailbox,
    subject,
    text,
    html,
    rfcId: row.rfcId ?? '',
    thread: (await threadOf(ctx, row.caseId)).filter((id) => id !== row.rfcId),
    isAutomatic: row.authorId === null,
    reference: frame.reference,
    at: row.at,
    attachments: await contentsOf(ctx, row.messageId as MessageId),
  }
}

async function settleFate(ctx: Ctx, { messageId, attempt }: Sending, fate: Fate): Promise<void> {
  const row = await mail(ctx, messageId, true)
  // Given up for lost meanwhile, and yet somebody lived to tell: what is known now counts, until a person has decided.
  const isAwaited = row.state === 'sending' || (row.state === 'unknown' && fate.fate !== 'unknown')
  if (!isAwaited || row.attempts !== attempt) return
  switch (fate.fate) {
    case 'sent':
      await changeMail(ctx, messageId, { state: 'sent', trouble: null, settledAt: ctx.now })
      return ctx.tell(events.messageSent, { ...about(row), via: 'smtp' })
    case 'notNow': {
      const pause = pauses[(attempt - 1) % (pauses.length + 1)]
      if (pause === undefined) return giveUp(ctx, row, fate.because)
      return changeMail(ctx, messageId, { state: 'queued', trouble: fate.because, dueAt: plus(ctx.now, pause * minute) })
    }
    case 'refused':
      return giveUp(ctx, row, fate.because)
    case 'unknown':
      return becomeUnknown(ctx, row, fate.because)
  }
}

async function giveUp(ctx: Ctx, row: MailRow, trouble: string): Promise<void> {
  await changeMail(ctx, row.messageId as MessageId, { state: 'failed', trouble, settledAt: ctx.now })
  ctx.tell(events.messageFailed, about(row))
}

async function becomeUnknown(ctx: Ctx, row: MailRow, trouble: string): Promise<void> {
  await changeMail(ctx, row.messageId as MessageId, { state: 'unknown', trouble })
  ctx.tell(events.messageFateUnknown, about(row))
}

function about(row: MailRow) {
  return { caseId: row.caseId as CaseId, messageId: row.messageId as MessageId, purpose: row.purpose }
}

export const sendJob = outsideJob<Sending, Outgoing, Fate>({
  kind: sending,
  prepare,
  outside: (net, prepared) => sendBySmtp(net.smtpUrl ?? '', prepared),
  after: settleFate,
})
