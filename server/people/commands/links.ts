// One-time links: made for who is new or locked out, and for a new address; kept as a hash only.

import type { EmailChangeId, MemberId } from '#core/ids.ts'
import { emailTakenBack, linkAsked, type LinkPurpose } from '#core/people/events.ts'
import type { Refusal } from '#core/refusal.ts'
import { day, hour, type Instant, minute, plus } from '#core/time/instant.ts'
import type { Porch } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { hashToken, newToken, organisationOf } from '#server/platform/tokens.ts'
import { endEmailChange } from '#server/people/email-store.ts'
import { memberRow } from '#server/people/queries.ts'
import { add, endLinksOf, noteResetAsked } from '#server/people/store.ts'

/** How long a link works: a week to join, an hour for a forgotten password, because that one goes to whoever asks. */
const worksFor: Record<LinkPurpose, number> = { join: 7 * day, reset: hour }
/** One address is not written to more often than this, however often somebody asks. */
const resetPause = 5 * minute

/** The address that opens the door for this member, once. */
export async function makeLink(ctx: Ctx, memberId: MemberId, purpose: LinkPurpose): Promise<string> {
  return `${ctx.config.url}/start/${await newLink(ctx, { memberId, purpose, expiresAt: plus(ctx.now, worksFor[purpose]) })}`
}

/** The address that confirms a new one, once. It opens no door. */
export async function makeEmailLink(ctx: Ctx, change: { id: string; memberId: string; until: Instant }): Promise<string> {
  const { memberId, id, until } = change
  const token = await newLink(ctx, { memberId, purpose: 'email', emailChangeId: id, expiresAt: until })
  return `${ctx.config.url}/email/${token}`
}

type NewLink = { memberId: string; purpose: LinkPurpose | 'email'; emailChangeId?: string; expiresAt: Instant }
async function newLink(ctx: Ctx, link: NewLink): Promise<string> {
  const { token, hash } = newToken(ctx.organisation)
  await add(ctx, 'oneTimeLinks', { ...link, tokenHash: hash, createdAt: ctx.now, usedAt: null })
  return token
}

/** Whatever link is still open opens nothing any more; a new address that was not confirmed yet is taken back with them. */
export async function endLinks(ctx: Ctx, memberId: MemberId): Promise<void> {
  await endLinksOf(ctx, memberId)
  const emailChangeId = await endEmailChange(ctx, memberId, 'taken back')
  if (emailChangeId) ctx.tell(emailTakenBack, { memberId, emailChangeId })
}

/**
 * A forgotten password. Every organisation that knows the address sends a mail of its own, so that none learns of another.
 * The answer is the same for an address that nobody knows.
 */
export async function forgot(porch: Porch, { email }: { email: string }): Promise<{ done: true }> {
  for (const { organisationId, ref } of await porch.leads('member', email))
    await porch.enter(organisationId, { kind: 'system' }, 'write', async (ctx) => {
      const memberId = ref as MemberId
      if (await noteResetAsked(ctx, memberId, plus(ctx.now, -resetPause))) ctx.tell(linkAsked, { memberId, purpose: 'reset' })
    })
  return { done: true }
}

/** What a link is asked for: the purposes that this door takes, and what is said when it does not open. */
export type LinkDoor<P extends string> = { takes: readonly P[]; spent: () => Refusal }
export type OpenLink<P extends string> = { memberId: MemberId; purpose: P; emailChangeId: EmailChangeId | null }

/** Goes in by a link that is good, for the member whose it is. It is not used up by that. */
export async function inLink<P extends string, T>(
  porch: Porch,
  token: string,
  how: 'read' | 'write',
  { takes, spent }: LinkDoor<P>,
  work: (ctx: Ctx, link: OpenLink<P>) => Promise<T>,
): Promise<T> {
  const organisationId = organisationOf(token)
  if (!organisationId) throw spent()
  return porch.enter(organisationId, { kind: 'system' }, how, async (ctx) => {
    const link = await ctx.db
      .selectFrom('oneTimeLinks')
      .select(['memberId', 'purpose', 'emailChangeId'])
      .where('organisationId', '=', ctx.organisation)
      .where('tokenHash', '=', hashToken(token))
      .where('purpose', 'in', takes)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', ctx.now)
      .executeTakeFirst()
    if (!link || (await memberRow(ctx, link.memberId as MemberId)).leftAt) throw spent()
    return work(ctx, link as OpenLink<P>)
  })
}
