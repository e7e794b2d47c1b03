// Sharing the numbers by a link, and stopping it.

import type { Answer, Input } from '#core/endpoint.ts'
import { numbersShared, shareStopped } from '#core/insights/events.ts'
import type * as contract from '#core/insights/share-shapes.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { day, plus } from '#core/time/instant.ts'
import { brand } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import { newToken } from '#server/platform/tokens.ts'
import { isShare, listShares, openShares } from '#server/insights/queries/shares.ts'
import { addShare, type ShareId, writeStopped } from '#server/insights/share-store.ts'

/** Links that may be open at once: more than anybody needs, few enough to look through. */
const mostOpen = 50

export async function share(ctx: Ctx, { weeks, brandId, days }: Input<typeof contract.share>): Promise<Answer<typeof contract.share>> {
  if (brandId !== undefined) await brand(ctx, brandId)
  if ((await openShares(ctx)) >= mostOpen)
    throw refuse('conflict', `${mostOpen} links are open already. Stop one that nobody needs any more.`)
  const { token, hash } = newToken(ctx.organisation)
  const id: ShareId = ctx.id('share')
  const expiresAt = plus(ctx.now, days * day)
  await addShare(ctx, { id, tokenHash: hash, brandId: brandId ?? null, weeks, madeBy: member(ctx).id, expiresAt })
  ctx.tell(numbersShared, { shareId: id, expiresAt })
  const [made] = (await listShares(ctx, { limit: 1 })).rows
  if (made?.id !== id) throw new Error('the share that was just made is not the newest')
  return { share: made, link: `${ctx.config.url}/s/${token}` }
}

export async function stopShare(ctx: Ctx, { shareId }: Input<typeof contract.stopShare>): Promise<{ done: true }> {
  if (await writeStopped(ctx, shareId, member(ctx).id)) ctx.tell(shareStopped, { shareId })
  else if (!(await isShare(ctx, shareId))) throw notFound('link')
  return { done: true }
}
