// For which brands a remedy is meant: none named is every brand, also one that comes later.

import type { BrandId } from '#core/ids.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { RemedyFields } from './contract.ts'

type Named = { id: BrandId; name: string }

export function isForBrand({ brands }: Pick<RemedyFields, 'brands'>, brandId: BrandId): boolean {
  return brands.length === 0 || brands.includes(brandId)
}

/** "Oak and Lantern only", "Fjord, Oak and Lantern only"; null when it is for every brand. */
export function brandsInWords(brands: readonly BrandId[], known: readonly Named[]): string | null {
  const names = known.filter(({ id }) => brands.includes(id)).map(({ name }) => name)
  return names.length === 0 ? null : `${names.join(', ')} only`
}

/** Why this remedy is nothing for a case of this brand; null when it is. */
export function wrongBrand(
  remedy: Pick<RemedyFields, 'title' | 'perk' | 'brands'>,
  { brandId, known, field }: { brandId: BrandId; known: readonly Named[]; field: string },
): Refusal | null {
  if (isForBrand(remedy, brandId)) return null
  const here = known.find(({ id }) => id === brandId)?.name ?? 'another brand'
  const meant = brandsInWords(remedy.brands, known) ?? 'other brands only'
  const other = remedy.perk ? 'perk' : 'remedy'
  return refuse('invalid', `“${remedy.title}” is for ${meant}, and this case belongs to ${here}. Choose another ${other}.`, field)
}

/** The first that is no brand of the organisation, with its place. */
export function unknownBrand(brands: readonly BrandId[], known: readonly Named[]): Refusal | null {
  const place = brands.findIndex((brand) => !known.some(({ id }) => id === brand))
  return place < 0 ? null : refuse('invalid', 'There is no such brand here. Choose one from the list.', `brands.${place}`)
}

/** Each one once, in a lasting order, so that the same choice is never a change. */
export function brandsKept(brands: readonly BrandId[]): BrandId[] {
  return [...new Set(brands)].toSorted()
}
