// What went wrong, told as ours in whatever words: beside a real sorry it owns the failing, though no shape of owning is in it. Of what people write
// who own a mistake the shapes hear a third; that something is amiss, and of ours, is said by nearly all of them.

import { keptWith } from '#core/kept-with.ts'
import { apologiesIn, isPlain } from './apologies.ts'
import { type Draft, placedOnce, type Sentence, type Span } from './draft.ts'
import type { ToldWords } from './languages/language.ts'
import { mayOwn, ownershipIn } from './ownership.ts'

/** The clauses that tell it; none in a letter that is not sorry, or in a language that has no words for it. */
export const toldIn: (draft: Draft) => Span[] = keptWith((draft) => {
  const { told } = draft.language
  if (!told || !apologiesIn(draft).some(isPlain)) return []
  const weak = new Set(apologiesIn(draft).flatMap((apology) => (isPlain(apology) ? [] : [apology.sentence.start])))
  const sentences = draft.sentences.filter(({ start }) => !weak.has(start))
  return sentences.flatMap((sentence) =>
    placedOnce(sentence, told, (alone) => inSentence(alone, told), moved).filter((at) => mayOwn(at, sentence, draft.language)),
  )
})

/** Somebody of ours owns the failing, by a shape of owning or told as ours. */
export function isOwnedIn(draft: Draft): boolean {
  return ownershipIn(draft).length > 0 || toldIn(draft).length > 0
}

/** What stands in such a clause is part of owning it: "… because nobody here counted heads" is no excuse. */
export function isToldAsOurs({ start, end }: Span, draft: Draft): boolean {
  return toldIn(draft).some((told) => told.start < end && told.end > start)
}

function inSentence({ text, courtesy }: Sentence, told: ToldWords): Span[] {
  if (courtesy || text.endsWith('?') || !has(told.ours, text)) return []
  return clausesOf(text, told.cut).filter(({ start, end }) => isTold(text.slice(start, end), told))
}

function isTold(clause: string, { ours, amiss, fine, others, later }: ToldWords): boolean {
  return has(ours, clause) && has(amiss, clause) && ![fine, others, later].some((words) => has(words, clause))
}

function has(shape: RegExp, text: string): boolean {
  shape.lastIndex = 0
  return shape.test(text)
}

function clausesOf(text: string, cut: RegExp): Span[] {
  const cuts = [...text.matchAll(cut)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  return [...cuts, { start: text.length, end: text.length }].map(({ start }, n) => ({ start: cuts[n - 1]?.end ?? 0, end: start }))
}

function moved({ start, end }: Span, sentence: Sentence): Span {
  return { start: start + sentence.start, end: end + sentence.start }
}
