// In a review people are roles: what happened would have happened to whoever stood there.

import { namesInReview as found } from '#core/coach/finders/names-in-review.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const namesInReview = rule(found, {
  reason: 'With a name it becomes a story about one colleague, with a role about the work.',
  better: 'Say the role: “the agent”, “the colleague in dispatch”.',
})

export const examples: Examples = {
  good: [
    { text: 'The agent saw the old address.', about: { kind: 'review' } },
    { text: 'Die Kollegin im Versand sah die alte Adresse.', language: 'de', about: { kind: 'review' } },
    { text: 'Tomas ruft sie um drei zurück.', language: 'de', about: { kind: 'note' } },
    { text: 'Tomas calls her at three.', about: { kind: 'note' } },
  ],
  poor: [
    { text: 'Then Tomas closed the case.', about: { kind: 'review' }, marks: 'Tomas' },
    { text: 'Dann hat Tomas den Fall geschlossen.', language: 'de', about: { kind: 'review' }, marks: 'Tomas' },
    { text: 'Ilse and the agent saw it.', about: { kind: 'review' }, marks: 'Ilse' },
  ],
}
