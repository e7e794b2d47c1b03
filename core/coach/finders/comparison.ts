// "It happens everywhere", "other customers count on it": this customer set beside others, and found to ask too much.

import { apologiesIn } from '#core/coach/apologies.ts'
import { reasonsIn } from '#core/coach/reasons.ts'
import { finder } from '#core/coach/finder.ts'

export const comparison = finder({
  id: 'comparison',
  severity: 'warning',
  find(draft, about) {
    const sorry = apologiesIn(draft).find(({ kind }) => kind !== 'other')
    const first = about.step === 'listen' || about.step === 'apologise'
    return reasonsIn(draft)
      .filter(({ kind }) => kind === 'comparison')
      .map(({ start, end }) => ({
        start,
        end,
        ...(first && !about.madeRight && (!sorry || start < sorry.start) ? { severity: 'must-fix' as const } : {}),
      }))
  },
})
