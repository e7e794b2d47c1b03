// Which known mistakes a text is probably about, best first. A mistake's score is the part of the text that its past texts explain. A person's
// “no” to a pair takes away from that mistake what the refused text would have given it: the next one like it ranks it lower.

import { sharesOf } from '#core/learning/recurrence/shares.ts'
import { type Direction, directionOf, type Known } from '#core/learning/recurrence/weights.ts'

/** A past text: the mistake that it is about, if it is about one, and those that a person said it is not about. */
export type Past<M extends string = string> = { of: M | null; not?: readonly M[]; codes: Int32Array }
/** `shares`: what each past text of this mistake gives, by its place in the list that was ranked. */
export type Candidate<M extends string = string> = { of: M; score: number; shares: { past: number; share: number }[] }
export type Ranked<M extends string = string> = { candidates: Candidate<M>[]; direction: Direction; past: Direction[] }

export function rank<M extends string>(codes: Int32Array, texts: readonly Past<M>[], known: Known): Ranked<M> {
  const direction = directionOf(codes, known)
  const past = texts.map((one) => directionOf(one.codes, known))
  const shares = sharesOf(direction, past)
  const found = new Map<M, Candidate<M>>()
  const candidate = (of: M) => found.get(of) ?? found.set(of, { of, score: 0, shares: [] }).get(of) ?? { of, score: 0, shares: [] }
  texts.forEach(({ of, not = [] }, n) => {
    const share = shares[n] ?? 0
    for (const refused of not) candidate(refused).score -= Math.max(0, share)
    if (of === null) return
    const one = candidate(of)
    one.score += share
    one.shares.push({ past: n, share })
  })
  const candidates = [...found.values()].filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)
  return { candidates, direction, past }
}
