// While nobody knows yet what happened, sympathy is honest; a confession may turn out to be untrue.

import { ownershipIn } from '#core/coach/ownership.ts'
import { apart } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const confessionWhileOpen = finder({
  id: 'confession-while-open',
  title: 'We do not know yet whose doing it was',
  severity: 'warning',
  find(draft, about): Found[] {
    return about.faultKnown ? [] : apart(ownershipIn(draft))
  },
})
