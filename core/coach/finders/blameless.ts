// What notes and reviews are read for besides: knowing it afterwards, judging people, "human error" as a cause.

import type { Finder } from '#core/coach/finder.ts'
import { phraseFinder } from '#core/coach/phrase-finder.ts'
import { namesInReview } from './names-in-review.ts'

export const hindsight = phraseFinder({
  id: 'hindsight',
  title: 'This is known now; it was not then',
  severity: 'warning',
  reads: ['review', 'note'],
  topic: 'hindsight',
  wholeClause: true,
})

export const judgement = phraseFinder({
  id: 'judgement',
  title: 'This judges a person',
  severity: 'warning',
  reads: ['review', 'note'],
  topic: 'judgement',
})

export const humanError = phraseFinder({
  id: 'human-error',
  title: 'Human error is no cause',
  severity: 'warning',
  reads: ['review', 'note'],
  topic: 'humanError',
})

/** All of it, in the order in which the documentation tells it. */
export const blameless: readonly Finder[] = [hindsight, judgement, humanError, namesInReview]
