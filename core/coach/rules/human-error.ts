// "Human error" is where a review begins, not what it finds.

import { humanError as found } from '#core/coach/finders/blameless.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const humanError = rule(found, {
  reason: 'People err in every system. What made the error likely, and let it through, can be changed.',
  better: 'Ask what made this slip easy to make and hard to notice.',
})

export const examples: Examples = {
  good: [
    { text: 'Two screens show the same name for two addresses.', about: { kind: 'review' } },
    { text: 'Zwei Bildschirme zeigen denselben Namen für zwei Adressen.', language: 'de', about: { kind: 'review' } },
    { text: 'The two buttons stand side by side.', about: { kind: 'note' } },
  ],
  poor: [
    { text: 'The root cause was human error.', about: { kind: 'review' }, marks: 'human error' },
    { text: 'Die Ursache war menschliches Versagen.', language: 'de', about: { kind: 'review' }, marks: 'menschliches Versagen' },
    { text: 'Es war ein Flüchtigkeitsfehler.', language: 'de', about: { kind: 'note' }, marks: 'Flüchtigkeitsfehler' },
    { text: 'It was an operator error.', about: { kind: 'note' }, marks: 'operator error' },
  ],
}
