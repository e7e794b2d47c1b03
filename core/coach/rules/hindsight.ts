// "Should have", "failed to", "if only": a review that judges by what is known now learns nothing about then.

import { phraseRule } from '#core/coach/phrase-rule.ts'

export const hindsight = phraseRule({
  id: 'hindsight',
  severity: 'warning',
  title: 'This is known now; it was not then',
  reason: 'It tells what did not happen instead of why what did happen made sense. Say what was seen and known at that moment.',
  evidence: 'Dekker 2014, The Field Guide to Understanding Human Error (counterfactuals); Allspaw 2012 (blameless reviews).',
  reads: ['review', 'note'],
  topic: 'hindsight',
  wholeClause: true,
  better: {
    general: 'Say what they saw, and what made it the sensible thing to do.',
    'failed to': 'Say what was done instead, and why that seemed right.',
  },
  examples: {
    good: [
      { text: 'The label showed the old address, and the screen gave no warning.', about: { kind: 'review' } },
      { text: 'We should have called you.' },
    ],
    poor: [
      { text: 'The agent should have checked the label.', about: { kind: 'review' }, marks: 'should have checked the label' },
      { text: 'Dispatch failed to read the note.', about: { kind: 'review' }, marks: 'failed to read the note' },
      { text: 'If only somebody had called.', about: { kind: 'review' }, marks: 'If only somebody had called' },
    ],
  },
})
