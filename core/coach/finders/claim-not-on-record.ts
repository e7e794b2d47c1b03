// "I have refunded you", and no entry in the ledger. The customer will look at their account, and believe nothing after that.

import { doubtsIn } from '#core/coach/claims.ts'
import { toClauseEnd } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'

export const claimNotOnRecord = finder({
  id: 'claim-not-on-record',
  title: 'The record does not hold this',
  severity: 'must-fix',
  reads: ['reply'],
  find(draft, about) {
    return doubtsIn(draft, about).map((one) => ({
      ...toClauseEnd(one),
      ...(one.doubt === 'open' ? { title: 'Granted, and not done yet', says: one.doubt } : { says: one.claims }),
    }))
  },
})
