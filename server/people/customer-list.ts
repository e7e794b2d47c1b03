// Finding a customer: by the beginning of a name, a family name or an address, also by a name of before two were made one; newest first.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { CustomerId } from '#core/ids.ts'
import type { listCustomers as contract } from '#core/people/customers/contract.ts'
import type { Ctx } from '#server/platform/ctx.ts'

export async function listCustomers(ctx: Ctx, { search, after, limit }: Input<typeof contract>): Promise<Answer<typeof contract>> {
  let asked = ctx.db
    .selectFrom('customers as c')
    .select(['c.id', 'c.name'])
    .where('c.organisationId', '=', ctx.organisation)
    .where('c.mergedInto', 'is', null)
    .where('c.fireDrill', 'is', null)
  if (search) {
    const beginning = `${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
    // Three searches by index and not one with “or”, which would read every row.
    asked = asked.where('c.id', 'in', (query) =>
      query
        .selectFrom('customers as n')
        .select(whoRemains('n').as('id'))
        .where('n.organisationId', '=', ctx.organisation)
        .where(sql`lower(n.name)`, 'like', beginning)
        .union((other) =>
          other
            .selectFrom('customers as l')
            .select(whoRemains('l').as('id'))
            .where('l.organisationId', '=', ctx.organisation)
            .where(sql`lower(regexp_replace(l.name, '^.* ', ''))`, 'like', beginning),
        )
        .union((other) =>
          other
            .selectFrom('customerAddresses as a')
            .select('a.customerId as id')
            .where('a.organisationId', '=', ctx.organisation)
            .where('a.address', 'like', beginning),
        ),
    )
  }
  if (after) asked = asked.where('c.id', '<', after)
  const found = await asked
    .orderBy('c.id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit)
  const addresses = await mainAddresses(
    ctx,
    rows.map((row) => row.id),
  )
  return {
    rows: rows.map((row) => ({ id: row.id as CustomerId, name: row.name, address: addresses.get(row.id) ?? null })),
    next: found.length > limit ? (rows.at(-1)?.id ?? null) : null,
  }
}

/** Whoever was merged before moves along in a later merger, so one step is enough. */
const whoRemains = (row: string) => sql<string>`coalesce(${sql.ref(`${row}.mergedInto`)}, ${sql.ref(`${row}.id`)})`

async function mainAddresses(ctx: Ctx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('customerAddresses')
    .distinctOn('customerId')
    .select(['customerId', 'address'])
    .where('organisationId', '=', ctx.organisation)
    .where('customerId', 'in', ids)
    .orderBy('customerId')
    .orderBy('main', 'desc')
    .orderBy('createdAt')
    .execute()
  return new Map(rows.map((row) => [row.customerId, row.address]))
}
