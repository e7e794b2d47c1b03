// Where a mail belongs and who wrote it, asked of what we know: our cases, our mailboxes, the mails that we sent.

import { type Nature, natureOf } from '#core/intake/automatic.ts'
import { type Report, reportIn } from '#core/intake/bounce.ts'
import type { CaseId, MessageId } from '#core/ids.ts'
import { referenceIn, referenceInSubject } from '#core/messages/threading.ts'
import { byReference } from '#server/cases/queries/queue.ts'
import type { Letter, Understanding } from '#server/intake/letter.ts'
import { comeBack } from '#server/messages/commands.ts'
import { caseOfRfcIds, mailThatBounced } from '#server/messages/queries.ts'
import { brands } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export type Sorted = { nature: Nature; report: Report | null }
type Row = { raw: Buffer; envelopeFrom: string | null; recipient: string }
type Understood = Extract<Understanding, { letter: Letter }>

/** Bytes of a mail in which a report stands: what was sent back comes last and may be large. */
const reportBytes = 256 * 1024

/** `isOurs`: its Message-ID is one that we gave. */
export async function sorting(ctx: Ctx, row: Row, { letter, head }: Understood, isOurs: boolean): Promise<Sorted> {
  if (!head) return { nature: 'person', report: null }
  const report = reportIn(`${row.raw.subarray(0, reportBytes).toString('latin1')}\n${letter.body}`)
  const marked = head.get('x-amends-case')?.trim().toUpperCase()
  const nature = natureOf({
    headers: head,
    envelopeFrom: row.envelopeFrom,
    from: letter.from.address,
    subject: letter.subject,
    report,
    isOurs: isOurs || (marked !== undefined && (await byReference(ctx, marked)) !== null),
    mailboxes: (await brands(ctx)).brands.flatMap(({ mailbox, aliases }) => [mailbox, ...aliases]),
  })
  return { nature, report }
}

/** Our own token in an address decides; then what it answers; then the reference in its subject. Only within this organisation: the door makes sure. */
export async function caseFor(ctx: Ctx, row: { recipient: string }, { receivers, thread, subject }: Letter): Promise<CaseId | null> {
  const named = await caseNamed(ctx, referenceIn([row.recipient, ...receivers]))
  if (named) return named
  const answered = thread.length > 0 ? await caseOfRfcIds(ctx, thread) : null
  return answered ?? caseNamed(ctx, referenceInSubject(subject))
}

/** Marks the mail that came back, and answers its case; null when the report is about none of ours. */
export async function markBounced(ctx: Ctx, report: Report, named: CaseId | null): Promise<CaseId | null> {
  const { ids, recipient, reference, reason } = report
  const mail = await mailThatBounced(ctx, { ids, recipient, caseId: named ?? (await caseNamed(ctx, reference)) })
  if (!mail) return null
  await comeBack(ctx, { messageId: mail.messageId as MessageId, reason })
  return mail.caseId as CaseId
}

async function caseNamed(ctx: Ctx, reference: string | null): Promise<CaseId | null> {
  return reference === null ? null : byReference(ctx, reference)
}
