// Earlier reviews that may tell something about a new one: the same mistake, the same kind, or the same words in their names.

export type Comparable = { title: string; mistakeId: string | null; kind: string | null }

const few = 3
const common = new Set(
  'the and for with that this not did was were had has from into our their customer came come after before when again'.split(' '),
)

/** The nearest first, each with the reason in words. */
export function similarTo<T extends Comparable>(one: Comparable, earlier: readonly T[]): { review: T; because: string }[] {
  return earlier
    .map((review) => ({ review, ...likeness(one, review) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, few)
    .map(({ review, because }) => ({ review, because }))
}

function likeness(one: Comparable, other: Comparable): { weight: number; because: string } {
  const both = sharedWords(one.title, other.title)
  const words = both.length === 0 ? '' : `${both.map((word) => `“${word}”`).join(' and ')} in both`
  if (one.mistakeId !== null && one.mistakeId === other.mistakeId)
    return { weight: 100 + both.length, because: ['the same mistake', words].filter(Boolean).join(', ') }
  if (one.kind !== null && one.kind === other.kind)
    return { weight: 10 + both.length, because: ['the same kind', words].filter(Boolean).join(', ') }
  return { weight: both.length >= 2 ? both.length : 0, because: words }
}

function sharedWords(one: string, other: string): string[] {
  const theirs = new Set(wordsOf(other))
  return [...new Set(wordsOf(one))].filter((word) => theirs.has(word)).slice(0, few)
}

function wordsOf(title: string): string[] {
  return (title.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => !common.has(word))
}
