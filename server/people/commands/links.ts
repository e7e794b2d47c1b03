// One-time links: made for who is new or locked out, kept as a hash only.

import type { MemberId } from '#core/ids.ts'
import { linkAsked, type LinkPurpose } from '#core/people/events.ts'
import { day, hour, minute, plus } from '#core/time/instant.ts'
import type { Porch } from '#server/platform/area.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { newToken } from '#server/platform/tokens.ts'
import { add, noteResetAsked } from '#server/people/store.ts'

/** How long a link works: a week to join, an hour for a forgotten password, because that one goes to whoever asks. */
const worksFor: Record<LinkPurpose, number> = { join: 7 * day, reset: hour }
/** One address is not written to more often than this, however often somebody asks. */
const resetPause = 5 * minute

/** The address that opens the door for this member, once. */
export async function makeLink(ctx: Ctx, memberId: MemberId, purpose: LinkPurpose): Promise<string> {
  const { token, hash } = newToken(ctx.organisation)
  const expiresAt = plus(ctx.now, worksFor[purpose])
  await add(ctx, 'oneTimeLinks', { tokenHash: hash, memberId, purpose, createdAt: ctx.now, expiresAt, usedAt: null })
  return `${ctx.config.url}/start/${token}`
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
