// Phrases that this organisation does not want in its letters, each with its own reason.

import { apart } from '#core/coach/patterns.ts'
import { rule } from '#core/coach/rule.ts'

export const housePhrase = rule({
  id: 'house-phrase',
  severity: 'warning',
  title: 'Not how we say it here',
  reason: 'Your organisation has asked for other words.',
  evidence: 'House style of this organisation, kept in its settings (2026).',
  reads: ['reply', 'template', 'note', 'review'],
  find(draft, about) {
    const hay = draft.plain.toLowerCase()
    if (hay.length !== draft.plain.length) return []
    const found = about.house.phrases.flatMap(({ words, severity, reason, better }) =>
      placesOf(plainly(words), hay).map((start) => ({ start, end: start + words.length, severity, reason, better })),
    )
    return apart(found.sort((a, b) => a.start - b.start))
  },
  examples: {
    good: [{ text: 'We bring the lamp on Friday.' }],
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
    ],
  },
})

function plainly(words: string): string {
  return words.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"')
}

/** Whole words only. */
function placesOf(needle: string, hay: string): number[] {
  const places: number[] = []
  for (let at = needle === '' ? -1 : hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const whole = !/[\p{L}\p{N}]$/u.test(hay.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{N}]/u.test(hay.slice(at + needle.length))
    if (whole) places.push(at)
  }
  return places
}
