// Looking a customer up while somebody types: by the beginning of each word of a name, or of an address.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { CustomerId } from '#core/ids.ts'
import type { findCustomers as contract } from '#core/people/search-shapes.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** More than these nobody reads; typing on is quicker. */
const most = 10

export async function findCustomers(ctx: Ctx, { search }: Input<typeof contract>): Promise<Answer<typeof contract>> {
  const typed = search.trim().toLowerCase()
  if (typed === '') return { customers: [] }
  const byAddress = await asked(ctx)
    .where('a.address', 'like', `${typed.replaceAll(/[\\%_]/g, '\\$&')}%`)
    .execute()
  const words = wordsOf(typed)
  const byName = words
    ? await asked(ctx)
        .where(sql<boolean>`to_tsvector('simple', c.name) @@ to_tsquery('simple', ${words})`)
        .execute()
    : []
  const found = new Map([...byName, ...byAddress].map((row) => [row.id, row]))
  const customers = [...found.values()].slice(0, most).map((row) => ({ id: row.id as CustomerId, name: row.name, address: row.address }))
  return { customers }
}

/** One row a customer: their first address is the one they go by. */
function asked(ctx: Ctx) {
  return ctx.db
    .selectFrom('customers as c')
    .leftJoin('customerAddresses as a', (j) => j.onRef('a.organisationId', '=', 'c.organisationId').onRef('a.customerId', '=', 'c.id'))
    .where('c.organisationId', '=', ctx.organisation)
    .distinctOn(['c.name', 'c.id'])
    .select(['c.id', 'c.name', 'a.address'])
    .orderBy('c.name')
    .orderBy('c.id')
    .orderBy('a.createdAt')
    .limit(most)
}

function wordsOf(typed: string): string | null {
  const words = typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, 6)
  return words ? words.map((word) => `${word}:*`).join(' & ') : null
}
