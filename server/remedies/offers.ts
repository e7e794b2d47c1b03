// What is about to be offered or given, held against the catalogue: it is in it, not retired, of the right sort, and for the case's brand.

import type { BrandId, RemedyId } from '#core/ids.ts'
import { refuse } from '#core/refusal.ts'
import type { OfferedOption } from '#core/remedies/contract.ts'
import { wrongBrand } from '#core/remedies/for-brand.ts'
import { brands } from '#server/people/queries.ts'
import type { Ctx } from '#server/platform/ctx.ts'
import { remedies, type RemedyRow } from './queries.ts'

export async function offersOf(ctx: Ctx, brandId: BrandId, options: readonly OfferedOption[]) {
  const catalogue = new Map((await remedies(ctx)).map((remedy) => [remedy.id, remedy]))
  const offers = options.map(({ remedyId, title, detail, costMinor }, place) => {
    const remedy = offered(catalogue.get(remedyId), `options.${place}.remedyId`)
    return { remedy, offer: { remedyId, title, detail, costMinor, within: remedy.within } }
  })
  const wanted = offers.map(({ remedy }, place) => ({ remedy, field: `options.${place}.remedyId` }))
  await heedBrand(ctx, brandId, wanted)
  return offers.map(({ offer }) => offer)
}

function offered(remedy: RemedyRow | undefined, field: string): RemedyRow {
  if (!remedy) throw refuse('invalid', 'This remedy is not in the catalogue. Choose another one.', field)
  if (remedy.retiredAt) throw refuse('invalid', `“${remedy.title}” is retired. Choose another remedy.`, field)
  if (remedy.perk) throw refuse('invalid', `“${remedy.title}” is a perk: it comes on top and is never one of the options.`, field)
  return remedy
}

/** A perk of the catalogue; one's own idea belongs to no brand. */
export async function heedPerk(ctx: Ctx, brandId: BrandId, remedyId: RemedyId): Promise<void> {
  const remedy = (await remedies(ctx)).find(({ id }) => id === remedyId)
  if (!remedy?.perk || remedy.retiredAt)
    throw refuse('invalid', 'This is not a perk of the catalogue. Choose another one, or leave it out.', 'remedyId')
  await heedBrand(ctx, brandId, [{ remedy, field: 'remedyId' }])
}

/** Nobody is asked to approve what could not be given here afterwards. */
export async function heedBrandOf(ctx: Ctx, brandId: BrandId, remedyIds: readonly RemedyId[]): Promise<void> {
  const found = (await remedies(ctx)).filter(({ id }) => remedyIds.includes(id))
  const wanted = found.map((remedy) => ({ remedy, field: 'what' }))
  await heedBrand(ctx, brandId, wanted)
}

async function heedBrand(ctx: Ctx, brandId: BrandId, wanted: readonly { remedy: RemedyRow; field: string }[]): Promise<void> {
  if (wanted.every(({ remedy }) => remedy.brands.length === 0)) return
  const { brands: known } = await brands(ctx)
  for (const { remedy, field } of wanted) {
    const fault = wrongBrand(remedy, { brandId, known, field })
    if (fault) throw fault
  }
}
