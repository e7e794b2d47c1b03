// Capitals and exclamation marks: they raise the voice in a letter that should lower it.

import { oncePerSentence, type Sentence } from '#core/coach/draft.ts'
import { apart, matchesOf } from '#core/coach/patterns.ts'
import { rule } from '#core/coach/rule.ts'
import type { Examples } from '#core/coach/rule.ts'

const capitals =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}(?:[ ,]+\p{Lu}{2,}){2,20}|\p{Lu}{4,}[ ,]+\p{Lu}{4,})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:NOT|NEVER|MUST|ALWAYS|VERY|NICHT|NIE|MUSS|IMMER|SEHR)(?![\p{L}\p{N}])/gu
const marks = /!\s?!+|[!?]{2,}/g
const mark = {}

export const shouting = rule({
  id: 'shouting',
  severity: 'hint',
  title: 'This raises the voice',
  reason: 'Capitals and rows of exclamation marks read as shouting, however they are meant.',
  evidence: 'Our reading of interactional justice (Orsingher, Valentini & de Angelis 2010), 2026.',
  reads: ['reply', 'template', 'note'],
  find(draft) {
    return draft.sentences.flatMap((sentence) =>
      oncePerSentence(sentence, mark, () => loud(sentence)).map(({ at, length }) => ({
        start: sentence.start + at,
        end: sentence.start + at + length,
        better: 'Write it small; one full stop is enough.',
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

export const examples: Examples = {
  good: [
    { text: 'I am sorry! We bring it on Friday.' },
    { text: 'Your PIN and the TAN stay with you.' },
    { text: 'The HDMI cable is in the box.' },
    { text: 'We show your flight as LAS JFK at noon.' },
    { text: 'Es tut mir leid! Wir bringen es am Freitag.', language: 'de' },
  ],
  poor: [
    { text: 'PLEASE READ OUR MAIL.', marks: 'PLEASE READ OUR MAIL' },
    { text: 'We are so sorry!!!', marks: '!!!' },
    { text: 'We did NOT forget it.', marks: 'NOT' },
    { text: 'Wir haben es NICHT vergessen.', language: 'de', marks: 'NICHT' },
  ],
}
