// Sorry, and then? A first reply that does nothing leaves the customer to ask again.

import { firstBody, placeBefore } from '#core/coach/draft.ts'
import { spotsIn } from '#core/coach/patterns.ts'
import { promisesIn } from '#core/coach/promises.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const noConcreteAction = finder({
  id: 'no-concrete-action',
  title: 'Nothing is done yet',
  severity: 'hint',
  reads: ['reply'],
  find(draft, about): Found[] {
    const body = firstBody(draft)
    const asks = about.step === 'apologise' || about.step === 'makeRight'
    if (!body || !asks || about.hasOptions) return []
    const { phrases, parts } = draft.language
    if (phrases.steps.length === 0 || parts.remedies.length === 0) return []
    const told = [phrases.deeds, parts.remedies, phrases.steps].some((table) => spotsIn(draft, table).length > 0)
    const does = told || promisesIn(draft, about).length > 0 || (draft.plain.match(listed)?.length ?? 0) > 1
    return does ? [] : [placeBefore(body)]
  },
})

/** Steps in a list, numbered or not. */
const listed = /^ *(?:\d{1,2}[.)]|[-*•]) \S/gm
