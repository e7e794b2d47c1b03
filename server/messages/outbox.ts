// The outbox of letters to customers: each leaves once. Where nobody can know whether one left, a person is asked, and nothing is sent twice.

import type { CaseId, MessageId } from '#core/ids.ts'
import * as events from '#core/messages/events.ts'
import type { End, Policy } from '#core/messages/leaving.ts'
import { carriesToken, replyAddress } from '#core/messages/threading.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { contentsOf } from '#server/messages/attachments.ts'
import { type Outgoing, outbox, type Stays, type Via } from '#server/messages/commands/leaving.ts'
import { type Frame, letterIn } from '#server/messages/frame.ts'
import { mail, type MailRow, threadOf } from '#server/messages/queries.ts'
import { changeMail } from '#server/messages/store.ts'

const policy: Policy = { pauses: [1, 5, 15, 60, 60, 180, 360, 720], unknown: 'asks a person' }

/** The one way out of every letter to a customer; one of a fire drill stays in the house here, as it would have been sent. */
async function compose(ctx: Ctx, row: MailRow, isKept: boolean): Promise<Outgoing | Stays> {
  if (isKept || row.ofFireDrill) return { end: 'previewed' }
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

function told(ctx: Ctx, row: MailRow, end: End, via: Via): void {
  const about = { caseId: row.caseId as CaseId, messageId: row.messageId as MessageId, purpose: row.purpose }
  if (end === 'sent' || end === 'previewed') ctx.tell(events.messageSent, { ...about, via })
  if (end === 'failed') ctx.tell(events.messageFailed, about)
  if (end === 'unknown') ctx.tell(events.messageFateUnknown, about)
}

const letters = outbox({
  job: 'messages.send',
  key: 'messageId',
  table: 'mails',
  id: 'messageId',
  policy,
  held: (ctx, messageId: MessageId) => mail(ctx, messageId, true),
  change: changeMail,
  compose,
  told,
})

export const due = letters.due
export const sendJob = letters.job
