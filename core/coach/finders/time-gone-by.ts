// "I will call you by 9 this morning", written at noon: a promise that is broken as it is made.

import { promisesTooLate } from '#core/coach/promises.ts'
import { finder } from '#core/coach/finder.ts'

export const timeGoneBy = finder({
  id: 'time-gone-by',
  title: 'This time has passed',
  severity: 'warning',
  reads: ['reply'],
  find(draft, about) {
    return promisesTooLate(draft, about).map((promise) => ({ ...promise, says: promise.due }))
  },
})
