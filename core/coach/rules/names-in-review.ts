// In a review people are roles: what happened would have happened to whoever stood there.

import { mentionsOfMembers } from '#core/coach/blame.ts'
import { rule } from '#core/coach/rule.ts'

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
  examples: {
    good: [{ text: 'The agent saw the old address.', about: { kind: 'review' } }],
    poor: [{ text: 'Then Tomas closed the case.', about: { kind: 'review' }, marks: 'Tomas' }],
  },
})
