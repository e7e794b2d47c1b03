// Customers: met when they first write, corrected by agents, remembered by what they like.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { CustomerId } from '#core/ids.ts'
import type * as contract from '#core/people/contract.ts'
import { customerChanged, customerMet } from '#core/people/events.ts'
import { notFound } from '#core/refusal.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { firstNameOf, nameFromAddress } from '#server/people/names.ts'
import { customer } from '#server/people/queries.ts'
import * as store from '#server/people/store.ts'

/** The customer who has this address; met now if nobody has. Two mails at once meet one customer: the address is locked first. */
export async function meetCustomer(
  ctx: Ctx,
  { name, address, language = 'en' }: { name?: string; address: string; language?: string },
): Promise<CustomerId> {
  const known = await withAddress(ctx, address)
  if (known) return known
  await lockAddress(ctx, address)
  const meanwhile = await withAddress(ctx, address)
  if (meanwhile) return meanwhile
  const id = ctx.id('customer')
  const called = name?.trim() || nameFromAddress(address)
  await store.add(ctx, 'customers', { id, name: called, firstName: firstNameOf(called), phone: null, language, createdAt: ctx.now })
  await store.add(ctx, 'customerAddresses', { address, customerId: id, createdAt: ctx.now })
  ctx.tell(customerMet, { customerId: id })
  return id
}

async function withAddress(ctx: Ctx, address: string): Promise<CustomerId | undefined> {
  const row = await ctx.db
    .selectFrom('customerAddresses')
    .select('customerId')
    .where('organisationId', '=', ctx.organisation)
    .where('address', '=', address)
    .executeTakeFirst()
  return row?.customerId as CustomerId | undefined
}

async function lockAddress(ctx: Ctx, address: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.organisation} ${address}`}, 0))`.execute(ctx.db)
}

export async function changeCustomer(
  ctx: Ctx,
  { customerId, ...change }: Input<typeof contract.changeCustomer>,
): Promise<Answer<typeof contract.changeCustomer>> {
  await customer(ctx, customerId)
  if (Object.keys(change).length > 0)
    await store.changeCustomer(ctx, customerId, { ...change, ...(change.name ? { firstName: firstNameOf(change.name) } : {}) })
  ctx.tell(customerChanged, { customerId, fields: Object.keys(change) })
  return customer(ctx, customerId)
}

export async function noteInterest(
  ctx: Ctx,
  { customerId, words }: Input<typeof contract.noteInterest>,
): Promise<Answer<typeof contract.noteInterest>> {
  await customer(ctx, customerId)
  await store.add(ctx, 'customerInterests', { id: ctx.id('interest'), customerId, words, notedAt: ctx.now })
  ctx.tell(customerChanged, { customerId, fields: ['interests'] })
  return customer(ctx, customerId)
}

export async function forgetInterest(
  ctx: Ctx,
  { customerId, interestId }: Input<typeof contract.forgetInterest>,
): Promise<Answer<typeof contract.forgetInterest>> {
  if (!(await store.forgetInterest(ctx, customerId, interestId))) throw notFound('interest')
  ctx.tell(customerChanged, { customerId, fields: ['interests'] })
  return customer(ctx, customerId)
}
