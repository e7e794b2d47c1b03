// The only SQL that writes messages, the outbox and drafts.

import type { Insertable, Updateable } from 'kysely'
import type { Answered } from '#core/coach/answered.ts'
import type { CaseId, MemberId, MessageId } from '#core/ids.ts'
import type { Frame } from '#server/messages/frame.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

type NewMessage = Omit<Insertable<Tables['messages']>, 'organisationId' | 'at' | 'attachments' | 'coach'> & {
  attachments?: unknown[]
  coach?: unknown
}

export async function addMessage(ctx: Ctx, { attachments = [], coach = null, ...row }: NewMessage): Promise<void> {
  await ctx.db
    .insertInto('messages')
    .values({
      ...row,
      organisationId: ctx.organisation,
      at: ctx.now,
      attachments: JSON.stringify(attachments),
      coach: coach === null ? null : JSON.stringify(coach),
    })
    .execute()
}

export async function addMail(ctx: Ctx, row: { messageId: MessageId; caseId: CaseId; frame: Frame; dueAt: string }): Promise<void> {
  await ctx.db
    .insertInto('mails')
    .values({ ...row, organisationId: ctx.organisation, frame: JSON.stringify(row.frame), state: 'queued' })
    .execute()
}

export async function changeMail(ctx: Ctx, messageId: MessageId, change: Updateable<Tables['mails']>): Promise<void> {
  await ctx.db.updateTable('mails').set(change).where('organisationId', '=', ctx.organisation).where('messageId', '=', messageId).execute()
}

type DraftKey = { caseId: CaseId; memberId: MemberId; kind: 'mail' | 'note' | 'call' }

export async function keepDraft(
  ctx: Ctx,
  draft: DraftKey & { subject: string; body: string; promises: readonly Answered[] },
): Promise<void> {
  const { subject, body } = draft
  const promises = JSON.stringify(draft.promises)
  await ctx.db
    .insertInto('drafts')
    .values({ ...draft, promises, organisationId: ctx.organisation, savedAt: ctx.now })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'caseId', 'memberId', 'kind']).doUpdateSet({ subject, body, promises, savedAt: ctx.now }),
    )
    .execute()
}

export async function dropDraft(ctx: Ctx, { caseId, memberId, kind }: DraftKey): Promise<void> {
  await ctx.db
    .deleteFrom('drafts')
    .where('organisationId', '=', ctx.organisation)
    .where('caseId', '=', caseId)
    .where('memberId', '=', memberId)
    .where('kind', '=', kind)
    .execute()
}
