// The SQL that writes what we know of a customer: addresses, and the merging of two.

import type { CustomerId } from '#core/ids.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Locks both in one order, so that two mergers at once cannot wait for each other. */
export async function holdCustomers(ctx: Ctx, ids: readonly CustomerId[]) {
  return ctx.db
    .selectFrom('customers')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** From now on letters go to this address. */
export async function makeMain(ctx: Ctx, customerId: CustomerId, address: string): Promise<void> {
  const own = ctx.db.updateTable('customerAddresses').where('organisationId', '=', ctx.organisation).where('customerId', '=', customerId)
  await own.set({ main: false }).where('main', '=', true).execute()
  await own.set({ main: true }).where('address', '=', address).execute()
}

/** Answers whether the customer had it. */
export async function removeAddress(ctx: Ctx, customerId: CustomerId, address: string): Promise<boolean> {
  const removed = await ctx.db
    .deleteFrom('customerAddresses')
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', customerId)
    .where('address', '=', address)
    .returning('address')
    .executeTakeFirst()
  return removed !== undefined
}

/** Answers whether it is news; a customer whose language is known keeps it. */
export async function learnLanguage(ctx: Ctx, customerId: CustomerId, language: string): Promise<boolean> {
  const learned = await ctx.db
    .updateTable('customers')
    .set({ language })
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', customerId)
    .where('language', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return learned !== undefined
}

/** Addresses and interests move; whoever was merged into `from` before belongs to `into` now. */
export async function moveAll(ctx: Ctx, from: CustomerId, into: CustomerId): Promise<void> {
  const own = { organisationId: ctx.organisation }
  await ctx.db
    .updateTable('customerAddresses')
    .set({ customerId: into, main: false })
    .where('organisationId', '=', own.organisationId)
    .where('customerId', '=', from)
    .execute()
  await ctx.db
    .updateTable('customerInterests')
    .set({ customerId: into })
    .where('organisationId', '=', own.organisationId)
    .where('customerId', '=', from)
    .execute()
  await ctx.db
    .updateTable('customers')
    .set({ mergedInto: into })
    .where('organisationId', '=', own.organisationId)
    .where((e) => e.or([e('id', '=', from), e('mergedInto', '=', from)]))
    .execute()
}
