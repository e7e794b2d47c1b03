// Puts what came in where it belongs: into the thread it answers, or into a new case. What cannot be filed becomes a dead letter with its
// reason, never an error: the mail was acknowledged, so it is ours now.

import type { BrandId, CaseId, ReceivedId } from '#core/ids.ts'
import { duplicateFound, letterDied, loopFound, mailFiled } from '#core/intake/events.ts'
import type { Automatic } from '#core/messages/contract.ts'
import { Refusal } from '#core/refusal.ts'
import { type CameIn, takeIn } from '#server/cases/commands/opening.ts'
import { recogniseTest } from '#server/messages/commands/mail-tests.ts'
import { attempt } from '#server/intake/attempt.ts'
import { twinByBytes, twinById } from '#server/intake/duplicates.ts'
import { formLetterIn } from '#server/intake/form-letter.ts'
import { type Letter, letterIn } from '#server/intake/letter.ts'
import { caseFor, markBounced, type Sorted, sorting } from '#server/intake/sorting.ts'
import { takeAsChoice } from '#server/intake/choosing.ts'
import { held, queueFor, settle, type Via } from '#server/intake/store.ts'
import { type Ctx, jobKind } from '#server/platform/ctx.ts'

export const fileJob = jobKind<{ receivedId: ReceivedId }>('intake.file')

const nothing = { caseId: null, messageId: null } as const

type Row = NonNullable<Awaited<ReturnType<typeof held>>>

/** Files one thing that waits; what is settled already stays as it is. */
export async function file(ctx: Ctx, { receivedId }: { receivedId: ReceivedId }): Promise<void> {
  await fileAs(ctx, receivedId, false)
}

/** `byHand`: a person looked at it and wants it in, so nothing is too automatic for a case. A refusal or a bug on the way leaves a dead letter and nothing else. */
export async function fileAs(ctx: Ctx, receivedId: ReceivedId, byHand: boolean): Promise<void> {
  const row = await held(ctx, receivedId)
  if (row?.state !== 'waiting') return
  const outcome = await attempt(ctx, (trial) => put(trial, row, byHand))
  if ('failed' in outcome) await bury(ctx, receivedId, reasonOf(outcome.failed))
}

async function put(ctx: Ctx, row: Row, byHand: boolean): Promise<void> {
  const receivedId = row.id as ReceivedId
  const understood = row.via === 'form' ? formLetterIn(row.raw) : await letterIn(row.raw)
  if ('unreadable' in understood) return bury(ctx, receivedId, understood.unreadable)
  const { letter } = understood
  await queueFor(ctx, letter.rfcId)
  if (await recogniseTest(ctx, letter.rfcId))
    return settle(ctx, receivedId, { state: 'test', ...nothing, reason: 'A test mail of our own.' })
  // A form sent again with other words is a second message of its case, so only the same bytes make it a duplicate.
  const twin = (await twinByBytes(ctx, row)) ?? (row.via === 'form' ? null : await twinById(ctx, letter.rfcId))
  if (twin && twin !== 'ours') return recogniseTwin(ctx, receivedId, twin)
  const sorted = await sorting(ctx, row, understood, twin === 'ours')
  if (sorted.nature === 'loop') return recogniseLoop(ctx, receivedId)
  await place(ctx, row, letter, byHand ? { nature: 'person', report: null } : sorted)
}

/** A mail of ours that came back whole: kept, and nobody's to answer. */
async function recogniseLoop(ctx: Ctx, receivedId: ReceivedId): Promise<void> {
  await settle(ctx, receivedId, { state: 'loop', ...nothing, reason: 'A mail of our own, come back to us.' })
  ctx.tell(loopFound, { receivedId })
}

async function recogniseTwin(ctx: Ctx, receivedId: ReceivedId, twin: { first: ReceivedId; caseId: CaseId }): Promise<void> {
  await settle(ctx, receivedId, { state: 'duplicate', caseId: twin.caseId, messageId: null, reason: 'The same came in before.' })
  ctx.tell(duplicateFound, { receivedId, first: twin.first })
}

/** Hands it to the cases. */
async function place(ctx: Ctx, row: Row, letter: Letter, sorted: Sorted): Promise<void> {
  const receivedId = row.id as ReceivedId
  const placed = sorted.nature === 'person' ? await fromPerson(ctx, row, letter) : await fromMachine(ctx, row, letter, sorted)
  if ('homeless' in placed) return bury(ctx, receivedId, placed.homeless)
  const { caseId, messageId } = placed
  await settle(ctx, receivedId, { state: 'filed', caseId, messageId, reason: null })
  ctx.tell(mailFiled, { caseId, receivedId })
}

async function fromPerson(ctx: Ctx, row: Row, letter: Letter) {
  const placed = await takeIn(ctx, incoming(row, letter, await caseFor(ctx, row, letter)))
  if (row.via !== 'form') await takeAsChoice(ctx, placed.caseId, letter)
  return placed
}

/** An automatic mail belongs beside what it answers; without that it waits for a person, who can take it in all the same. */
async function fromMachine(ctx: Ctx, row: Row, letter: Letter, { nature, report }: Sorted & { nature: Automatic | 'loop' | 'person' }) {
  if (nature === 'person' || nature === 'loop') return { homeless: 'It is not automatic.' }
  const named = await caseFor(ctx, row, letter)
  const caseId = (report && nature === 'bounce' ? await markBounced(ctx, report, named) : null) ?? named
  if (!caseId) return { homeless: `${homeless[nature]} “Try again” takes it in as a letter.` }
  return takeIn(ctx, { ...incoming(row, letter, caseId), automatic: nature })
}

const homeless = {
  'auto-reply': 'An automatic mail that belongs to no case here, so nobody needs to answer it.',
  bounce: 'A mail that came back, and it does not say which one of ours it was.',
  list: 'A mail to a list or to many at once, which belongs to no case here.',
}

/** The reason stands in the row only: a parser's words may hold a customer's, and the journal keeps none. */
async function bury(ctx: Ctx, receivedId: ReceivedId, reason: string): Promise<void> {
  await settle(ctx, receivedId, { state: 'dead', reason })
  ctx.tell(letterDied, { receivedId, reason: 'not filed' })
}

function incoming(row: Row, { receivers: _receivers, thread: _thread, subject, ...letter }: Letter, caseId: CaseId | null): CameIn {
  return {
    ...letter,
    subject: subject || null,
    caseId,
    brandId: row.brandId as BrandId,
    channel: row.via as Via,
    toAddress: row.via === 'form' ? null : row.recipient,
  }
}

function reasonOf(failed: unknown): string {
  if (failed instanceof Refusal) return failed.message
  const what = failed instanceof Error ? `${failed.name}: ${failed.message}` : String(failed)
  return `Something went wrong on our side while it was filed (${what.slice(0, 200)}). It is safe to try again.`
}
