// The second time, stock phrases are heard as what they are. The first letter to somebody whom we let down twice has none of them.

import { apart, spotsIn } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const formulaApology = finder({
  id: 'formula-apology',
  title: 'A formula, and it is the second time',
  severity: 'warning',
  find(draft, about): Found<string>[] {
    if (!about.repeat || about.step !== 'apologise') return []
    return apart(spotsIn(draft, draft.language.apologies.formulas)).map((spot) => ({ ...spot, says: spot.of.name ?? '' }))
  },
})
