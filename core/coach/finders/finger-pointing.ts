// Owned as one company: no colleague, department, supplier or customer is named as the one who failed. Being named as the one who helps is fine.

import { blameIn } from '#core/coach/blame.ts'
import { finder } from '#core/coach/finder.ts'

export const fingerPointing = finder({
  id: 'finger-pointing',
  severity: 'must-fix',
  find(draft, about) {
    return blameIn(draft, about).map((blame) => ({ ...blame, says: blame }))
  },
})
