// An apology without "we did it" leaves the customer looking for who is responsible. Only asked for once the fault is known to be ours.

import { type Blame, blameIn } from '#core/coach/blame.ts'
import { firstBody, placeBefore, type Span } from '#core/coach/draft.ts'
import type { Found } from '#core/coach/finder.ts'
import { finder } from '#core/coach/finder.ts'
import { ourDeedsIn, perhapsOursIn } from '#core/coach/ownership.ts'
import { isOwnedIn } from '#core/coach/told.ts'

/** Told from what was done, it may be owned or mended. */
export type SaidOfOwning = 'perhaps'

export const ownershipPresent = finder({
  id: 'ownership-present',
  title: 'Nobody owns it yet',
  severity: 'must-fix',
  find(draft, about, said): Found<SaidOfOwning>[] {
    const body = firstBody(draft)
    const unread = draft.language.ownership.length === 0
    if (about.step !== 'apologise' || !about.faultKnown || !body || unread) return []
    if (said === null || isOwnedIn(draft) || ourDeedsIn(draft).length > 0) return []
    const perhaps = perhapsOursIn(draft).find((spot) => !isOfOthers(spot, blameIn(draft, about)))
    if (!perhaps) return [placeBefore(body)]
    return [{ start: perhaps.start, end: perhaps.end, severity: 'warning', title: 'Is it owned here?', says: 'perhaps' }]
  },
})

/** "Our courier lost it" owns nothing. */
function isOfOthers({ start, end }: Span, all: readonly Blame[]): boolean {
  return all.some((one) => one.target === 'supplier' && one.start < end && one.end > start)
}
