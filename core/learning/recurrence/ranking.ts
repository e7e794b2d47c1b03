// Which known mistakes a text is probably about, best first. A mistake's score is the part of the text that its past texts explain. A person's
// “no” to a pair takes away from that mistake what the refused text would have given it: the next one like it ranks it lower.

import { alike, centred, joined } from '#core/learning/recurrence/meaning.ts'
import { likenessTo, sharesOf } from '#core/learning/recurrence/shares.ts'
import { type Direction, directionOf, type Known } from '#core/learning/recurrence/weights.ts'

/** A past text: the mistake that it is about, if it is about one, and those that a person said it is not about; its vector where it has one. */
export type Past<M extends string = string> = { of: M | null; not?: readonly M[]; codes: Int32Array; meaning?: Float32Array | null }
/** `shares`: what each past text of this mistake gives, by its place in the list that was ranked. `meaning`: how alike in meaning its nearest is. */
export type Candidate<M extends string = string> = { of: M; score: number; meaning: number; shares: { past: number; share: number }[] }
/** `direction` and `past` are those of the words; `likenesses`, one for each past text, join the meaning in. */
export type Ranked<M extends string = string> = {
  candidates: Candidate<M>[]
  direction: Direction
  past: Direction[]
  likenesses: number[]
}

/** `meaning`: the text's vector; without one the words alone rank. */
export function rank<M extends string>(
  codes: Int32Array,
  texts: readonly Past<M>[],
  known: Known,
  meaning: Float32Array | null = null,
): Ranked<M> {
  const direction = directionOf(codes, known)
  const past = texts.map((one) => directionOf(one.codes, known))
  const [own = null, ...theirs] = meaning ? centred([meaning, ...texts.map((one) => one.meaning ?? null)]) : []
  const whole = own ? joined(direction, own) : direction
  const wholes = own ? past.map((one, n) => joined(one, theirs[n] ?? null)) : past
  const shares = sharesOf(whole, wholes)
  const found = new Map<M, Candidate<M>>()
  const candidate = (of: M) => found.get(of) ?? found.set(of, fresh(of)).get(of) ?? fresh(of)
  texts.forEach(({ of, not = [] }, n) => {
    const share = shares[n] ?? 0
    for (const refused of not) candidate(refused).score -= Math.max(0, share)
    if (of === null) return
    const one = candidate(of)
    one.score += share
    one.meaning = Math.max(one.meaning, alike(own, theirs[n] ?? null))
    one.shares.push({ past: n, share })
  })
  const candidates = [...found.values()].filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)
  return { candidates, direction, past, likenesses: wholes.map(likenessTo(whole)) }
}

const fresh = <M extends string>(of: M): Candidate<M> => ({ of, score: 0, meaning: 0, shares: [] })
