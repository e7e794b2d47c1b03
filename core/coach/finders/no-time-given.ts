// Without a time the customer waits, and does not know for what.

import { firstBody, placeBefore } from '#core/coach/draft.ts'
import { isIn } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const noTimeGiven = finder({
  id: 'no-time-given',
  title: 'No time is given',
  severity: 'hint',
  reads: ['reply'],
  find(draft, about, said): Found[] {
    const body = firstBody(draft)
    // Each option says by when it is done.
    if (!body || about.hasOptions || (about.step !== 'apologise' && about.step !== 'makeRight')) return []
    if (draft.language.phrases.vagueTimes.length === 0) return []
    const spoken = draft.sentences.some(
      (sentence) => isIn(sentence, draft.language.phrases.vagueTimes) || isIn(sentence, draft.language.phrases.bareCommitments),
    )
    // There the finding stands at the words themselves.
    return spoken || said === null || said.isAny() ? [] : [placeBefore(body)]
  },
})
