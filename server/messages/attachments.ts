// What goes along with our mails: it hangs on a member's draft until a letter takes it, and comes back with the letter that is brought back.

import { createHash } from 'node:crypto'
import type { Answer, Input } from '#core/endpoint.ts'
import type { AttachmentId, CaseId, MessageId } from '#core/ids.ts'
import { attachmentLimits } from '#core/messages/limits.ts'
import type * as contract from '#core/messages/contract.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'

const columns = ['id', 'name', 'type', 'bytes'] as const
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`

/** The acting member's files on this case that wait for a letter, in the order in which they were added. */
export async function attached(ctx: Ctx, caseId: CaseId) {
  if (ctx.actor.kind !== 'member') return []
  const rows = await ctx.db
    .selectFrom('attachments')
    .select(columns)
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .where('memberId', '=', member(ctx).id)
    .where('messageId', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as AttachmentId }))
}

export async function attach(ctx: Ctx, input: Input<typeof contract.attach>): Promise<Answer<typeof contract.attach>> {
  const { caseId, name } = input
  const before = await attached(ctx, caseId)
  const content = contentIn(input.content)
  checkLimits([...before.map(({ bytes }) => bytes), content.length], 'content')
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(input.type) ? input.type.toLowerCase() : 'application/octet-stream'
  const row = { id: ctx.id('attachment'), name, type, bytes: content.length }
  const sha256 = createHash('sha256').update(content).digest('hex')
  const values = { ...row, organisationId: ctx.organisation, caseId, memberId: member(ctx).id, messageId: null, sha256, content }
  try {
    await ctx.db
      .insertInto('attachments')
      .values({ ...values, addedAt: ctx.now })
      .execute()
  } catch (error) {
    if ((error as { code?: string }).code === '23503') throw notFound('case') // as with drafts: the foreign key knows the cases
    throw error
  }
  return row
}

export async function detach(ctx: Ctx, { caseId, attachmentId }: Input<typeof contract.detach>): Promise<{ done: true }> {
  const gone = await ctx.db
    .deleteFrom('attachments')
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .where('memberId', '=', member(ctx).id)
    .where('messageId', 'is', null)
    .where('id', '=', attachmentId)
    .returning('id')
    .executeTakeFirst()
  if (!gone) throw notFound('file')
  return { done: true }
}

/** Takes these files from the draft into a letter that is about to be written; answers what the letter lists. */
export async function takeAlong(ctx: Ctx, caseId: CaseId, ids: readonly AttachmentId[]) {
  if (ids.length === 0) return []
  const wanted = (await attached(ctx, caseId)).filter(({ id }) => ids.includes(id))
  if (wanted.length < new Set(ids).size)
    throw refuse('invalid', 'One of these files is not with your draft any more. Attach it again, or send without it.', 'attachments')
  checkLimits(
    wanted.map(({ bytes }) => bytes),
    'attachments',
  )
  return wanted
}

export async function hangOn(ctx: Ctx, messageId: MessageId, ids: readonly AttachmentId[]): Promise<void> {
  if (ids.length === 0) return
  await ctx.db.updateTable('attachments').set({ messageId }).where('organisationId', '=', ctx.organisation).where('id', 'in', ids).execute()
}

/** A letter was brought back: its files are with the draft of whoever did it. */
export async function comeBackToDraft(ctx: Ctx, messageId: MessageId): Promise<void> {
  await ctx.db
    .updateTable('attachments')
    .set({ messageId: null, memberId: member(ctx).id })
    .where('organisationId', '=', ctx.organisation)
    .where('messageId', '=', messageId)
    .execute()
}

/** With their content, in the order in which the message lists them. */
export function contentsOf(ctx: Ctx, messageId: MessageId) {
  return ctx.db
    .selectFrom('attachments')
    .select(['name', 'type', 'content'])
    .where('organisationId', '=', ctx.organisation)
    .where('messageId', '=', messageId)
    .orderBy('id')
    .execute()
}

function contentIn(base64: string): Buffer {
  const content = Buffer.from(base64, 'base64')
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    throw refuse('invalid', 'This should be the whole file in base64.', 'content')
  if (content.length === 0) throw refuse('invalid', 'This file is empty.', 'content')
  return content
}

function checkLimits(sizes: readonly number[], field: string): void {
  const { each, together, count } = attachmentLimits
  if (sizes.some((bytes) => bytes > each)) throw refuse('too-large', `A file can have at most ${megabytes(each)}.`, field)
  if (sizes.reduce((sum, bytes) => sum + bytes, 0) > together)
    throw refuse('too-large', `The files of one mail can have ${megabytes(together)} together. Take one away first.`, field)
  if (sizes.length > count) throw refuse('too-large', `At most ${count} files go along with a mail.`, field)
}
