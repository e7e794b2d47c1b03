// Phrases that this organisation does not want in its letters, each with its own reason.

import { apart } from '#core/coach/patterns.ts'
import { straight } from '#core/coach/draft.ts'
import { wordsAt } from '#core/coach/words-at.ts'
import { finder } from '#core/coach/finder.ts'

export const housePhrase = finder({
  id: 'house-phrase',
  title: 'Not how we say it here',
  severity: 'warning',
  reads: ['reply', 'template', 'note', 'review'],
  find(draft, about) {
    // As one line: a phrase that goes on in the next line is the same phrase.
    const text = draft.plain.replaceAll('\n', ' ')
    const found = about.house.phrases.flatMap(({ words, severity, ...says }) =>
      wordsAt(text, straight(words), 'any case').map((place) => ({ ...place, severity, says })),
    )
    return apart(found.sort((a, b) => a.start - b.start))
  },
})
