// "I will call you": a promise that cannot be kept, because nobody knows when it would be broken.

import { phraseRule } from '#core/coach/phrase-rule.ts'
import { isIn } from '#core/coach/patterns.ts'
import { promisesIn, promisesTooLate } from '#core/coach/promises.ts'
import type { Examples } from '#core/coach/rule.ts'

export const promiseWithoutTime = phraseRule({
  id: 'promise-without-time',
  severity: 'hint',
  title: 'A promise without a time',
  reason: 'They will wait from now on, and cannot know until when. With a time it becomes a promise that Amends keeps for you.',
  evidence: 'Halperin, Ho, List & Muir 2019 (commitment and its keeping); Davidow 2003 (timeliness).',
  topic: 'bareCommitments',
  when: ({ sentence }, draft, about) =>
    !sentence.text.endsWith('?') &&
    !isIn(sentence, draft.language.phrases.vagueTimes) &&
    ![...promisesIn(draft, about), ...promisesTooLate(draft, about)].some(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    ),
  better: { general: 'Add by when: “by Friday noon”.' },
})

export const examples: Examples = {
  good: [
    { text: 'I will call you by Friday noon.' },
    { text: 'Will you call me back?' },
    { text: 'I have called you.' },
    { text: 'Ich habe Sie angerufen.', language: 'de' },
  ],
  poor: [
    { text: 'I will call you.', marks: 'I will call' },
    { text: 'We will send it again.', marks: 'We will send it' },
    { text: 'Ich melde mich bei Ihnen.', language: 'de', marks: 'Ich melde mich' },
    { text: 'Wir werden Sie anrufen.', marks: 'Wir werden Sie anrufen', language: 'de' },
  ],
}
