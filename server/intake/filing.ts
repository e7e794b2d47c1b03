// Puts what came in where it belongs: into the thread it answers, or into a new case. What cannot be filed becomes a dead letter with its
// reason, never an error: the mail was acknowledged, so it is ours now.

import type { BrandId, CaseId, ReceivedId } from '#core/ids.ts'
import { duplicateFound, letterDied, mailFiled } from '#core/intake/events.ts'
import { referenceIn } from '#core/messages/threading.ts'
import { Refusal } from '#core/refusal.ts'
import { type CameIn, takeIn } from '#server/cases/commands/opening.ts'
import { byReference } from '#server/cases/queries/queue.ts'
import { attempt } from '#server/intake/attempt.ts'
import { twinByBytes, twinById } from '#server/intake/duplicates.ts'
import { formLetterIn } from '#server/intake/form-letter.ts'
import { type Letter, letterIn } from '#server/intake/letter.ts'
import { held, queueFor, settle, type Via } from '#server/intake/store.ts'
import { caseOfRfcIds } from '#server/messages/queries.ts'
import { type Ctx, jobKind } from '#server/platform/ctx.ts'

export const fileJob = jobKind<{ receivedId: ReceivedId }>('intake.file')

type Row = NonNullable<Awaited<ReturnType<typeof held>>>

/** Files one thing that waits; what is settled already stays as it is. */
export async function file(ctx: Ctx, { receivedId }: { receivedId: ReceivedId }): Promise<void> {
  const row = await held(ctx, receivedId)
  if (row?.state !== 'waiting') return
  const understood = row.via === 'form' ? formLetterIn(row.raw) : await letterIn(row.raw)
  if ('unreadable' in understood) return bury(ctx, receivedId, understood.unreadable)
  const { letter } = understood
  await queueFor(ctx, letter.rfcId)
  // A form sent again with other words is a second message of its case, so only the same bytes make it a duplicate.
  const twin = (await twinByBytes(ctx, row)) ?? (row.via === 'form' ? null : await twinById(ctx, letter.rfcId))
  if (twin === 'ours')
    return bury(ctx, receivedId, 'It carries the Message-ID of a mail that we sent ourselves, so it is probably our own mail come back.')
  if (twin) return recogniseTwin(ctx, receivedId, twin)
  await place(ctx, row, letter)
}

async function recogniseTwin(ctx: Ctx, receivedId: ReceivedId, twin: { first: ReceivedId; caseId: CaseId }): Promise<void> {
  await settle(ctx, receivedId, { state: 'duplicate', caseId: twin.caseId, messageId: null, reason: 'The same came in before.' })
  ctx.tell(duplicateFound, { receivedId, first: twin.first })
}

/** Hands it to the cases; a refusal or a bug on the way leaves a dead letter and nothing else. */
async function place(ctx: Ctx, row: Row, letter: Letter): Promise<void> {
  const receivedId = row.id as ReceivedId
  const outcome = await attempt(ctx, async (trial) => takeIn(trial, await incoming(trial, row, letter)))
  if ('failed' in outcome) return bury(ctx, receivedId, reasonOf(outcome.failed))
  const { caseId, messageId } = outcome.done
  await settle(ctx, receivedId, { state: 'filed', caseId, messageId, reason: null })
  ctx.tell(mailFiled, { caseId, receivedId })
}

/** The reason stands in the row only: a parser's words may hold a customer's, and the journal keeps none. */
async function bury(ctx: Ctx, receivedId: ReceivedId, reason: string): Promise<void> {
  await settle(ctx, receivedId, { state: 'dead', reason })
  ctx.tell(letterDied, { receivedId, reason: 'not filed' })
}

async function incoming(ctx: Ctx, row: Row, { receivers, thread, subject, ...letter }: Letter): Promise<CameIn> {
  return {
    ...letter,
    subject: subject || null,
    caseId: await caseFor(ctx, row, receivers, thread),
    brandId: row.brandId as BrandId,
    channel: row.via as Via,
    toAddress: row.via === 'form' ? null : row.recipient,
  }
}

/** Our own token in an address decides; then what it answers. Both only within this organisation, which the door makes sure of. */
async function caseFor(ctx: Ctx, row: Row, receivers: string[], thread: string[]): Promise<CaseId | null> {
  const reference = referenceIn([row.recipient, ...receivers])
  const named = reference && (await byReference(ctx, reference))
  if (named) return named
  return thread.length > 0 ? caseOfRfcIds(ctx, thread) : null
}

function reasonOf(failed: unknown): string {
  if (failed instanceof Refusal) return failed.message
  const what = failed instanceof Error ? `${failed.name}: ${failed.message}` : String(failed)
  return `Something went wrong on our side while it was filed (${what.slice(0, 200)}). It is safe to try again.`
}
