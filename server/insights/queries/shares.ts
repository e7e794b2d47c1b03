// Links by which the numbers are shared, and who stands behind one.

import type { Answer, Input } from '#core/endpoint.ts'
import type { BrandId, MemberId } from '#core/ids.ts'
import type * as contract from '#core/insights/share-shapes.ts'
import { brandCalled } from '#core/people/brands/in-use.ts'
import { brands, memberNames } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { hashToken } from '#server/platform/tokens.ts'
import type { ShareId } from '#server/insights/share-store.ts'

type Shown = Answer<typeof contract.listShares>['rows'][number]

function shares(ctx: Ctx) {
  return ctx.db.selectFrom('insightShares').selectAll().where('organisationId', '=', ctx.organisation)
}

export async function listShares(
  ctx: Ctx,
  { after, limit }: Input<typeof contract.listShares>,
): Promise<Answer<typeof contract.listShares>> {
  const asked = after ? shares(ctx).where('id', '<', after) : shares(ctx)
  const found = await asked
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const names = await memberNames(ctx)
  const titles = new Map((await brands(ctx)).brands.map((one) => [one.id, brandCalled(one)]))
  const rows = found.slice(0, limit).map(({ id, brandId, madeBy, weeks, madeAt, expiresAt, stoppedAt }): Shown => {
    const of = brandId as BrandId | null
    const by = names.get(madeBy as MemberId)?.firstName ?? 'A colleague'
    return { id: id as ShareId, brandId: of, brand: of && (titles.get(of) ?? null), weeks, madeBy: by, madeAt, expiresAt, stoppedAt }
  })
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

/** How many still open. */
export async function openShares(ctx: Ctx): Promise<number> {
  const rows = await shares(ctx).clearSelect().select('id').where('stoppedAt', 'is', null).where('expiresAt', '>', ctx.now).execute()
  return rows.length
}

export async function shareOf(ctx: Ctx, token: string) {
  return shares(ctx).where('tokenHash', '=', hashToken(token)).executeTakeFirst()
}

export async function isShare(ctx: Ctx, id: ShareId): Promise<boolean> {
  return (await shares(ctx).where('id', '=', id).executeTakeFirst()) !== undefined
}
