// The catalogue as a lead keeps it: add, change, retire, bring back. Options that were offered keep their own words and cost.

import { refuse, notFound } from '#core/refusal.ts'
import type { BrandId, RemedyId } from '#core/ids.ts'
import { remedyAdded, remedyChanged, remedyRetired, remedyReturned } from '#core/remedies/events.ts'
import type { RemedyFields } from '#core/remedies/contract.ts'
import { brandsKept, unknownBrand } from '#core/remedies/for-brand.ts'
import { brands as brandsHere, organisation } from '#server/people/queries.ts'
import { brandNamed } from '#server/people/queries/brands-in-use.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { remedyRow, type RemedyRow } from '#server/remedies/queries.ts'
import { changeBrands, insertRemedies, updateRemedy } from '#server/remedies/store.ts'

export async function add(ctx: Ctx, asked: RemedyFields): Promise<RemedyRow> {
  checkRange(asked)
  const fields = { ...asked, brands: await knownBrands(ctx, asked.brands) }
  const { currency } = await organisation(ctx)
  const id = ctx.id('remedy')
  await insertRemedies(ctx, currency, [{ ...fields, id }])
  ctx.tell(remedyAdded, { remedyId: id })
  return { ...fields, id, currency, retiredAt: null }
}

export async function change(ctx: Ctx, { remedyId, ...input }: { remedyId: RemedyId } & Partial<RemedyFields>): Promise<RemedyRow> {
  const remedy = await live(ctx, remedyId)
  const asked = input.brands ? { ...input, brands: await knownBrands(ctx, input.brands, remedy.brands) } : input
  const named = Object.keys(asked).filter((key): key is keyof RemedyFields => asked[key as keyof RemedyFields] !== undefined)
  const fields = named.filter((key) => JSON.stringify(asked[key]) !== JSON.stringify(remedy[key]))
  if (fields.length === 0) return remedy
  const changes = Object.fromEntries(fields.map((key) => [key, asked[key]])) as Partial<RemedyFields>
  checkRange({ ...remedy, ...changes })
  const { brands, ...own } = changes
  if (Object.keys(own).length > 0) await updateRemedy(ctx, remedyId, own)
  if (brands) await changeBrands(ctx, remedyId, brands)
  ctx.tell(remedyChanged, { remedyId, fields })
  return { ...remedy, ...changes }
}

export async function retire(ctx: Ctx, { remedyId }: { remedyId: RemedyId }): Promise<{ done: true }> {
  await live(ctx, remedyId)
  await updateRemedy(ctx, remedyId, { retiredAt: ctx.now })
  ctx.tell(remedyRetired, { remedyId })
  return { done: true }
}

/** As it was, for the same brands and kinds; one that is proposed already stays as it is. */
export async function bringBack(ctx: Ctx, { remedyId }: { remedyId: RemedyId }): Promise<RemedyRow> {
  const remedy = await known(ctx, remedyId)
  if (!remedy.retiredAt) return remedy
  await updateRemedy(ctx, remedyId, { retiredAt: null })
  ctx.tell(remedyReturned, { remedyId })
  return { ...remedy, retiredAt: null }
}

/** A retired brand stays where it stands already (`before`), and is not taken anew. */
async function knownBrands(ctx: Ctx, brands: readonly BrandId[], before: readonly BrandId[] = []): Promise<BrandId[]> {
  if (brands.length === 0) return []
  const fault = unknownBrand(brands, (await brandsHere(ctx)).brands)
  if (fault) throw fault
  for (const [place, brand] of brands.entries()) if (!before.includes(brand)) await brandNamed(ctx, brand, `brands.${place}`)
  return brandsKept(brands)
}

async function live(ctx: Ctx, id: RemedyId): Promise<RemedyRow> {
  const remedy = await known(ctx, id)
  if (remedy.retiredAt) throw refuse('already-done', 'This remedy is retired. Bring it back first, or add another one.', 'remedyId')
  return remedy
}

async function known(ctx: Ctx, id: RemedyId): Promise<RemedyRow> {
  const remedy = await remedyRow(ctx, id)
  if (!remedy) throw notFound('remedy')
  return remedy
}

function checkRange({ gravest, mildest }: Pick<RemedyFields, 'gravest' | 'mildest'>): void {
  if (gravest > mildest)
    throw refuse(
      'invalid',
      `The mildest severity (${mildest}) cannot be graver than the gravest (${gravest}); 1 is the gravest.`,
      'mildest',
    )
}
