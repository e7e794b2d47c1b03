// A rule held up as a shield. Nowhere does it explain what happened to this customer; before the apology it also stands in its place.

import { reasonsIn } from '#core/coach/reasons.ts'
import { weightBeforeSorry } from '#core/coach/sorry-first.ts'
import { finder } from '#core/coach/finder.ts'

export const policyShield = finder({
  id: 'policy-shield',
  title: 'A rule does not explain it',
  severity: 'warning',
  find(draft, about) {
    return reasonsIn(draft)
      .filter(({ kind }) => kind === 'policy' || kind === 'limit')
      .map((reason) => ({
        ...reason,
        says: reason.kind,
        ...(reason.kind === 'policy'
          ? weightBeforeSorry(reason, draft, about)
          : { title: 'This says how things are, and not what you do' }),
      }))
  },
})
