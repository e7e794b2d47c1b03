// Capitals and exclamation marks: they raise the voice in a letter that should lower it.

import { oncePerSentence, type Sentence } from '#core/coach/draft.ts'
import { apart, matchesOf } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'

/** Most letters are small plain ones and are told at once; of all others an engine asks what they are. */
const capitals =
  /(?![a-z ])(?:(?<![\p{L}\p{N}])(?:\p{Lu}{2,}(?:[ ,]+\p{Lu}{2,}){2,20}|\p{Lu}{4,}[ ,]+\p{Lu}{4,})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:NOT|NEVER|MUST|ALWAYS|VERY|NICHT|NIE|MUSS|IMMER|SEHR)(?![\p{L}\p{N}]))/gu
const marks = /!\s?!+|[!?]{2,}/g
const mark = {}

export const shouting = finder({
  id: 'shouting',
  title: 'This raises the voice',
  severity: 'hint',
  reads: ['reply', 'template', 'note'],
  find(draft) {
    return draft.sentences.flatMap((sentence) =>
      oncePerSentence(sentence, mark, () => loud(sentence)).map(({ at, length }) => ({
        start: sentence.start + at,
        end: sentence.start + at + length,
      })),
    )
  },
})

function loud({ text }: Sentence): { at: number; length: number }[] {
  const found = [...matchesOf(capitals, text), ...matchesOf(marks, text)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return apart(found.sort((a, b) => a.start - b.start)).map(({ start, end }) => ({ at: start, length: end - start }))
}
