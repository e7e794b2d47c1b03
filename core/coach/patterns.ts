// Where shapes of speech occur in a draft. They are read sentence by sentence, so a shape never reaches over a full stop,
// and what a sentence holds is kept with it, so that a keystroke in another one costs nothing here.

import { clauseEnd, oncePerSentence } from './draft.ts'
import type { Draft, Sentence, Span } from './draft.ts'
import { heardIn, wordingsIn } from './heard.ts'
import type { Pattern } from './shapes.ts'

export type Spot<P extends Pattern = Pattern> = Span & { of: P; words: string; sentence: Sentence }
type Kept<P> = { of: P; at: number; words: string }

/** Every place in the draft where one of these shapes occurs, in order. */
export function spotsIn<P extends Pattern>(draft: Draft, patterns: readonly P[]): Spot<P>[] {
  const spots: Spot<P>[] = []
  for (const sentence of draft.sentences) {
    const kept = keptIn(sentence, patterns)
    if (kept.length > 0) spots.push(...placed(kept, sentence))
  }
  return spots
}

/** The first of them, or null. */
export function firstIn(draft: Draft, patterns: readonly Pattern[]): Spot | null {
  return spotsIn(draft, patterns)[0] ?? null
}

/** `patterns` is a table that lives as long as the program: its identity is the mark under which the answer is kept. */
export function spotsInSentence<P extends Pattern>(sentence: Sentence, patterns: readonly P[]): Spot<P>[] {
  return placed(keptIn(sentence, patterns), sentence)
}

function placed<P extends Pattern>(kept: readonly Kept<P>[], sentence: Sentence): Spot<P>[] {
  return kept.map(({ of, at, words }) => {
    const start = sentence.start + at
    return { of, start, end: start + words.length, words, sentence }
  })
}

function keptIn<P extends Pattern>(sentence: Sentence, patterns: readonly P[]): Kept<P>[] {
  return oncePerSentence(sentence, patterns, () => foundIn(sentence, patterns))
}

function foundIn<P extends Pattern>(sentence: Sentence, patterns: readonly P[]): Kept<P>[] {
  const found: Kept<P>[] = []
  for (const { of, wordings } of heardIn(patterns, sentence))
    for (const { index, 0: words } of matchesOfAny(wordings, sentence.text)) found.push({ of, at: index, words })
  return found.length > 1 ? found.sort((a, b) => a.at - b.at || b.words.length - a.words.length) : found
}

/** As of one expression that is any of these: what begins first is taken, of those at one place the first, and the next begins behind it. */
export function matchesOfAny(wordings: readonly RegExp[], text: string): RegExpExecArray[] {
  const [only, ...others] = wordings
  if (!only || others.length === 0) return only ? matchesOf(only, text) : []
  const matches: RegExpExecArray[] = []
  let ahead = wordings.flatMap((wording) => from(wording, 0, text))
  while (ahead.length > 0) {
    const { match } = ahead.reduce((first, one) => (one.match.index < first.match.index ? one : first))
    matches.push(match)
    const end = match.index + Math.max(1, match[0].length)
    ahead = ahead.flatMap((one) => (one.match.index < end ? from(one.wording, end, text) : one))
  }
  return matches
}

function from(wording: RegExp, start: number, text: string): { wording: RegExp; match: RegExpExecArray }[] {
  wording.lastIndex = start
  const match = wording.exec(text)
  return match ? [{ wording, match }] : []
}

/** As `matchAll`, which copies the expression each time; over some 130 shapes and 15 sentences that copying cost most of a reading. */
export function matchesOf(shape: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  shape.lastIndex = 0
  for (let match = shape.exec(text); match; match = shape.exec(text)) {
    matches.push(match)
    if (match[0] === '') shape.lastIndex += 1
  }
  return matches
}

/** True when one of these shapes occurs in the text, which may be a part of `within`. */
export function says(text: string, patterns: readonly Pattern[], within?: Sentence): boolean {
  const heard = within && oncePerSentence(within, wordingsIn(patterns), () => heardIn(patterns, within).flatMap(({ wordings }) => wordings))
  return (heard ?? patterns.map(({ shape }) => shape)).some((wording) => {
    wording.lastIndex = 0
    return wording.test(text)
  })
}

/** True when one of these shapes occurs in the sentence. */
export function isIn(sentence: Sentence, patterns: readonly Pattern[]): boolean {
  return keptIn(sentence, patterns).length > 0
}

/** From the words to the end of their clause. */
export function toClauseEnd({ sentence, start, end }: Span & { sentence: Sentence }): Span {
  return { start, end: clauseEnd(sentence, end) }
}

/** Leaves out each span that overlaps an earlier one. */
export function apart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
  }
  return kept
}

/** "we missed it" at the start of a sentence is "We missed it". */
export function cased(words: string, sentence: Sentence, at: number): string {
  return at === sentence.start ? capital(words) : words
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
