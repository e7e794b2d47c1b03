// Every question about people: who is signed in, brands and their hours, members, customers.

import type { Answer } from '#core/endpoint.ts'
import { languageFor } from '#core/languages/languages.ts'
import type { BrandId, CustomerId, Id, MemberId, OrganisationId } from '#core/ids.ts'
import { abilities, lesser, may, type Ability, type Role } from '#core/people/abilities.ts'
import type { showCustomer as showCustomerContract } from '#core/people/contract.ts'
import { notFound } from '#core/refusal.ts'
import type { BusinessCalendar } from '#core/time/business.ts'
import { isDemo } from '#server/people/queries/demo.ts'
import { houseZone } from '#server/people/queries/house.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { addressesOf, interestsOf, mergedOf } from '#server/people/queries/customer-parts.ts'
import { shownCustomer } from '#server/people/shown-customer.ts'
import { hashToken } from '#server/platform/tokens.ts'
import type { Identify } from '#server/platform/world.ts'

export type Person = { id: MemberId; name: string; firstName: string }

/** Who carries this session or key; the platform asks it inside each door. */
export const identify: Identify = async (ctx, { kind, token }) => {
  const hash = hashToken(token)
  const found =
    kind === 'session'
      ? await ctx.db
          .selectFrom('sessions as s')
          .innerJoin('members as m', (j) => j.onRef('m.organisationId', '=', 's.organisationId').onRef('m.id', '=', 's.memberId'))
          .select(['m.id', 'm.role'])
          .where('s.organisationId', '=', ctx.organisation)
          .where('s.tokenHash', '=', hash)
          .where('s.expiresAt', '>', ctx.now)
          .where('m.leftAt', 'is', null)
          .executeTakeFirst()
      : await ctx.db
          .selectFrom('apiKeys as k')
          .innerJoin('members as m', (j) => j.onRef('m.organisationId', '=', 'k.organisationId').onRef('m.id', '=', 'k.memberId'))
          .select(['m.id', 'm.role', 'k.role as atMost'])
          .where('k.organisationId', '=', ctx.organisation)
          .where('k.tokenHash', '=', hash)
          .where('k.revokedAt', 'is', null)
          .where((or) => or.or([or('k.expiresAt', 'is', null), or('k.expiresAt', '>', ctx.now)]))
          .where('m.leftAt', 'is', null)
          .executeTakeFirst()
  const atMost = found && 'atMost' in found ? (found.atMost as Role | null) : null
  const role = found && (atMost ? lesser(found.role as Role, atMost) : (found.role as Role))
  return found && role ? { kind: 'member', id: found.id as MemberId, role, ...(kind === 'session' ? { session: hash } : {}) } : null
}

export async function organisation(ctx: Ctx) {
  const row = await ctx.db.selectFrom('organisations').selectAll().where('organisationId', '=', ctx.organisation).executeTakeFirst()
  if (!row) throw notFound('organisation')
  return { id: row.organisationId as OrganisationId, name: row.name, currency: row.currency, secret: row.secret }
}

export async function me(ctx: Ctx) {
  const row = await memberRow(ctx, member(ctx).id)
  const { id, name, currency } = await organisation(ctx)
  const demo = await isDemo(ctx)
  return {
    member: row,
    organisation: { id, name, currency, demo },
    zone: await houseZone(ctx),
    abilities: (Object.keys(abilities) as Ability[]).filter((ability) => may(member(ctx).role, ability)),
  }
}

export async function memberRow(ctx: Ctx, id: MemberId) {
  const row = await ctx.db
    .selectFrom('members')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('member')
  return shownMember(row)
}

type MemberColumns = {
  id: string
  name: string
  firstName: string
  email: string
  role: string
  authorityMinor: number
  monthlyMinor: number | null
  passwordHash: string | null
  leftAt: string | null
}
function shownMember(row: MemberColumns) {
  return {
    id: row.id as MemberId,
    name: row.name,
    firstName: row.firstName,
    email: row.email,
    role: row.role as Role,
    authorityMinor: row.authorityMinor,
    monthlyMinor: row.monthlyMinor,
    hasPassword: row.passwordHash !== null,
    leftAt: row.leftAt,
  }
}

export async function members(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('members')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return { members: rows.map(shownMember) }
}

/** Everybody's name by id, those who left included: history keeps its people. */
export async function memberNames(ctx: Ctx): Promise<Map<MemberId, Person>> {
  const rows = await ctx.db
    .selectFrom('members')
    .select(['id', 'name', 'firstName'])
    .where('organisationId', '=', ctx.organisation)
    .execute()
  return new Map(rows.map((row) => [row.id as MemberId, { ...row, id: row.id as MemberId }]))
}

type BrandColumns = {
  id: string
  name: string
  slug: string
  mailbox: string
  phone: string | null
  language: string
  confirms: boolean
  voice: string
  signature: string
  colour: string | null
  aliases: string[]
  retiredAt: string | null
  retiredBy: string | null
  zone: string
  hours: unknown
  holidays: unknown
}
export type Brand = ReturnType<typeof shownBrand>
function shownBrand(row: BrandColumns) {
  return {
    id: row.id as BrandId,
    name: row.name,
    slug: row.slug,
    mailbox: row.mailbox,
    phone: row.phone,
    language: languageFor(row.language),
    confirms: row.confirms,
    voice: row.voice,
    signature: row.signature,
    colour: row.colour,
    aliases: row.aliases,
    retiredAt: row.retiredAt,
    retiredBy: row.retiredBy as MemberId | null,
    zone: row.zone,
    hours: row.hours as Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', [string, string][]>,
    holidays: row.holidays as string[],
  }
}

export async function brands(ctx: Ctx) {
  const rows = await ctx.db.selectFrom('brands').selectAll().where('organisationId', '=', ctx.organisation).orderBy('id').execute()
  return { brands: rows.map(shownBrand) }
}

export async function brand(ctx: Ctx, id: BrandId): Promise<Brand> {
  const row = await ctx.db
    .selectFrom('brands')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('brand')
  return shownBrand(row)
}

/** The brand's business calendar, as core/time reads it. */
export function calendarOf(row: Pick<Brand, 'zone' | 'hours' | 'holidays'>): BusinessCalendar {
  return { zone: row.zone, hours: row.hours, holidays: row.holidays }
}

export async function departments(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('departments')
    .select(['id', 'name', 'kind'])
    .where('organisationId', '=', ctx.organisation)
    .orderBy('name')
    .execute()
  return {
    departments: rows.map((row) => ({ id: row.id as Id<'department'>, name: row.name, kind: row.kind as 'department' | 'supplier' })),
  }
}

export async function keys(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('apiKeys')
    .select(['id', 'name', 'memberId', 'role', 'createdAt', 'expiresAt', 'lastUsedAt', 'revokedAt'])
    .where('organisationId', '=', ctx.organisation)
    .orderBy('id', 'desc')
    .execute()
  return {
    keys: rows.map((row) => ({ ...row, id: row.id as Id<'key'>, memberId: row.memberId as MemberId, role: row.role as Role | null })),
  }
}

/** What we know of a customer. One who turned out to be somebody we knew already is answered as that one. */
export async function customer(ctx: Ctx, id: CustomerId): Promise<Answer<typeof showCustomerContract>> {
  const row = await ctx.db
    .selectFrom('customers')
    .selectAll()
    .where('organisationId', '=', ctx.organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('customer')
  if (row.mergedInto) return customer(ctx, row.mergedInto as CustomerId)
  const [addresses, interests, merged] = await Promise.all([addressesOf(ctx, id), interestsOf(ctx, id), mergedOf(ctx, id)])
  return shownCustomer({ ...row, merged }, addresses, interests, ctx.actor.kind === 'member' ? ctx.actor.role : null)
}

export function showCustomer(ctx: Ctx, input: { customerId: CustomerId }) {
  return customer(ctx, input.customerId)
}
