// The house as the coach takes it, for texts that stay inside or belong to no case: its rules, kept up to date, so a change counts at once, and
// the language in which its people write to each other.

import { useMemo } from 'react'
import type { HouseStyle, OwnName } from '#core/coach/about.ts'
import { plainStyle } from '#core/coach/house.ts'
import type { BrandId } from '#core/ids.ts'
import { isInUse } from '#core/people/brands/in-use.ts'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'

/** Undefined until they are there. Where they cannot be asked for, the coach reads as it comes. */
export function useHouse(): HouseStyle | undefined {
  const { data, isError } = useAnswer('coach.style', {})
  return useMemo(() => (data ? styleOf(data) : isError ? plainStyle : undefined), [data, isError])
}

/** That of this brand, or of the first in use: what a text is read in while it is too short to tell its own. */
export function useHouseLanguage(brandId?: BrandId): string {
  const brands = useAnswer('people.brands', {}).data?.brands ?? []
  return brands.find(brandId === undefined ? isInUse : ({ id }) => id === brandId)?.language ?? 'en'
}

/** Whom a writer of the house would name: members by full and first name, departments and suppliers. */
export function useOwnNames(): OwnName[] {
  const members = useAnswer('people.members', {}).data?.members
  const departments = useAnswer('people.departments', {}).data?.departments
  return useMemo(() => {
    const names = new Set((members ?? []).flatMap(({ name, firstName }) => [name, firstName]))
    return [...Array.from(names, (name) => ({ name, kind: 'member' as const })), ...(departments ?? [])]
  }, [members, departments])
}

/** The house's own weights and phrases; what weighs as it comes is left to the coach. */
function styleOf({ rules, phrases }: Got<'coach.style'>): HouseStyle {
  const own = rules.filter(({ weight, usual }) => weight !== usual)
  return { rules: Object.fromEntries(own.map(({ id, weight }) => [id, weight])), phrases }
}
