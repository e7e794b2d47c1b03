// Phrases that this organisation does not want in its letters, each with its own reason.

import { apart } from '#core/coach/patterns.ts'
import { rule } from '#core/coach/rule.ts'
import { wordsAt } from '#core/coach/words-at.ts'
import type { Examples } from '#core/coach/rule.ts'

export const housePhrase = rule({
  id: 'house-phrase',
  severity: 'warning',
  title: 'Not how we say it here',
  reason: 'Your organisation has asked for other words.',
  evidence: 'House style of this organisation, kept in its settings (2026).',
  reads: ['reply', 'template', 'note', 'review'],
  find(draft, about) {
    const found = about.house.phrases.flatMap(({ words, severity, reason, better }) =>
      wordsAt(draft.plain, plainly(words), 'any case').map((place) => ({ ...place, severity, reason, better })),
    )
    return apart(found.sort((a, b) => a.start - b.start))
  },
})

function plainly(words: string): string {
  return words.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"')
}

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
