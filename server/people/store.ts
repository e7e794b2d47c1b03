// The only SQL that writes the tables of people.

import { type Insertable, sql, type Updateable } from 'kysely'
import type { BrandId, CustomerId, Id, MemberId } from '#core/ids.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import type { Tables } from '#server/platform/schema.gen.ts'

type New<T extends keyof Tables> = Omit<Insertable<Tables[T]>, 'organisationId'>
type Own =
  | 'brands'
  | 'departments'
  | 'members'
  | 'sessions'
  | 'apiKeys'
  | 'oneTimeLinks'
  | 'emailChanges'
  | 'customers'
  | 'customerAddresses'
  | 'customerInterests'

/** Adds a row of this organisation to one of this area's tables. */
export async function add<T extends Own>(ctx: Ctx, table: T, row: New<T>): Promise<void> {
  await ctx.db
    .insertInto(table)
    .values({ ...row, organisationId: ctx.organisation } as never)
    .execute() // seam: the union of tables is too wide for the builder
}

/** Any number that is ours alone. */
const founding = 4_400_2526

/** Whether nobody has founded an organisation yet; whoever asks at the same time waits until this one is founded, or is not. */
export async function isFirstOfAll(ctx: Ctx): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${founding})`.execute(ctx.db)
  const known = await ctx.db.selectFrom('directory').select('ref').where('kind', '=', 'organisation').executeTakeFirst()
  return known === undefined
}

export async function found(ctx: Ctx, row: New<'organisations'>): Promise<void> {
  await ctx.db
    .insertInto('organisations')
    .values({ ...row, organisationId: ctx.organisation })
    .execute()
}

export async function renameOrganisation(ctx: Ctx, name: string): Promise<void> {
  await ctx.db.updateTable('organisations').set({ name }).where('organisationId', '=', ctx.organisation).execute()
}

/** Every brand of the organisation, until the door closes: of two who retire the last two, one comes second. */
export async function holdBrands(ctx: Ctx): Promise<void> {
  await ctx.db.selectFrom('brands').select('id').where('organisationId', '=', ctx.organisation).orderBy('id').forNoKeyUpdate().execute()
}

export async function changeBrand(ctx: Ctx, id: BrandId, change: Updateable<Tables['brands']>): Promise<void> {
  await ctx.db.updateTable('brands').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function changeMember(ctx: Ctx, id: MemberId, change: Updateable<Tables['members']>): Promise<void> {
  await ctx.db.updateTable('members').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

export async function changeCustomer(ctx: Ctx, id: CustomerId, change: Updateable<Tables['customers']>): Promise<void> {
  await ctx.db.updateTable('customers').set(change).where('organisationId', '=', ctx.organisation).where('id', '=', id).execute()
}

/** Whether a statement that returns its rows met one. */
async function metOne(asked: { executeTakeFirst(): Promise<object | undefined> }): Promise<boolean> {
  return (await asked.executeTakeFirst()) !== undefined
}

/** Answers whether the link was still unused: of two at once, one gets true. */
export function useLink(ctx: Ctx, hash: string): Promise<boolean> {
  return metOne(
    ctx.db
      .updateTable('oneTimeLinks')
      .set({ usedAt: ctx.now })
      .where('organisationId', '=', ctx.organisation)
      .where('tokenHash', '=', hash)
      .where('usedAt', 'is', null)
      .returning('tokenHash'),
  )
}

/** Whatever link is still open for this member opens nothing any more. */
export async function endLinksOf(ctx: Ctx, member: MemberId): Promise<void> {
  await ctx.db
    .updateTable('oneTimeLinks')
    .set({ usedAt: ctx.now })
    .where('organisationId', '=', ctx.organisation)
    .where('memberId', '=', member)
    .where('usedAt', 'is', null)
    .execute()
}

/** Answers whether the member (still here) had not asked since `before`: of two at once, one gets true. */
export function noteResetAsked(ctx: Ctx, member: MemberId, before: string): Promise<boolean> {
  return metOne(
    ctx.db
      .updateTable('members')
      .set({ resetAskedAt: ctx.now })
      .where('organisationId', '=', ctx.organisation)
      .where('id', '=', member)
      .where('leftAt', 'is', null)
      .where((e) => e.or([e('resetAskedAt', 'is', null), e('resetAskedAt', '<=', before)]))
      .returning('id'),
  )
}

/** Ends one session of this member by its id; answers whether there was one. */
export function endSessionById(ctx: Ctx, member: MemberId, id: Id<'session'>): Promise<boolean> {
  return metOne(
    ctx.db
      .deleteFrom('sessions')
      .where('organisationId', '=', ctx.organisation)
      .where('memberId', '=', member)
      .where('id', '=', id)
      .returning('id'),
  )
}

export async function endSession(ctx: Ctx, hash: string): Promise<void> {
  await ctx.db.deleteFrom('sessions').where('organisationId', '=', ctx.organisation).where('tokenHash', '=', hash).execute()
}

/** Answers how many ended. `but` (a session by its hash) goes on. */
export async function endSessionsOf(ctx: Ctx, member: MemberId, but: string | null = null): Promise<number> {
  const theirs = ctx.db.deleteFrom('sessions').where('organisationId', '=', ctx.organisation).where('memberId', '=', member)
  return (await (but ? theirs.where('tokenHash', '<>', but) : theirs).returning('id').execute()).length
}

/** Keys that are revoked now, of those that were good until now. */
function revoking(ctx: Ctx) {
  return ctx.db
    .updateTable('apiKeys')
    .set({ revokedAt: ctx.now })
    .where('organisationId', '=', ctx.organisation)
    .where('revokedAt', 'is', null)
    .returning('id')
}

/** Revokes every key of this member; answers which. */
export async function revokeKeysOf(ctx: Ctx, member: MemberId): Promise<Id<'key'>[]> {
  const revoked = await revoking(ctx).where('memberId', '=', member).execute()
  return revoked.map((row) => row.id as Id<'key'>)
}

/** Leaves a note that is younger than `since` as it is. */
export async function noteKeyUse(ctx: Ctx, tokenHash: string, since: Instant): Promise<void> {
  await ctx.db
    .updateTable('apiKeys')
    .set({ lastUsedAt: ctx.now })
    .where('organisationId', '=', ctx.organisation)
    .where('tokenHash', '=', tokenHash)
    .where((or) => or.or([or('lastUsedAt', 'is', null), or('lastUsedAt', '<', since)]))
    .execute()
}

/** Answers whether there was such a key, not revoked yet. */
export function revokeKey(ctx: Ctx, id: Id<'key'>): Promise<boolean> {
  return metOne(revoking(ctx).where('id', '=', id))
}

export function removeDepartment(ctx: Ctx, id: Id<'department'>): Promise<boolean> {
  return metOne(ctx.db.deleteFrom('departments').where('organisationId', '=', ctx.organisation).where('id', '=', id).returning('id'))
}

export function forgetInterest(ctx: Ctx, customer: CustomerId, id: Id<'interest'>): Promise<boolean> {
  return metOne(
    ctx.db
      .deleteFrom('customerInterests')
      .where('organisationId', '=', ctx.organisation)
      .where('customerId', '=', customer)
      .where('id', '=', id)
      .returning('id'),
  )
}

/** Writes where a name leads. One that leads somewhere already throws the unique violation. */
export async function lead(ctx: Ctx, kind: 'organisation' | 'member' | 'mailbox' | 'form', name: string, ref: string): Promise<void> {
  await ctx.db.insertInto('directory').values({ kind, name, organisationId: ctx.organisation, ref }).execute()
}

export async function unlead(ctx: Ctx, kind: 'mailbox' | 'member', name: string): Promise<void> {
  await ctx.db
    .deleteFrom('directory')
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('organisationId', '=', ctx.organisation)
    .execute()
}
