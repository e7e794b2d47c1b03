// Sorry, and then? A first reply that does nothing leaves the customer to ask again.

import { firstBody, placeBefore } from '#core/coach/draft.ts'
import { doesSomething } from '#core/coach/flat.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const noConcreteAction = finder({
  id: 'no-concrete-action',
  title: 'Nothing is done yet',
  severity: 'hint',
  reads: ['reply'],
  find(draft, about, said): Found[] {
    const body = firstBody(draft)
    const asks = about.step === 'apologise' || about.step === 'makeRight'
    if (!body || !asks || about.hasOptions) return []
    const { phrases, parts } = draft.language
    if (phrases.steps.length === 0 || parts.remedies.length === 0) return []
    return doesSomething(draft, said) ? [] : [placeBefore(body)]
  },
})
