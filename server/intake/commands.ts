// What one can do at the door: hand in a raw mail, try a dead letter again, and ask once more for what seems forgotten.

import type { BrandId, ReceivedId } from '#core/ids.ts'
import { isInUse } from '#core/people/brands/in-use.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { file, fileAs, fileJob } from '#server/intake/filing.ts'
import { letterIn } from '#server/intake/letter.ts'
import { mailboxOf } from '#server/intake/mailbox.ts'
import { showReceived } from '#server/intake/queries.ts'
import { caseFor } from '#server/intake/sorting.ts'
import { type Arrival, claimLost, held, keep, wake } from '#server/intake/store.ts'
import { brands } from '#server/people/queries.ts'
import { brandNamed } from '#server/people/queries/brands-in-use.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Keeps a mail that came by SMTP; it is filed by a job, after the sender has its 250. */
export async function keepMail(ctx: Ctx, arrival: Omit<Arrival, 'via'>): Promise<ReceivedId> {
  const receivedId = await keep(ctx, { ...arrival, via: 'mail' })
  ctx.later(fileJob, { receivedId })
  return receivedId
}

/** Takes a raw mail from a file or a program, and files it at once so that the answer says what became of it. */
export async function deliver(ctx: Ctx, input: { raw: string; recipient?: string | undefined }) {
  const mail = decoded(input.raw)
  if (mail.length > ctx.config.mailLimit)
    throw refuse('too-large', `This mail is larger than the ${Math.round(ctx.config.mailLimit / 1024 / 1024)} MB that are taken in.`, 'raw')
  const { brand, recipient } = await mailboxFor(ctx, input.recipient)
  if (!isInUse(brand)) await refuseNew(ctx, brand.id, recipient, mail)
  const receivedId = await keep(ctx, { brandId: brand.id, via: 'file', recipient, envelopeFrom: null, raw: mail })
  await file(ctx, { receivedId })
  const { state, caseId, reason } = await showReceived(ctx, receivedId)
  return { receivedId, state, caseId, reason }
}

export async function retry(ctx: Ctx, { receivedId }: { receivedId: ReceivedId }) {
  const row = await held(ctx, receivedId)
  if (!row) throw notFound('mail')
  if (row.state !== 'dead') throw refuse('already-done', 'This is no dead letter any more. Somebody has tried it again already.')
  await wake(ctx, receivedId)
  await fileAs(ctx, receivedId, true)
  return showReceived(ctx, receivedId)
}

/** Due: what has waited too long is asked for again, because its job was lost. */
export async function askAgain(ctx: Ctx): Promise<void> {
  for (const receivedId of await claimLost(ctx)) ctx.later(fileJob, { receivedId })
}

function decoded(base64: string): Buffer {
  const text = base64.replace(/\s+/g, '')
  const mail = Buffer.from(text, 'base64')
  if (mail.length === 0 || text.length % 4 === 1 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
    throw refuse('invalid', 'This should be the whole mail in base64.', 'raw')
  return mail
}

async function mailboxFor(ctx: Ctx, recipient: string | undefined) {
  const { brands: all } = await brands(ctx)
  const address = recipient?.trim().toLowerCase()
  const brand = address
    ? all.find((one) => [one.mailbox, ...one.aliases].some((own) => own === address || own === mailboxOf(address)))
    : all.find(isInUse)
  if (!brand)
    throw refuse(
      'invalid',
      address ? 'No brand here has this mailbox. The settings list them.' : 'There is no brand yet that it could be for.',
      'recipient',
    )
  return { brand, recipient: address ?? brand.mailbox }
}

/** A file is handed in by somebody who can choose: what would begin a case of a retired brand is refused. An answer goes to its case. */
async function refuseNew(ctx: Ctx, brandId: BrandId, recipient: string, mail: Buffer): Promise<void> {
  const understood = await letterIn(mail)
  if ('letter' in understood && !(await caseFor(ctx, { recipient }, understood.letter))) await brandNamed(ctx, brandId, 'recipient')
}
