// How a conversation grows: what the customer wrote, letters that wait to leave, notes, calls, drafts, and second thoughts.

import type { Answer, Input } from '#core/endpoint.ts'
import type { AttachmentId, CaseId, MemberId, MessageId } from '#core/ids.ts'
import type * as contract from '#core/messages/contract.ts'
import { mostAnswers } from '#core/coach/answered-shapes.ts'
import type { Automatic, Dressed } from '#core/messages/contract.ts'
import * as events from '#core/messages/events.ts'
import { messageIdOf } from '#core/messages/threading.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { type Duration, type Instant, plus } from '#core/time/instant.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { comeBackToDraft, hangOn, takeAlong } from '#server/messages/attachments.ts'
import { type Frame, letterIn } from '#server/messages/frame.ts'
import { answersOf, draftsOf, mail } from '#server/messages/queries.ts'
import { addMail, addMessage, changeMail, dropDraft, keepDraft } from '#server/messages/store.ts'

type Channel = 'mail' | 'form' | 'call' | 'api' | 'file' | 'page'
export type Received = {
  caseId: CaseId
  purpose: 'complaint' | 'answer'
  channel: Channel
  fromName: string | null
  fromAddress: string | null
  toAddress: string | null
  subject: string | null
  body: string
  quoted: string | null
  attachments: { name: string; type: string; bytes: number }[]
  rfcId: string | null
  inReplyTo: string | null
  /** A machine wrote it: it is kept, and told as such. */
  automatic?: Automatic | null
  dressed?: Dressed
}

export async function receive(ctx: Ctx, received: Received): Promise<MessageId> {
  const id = ctx.id('message')
  await addMessage(ctx, { ...received, id, direction: 'in' })
  const { caseId, purpose, channel, automatic } = received
  if (automatic) ctx.tell(events.messageAutomatic, { caseId, messageId: id, purpose, automatic })
  else ctx.tell(events.messageReceived, { caseId, messageId: id, purpose, channel })
  return id
}

export type Written = {
  caseId: CaseId
  purpose: 'letter' | 'explanation' | 'survey' | 'confirmation'
  subject: string
  body: string
  frame: Frame
  authorId: MemberId | null
  /** Kept with the letter for whoever reacts when it has left. */
  coach: unknown
  /** Milliseconds in which it can be brought back. */
  delay: Duration
  /** Files of the author's draft that go along. */
  attachments?: readonly AttachmentId[]
}

/** Queues a mail to the customer. It leaves when the delay is over, once; its author's draft is done with. */
export async function write(ctx: Ctx, written: Written): Promise<{ messageId: MessageId; leavesAt: Instant }> {
  const { caseId, purpose, frame, authorId, coach } = written
  const { subject, body } = frame.asks || frame.confirms ? ofOurs(frame) : written
  const id = ctx.id('message')
  const leavesAt = plus(ctx.now, written.delay)
  const along = await takeAlong(ctx, caseId, written.attachments ?? [])
  await addMessage(ctx, {
    id,
    caseId,
    purpose,
    subject,
    body,
    authorId,
    coach,
    attachments: along.map(({ name, type, bytes }) => ({ name, type, bytes })),
    direction: 'out',
    channel: 'mail',
    fromName: frame.brand,
    fromAddress: frame.mailbox,
    toAddress: frame.to.address,
    rfcId: messageIdOf(id, frame.mailbox),
  })
  await hangOn(
    ctx,
    id,
    along.map((file) => file.id),
  )
  await addMail(ctx, { messageId: id, caseId, frame, dueAt: leavesAt })
  if (authorId) await dropDraft(ctx, { caseId, memberId: authorId, kind: 'mail' })
  ctx.tell(events.messageQueued, { caseId, messageId: id, purpose, dueAt: leavesAt })
  return { messageId: id, leavesAt }
}

/** What a letter of our own says, for the conversation in the case. */
function ofOurs(frame: Frame): { subject: string; body: string } {
  const { subject, text } = letterIn(frame, '', '')
  return { subject, body: text }
}

export async function keepNote(ctx: Ctx, { caseId, body }: { caseId: CaseId; body: string }): Promise<MessageId> {
  return inside(ctx, caseId, 'note', body, null)
}

export async function logCall(
  ctx: Ctx,
  { caseId, body, seconds }: { caseId: CaseId; body: string; seconds: number | null },
): Promise<MessageId> {
  return inside(ctx, caseId, 'call', body, seconds)
}

/** Stays inside: it has no address, and the database would refuse one. */
async function inside(ctx: Ctx, caseId: CaseId, kind: 'note' | 'call', body: string, seconds: number | null): Promise<MessageId> {
  const id = ctx.id('message')
  const authorId = member(ctx).id
  await addMessage(ctx, { id, caseId, authorId, body, seconds, direction: 'internal', channel: kind, purpose: kind })
  await dropDraft(ctx, { caseId, memberId: authorId, kind })
  ctx.tell(kind === 'note' ? events.noteKept : events.callLogged, { caseId, messageId: id, purpose: kind })
  return id
}

export async function saveDraft(
  ctx: Ctx,
  { caseId, kind, subject, body, promises }: Input<typeof contract.saveDraft>,
): Promise<Answer<typeof contract.saveDraft>> {
  const draft = { caseId, memberId: member(ctx).id, kind }
  if (body.trim() === '') {
    await dropDraft(ctx, draft)
    return { savedAt: null }
  }
  try {
    await keepDraft(ctx, { ...draft, subject, body, promises })
  } catch (error) {
    if ((error as { code?: string }).code === '23503') throw notFound('case') // the foreign key knows the cases; this area does not
    throw error
  }
  return { savedAt: ctx.now }
}

/** Undo-send: works as long as the mail is still here. Its words become the draft of whoever brings it back, above what they have begun since. */
export async function bringBack(ctx: Ctx, { messageId }: { messageId: MessageId }): Promise<Answer<typeof contract.bringBack>> {
  const row = await mail(ctx, messageId, true)
  if (row.state !== 'queued') throw refuse('gone', 'This mail has left already. A second mail can put it right.')
  await changeMail(ctx, messageId, { state: 'brought-back', settledAt: ctx.now, settledBy: member(ctx).id })
  await comeBackToDraft(ctx, messageId)
  const caseId = row.caseId as CaseId
  const [drafts, answers] = await Promise.all([draftsOf(ctx, caseId), answersOf(ctx, messageId)])
  const draft = { kind: 'mail' as const, subject: row.subject ?? '', body: row.body, promises: answers }
  const begun = drafts.find((each) => each.kind === 'mail')
  const whole = begun ? { body: `${draft.body}\n\n${begun.body}`, promises: [...answers, ...begun.promises].slice(0, mostAnswers) } : draft
  await keepDraft(ctx, { ...draft, ...whole, caseId, memberId: member(ctx).id })
  ctx.tell(events.messageBroughtBack, about(row))
  return { ...draft, savedAt: ctx.now }
}

/** A person says what became of a mail that nobody could know about. */
export async function settle(ctx: Ctx, { messageId, arrived }: Input<typeof contract.settle>): Promise<{ done: true }> {
  const row = await mail(ctx, messageId, true)
  if (row.state !== 'unknown') throw refuse('already-done', 'What became of this mail is known.')
  const settled = { settledAt: ctx.now, settledBy: member(ctx).id }
  await changeMail(ctx, messageId, arrived ? { ...settled, state: 'sent', trouble: null } : { ...settled, state: 'queued', dueAt: ctx.now })
  if (arrived) ctx.tell(events.messageSent, { ...about(row), via: 'person' })
  else ctx.tell(events.messageRetried, about(row))
  return { done: true }
}

/** The other side sent it back. What it said stays true for us; it did not reach the customer, so somebody has to act. */
export async function comeBack(ctx: Ctx, { messageId, reason }: { messageId: MessageId; reason: string }): Promise<void> {
  const row = await mail(ctx, messageId, true)
  if (row.state !== 'sent' && row.state !== 'unknown') return
  await changeMail(ctx, messageId, { state: 'failed', trouble: `This mail came back: ${reason}.`, settledAt: ctx.now })
  ctx.tell(events.messageBounced, about(row))
}

export async function retry(ctx: Ctx, { messageId }: { messageId: MessageId }): Promise<{ done: true }> {
  const row = await mail(ctx, messageId, true)
  if (row.state !== 'failed') throw refuse('already-done', 'Only a mail that could not be sent is tried again.')
  await changeMail(ctx, messageId, { state: 'queued', dueAt: ctx.now })
  ctx.tell(events.messageRetried, about(row))
  return { done: true }
}

function about(row: { caseId: string; messageId: string; purpose: string }) {
  return { caseId: row.caseId as CaseId, messageId: row.messageId as MessageId, purpose: row.purpose }
}
