// What administrators and managers set: brands and hours, departments, members, keys.

import type { Answer, Input } from '#core/endpoint.ts'
import type { Id, MemberId } from '#core/ids.ts'
import type { Role } from '#core/people/abilities.ts'
import { hour, type Instant, plus } from '#core/time/instant.ts'
import { colourFault } from '#core/colour.ts'
import type * as contract from '#core/people/contract.ts'
import {
  brandAdded,
  brandChanged,
  departmentAdded,
  departmentRemoved,
  keyAdded,
  keyRevoked,
  linkAsked,
  memberAdded,
  memberChanged,
} from '#core/people/events.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { type BusinessCalendar, calendarFault } from '#core/time/business.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { freeSlug } from '#server/people/commands/founding.ts'
import { makeLink } from '#server/people/commands/links.ts'
import { firstNameOf, slugOf } from '#server/people/names.ts'
import { brand, keys, memberRow } from '#server/people/queries.ts'
import { brandToChange } from '#server/people/queries/brands-in-use.ts'
import { hashToken, newToken } from '#server/platform/tokens.ts'
import * as store from '#server/people/store.ts'

export async function addBrand(ctx: Ctx, input: Input<typeof contract.addBrand>): Promise<Answer<typeof contract.addBrand>> {
  fitCalendar(input)
  fitColour(input.colour)
  const id = ctx.id('brand')
  const slug = await freeSlug(ctx, slugOf(input.name))
  const aliases = further(input.mailbox, input.aliases ?? [])
  await changeMailboxes(ctx, id, [], [input.mailbox, ...aliases])
  await store.add(ctx, 'brands', {
    ...input,
    id,
    slug,
    aliases,
    hours: JSON.stringify(input.hours),
    holidays: JSON.stringify(input.holidays),
    createdAt: ctx.now,
  })
  await store.lead(ctx, 'form', slug, id)
  ctx.tell(brandAdded, { brandId: id })
  return brand(ctx, id)
}

export async function changeBrand(
  ctx: Ctx,
  { brandId, ...change }: Input<typeof contract.changeBrand>,
): Promise<Answer<typeof contract.changeBrand>> {
  const before = await brandToChange(ctx, brandId)
  fitCalendar({ ...before, ...change })
  fitColour(change.colour)
  const mailbox = change.mailbox ?? before.mailbox
  const aliases = further(mailbox, change.aliases ?? before.aliases)
  await changeMailboxes(ctx, brandId, [before.mailbox, ...before.aliases], [mailbox, ...aliases])
  const { hours, holidays, ...plain } = change
  const row = {
    ...plain,
    aliases,
    ...(hours ? { hours: JSON.stringify(hours) } : {}),
    ...(holidays ? { holidays: JSON.stringify(holidays) } : {}),
  }
  await store.changeBrand(ctx, brandId, row)
  ctx.tell(brandChanged, { brandId, fields: Object.keys(change) })
  return brand(ctx, brandId)
}

function fitCalendar(calendar: { zone: string; hours: Partial<BusinessCalendar['hours']>; holidays: string[] }): void {
  const fault = calendarFault(calendar as BusinessCalendar)
  if (fault) throw refuse('invalid', fault, 'hours')
}

/** The further mailboxes, each once and without the first one: where a mail comes in must never hang on a name that stands twice. */
function further(mailbox: string, aliases: readonly string[]): string[] {
  return [...new Set(aliases)].filter((alias) => alias !== mailbox)
}

/** What is gone leads nowhere any more, what is new is claimed; the first one is the brand's own. */
async function changeMailboxes(ctx: Ctx, brandId: string, before: readonly string[], after: readonly string[]): Promise<void> {
  for (const gone of before.filter((mailbox) => !after.includes(mailbox))) await store.unlead(ctx, 'mailbox', gone)
  for (const mailbox of after.filter((one) => !before.includes(one)))
    await claimMailbox(ctx, mailbox, brandId, mailbox === after[0] ? 'mailbox' : 'aliases')
}

async function claimMailbox(ctx: Ctx, mailbox: string, brandId: string, field: string): Promise<void> {
  const taken = await ctx.db
    .selectFrom('directory')
    .select('ref')
    .where('kind', '=', 'mailbox')
    .where('name', '=', mailbox)
    .executeTakeFirst()
  if (taken) throw refuse('conflict', `${mailbox} belongs to a brand already. Each mailbox leads to one brand.`, field)
  await store.lead(ctx, 'mailbox', mailbox, brandId)
}

function fitColour(colour: string | null | undefined): void {
  const fault = colour ? colourFault(colour) : null
  if (fault) throw refuse('invalid', fault, 'colour')
}

export async function addDepartment(ctx: Ctx, input: Input<typeof contract.addDepartment>): Promise<Answer<typeof contract.addDepartment>> {
  const known = await ctx.db.selectFrom('departments').select('name').where('organisationId', '=', ctx.organisation).execute()
  // The coach finds a name in capitals or not, so “dispatch” would be the same once more.
  const same = known.find(({ name }) => name.toLowerCase() === input.name.toLowerCase())
  if (same) throw refuse('conflict', `${same.name} is there already.`, 'name')
  const id = ctx.id('department')
  await store.add(ctx, 'departments', { id, ...input })
  ctx.tell(departmentAdded, { departmentId: id })
  return { id, ...input }
}

export async function removeDepartment(ctx: Ctx, { departmentId }: { departmentId: Id<'department'> }): Promise<{ done: true }> {
  if (!(await store.removeDepartment(ctx, departmentId))) throw notFound('department')
  ctx.tell(departmentRemoved, { departmentId })
  return { done: true }
}

export async function addMember(ctx: Ctx, input: Input<typeof contract.addMember>): Promise<Answer<typeof contract.addMember>> {
  const known = await ctx.db
    .selectFrom('members')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('email', '=', input.email)
    .executeTakeFirst()
  if (known) throw refuse('conflict', 'Somebody with this e-mail address is a member already.', 'email')
  const id = ctx.id('member')
  await store.add(ctx, 'members', {
    ...input,
    id,
    firstName: firstNameOf(input.name),
    passwordHash: null,
    createdAt: ctx.now,
    leftAt: null,
  })
  await store.lead(ctx, 'member', input.email, id)
  ctx.tell(memberAdded, { memberId: id, role: input.role })
  ctx.tell(linkAsked, { memberId: id, purpose: 'join' })
  return { member: await memberRow(ctx, id), link: await makeLink(ctx, id, 'join') }
}

/** A new link, shown and mailed, as at the beginning. */
export async function renewLink(ctx: Ctx, { memberId }: { memberId: MemberId }): Promise<{ link: string }> {
  const { leftAt, firstName } = await memberRow(ctx, memberId)
  if (leftAt) throw refuse('conflict', `${firstName} has left. Let them come back first.`)
  ctx.tell(linkAsked, { memberId, purpose: 'join' })
  return { link: await makeLink(ctx, memberId, 'join') }
}

export async function changeMember(
  ctx: Ctx,
  { memberId, ...change }: Input<typeof contract.changeMember>,
): Promise<Answer<typeof contract.changeMember>> {
  const before = await memberRow(ctx, memberId)
  if (before.role === 'admin' && change.role && change.role !== 'admin') await keepOneAdmin(ctx, memberId)
  if (Object.keys(change).length > 0)
    await store.changeMember(ctx, memberId, { ...change, ...(change.name ? { firstName: firstNameOf(change.name) } : {}) })
  const roles = change.role ? { role: change.role, roleWas: before.role } : {}
  ctx.tell(memberChanged, { memberId, fields: Object.keys(change), ...roles })
  return memberRow(ctx, memberId)
}

/** Locks the administrators, so that two who step down at once do not leave nobody behind. */
export async function keepOneAdmin(ctx: Ctx, leaving: MemberId): Promise<void> {
  const admins = await ctx.db
    .selectFrom('members')
    .select('id')
    .where('organisationId', '=', ctx.organisation)
    .where('role', '=', 'admin')
    .where('leftAt', 'is', null)
    .forUpdate()
    .execute()
  if (!admins.some((admin) => admin.id !== leaving))
    throw refuse('conflict', 'This is the only administrator. Make somebody else an administrator first.', 'role')
}

export async function addKey(
  ctx: Ctx,
  { name, role = null, expiresAt = null }: Input<typeof contract.addKey>,
): Promise<Answer<typeof contract.addKey>> {
  if (expiresAt !== null && expiresAt <= ctx.now) throw refuse('invalid', 'This should be a time that is still to come.', 'expiresAt')
  const { id, token } = await makeKey(ctx, name, member(ctx).id, { role, expiresAt })
  const key = (await keys(ctx)).keys.find((one) => one.id === id)
  if (!key) throw new Error('the key was just made')
  return { key, secret: token }
}

/** A key that acts as this member; its secret is answered once and kept only as a hash. */
export async function makeKey(
  ctx: Ctx,
  name: string,
  memberId: MemberId,
  limits: { role: Role | null; expiresAt: Instant | null } = { role: null, expiresAt: null },
): Promise<{ id: Id<'key'>; token: string }> {
  const { token, hash } = newToken(ctx.organisation)
  const id = ctx.id('key')
  await store.add(ctx, 'apiKeys', { id, memberId, name, ...limits, tokenHash: hash, createdAt: ctx.now, revokedAt: null })
  ctx.tell(keyAdded, { keyId: id })
  return { id, token }
}

/** Milliseconds between two notes of a key's use: a day with a thousand calls is one line, not a thousand. */
const noted = hour

/** A key opened the door: that it is in use is written down, to the hour. */
export async function noteUse(ctx: Ctx, token: string): Promise<void> {
  await store.noteKeyUse(ctx, hashToken(token), plus(ctx.now, -noted))
}

export async function revokeKey(ctx: Ctx, { keyId }: { keyId: Id<'key'> }): Promise<{ done: true }> {
  if (!(await store.revokeKey(ctx, keyId))) throw notFound('key')
  ctx.tell(keyRevoked, { keyId })
  return { done: true }
}
