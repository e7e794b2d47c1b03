// "Human error" is where a review begins, not what it finds.

import { phraseRule } from '#core/coach/phrase-rule.ts'

export const humanError = phraseRule({
  id: 'human-error',
  severity: 'warning',
  title: 'Human error is no cause',
  reason: 'People err in every system. What made the error likely, and what let it through to the customer, can be changed.',
  evidence: 'Dekker 2014 (error is a symptom of trouble deeper in a system); RCA2, National Patient Safety Foundation 2015.',
  reads: ['review', 'note'],
  topic: 'humanError',
  better: { general: 'Ask what made this slip easy to make and hard to notice.' },
  examples: {
    good: [{ text: 'Two screens show the same name for two addresses.', about: { kind: 'review' } }],
    poor: [{ text: 'The root cause was human error.', about: { kind: 'review' }, marks: 'human error' }],
  },
})
