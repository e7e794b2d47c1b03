// How sure the first candidate is, from 0 to 1: how much of the text its past texts explain, how far it stands before the second, how much of
// what is said was ever said about it, and whether the one text that is most alike says the same. A text about something new is like many
// things a little; it fails at the second and the third.

import type { Ranked } from '#core/learning/recurrence/ranking.ts'
import type { Direction } from '#core/learning/recurrence/weights.ts'

/** From here on a suggestion is said as probable. About one in ten texts about something new reaches it; see docs/performance.md. */
export const probable = 0.5
/** Below this nothing is said. */
export const worthSaying = 0.2

/**
 * The strength from which it is probable grows with the number of texts: among more of them a new one finds its like by chance more easily.
 * Measured at 300 and at 6,000 texts, and held within what was measured.
 */
const middleAmong = (texts: number) => Math.min(0.36, Math.max(0.1, 0.15 + 0.06 * Math.log(texts / 300)))

/** `texts`: how many there are in all. */
export function surenessOf({ candidates, direction, past, likenesses }: Ranked, texts: number): number {
  const [first, second] = candidates
  if (!first) return 0
  const own = first.shares.map((one) => one.past)
  const margin = Math.max(0, first.score - 0.4 * (second?.score ?? 0))
  const strength =
    margin *
    Math.max(
      first.meaning,
      covered(
        direction,
        own.flatMap((n) => past[n] ?? []),
      ),
    ) *
    (own.includes(likenesses.indexOf(Math.max(...likenesses))) ? 1 : 0.8)
  return strength / (strength + middleAmong(texts))
}

/** The part of the text, by weight, of which some past text of the mistake speaks too. */
function covered({ at, value }: Direction, past: readonly Direction[]): number {
  const unsaid = new Map<number, number>()
  at.forEach((place, n) => unsaid.set(place, (unsaid.get(place) ?? 0) + (value[n] ?? 0) ** 2))
  for (const one of past) for (const place of one.at) unsaid.delete(place)
  return 1 - [...unsaid.values()].reduce((sum, weight) => sum + weight, 0)
}
