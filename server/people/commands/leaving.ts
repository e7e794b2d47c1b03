// A member leaves, and may come back. Nobody is deleted: history keeps its people. Their open cases follow the news (see cases).

import type { Answer, Input } from '#core/endpoint.ts'
import type { MemberId } from '#core/ids.ts'
import { keyRevoked, linkAsked, memberLeft, memberReturned } from '#core/people/events.ts'
import type * as contract from '#core/people/leaving/contract.ts'
import { insteadOfNotFound, refuse } from '#core/refusal.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { endLinks, makeLink } from '#server/people/commands/links.ts'
import { keepOneAdmin } from '#server/people/commands/settings.ts'
import { memberRow } from '#server/people/queries.ts'
import * as store from '#server/people/store.ts'

/** Sessions, keys and links end in the same breath, and the password with them. */
export async function leave(ctx: Ctx, { memberId, to }: Input<typeof contract.leave>): Promise<Answer<typeof contract.leave>> {
  const leaver = await memberRow(ctx, memberId)
  if (leaver.leftAt) throw refuse('already-done', `${leaver.firstName} has left already.`)
  if (leaver.role === 'admin') await keepOneAdmin(ctx, memberId)
  if (to) await checkHeir(ctx, memberId, to)
  await store.changeMember(ctx, memberId, { leftAt: ctx.now, passwordHash: null })
  await store.endSessionsOf(ctx, memberId)
  await endLinks(ctx, memberId)
  for (const keyId of await store.revokeKeysOf(ctx, memberId)) ctx.tell(keyRevoked, { keyId })
  ctx.tell(memberLeft, { memberId, to })
  return memberRow(ctx, memberId)
}

async function checkHeir(ctx: Ctx, leaver: MemberId, to: MemberId): Promise<void> {
  const heir = await memberRow(ctx, to).catch(insteadOfNotFound(refuse('invalid', 'This colleague is not a member here.', 'to')))
  if (heir.id === leaver) throw refuse('invalid', 'Choose a colleague who stays.', 'to')
  if (heir.leftAt) throw refuse('invalid', `${heir.firstName} has left. Choose somebody else.`, 'to')
}

export async function comeBack(ctx: Ctx, { memberId }: Input<typeof contract.comeBack>): Promise<Answer<typeof contract.comeBack>> {
  const before = await memberRow(ctx, memberId)
  if (!before.leftAt) throw refuse('already-done', `${before.firstName} is here already.`)
  await store.changeMember(ctx, memberId, { leftAt: null })
  ctx.tell(memberReturned, { memberId })
  ctx.tell(linkAsked, { memberId, purpose: 'join' })
  return { member: await memberRow(ctx, memberId), link: await makeLink(ctx, memberId, 'join') }
}
