// Whose an address is already: a customer's, a member's, or that of a mailbox of ours.

import { refuse } from '#core/refusal.ts'
import { brands } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function mailboxesOf(ctx: Ctx): Promise<string[]> {
  return (await brands(ctx)).brands.flatMap(({ mailbox, aliases }) => [mailbox, ...aliases])
}

/** A customer with an address of ours would get our letters sent to ourselves. */
export async function refuseOurs(ctx: Ctx, address: string, field: string): Promise<void> {
  if ((await mailboxesOf(ctx)).includes(address))
    throw refuse('invalid', `${address} is a mailbox of yours. Give an address of the customer’s own.`, field)
}

export async function isKnownAddress(ctx: Ctx, address: string): Promise<boolean> {
  if ((await mailboxesOf(ctx)).includes(address)) return true
  const customer = ctx.db.selectFrom('customerAddresses').select('address').where('organisationId', '=', ctx.organisation)
  const member = ctx.db.selectFrom('members').select('email as address').where('organisationId', '=', ctx.organisation)
  const found = await Promise.all([
    customer.where('address', '=', address).executeTakeFirst(),
    member.where('email', '=', address).executeTakeFirst(),
  ])
  return found.some((row) => row !== undefined)
}
