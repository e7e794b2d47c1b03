// In a review people are roles: what happened would have happened to whoever stood there.

import { mentionsOfMembers } from '#core/coach/blame.ts'
import { rule } from '#core/coach/rule.ts'
import type { Examples } from '#core/coach/rule.ts'

export const namesInReview = rule({
  id: 'names-in-review',
  severity: 'hint',
  title: 'A name where a role would do',
  reason: 'With a name it becomes a story about one colleague. With a role it becomes a story about the work.',
  evidence: 'Allspaw 2012 (blameless reviews); Edmondson 1999 (people report mistakes where it is safe to).',
  reads: ['review'],
  find(draft, about) {
    return mentionsOfMembers(draft, about).map(({ start, end }) => ({
      start,
      end,
      better: 'Say the role: “the agent”, “the colleague in dispatch”.',
    }))
  },
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
