// An apology without "we did it" leaves the customer looking for who is responsible. Only asked for once the fault is known to be ours.

import { firstBody, placeBefore } from '#core/coach/draft.ts'
import { isOwnedIn } from '#core/coach/told.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const ownershipPresent = finder({
  id: 'ownership-present',
  title: 'Nobody owns it yet',
  severity: 'must-fix',
  find(draft, about): Found[] {
    const body = firstBody(draft)
    const unread = draft.language.ownership.length === 0
    if (about.step !== 'apologise' || !about.faultKnown || !body || unread) return []
    return isOwnedIn(draft) ? [] : [placeBefore(body)]
  },
})
