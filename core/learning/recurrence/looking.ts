// Which past texts are looked at: those that share the rarest words and pairs with this one. Common words are left out before they are looked up,
// so that a look costs about the same among a thousand texts and among a million.

import type { Term } from '#core/learning/recurrence/terms.ts'
import { type Known, rarity } from '#core/learning/recurrence/weights.ts'

export type Look = { key: number; weight: number }

/** So many entries may be read for one look, by the counts; and so many texts are compared in full. */
export const mostEntries = 2000
export const mostTexts = 120

/** The terms to look up, rarest first, until their counts fill the budget; the rarest that is known at all is always looked up. */
export function looksFor(terms: readonly Term[], known: Known, budget = mostEntries): Look[] {
  const different = [...new Map(terms.map((term) => [term.key, term])).values()]
  const counted = different.map((term) => ({ ...term, count: known.counts[term.place] ?? 0 })).toSorted((a, b) => a.count - b.count)
  const looks: Look[] = []
  let entries = 0
  for (const { key, place, count, group } of counted) {
    entries += count
    if (entries > budget && looks.length > 0 && count > budget / 10) break
    const weight = rarity(known, place) ** 2
    looks.push({ key, weight: group === 0 ? weight : weight / 2 })
  }
  return looks
}
