// What stands around a mail of a case: its brand, who answers for it, the private page, the options that travel along.

import type { Frame } from '#server/messages/queries.ts'
import { ownLetters } from '#server/messages/queries/wording.ts'
import { languageFor } from '#core/languages/languages.ts'
import type { CaseId } from '#core/ids.ts'
import { refuse } from '#core/refusal.ts'
import { customer, memberRow } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { load, type Loaded } from '#server/cases/keep.ts'
import { pageAddress } from '#server/cases/page-address.ts'

/** Refuses when the customer has no address: then a call is the way. */
export async function frameOf(
  ctx: Ctx,
  loaded: Pick<Loaded, 'id' | 'brand' | 'reference' | 'ownerId' | 'customerId'>,
  { options, asks, confirms }: Pick<Frame, 'options' | 'asks' | 'confirms'>,
): Promise<Frame> {
  const { name, firstName, addresses, language: wished } = await customer(ctx, loaded.customerId)
  const address = addresses[0]
  if (!address) throw refuse('conflict', `${firstName} has no e-mail address here. Log a call instead.`)
  const language = languageFor(wished, loaded.brand.language)
  return {
    language,
    brand: loaded.brand.name,
    signature: loaded.brand.signature || null,
    accent: loaded.brand.colour,
    mailbox: loaded.brand.mailbox,
    reference: loaded.reference,
    to: { name, firstName, address },
    owner: loaded.ownerId ? (await memberRow(ctx, loaded.ownerId)).firstName : null,
    page: await pageAddress(ctx, loaded.id),
    asks,
    ...(confirms ? { confirms } : {}),
    own: await ownLetters(ctx, loaded.brand.id, language),
    options: options.map(({ letter, title, detail }) => ({ letter, title, detail })),
  }
}

/** The frame of the one question, for the area above that asks it. */
export async function questionFrame(ctx: Ctx, caseId: CaseId): Promise<Frame> {
  return frameOf(ctx, await load(ctx, caseId), { options: [], asks: true })
}
