// What kind of deed words speak of, whether still to come or done: a call, a letter, money back. Two tell each other by it.

import type { DeedKind, Language } from '#core/coach/languages/language.ts'
import { readDraft } from './draft.ts'
import { says } from './patterns.ts'

/** The kinds of deed in these words, the plainest first; none when the words are about something else. */
export function deedsIn(words: string, language: Language): DeedKind[] {
  return (language.deeds?.kinds ?? []).filter(({ shape }) => says(words, [{ shape }])).map(({ kind }) => kind)
}

/** What a letter says that we have done: "I called you today". Attempts, questions and what is still to come are none. */
export function deedsDoneIn(letter: string, language: Language): { kind: DeedKind; words: string }[] {
  const words = language.deeds
  if (words === undefined) return []
  return readDraft(letter, language).sentences.flatMap(({ text }) => {
    if (text.endsWith('?') || !says(text, words.done) || says(text, words.notDone)) return []
    return deedsIn(text, language).map((kind) => ({ kind, words: text }))
  })
}
