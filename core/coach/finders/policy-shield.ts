// A rule held up as a shield. Nowhere does it explain what happened to this customer; before the apology it also stands in its place.
// How things are, told after a sorry that owns it, is no shield.

import { isPlain } from '#core/coach/apologies.ts'
import { flatIn } from '#core/coach/flat.ts'
import { ownershipIn } from '#core/coach/ownership.ts'
import { type Reason, reasonsIn } from '#core/coach/reasons.ts'
import { firstSorry, weightBeforeSorry } from '#core/coach/sorry-first.ts'
import { isToldAsOurs } from '#core/coach/told.ts'
import { finder } from '#core/coach/finder.ts'

export const policyShield = finder({
  id: 'policy-shield',
  title: 'A rule does not explain it',
  severity: 'warning',
  find(draft, about, said) {
    const sorry = firstSorry(draft)
    const plain = sorry !== null && isPlain(sorry) ? sorry : null
    const owned = plain ? ownershipIn(draft) : []
    // Also in a sentence that goes on to own it: "It reached us in time, we just never entered it."
    const isTold = ({ start, sentence }: Reason) =>
      plain !== null && owned.some((one) => (one.sentence === sentence ? one.start > start : start > plain.start))
    const found = reasonsIn(draft)
      .filter((reason) => reason.kind === 'policy' || (reason.kind === 'limit' && !isTold(reason) && !isToldAsOurs(reason, draft)))
      .map((reason) => ({
        ...reason,
        says: reason.kind,
        ...(reason.kind === 'policy' ? weightBeforeSorry(reason, draft, about) : { title: flat }),
      }))
    return [...found, ...flatIn(draft, about, said).map((place) => ({ ...place, says: 'limit' as const, title: flat }))]
  },
})

const flat = 'This says how things are, and not what you do'
