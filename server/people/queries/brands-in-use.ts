// Which brands are in use: the one that something new is for, and the one that speaks for the house to its own people.

import type { BrandId } from '#core/ids.ts'
import { frozenFault, isInUse, retiredFault } from '#core/people/brands/in-use.ts'
import { refuse } from '#core/refusal.ts'
import { type Brand, brand, brands } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'

/** The oldest that is in use: mails to colleagues leave from its mailbox and in its colour, and rest outside its hours. */
export async function firstBrand(ctx: Ctx): Promise<Brand | undefined> {
  return (await brands(ctx)).brands.find(isInUse)
}

/** The brand that something new is for: the one that was named, else the only one in use; `orElse` is said when there are more. */
export async function brandForNew(ctx: Ctx, wished: BrandId | undefined, orElse: string): Promise<Brand> {
  const used = (await brands(ctx)).brands.filter(isInUse)
  const id = wished ?? (used.length === 1 ? used[0]?.id : undefined)
  if (!id) throw refuse('invalid', orElse, 'brandId')
  return brandNamed(ctx, id)
}

/** A brand that is named for something new. Held until the door closes, so that nobody retires it meanwhile. */
export async function brandNamed(ctx: Ctx, id: BrandId, field = 'brandId'): Promise<Brand> {
  await ownRow(ctx, id).forShare().execute()
  const { brands: all } = await brands(ctx)
  const found = all.find((one) => one.id === id)
  if (!found) throw refuse('invalid', 'There is no such brand here. Choose one from the list.', field)
  const fault = retiredFault(found, all, field)
  if (fault) throw fault
  return found
}

/** A brand that is about to change, or what belongs to it: refused while it is retired. Held until the door closes. */
export async function brandToChange(ctx: Ctx, id: BrandId): Promise<Brand> {
  await ownRow(ctx, id).forNoKeyUpdate().execute()
  const found = await brand(ctx, id)
  const fault = frozenFault(found)
  if (fault) throw fault
  return found
}

function ownRow(ctx: Ctx, id: BrandId) {
  return ctx.db.selectFrom('brands').select('id').where('organisationId', '=', ctx.organisation).where('id', '=', id)
}
