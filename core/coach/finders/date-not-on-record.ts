// "As promised, by Monday", and the record says Friday: the customer has kept the letter in which it says Friday.

import { differing } from '#core/coach/given.ts'
import { finder } from '#core/coach/finder.ts'

export const dateNotOnRecord = finder({
  id: 'date-not-on-record',
  title: 'We promised another date',
  severity: 'warning',
  reads: ['reply'],
  find(draft, about) {
    return differing(draft, about).map((one) => ({ ...one, says: one.given }))
  },
})
