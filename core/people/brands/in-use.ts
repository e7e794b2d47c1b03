// Which brands are offered for something new. One that is retired is not; its cases, addresses and numbers stay, marked “retired”.

import type { BrandId } from '#core/ids.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Instant } from '#core/time/instant.ts'

type Brand = { id: BrandId; name: string; retiredAt: Instant | null }

export function isInUse({ retiredAt }: Pick<Brand, 'retiredAt'>): boolean {
  return retiredAt === null
}

/** As it is written wherever retired brands stand among others. */
export function brandCalled({ name, retiredAt }: Pick<Brand, 'name' | 'retiredAt'>): string {
  return retiredAt === null ? name : `${name} (retired)`
}

/** To look for cases and numbers by: those in use first, retired ones behind, marked. */
export function brandsToFind<B extends Brand>(brands: readonly B[]): { value: B['id']; label: string }[] {
  const [used, retired] = [brands.filter(isInUse), brands.filter((brand) => !isInUse(brand))]
  return [...used, ...retired].map((brand) => ({ value: brand.id, label: brandCalled(brand) }))
}

/** Why nothing new begins with this brand; null when something may. */
export function retiredFault(brand: Brand, all: readonly Brand[], field: string): Refusal | null {
  if (isInUse(brand)) return null
  return refuse('invalid', `${brand.name} is retired. Choose ${namesOf(all)}, or bring it back under Settings, Brands.`, field)
}

/** Why it stays as it is: what was retired is brought back first. */
export function frozenFault(brand: Pick<Brand, 'name' | 'retiredAt'>): Refusal | null {
  if (isInUse(brand)) return null
  return refuse('conflict', `${brand.name} is retired and stays as it is. Bring it back first; then it can be changed.`)
}

/** Why this brand cannot be retired; null when it can. */
export function retirementFault(brand: Brand, all: readonly Brand[]): Refusal | null {
  if (!isInUse(brand)) return refuse('already-done', `${brand.name} is retired already.`)
  if (all.some((other) => other.id !== brand.id && isInUse(other))) return null
  return refuse('conflict', `${brand.name} is the last brand in use. Add another one first, or bring one back.`)
}

/** How many are named before the list is cut short. */
const mostNamed = 5

function namesOf(all: readonly Brand[]): string {
  const names = all.filter(isInUse).map(({ name }) => name)
  const named = names.length > mostNamed ? [...names.slice(0, mostNamed - 1), 'another one'] : names
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${named.at(-1)}` : (named[0] ?? 'another brand')
}
