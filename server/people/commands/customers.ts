// Customers: met when they first write, corrected by agents, remembered by what they like, and made one where two are the same person.

import { sql } from 'kysely'
import type { Answer, Input } from '#core/endpoint.ts'
import type { CustomerId } from '#core/ids.ts'
import type { Language } from '#core/languages/names.ts'
import type * as contract from '#core/people/contract.ts'
import type * as more from '#core/people/customers/contract.ts'
import type { FireDrillMark } from '#core/people/fire-drill.ts'
import { customerChanged, customerMet } from '#core/people/events.ts'
import { together } from '#core/people/one-person.ts'
import { longestNotes } from '#core/people/people-shapes.ts'
import { insteadOfNotFound, notFound, refuse } from '#core/refusal.ts'
import { dayOf } from '#core/time/date.ts'
import { day, plus } from '#core/time/instant.ts'
import { refuseOurs } from '#server/people/queries/known-address.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import * as customerStore from '#server/people/customer-store.ts'
import { holdCustomers, makeMain, moveAll } from '#server/people/customer-store.ts'
import { firstNameOf, nameFromAddress } from '#server/people/names.ts'
import { customer } from '#server/people/queries.ts'
import { drillMarkOf } from '#server/people/queries/drill-marks.ts'
import * as store from '#server/people/store.ts'

type Customer = Answer<typeof contract.showCustomer>

/** The customer who has this address; met now if nobody has. Two mails at once meet one customer: the address is locked first. */
export async function meetCustomer(
  ctx: Ctx,
  { name, address, language = null }: { name?: string; address: string; language?: Language | null },
): Promise<CustomerId> {
  const known = await withAddress(ctx, address)
  if (known) return recognised(ctx, known, language)
  await lockAddress(ctx, address)
  const meanwhile = await withAddress(ctx, address)
  if (meanwhile) return recognised(ctx, meanwhile, language)
  const id = ctx.id('customer')
  const called = name?.trim() || nameFromAddress(address)
  await store.add(ctx, 'customers', { id, name: called, firstName: firstNameOf(called), phone: null, language, createdAt: ctx.now })
  await store.add(ctx, 'customerAddresses', { address, customerId: id, createdAt: ctx.now })
  ctx.tell(customerMet, { customerId: id })
  return id
}

/** The customer of a fire drill: made up, marked from the first moment, and at an address where no mail can arrive. */
export async function inventCustomer(ctx: Ctx, invented: { name: string; address: string; mark: FireDrillMark }): Promise<CustomerId> {
  const id = await meetCustomer(ctx, invented)
  await store.changeCustomer(ctx, id, { fireDrill: invented.mark })
  return id
}

export async function openCustomerMark(ctx: Ctx, id: CustomerId): Promise<void> {
  await store.changeCustomer(ctx, id, { fireDrill: 'open' })
}

/** A language that we did not know is learned; one that we know is changed by a person only. */
async function recognised(ctx: Ctx, id: CustomerId, language: Language | null): Promise<CustomerId> {
  if (language && (await customerStore.learnLanguage(ctx, id, language)))
    ctx.tell(customerChanged, { customerId: id, fields: ['language'] })
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
  { customerId, value, ...change }: Input<typeof contract.changeCustomer>,
): Promise<Answer<typeof contract.changeCustomer>> {
  const { id } = await customer(ctx, customerId)
  // A day more, for whoever is ahead of UTC.
  if (value?.since && value.since > dayOf(plus(ctx.now, day)))
    throw refuse('invalid', '“Customer since” is a day that has come already. Is the year right?', 'value.since')
  const row = {
    ...change,
    ...(change.name ? { firstName: firstNameOf(change.name) } : {}),
    ...(value === undefined ? {} : { value: value && JSON.stringify(value) }),
  }
  if (Object.keys(row).length > 0) await store.changeCustomer(ctx, id, row)
  return changed(ctx, id, [...Object.keys(change), ...(value === undefined ? [] : ['value'])])
}

async function changed(ctx: Ctx, customerId: CustomerId, fields: string[]): Promise<Customer> {
  ctx.tell(customerChanged, { customerId, fields })
  return customer(ctx, customerId)
}

/** How we have an address that a colleague wrote down without saying how: not from a mail of theirs. */
const byHand = 'A colleague wrote it down'

/** A further address. One that somebody else has says whose it is: perhaps the two are one person. */
export async function addAddress(ctx: Ctx, { customerId, address, note }: Input<typeof more.addAddress>): Promise<Customer> {
  const { id, firstName } = await customer(ctx, customerId)
  await refuseOurs(ctx, address, 'address')
  await lockAddress(ctx, address)
  const owner = await withAddress(ctx, address)
  if (owner === id) throw refuse('already-done', `${firstName} has this address already.`, 'address')
  if (owner) {
    const { name } = await customer(ctx, owner)
    throw refuse('conflict', `This address belongs to ${name}. If they are the same person, merge the two.`, 'address')
  }
  await store.add(ctx, 'customerAddresses', { address, customerId: id, note: note ?? byHand, createdAt: ctx.now })
  return changed(ctx, id, ['addresses'])
}

export async function chooseAddress(ctx: Ctx, { customerId, address }: Input<typeof more.chooseAddress>): Promise<Customer> {
  const { id, firstName, addresses } = await customer(ctx, customerId)
  if (!addresses.includes(address)) throw refuse('invalid', `${firstName} has no such address. Add it first.`, 'address')
  await makeMain(ctx, id, address)
  return changed(ctx, id, ['addresses'])
}

export async function removeAddress(ctx: Ctx, { customerId, address }: Input<typeof more.removeAddress>): Promise<Customer> {
  const { id } = await customer(ctx, customerId)
  if (!(await customerStore.removeAddress(ctx, id, address))) throw notFound('address')
  return changed(ctx, id, ['addresses'])
}

/** What they allow or refuse, with the day on which they said so. */
export async function recordConsent(ctx: Ctx, { customerId, about, given }: Input<typeof more.recordConsent>): Promise<Customer> {
  const { id, consents } = await customer(ctx, customerId)
  const kept = { ...consents, [about]: given === null ? undefined : { given, at: ctx.now } }
  await store.changeCustomer(ctx, id, { consents: JSON.stringify(kept) })
  return changed(ctx, id, ['consents'])
}

/**
 * Two are one person: what we know of `from` goes to `into`, who keeps their own name, phone and main address. Answers who remains.
 * The area that owns the cases moves them and tells.
 */
export async function absorb(ctx: Ctx, from: CustomerId, into: CustomerId): Promise<{ from: Customer; into: Customer }> {
  const gone = await customer(ctx, from)
  const kept = await customer(ctx, into).catch(
    insteadOfNotFound(refuse('invalid', 'There is no such customer here. Choose another one.', 'intoId')),
  )
  if (gone.id !== from) throw refuse('already-done', `This customer is ${gone.name} already.`)
  if (gone.id === kept.id) throw refuse('invalid', 'This is the same customer. Choose the other one.', 'intoId')
  const marks = await Promise.all([drillMarkOf(ctx, gone.id), drillMarkOf(ctx, kept.id)])
  if (marks.some((mark) => mark !== null))
    throw refuse('conflict', 'One of the two is the made-up customer of a fire drill. They stay apart from real ones.', 'intoId')
  const held = await holdCustomers(ctx, [gone.id, kept.id])
  if (held.some((row) => row.mergedInto)) throw refuse('conflict', 'Somebody merged one of the two just now. Please look again.')
  const main = kept.addresses[0]
  await moveAll(ctx, gone.id, kept.id)
  if (main) await makeMain(ctx, kept.id, main)
  const { value, ...rest } = together(gone, kept)
  if (rest.notes.length > longestNotes)
    throw refuse(
      'conflict',
      `The notes of the two are together longer than ${longestNotes} characters. Shorten one of them first.`,
      'intoId',
    )
  await store.changeCustomer(ctx, kept.id, { ...rest, value: value && JSON.stringify(value), consents: JSON.stringify(rest.consents) })
  return { from: gone, into: await customer(ctx, kept.id) }
}

export async function noteInterest(
  ctx: Ctx,
  { customerId, words }: Input<typeof contract.noteInterest>,
): Promise<Answer<typeof contract.noteInterest>> {
  const { id } = await customer(ctx, customerId)
  await store.add(ctx, 'customerInterests', { id: ctx.id('interest'), customerId: id, words, notedAt: ctx.now })
  return changed(ctx, id, ['interests'])
}

export async function forgetInterest(
  ctx: Ctx,
  { customerId, interestId }: Input<typeof more.forgetInterest>,
): Promise<Answer<typeof more.forgetInterest>> {
  const { id } = await customer(ctx, customerId)
  if (!(await store.forgetInterest(ctx, id, interestId))) throw notFound('interest')
  return changed(ctx, id, ['interests'])
}
