// Two customers turn out to be one person: their cases are one person's cases from now on.

import type { Answer, Input } from '#core/endpoint.ts'
import type { CustomerId } from '#core/ids.ts'
import type { mergeCustomers as contract } from '#core/cases/customers/contract.ts'
import { customersMerged } from '#core/people/events.ts'
import { absorb } from '#server/people/commands/customers.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { moveCases } from '#server/cases/store.ts'

export async function mergeCustomers(ctx: Ctx, { customerId, intoId }: Input<typeof contract>): Promise<Answer<typeof contract>> {
  const { from, into } = await absorb(ctx, customerId, intoId)
  const cases = await moveCases(ctx, from.id as CustomerId, into.id as CustomerId)
  ctx.tell(customersMerged, { customerId: into.id, from: from.id, cases })
  return into
}
