// Phrases that this organisation does not want in its letters, each with its own reason.

import { housePhrase as found } from '#core/coach/finders/house-phrase.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const housePhrase = rule(found, {
  reason: 'Your organisation has asked for other words.',
  say: ({ reason, better, good }) => ({ reason, better: [better, good && `For example: “${good}”`].filter(Boolean).join(' ') || null }),
})

export const examples: Examples = {
  good: [{ text: 'We bring the lamp on Friday.' }, { text: 'Wir bringen die Lampe am Freitag.', language: 'de' }],
  poor: [
    {
      text: 'Our ninja team brings the lamp on Friday.',
      about: {
        house: {
          rules: {},
          phrases: [{ id: 'ninja', words: 'ninja team', severity: 'hint', reason: 'We are drivers.', better: 'Say “our drivers”.' }],
        },
      },
      marks: 'ninja team',
    },
    {
      text: 'Wir bringen die Lampe zeitnah.',
      language: 'de',
      about: {
        house: {
          rules: {},
          phrases: [{ id: 'zeitnah', words: 'zeitnah', severity: 'hint', reason: 'Wir nennen den Tag.', better: null }],
        },
      },
      marks: 'zeitnah',
    },
  ],
}
