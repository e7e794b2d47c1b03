// Shapes of speech kept as tables: a name for people, a regular expression for the machine.
// A table is read sentence by sentence, so a shape never reaches over a full stop.

import type { Draft, Sentence, Span } from './draft.ts'

/** `shape` must carry the flags `gi` (or `giu`); its gaps are bounded, so reading stays linear. */
export type Pattern = { name: string; shape: RegExp }
export type Spot = Span & { name: string; words: string; sentence: Sentence }

/** One shape of several wordings, each a phrase with plain groups: `phrases('beyond our (control|hands)', 'unavoidable')`. Whole words only. */
export function phrases(...wordings: string[]): RegExp {
  return new RegExp(`\\b(?:${wordings.join('|')})\\b`, 'gi')
}

/** Every place in the draft where one of these shapes occurs, in order. */
export function spotsIn(draft: Draft, patterns: readonly Pattern[]): Spot[] {
  return draft.sentences.flatMap((sentence) => spotsInSentence(sentence, patterns))
}

export function spotsInSentence(sentence: Sentence, patterns: readonly Pattern[]): Spot[] {
  const spots: Spot[] = []
  for (const { name, shape } of patterns) {
    for (const { index, 0: words } of matchesOf(shape, sentence.text)) {
      const start = sentence.start + index
      spots.push({ name, start, end: start + words.length, words, sentence })
    }
  }
  return spots.length > 1 ? spots.sort((a, b) => a.start - b.start || b.end - a.end) : spots
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

/** True when one of these shapes occurs in the text. */
export function says(text: string, patterns: readonly Pattern[]): boolean {
  return patterns.some(({ shape }) => {
    shape.lastIndex = 0
    return shape.test(text)
  })
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
  return at === sentence.start ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
