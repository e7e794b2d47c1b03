// A rule held up as a shield. Nowhere does it explain what happened to this customer; before the apology it also stands in its place.

import { apologiesIn } from '#core/coach/apologies.ts'
import { reasonsIn } from '#core/coach/reasons.ts'
import { finder } from '#core/coach/finder.ts'

export const policyShield = finder({
  id: 'policy-shield',
  severity: 'warning',
  find(draft, about) {
    const sorry = apologiesIn(draft).find(({ kind }) => kind !== 'other')
    const first = about.step === 'listen' || about.step === 'apologise'
    return reasonsIn(draft)
      .filter(({ kind }) => kind === 'policy' || kind === 'limit')
      .map(({ start, end, kind }) => ({
        start,
        end,
        says: kind,
        ...(kind === 'policy' && first && !about.madeRight && (!sorry || start < sorry.start) ? { severity: 'must-fix' as const } : {}),
      }))
  },
})
