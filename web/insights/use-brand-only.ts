// The name of the brand that an address narrows the numbers to, so that nobody takes a part for the whole.

import { useAnswer } from '#web/platform/answers.ts'
import type { WeekSearch } from './search.ts'

/** " Of Harbour Linen only.", or nothing where all brands are meant. */
export function useBrandOnly({ brand }: WeekSearch): string {
  const brands = useAnswer('people.brands', {}, { on: brand !== undefined }).data?.brands ?? []
  const name = brands.find(({ id }) => id === brand)?.name
  return name === undefined ? '' : ` Of ${name} only.`
}
