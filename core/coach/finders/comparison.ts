// "It happens everywhere", "other customers count on it": this customer set beside others, and found to ask too much.

import { reasonsIn } from '#core/coach/reasons.ts'
import { weightBeforeSorry } from '#core/coach/sorry-first.ts'
import { finder } from '#core/coach/finder.ts'

export const comparison = finder({
  id: 'comparison',
  title: 'A comparison does not console',
  severity: 'warning',
  find(draft, about) {
    return reasonsIn(draft)
      .filter(({ kind }) => kind === 'comparison')
      .map((reason) => ({ ...reason, ...weightBeforeSorry(reason, draft, about) }))
  },
})
