// What a writer has said of the promises in a letter: by when one is, or that it is none. The coach reads; the writer has the last word.

import type { Instant } from '#core/time/instant.ts'
import type { SaidPromise } from './promises.ts'
import { asSeen } from './unseen.ts'

/** `words` of time and `what` as the coach reads them in the letter; `at` null: this is no promise. */
export type Answered = { words: string; what: string; at: Instant | null }
/** `promised` begins once the letter has left; `asked` waits for an answer and becomes nothing without one; `none` was said to be none. */
export type Settled<P> = { promise: P; state: 'promised' | 'asked' | 'none'; due: Instant }
type Made = { what: string; due: Instant }
type Said = Pick<SaidPromise, 'words' | 'what' | 'due' | 'sure'>

export function settledBy<P extends Said>(promises: readonly P[], answers: readonly Answered[], now: Instant): Settled<P>[] {
  return promises.map((promise) => {
    if (answers.some((answer) => answer.at === null && isAbout(answer, promise))) return { promise, state: 'none', due: promise.due }
    const meant = answers.find((answer) => answer.at !== null && answer.at > now && sameTime(answer, promise))?.at
    if (meant) return { promise, state: 'promised', due: meant }
    return { promise, state: promise.sure ? 'promised' : 'asked', due: promise.due }
  })
}

/** What is promised once the letter has left: as it was settled, and what the writer alone calls a promise. */
export function promisesMade(promises: readonly Said[], said: readonly Answered[], now: Instant): { what: string; due: Instant }[] {
  const answers = said.map((answer) => asRead(answer, promises))
  const settled = settledBy(promises, answers, now).filter(({ state }) => state === 'promised')
  const unread = answers.filter((answer) => !promises.some((promise) => sameTime(answer, promise)))
  return onceEach([
    ...settled.map(({ promise: { what }, due }) => ({ what, due })),
    ...unread.flatMap(({ what, at }) => (at === null ? [] : [{ what, due: at }])),
  ])
}

/**
 * A program may tell a time, or a deed, in fewer words than the coach reads there: "by noon" of "tomorrow by noon". Where that can be about
 * one promise alone, it is about that one; else it stays as it was told.
 */
function asRead(answer: Answered, promises: readonly Said[]): Answered {
  if (promises.some((promise) => (answer.at === null ? isAbout(answer, promise) : sameTime(answer, promise)))) return answer
  const words = plain(answer.words)
  const [one, ...others] = promises.filter((promise) => plain(promise.words).includes(words))
  return one && others.length === 0 ? { ...answer, words: one.words, what: deedOf(one) } : answer
}

/** Of those that promise the same by the same time only the first: a letter that says it again makes no second promise. */
export function onceEach<P extends Made>(promises: readonly P[]): P[] {
  return promises.filter((one, place) => promises.findIndex((other) => isSame(one, other)) === place)
}

/** The same deed in the same words, by the same instant. */
export function isSame(one: Made, other: Made): boolean {
  return one.due === other.due && plain(one.what).toLowerCase() === plain(other.what).toLowerCase()
}

/** The answers that still speak of a promise in the letter: of what was struck out nobody says anything any more. */
export function stillAbout(answers: readonly Answered[], promises: readonly Said[]): Answered[] {
  return answers.filter((answer) => promises.some((promise) => (answer.at === null ? isAbout(answer, promise) : sameTime(answer, promise))))
}

/** One more answer, in the place of any to the same question; null takes it back. */
export function withAnswer(answers: readonly Answered[], to: Pick<Said, 'words' | 'what'>, at: Instant | null | undefined): Answered[] {
  const others = answers.filter((answer) => !isAbout(answer, to) && (answer.at === null || !sameTime(answer, to)))
  return at === undefined ? others : [...others, { words: plain(to.words), what: deedOf(to), at }]
}

/** Whether the words of the answer stand in the letter, however its lines are broken. */
export function isIn(letter: string, { words }: Pick<Answered, 'words'>): boolean {
  return plain(asSeen(letter).seen).includes(plain(words))
}

/** The same words mean the same time, whatever is done by it; that it is no promise is said of one deed. */
function sameTime(answer: Pick<Answered, 'words'>, promise: Pick<Said, 'words'>): boolean {
  return plain(answer.words) === plain(promise.words)
}

function isAbout(answer: Pick<Answered, 'words' | 'what'>, promise: Pick<Said, 'words' | 'what'>): boolean {
  return sameTime(answer, promise) && deedOf(answer) === deedOf(promise)
}

/** A time that stands alone is its own deed. */
function deedOf({ words, what }: Pick<Answered, 'words' | 'what'>): string {
  return plain(what) || plain(words)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
