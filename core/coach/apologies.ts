// Where a draft says sorry, and what kind of sorry it is. Finding the word is easy; the kind is what the customer hears.

import { keptWith } from '#core/kept-with.ts'
import type { ApologyKind, ApologyWords } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import { clauseEnd, placedOnce } from './draft.ts'
import type { Draft, Sentence } from './draft.ts'
import { spotsInSentence } from './patterns.ts'
import type { Spot } from './patterns.ts'
import type { Replacement } from './finder.ts'

/** From the word of apology to the end of its clause. */
export type Apology = Spot & { kind: ApologyKind; shape: string }

/** Every apology to this customer, in order of reading. */
export const apologiesIn: (draft: Draft) => Apology[] = keptWith((draft) => {
  const words = draft.language.apologies
  return draft.sentences.flatMap((sentence) => placedOnce(sentence, words, (alone) => inSentence(alone, words), moved))
})

function inSentence(sentence: Sentence, words: ApologyWords): Apology[] {
  return spotsInSentence(sentence, words.words)
    .filter(({ start }) => !words.not.test(sentence.text.slice(0, start - sentence.start)))
    .map((spot) => read(spot, words))
}

function moved(apology: Apology, sentence: Sentence): Apology {
  return { ...apology, sentence, start: apology.start + sentence.start, end: apology.end + sentence.start }
}

/** True when this apology answers for the mistake: whole or plain, or (while fault is not established) sympathy. */
export function counts(apology: Apology, about: About, draft: Draft): boolean {
  const { kind, shape } = heardBy(about, apology, draft)
  if (kind === 'sympathy') return !about.faultKnown
  const aboutAnswers = draft.language.apologies.aboutAnswers.test(about.crux ?? '')
  return isPlain({ kind }) || (kind === 'other' && aboutAnswers && shape !== 'for asking')
}

/** "Sorry for the delay", to somebody who wrote of no time, is about our late answer. */
export function heardBy({ crux, customerWords }: About, apology: Apology, { language }: Draft): Apology {
  const theirs = `${crux ?? ''}${customerWords}`
  const isLate = apology.shape === 'the delay' && theirs !== '' && !language.apologies.waiting.test(theirs)
  return isLate ? { ...apology, kind: 'other' } : apology
}

/** Sorry for our doing, named or not; neither sympathy nor a doubt. */
export function isPlain({ kind }: Pick<Apology, 'kind'>): boolean {
  return kind === 'full' || kind === 'generic'
}

/** "I am sorry." for a sentence that holds only a weak apology; null when the sentence says more than that. */
export function plainSorry({ sentence, start, end }: Spot, draft: Draft): Replacement | null {
  const { opening, goesOn, company, we, one, smallAfterComma } = draft.language.apologies.plain
  const before = sentence.text.slice(0, start - sentence.start)
  const nothingMore = /^[.!]*$/.test(sentence.text.slice(end - sentence.start)) && !goesOn.test(sentence.text)
  if (!opening.test(before) || !nothingMore) return null
  const sorry = company.test(sentence.text) ? we : one
  const text = smallAfterComma && isSmall(sentence.text.charAt(0)) ? small(sorry) : sorry
  return { start: sentence.start, end: sentence.end, text }
}

/** "I am sorry. " before what the letter begins with, small after the comma of a greeting where the language has it so. */
export function sorryBefore(body: Sentence, draft: Draft): Replacement {
  const { one, smallAfterComma } = draft.language.apologies.plain
  const { start } = body
  const first = draft.text.charAt(start)
  const afterComma = smallAfterComma && (isSmall(first) || draft.plain.slice(0, start).trimEnd().endsWith(','))
  const sorry = afterComma ? small(one) : one
  return isSmall(first) ? { start, end: start + 1, text: `${sorry} ${first.toUpperCase()}` } : { start, end: start, text: `${sorry} ` }
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase()
}

function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function read(spot: Spot, { kinds, conditionFirst, on }: ApologyWords): Apology {
  const { sentence, start } = spot
  const rest = sentence.text.slice(spot.end - sentence.start)
  const lead = sentence.text.slice(0, start - sentence.start)
  const found = kinds.find(
    ({ after, said, before }) => after.test(rest) && (said?.test(spot.words) ?? true) && (before?.test(lead) ?? true),
  )
  const end = found?.spans === 'word' ? spot.end + lengthOf(found.after, rest) : clauseEnd(sentence, spot.end + lengthOf(on, rest))
  const doubted = (!found || found.kind === 'generic') && conditionFirst.test(lead)
  if (doubted) return { ...spot, start: sentence.start, end, kind: 'conditional', shape: 'if, first' }
  return { ...spot, end, kind: found?.kind ?? 'full', shape: found?.name ?? 'plain' }
}

function lengthOf(shape: RegExp, rest: string): number {
  return shape.exec(rest)?.[0].length ?? 0
}
