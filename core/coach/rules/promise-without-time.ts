// "I will call you": a promise that cannot be kept, because nobody knows when it would be broken.

import { promiseWithoutTime as found } from '#core/coach/finders/phrases.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const promiseWithoutTime = rule(found, {
  reason: 'They will wait, and cannot know until when. With a time Amends keeps it for you.',
  better: 'Add by when: “by Friday noon”.',
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
