// A reply in which nobody of ours does anything, and what it tells in the place of a deed: how a thing is or came to be, with nobody in the sentence
// who is spoken to. Any wording of it is an excuse there, so a language need only know what such a sentence does not have.

import { type About, asksForDeed } from './about.ts'
import { apologiesIn } from './apologies.ts'
import { blameIn } from './blame.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { perhapsOursIn } from './ownership.ts'
import { says, spotsIn } from './patterns.ts'
import { factsIn, reasonsIn } from './reasons.ts'
import type { TimesSaid } from './times-said.ts'
import { isOwnedIn } from './told.ts'

/** With fewer words it is a greeting, a name below, half a thought. */
const fewestWords = 6
/** What is longer than any sentence is nothing that was written (characters). */
const longest = 600

/** What only says how things are: known by its words, or by having none of those that say more. */
export function flatIn(draft: Draft, about: About, said: TimesSaid | null): Span[] {
  if (about.kind !== 'reply' || !asksForDeed(about)) return []
  if (isOwned(draft) || doesSomething(draft, said)) return []
  const reasons = reasonsIn(draft)
  const facts = factsIn(draft).filter((fact) => !overlaps(fact, reasons))
  const others = [...reasons, ...facts, ...blameIn(draft, about)]
  const isTold = perhapsOursIn(draft).length > 0
  const flat = isTold ? [] : draft.sentences.filter((sentence) => isFlat(sentence, draft) && !overlaps(sentence, others))
  return [...facts, ...flat].map(({ start, end }) => ({ start, end }))
}

function overlaps({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((one) => one.start < end && one.end > start)
}

function isFlat(sentence: Sentence, { language }: Draft): boolean {
  const { notFlat } = language.reasons
  const { text, words, courtesy } = sentence
  const isTold = !courtesy && words.length >= fewestWords && text.length <= longest && !text.endsWith('?')
  return notFlat !== undefined && isTold && !says(text, notFlat, sentence)
}

function isOwned(draft: Draft): boolean {
  return isOwnedIn(draft) || apologiesIn(draft).some(({ kind }) => kind === 'full')
}

/** A deed of ours, or steps that the customer is given. */
export function doesSomething(draft: Draft, said: TimesSaid | null): boolean {
  return isOurDeed(draft, said) || spotsIn(draft, draft.language.phrases.steps).length > 0 || (draft.plain.match(listed)?.length ?? 0) > 1
}

/** What moves the case from our side: a deed done, a remedy, or what is promised; while that is not known, it may be. */
export function isOurDeed(draft: Draft, said: TimesSaid | null): boolean {
  const { phrases, parts } = draft.language
  return [phrases.deeds, parts.remedies].some((table) => spotsIn(draft, table).length > 0) || said === null || said.promises.length > 0
}

/** Steps in a list, numbered or not. */
const listed = /^ *(?:\d{1,2}[.)]|[-*•]) \S/gm
