// A brand is retired, and may be brought back. Nothing of it goes: its cases, addresses, letters and hours stay as they are.

import type { Answer } from '#core/endpoint.ts'
import type { BrandId } from '#core/ids.ts'
import type * as contract from '#core/people/brands/contract.ts'
import { isInUse, retirementFault } from '#core/people/brands/in-use.ts'
import { brandRetired, brandReturned } from '#core/people/events.ts'
import { notFound, refuse } from '#core/refusal.ts'
import { brand, brands } from '#server/people/queries.ts'
import { type Ctx, member } from '#server/platform/ctx.ts'
import * as store from '#server/people/store.ts'

type Named = { brandId: BrandId }

export async function retireBrand(ctx: Ctx, { brandId }: Named): Promise<Answer<typeof contract.retireBrand>> {
  await store.holdBrands(ctx)
  const { brands: all } = await brands(ctx)
  const found = all.find(({ id }) => id === brandId)
  if (!found) throw notFound('brand')
  const fault = retirementFault(found, all)
  if (fault) throw fault
  await store.changeBrand(ctx, brandId, { retiredAt: ctx.now, retiredBy: member(ctx).id })
  ctx.tell(brandRetired, { brandId })
  return brand(ctx, brandId)
}

export async function bringBackBrand(ctx: Ctx, { brandId }: Named): Promise<Answer<typeof contract.bringBackBrand>> {
  await store.holdBrands(ctx)
  const found = await brand(ctx, brandId)
  if (isInUse(found)) throw refuse('already-done', `${found.name} is in use already.`)
  await store.changeBrand(ctx, brandId, { retiredAt: null, retiredBy: null })
  ctx.tell(brandReturned, { brandId })
  return brand(ctx, brandId)
}
