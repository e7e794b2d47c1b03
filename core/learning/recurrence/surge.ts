// New kinds show themselves: texts without a known mistake are put together by likeness, and a group of which more came lately than chance
// explains is proposed. Old and new texts are grouped alike, so that when nothing has changed, how many of a group are new is a matter of chance
// with their part in all arrivals: the exact Poisson comparison of two counts, given their sum.

import { atLeast } from '#core/stats/binomial.ts'
import type { Direction } from '#core/learning/recurrence/weights.ts'

export type Arrived = { isRecent: boolean; direction: Direction }
/** `members` by their place in what was asked about; `expected` recent ones when nothing has changed. */
export type Surge = { members: number[]; recent: number; expected: number; chance: number }

/** Average likeness up to which groups are joined; two reports of one thing in other words reach it, two about different things do not. */
const joinFrom = 0.14
/** Fewer are not a kind. */
const fewest = 3
/** Of what is proposed, about this part may be chance (Benjamini and Hochberg): a person looks at each. */
const falseParts = 0.05

/** `recentArrivals` of `arrivals`: all cases of the two periods, known mistakes too, so that a busy week alone proposes nothing. */
export function surges(texts: readonly Arrived[], recentArrivals: number, arrivals: number): Surge[] {
  const share = arrivals > 0 ? recentArrivals / arrivals : 1
  const judged = grouped(texts.map(({ direction }) => direction))
    .filter((members) => members.length >= fewest)
    .map((members): Surge => {
      const recent = members.filter((n) => texts[n]?.isRecent).length
      const expected = (members.length - recent) * (share / Math.max(1e-9, 1 - share))
      return { members, recent, expected, chance: atLeast(recent, members.length, share) }
    })
  const sorted = judged.toSorted((a, b) => a.chance - b.chance)
  const last = sorted.findLastIndex(({ chance }, n) => chance <= ((n + 1) / sorted.length) * falseParts)
  return sorted.slice(0, last + 1).filter(({ recent }) => recent >= fewest)
}

/** Joins the two groups that are most alike, by the average over their pairs, until no two are alike enough. */
function grouped(directions: readonly Direction[]): number[][] {
  const like = likenesses(directions)
  const groups: (number[] | null)[] = directions.map((_, n) => [n])
  for (;;) {
    let best = joinFrom
    let pair: [number, number] | null = null
    for (let a = 0; a < groups.length; a++) {
      if (groups[a] === null) continue
      const row = like[a]
      for (let b = 0; b < a; b++)
        if (groups[b] !== null && (row?.[b] ?? 0) > best) {
          best = row?.[b] ?? 0
          pair = [a, b]
        }
    }
    if (!pair) return groups.filter((group) => group !== null)
    join(groups, like, pair)
  }
}

function join(groups: (number[] | null)[], like: Float32Array[], [from, into]: [number, number]): void {
  const [gone, stays] = [groups[from] ?? [], groups[into] ?? []]
  groups[into] = [...stays, ...gone]
  groups[from] = null
  for (let other = 0; other < groups.length; other++) {
    if (groups[other] === null || other === into) continue
    const both = ((like[into]?.[other] ?? 0) * stays.length + (like[from]?.[other] ?? 0) * gone.length) / (stays.length + gone.length)
    for (const [one, two] of [
      [into, other],
      [other, into],
    ] as const) {
      const row = like[one]
      if (row) row[two] = both
    }
  }
}

function likenesses(directions: readonly Direction[]): Float32Array[] {
  const entries = new Map<number, { text: number; value: number }[]>()
  const like = directions.map(() => new Float32Array(directions.length))
  directions.forEach(({ at, value }, n) =>
    at.forEach((place, k) => {
      const list = entries.get(place) ?? []
      for (const { text, value: other } of list) {
        const sum = (like[n]?.[text] ?? 0) + other * (value[k] ?? 0)
        const [row, column] = [like[n], like[text]]
        if (row && column && text !== n) row[text] = column[n] = sum
      }
      list.push({ text: n, value: value[k] ?? 0 })
      entries.set(place, list)
    }),
  )
  return like
}
