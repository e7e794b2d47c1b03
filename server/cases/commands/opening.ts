// Opening: how a complaint becomes a case, and how a further message of the customer finds its case again.

import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId, CaseId, MessageId } from '#core/ids.ts'
import { languageHeardIn } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import type * as contract from '#core/cases/contract.ts'
import { endOf } from '#core/cases/file.ts'
import type { Automatic, Dressed } from '#core/messages/contract.ts'
import { resume } from '#server/clocks/commands.ts'
import { receive } from '#server/messages/commands.ts'
import { meetCustomer } from '#server/people/commands/customers.ts'
import { brandForNew } from '#server/people/queries/brands-in-use.ts'
import { refuseOurs } from '#server/people/queries/known-address.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { reopenLoaded } from '#server/cases/commands/making-right.ts'
import { confirm } from '#server/cases/commands/confirming.ts'
import { sayParticulars } from '#server/cases/commands/particulars.ts'
import { hearRisks } from '#server/cases/commands/risks.ts'
import { startCase } from '#server/cases/commands/starting.ts'
import { keep, load } from '#server/cases/keep.ts'
import { refuseUntaken } from '#server/cases/queries/kinds.ts'
import { addWords } from '#server/cases/store.ts'

export type CameIn = {
  /** The case that it belongs to; null opens one. */
  caseId: CaseId | null
  brandId: BrandId
  channel: 'mail' | 'form' | 'call' | 'api' | 'file' | 'page'
  from: { name?: string | null; address: string }
  toAddress?: string | null
  subject: string | null
  body: string
  quoted?: string | null
  attachments?: { name: string; type: string; bytes: number }[]
  rfcId?: string | null
  inReplyTo?: string | null
  severity?: number
  kind?: string | null
  /** A machine wrote it: it is kept in its case, and changes nothing there. */
  automatic?: Automatic
  dressed?: Dressed
  /** The language that the customer chose; without one it is read from the words. */
  language?: Language | null
}

/** The severity of a complaint until somebody has read it: loss of time or money. */
export const unread = 3

/** POST /api/cases: an agent or another system opens a case with the customer's words. */
export async function open(ctx: Ctx, input: Input<typeof contract.open>): Promise<Answer<typeof contract.open>> {
  const orElse = 'There is more than one brand. Say which one the customer wrote to.'
  const { id: brandId } = await brandForNew(ctx, input.brandId, orElse)
  await refuseOurs(ctx, input.customer.address, 'customer.address')
  await refuseUntaken(ctx, input.kind)
  const { name, address, language } = input.customer
  const { caseId, reference } = await takeIn(ctx, {
    caseId: null,
    brandId,
    channel: 'api',
    from: { name: name ?? null, address },
    language: language ?? null,
    subject: input.subject,
    body: input.text,
    severity: input.severity,
    kind: input.kind ?? null,
  })
  if (input.particulars) await sayParticulars(ctx, caseId, input.particulars)
  return { caseId, reference }
}

/** Takes in what a customer wrote: files it into its case, or opens one. */
export async function takeIn(ctx: Ctx, came: CameIn): Promise<{ caseId: CaseId; messageId: MessageId; reference: string }> {
  return came.caseId ? fileInto(ctx, came, came.caseId) : openCase(ctx, came)
}

async function openCase(ctx: Ctx, came: CameIn) {
  const customerId = await meetCustomer(ctx, {
    address: came.from.address,
    language: came.language ?? languageHeardIn(came.body),
    ...(came.from.name ? { name: came.from.name } : {}),
  })
  const started = await startCase(ctx, {
    brandId: came.brandId,
    customerId,
    channel: came.channel,
    title: (came.subject ?? '').trim() || (firstLine(came.body) ?? came.attachments?.[0]?.name ?? 'Without a subject'),
    said: came.body,
    findBy: came.from.address,
    severity: came.severity ?? unread,
    kind: came.kind ?? null,
  })
  const { caseId, reference } = started
  const messageId = await receive(ctx, asMessage(came, caseId, 'complaint'))
  if (isConfirmed(came)) await confirm(ctx, { id: caseId, brand: started.brand, reference, customerId })
  return { caseId, messageId, reference }
}

/** Words of a person, that came by a door where somebody waits for an answer. */
function isConfirmed({ channel, automatic }: CameIn): boolean {
  return !automatic && (channel === 'mail' || channel === 'form')
}

/** A further message: clocks that waited for it go on; on an ended case it opens the case again. */
async function fileInto(ctx: Ctx, came: CameIn, caseId: CaseId) {
  const loaded = await load(ctx, caseId)
  const messageId = await receive(ctx, asMessage(came, caseId, 'answer'))
  if (came.automatic) return { caseId, messageId, reference: loaded.reference }
  await addWords(ctx, caseId, came.body)
  await hearRisks(ctx, caseId, came.body)
  await resume(ctx, { caseId, calendar: loaded.calendar })
  loaded.waitingSince = null
  await (endOf(loaded.file) ? reopenLoaded(ctx, loaded, 'message') : keep(ctx, loaded, loaded.file))
  return { caseId, messageId, reference: loaded.reference }
}

function asMessage(came: CameIn, caseId: CaseId, purpose: 'complaint' | 'answer') {
  return {
    caseId,
    purpose,
    channel: came.channel,
    fromName: came.from.name ?? null,
    fromAddress: came.from.address,
    toAddress: came.toAddress ?? null,
    subject: came.subject,
    body: came.body,
    quoted: came.quoted ?? null,
    attachments: came.attachments ?? [],
    rfcId: came.rfcId ?? null,
    inReplyTo: came.inReplyTo ?? null,
    automatic: came.automatic ?? null,
    dressed: came.dressed ?? ('no' as const),
  }
}

function firstLine(body: string): string | null {
  const line = body
    .split('\n')
    .find((each) => each.trim() !== '')
    ?.trim()
  return line === undefined ? null : line.length > 90 ? `${line.slice(0, 88)}…` : line
}
