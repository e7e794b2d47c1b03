// Finders that are tables of phrases of the language, each with its weight and with where it reads.

import { isIn } from '#core/coach/patterns.ts'
import { phraseFinder } from '#core/coach/phrase-finder.ts'
import { promisesIn, promisesTooLate } from '#core/coach/promises.ts'

export const minimising = phraseFinder({
  id: 'minimising',
  severity: 'warning',
  topic: 'minimising',
})

export const cannedPhrase = phraseFinder({
  id: 'canned-phrase',
  severity: 'hint',
  topic: 'canned',
})

export const noWithoutAlternative = phraseFinder({
  id: 'no-without-alternative',
  severity: 'warning',
  topic: 'refusals',
  when: (_, draft, about) =>
    !about.hasOptions &&
    !draft.sentences.some(
      (sentence) => isIn(sentence, draft.language.phrases.alternatives) || isIn(sentence, draft.language.parts.remedies),
    ),
})

export const promiseWithoutTime = phraseFinder({
  id: 'promise-without-time',
  severity: 'hint',
  topic: 'bareCommitments',
  when: ({ sentence }, draft, about) =>
    !sentence.text.endsWith('?') &&
    !isIn(sentence, draft.language.phrases.vagueTimes) &&
    ![...promisesIn(draft, about), ...promisesTooLate(draft, about)].some(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    ),
})

export const vagueTime = phraseFinder({
  id: 'vague-time',
  severity: 'hint',
  topic: 'vagueTimes',
})

export const pressing = phraseFinder({
  id: 'pressing',
  severity: 'warning',
  reads: ['reply', 'template', 'note'],
  topic: 'pressing',
})

export const sarcasm = phraseFinder({
  id: 'sarcasm',
  severity: 'warning',
  topic: 'sarcasm',
})

export const jargon = phraseFinder({
  id: 'jargon',
  severity: 'hint',
  topic: 'jargon',
  when: ({ words }, _, about) => !about.customerWords.toLowerCase().includes(words.toLowerCase()),
})
