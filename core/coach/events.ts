// What can happen to the rules of a house. No words of a letter, and nobody's name.

import { event } from '#core/events.ts'
import type { Id } from '#core/ids.ts'

export const ruleWeighed = event<{ rule: string; severity: string; version: number }>(
  'coach.ruleWeighed',
  'A rule of the coach was turned off, on, or weighed otherwise',
)
export const phraseChanged = event<{ phraseId: Id<'phrase'>; version: number }>(
  'coach.phraseChanged',
  'A phrase of the house was added, changed or removed',
)
export const sentencesForgotten = event<{ sentences: number }>(
  'coach.sentencesForgotten',
  'How often sentences were sent is counted afresh',
)
export const exampleKept = event<{ exampleId: Id<'example'>; rule: string; verdict: string }>(
  'coach.exampleKept',
  'A finding of the coach was called wrong, or missing',
)
export const exampleRemoved = event<{ exampleId: Id<'example'> }>('coach.exampleRemoved', 'An example for the coach was removed')
