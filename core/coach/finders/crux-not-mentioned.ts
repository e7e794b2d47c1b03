// A reply that names nothing of the customer's own could be to anybody. Their thing, in their word, shows that it was read.

import { firstBody, placeBefore } from '#core/coach/draft.ts'
import { namesTheirs } from '#core/coach/echo.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const cruxNotMentioned = finder({
  id: 'crux-not-mentioned',
  title: 'Their own matter is not named',
  severity: 'warning',
  reads: ['reply'],
  find(draft, about): Found[] {
    const body = firstBody(draft)
    if (!body || draft.language.reading.smallWords.size === 0) return []
    if (about.step !== 'apologise' || namesTheirs(draft, about) !== false) return []
    return [placeBefore(body)]
  },
})
