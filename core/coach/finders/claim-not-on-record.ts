// "I have refunded you", and no entry in the ledger. The customer will look at their account, and believe nothing after that.

import { doubtsIn } from '#core/coach/claims.ts'
import { toClauseEnd } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'

export const claimNotOnRecord = finder({
  id: 'claim-not-on-record',
  severity: 'must-fix',
  reads: ['reply'],
  find(draft, about) {
    return doubtsIn(draft, about).map((one) => ({
      ...toClauseEnd(one),
      says: one.doubt === 'open' ? one.doubt : one.claims,
    }))
  },
})
