// Every case of one customer, newest first; a case that came in for who was merged meanwhile is among them.

import type { Answer, Input } from '#core/endpoint.ts'
import type { casesOfCustomer as contract } from '#core/cases/customers/contract.ts'
import type { CaseId, CustomerId, MemberId } from '#core/ids.ts'
import { customer, memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** Those that stand with this customer now. */
export async function caseIdsOfCustomer(ctx: Ctx, customerId: CustomerId): Promise<CaseId[]> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', '=', customerId)
    .execute()
  return rows.map(({ id }) => id as CaseId)
}

type Page = Answer<typeof contract>

export async function casesOfCustomer(ctx: Ctx, { customerId, after, limit }: Input<typeof contract>): Promise<Page> {
  const { id } = await customer(ctx, customerId)
  const names = await memberNames(ctx)
  let asked = ctx.db
    .selectFrom('cases')
    .select(['id', 'reference', 'title', 'crux', 'stands', 'ownerId', 'openedAt', 'endedAt'])
    .where('organisationId', '=', ctx.organisation)
    .where((e) =>
      e.or([
        e('customerId', '=', id),
        e(
          'customerId',
          'in',
          e.selectFrom('customers').select('customers.id').where('organisationId', '=', ctx.organisation).where('mergedInto', '=', id),
        ),
      ]),
    )
  if (after) asked = asked.where('id', '<', after)
  const found = await asked
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map(({ crux, title, ownerId, ...row }) => ({
    ...row,
    id: row.id as CaseId,
    title: crux ?? title,
    stands: row.stands as Page['rows'][number]['stands'],
    owner: ownerId ? (names.get(ownerId as MemberId)?.firstName ?? null) : null,
  }))
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}
