// Why a known mistake is suggested: the facts that both have, and the words in both that speak for it most, as the customer wrote them.

import { isCommon } from '#core/learning/recurrence/common-words.ts'
import type { Candidate, Ranked } from '#core/learning/recurrence/ranking.ts'
import { groups, type Term } from '#core/learning/recurrence/terms.ts'
import { type Known, rarity } from '#core/learning/recurrence/weights.ts'

const mostShown = 3
/** A word that speaks less than this part of what the first one says is not worth showing. */
const leastPart = 0.15

const mostWords = 5

export function sharedWords(text: string, terms: readonly Term[], { direction, past }: Ranked, { shares }: Candidate): string[] {
  const here = new Map([...direction.at].map((place, n) => [place, direction.value[n] ?? 0]))
  const there = new Map<number, number>()
  for (const { past: n, share } of shares)
    past[n]?.at.forEach((place, k) => there.set(place, (there.get(place) ?? 0) + Math.max(0, share) * (past[n]?.value[k] ?? 0)))
  return bestWords(text, terms, ({ place }) => (here.get(place) ?? 0) * (there.get(place) ?? 0))
}

/** The words that most of these texts have and few others. */
export function wordsOfAll(texts: readonly { text: string; terms: readonly Term[] }[], known: Known): string[] {
  const having = new Map<number, number>()
  for (const { terms } of texts) for (const key of new Set(terms.map((term) => term.key))) having.set(key, (having.get(key) ?? 0) + 1)
  const weight = ({ key, place }: Term) => {
    const part = (having.get(key) ?? 0) / texts.length
    return part < 0.5 ? 0 : part * (rarity(known, place) - 1 + 0.1)
  }
  const most = texts.toSorted((a, b) => sumOf(b.terms, weight) - sumOf(a.terms, weight))[0]
  return most ? bestWords(most.text, most.terms, weight) : []
}

type Span = { from: number; to: number }

/** The heaviest words; those that stand beside each other become one: “cut-off time”. */
function bestWords(text: string, terms: readonly Term[], weight: (term: Term) => number): string[] {
  const weighed = terms
    .filter(({ group, from, to }) => group === groups.word && !isCommon(text.slice(from, to)))
    .map((term) => ({ ...term, weight: weight(term) }))
    .filter((term) => term.weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from)
  const heavy = weighed.filter((term) => term.weight >= leastPart * (weighed[0]?.weight ?? 0))
  const chosen = heavy.filter(({ key }, n) => heavy.findIndex((one) => one.key === key) === n).slice(0, mostWords)
  const joined = chosen
    .toSorted((a, b) => a.from - b.from)
    .reduce<Span[]>((spans, term) => {
      const last = spans.at(-1)
      if (last && /^[\s-]?$/.test(text.slice(last.to, term.from))) last.to = term.to
      else spans.push({ from: term.from, to: term.to })
      return spans
    }, [])
  return joined.slice(0, mostShown).map(({ from, to }) => text.slice(from, to).replaceAll(/\s+/g, ' '))
}

function sumOf(terms: readonly Term[], weight: (term: Term) => number): number {
  return terms.reduce((sum, term) => sum + weight(term), 0)
}
