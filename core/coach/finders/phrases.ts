// Finders that are tables of phrases of the language, each with its weight and with where it reads.

import { isIn } from '#core/coach/patterns.ts'
import { phraseFinder } from '#core/coach/phrase-finder.ts'

export const minimising = phraseFinder({
  id: 'minimising',
  title: 'This makes it small',
  severity: 'warning',
  topic: 'minimising',
})

export const cannedPhrase = phraseFinder({
  id: 'canned-phrase',
  title: 'This fits any customer',
  severity: 'hint',
  topic: 'canned',
})

export const noWithoutAlternative = phraseFinder({
  id: 'no-without-alternative',
  title: 'A no, and nothing instead',
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
  title: 'A promise without a time',
  severity: 'hint',
  topic: 'bareCommitments',
  when: ({ sentence }, draft, _, said) =>
    said !== null &&
    !sentence.text.endsWith('?') &&
    !isIn(sentence, draft.language.phrases.vagueTimes) &&
    ![...said.promises, ...said.gone].some(({ start, end }) => start >= sentence.start && end <= sentence.end),
})

export const vagueTime = phraseFinder({
  id: 'vague-time',
  title: 'When is “soon”?',
  severity: 'hint',
  topic: 'vagueTimes',
})

export const pressing = phraseFinder({
  id: 'pressing',
  title: 'This tells them how to take it',
  severity: 'warning',
  reads: ['reply', 'template', 'note'],
  topic: 'pressing',
})

export const sarcasm = phraseFinder({
  id: 'sarcasm',
  title: 'This may be read as mockery',
  severity: 'warning',
  topic: 'sarcasm',
})

export const jargon = phraseFinder({
  id: 'jargon',
  title: 'A word of our trade',
  severity: 'hint',
  topic: 'jargon',
  when: ({ words }, _, about) => !about.customerWords.toLowerCase().includes(words.toLowerCase()),
})
