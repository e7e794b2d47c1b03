// Does the letter say back what matters to them? A sentence of it shares telling words with the crux.

import type { ReadingWords } from '#core/coach/languages/language.ts'
import type { About } from './about.ts'
import { type Draft, oncePerSentence, type Sentence } from './draft.ts'
import { isSmall, stemOf, theirsIn } from './echo.ts'

/** Words of the crux that a sentence must share before it says the crux back. */
const enough = 2

/** The first sentence that says the crux back, or null. */
export function echoOfCrux(draft: Draft, about: About): Sentence | null {
  const { reading } = draft.language
  const { crux } = theirsIn(about, reading)
  const wanted = Math.min(enough, crux.size)
  if (wanted === 0) return null
  return draft.sentences.find((sentence) => oncePerSentence(sentence, crux, () => shared(sentence, crux, reading)) >= wanted) ?? null
}

function shared(sentence: Sentence, stems: ReadonlySet<string>, reading: ReadingWords): number {
  const said = new Set(sentence.words.flatMap(({ lower }) => (isSmall(lower, reading) ? [] : stemOf(lower, reading))))
  return [...said].filter((stem) => stems.has(stem)).length
}
