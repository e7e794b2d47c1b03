// What hangs on a customer: addresses, what they like, and those who turned out to be the same person.

import type { CustomerId } from '#core/ids.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function addressesOf(ctx: Ctx, id: CustomerId) {
  return ctx.db
    .selectFrom('customerAddresses')
    .select(['address', 'note', 'createdAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', id)
    .orderBy('main', 'desc')
    .orderBy('createdAt')
    .orderBy('address')
    .execute()
}

/** Those who turned out to be this one, first met first. */
export async function mergedOf(ctx: Ctx, id: CustomerId) {
  return ctx.db
    .selectFrom('customers')
    .select(['name', 'createdAt'])
    .where('organisationId', '=', ctx.organisation)
    .where('mergedInto', '=', id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

export async function interestsOf(ctx: Ctx, id: CustomerId) {
  return ctx.db
    .selectFrom('customerInterests')
    .select(['id', 'words'])
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', id)
    .orderBy('id')
    .execute()
}
