// An amount that we say we pay, and that neither the ledger nor an option holds; of what we say we have paid, that was not granted.

import { type Amount, amountsIn, isSame } from '#core/coach/amounts.ts'
import { claimsIn } from '#core/coach/claims.ts'
import type { Money } from '#core/money.ts'
import { isIn } from '#core/coach/patterns.ts'
import { once } from '#core/kept-with.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const amountNotOnRecord = finder({
  id: 'amount-not-on-record',
  title: 'Another amount than on the record',
  severity: 'warning',
  reads: ['reply'],
  find(draft, { record, customerWords }): Found<Money[]>[] {
    if (record === null) return []
    const paid = record.granted.flatMap(({ state, amountMinor, currency }) => (state === 'reversed' ? [] : money(amountMinor, currency)))
    const ours = [...paid, ...record.offered.flatMap(({ costMinor, currency }) => money(costMinor, currency))]
    const { numbers } = draft.language
    // Theirs count even where it is not sure: naming it again is no mistake.
    const theirs = once(() => amountsIn(customerWords, numbers))
    return draft.sentences
      .filter((sentence) => isIn(sentence, draft.language.paying))
      .flatMap((sentence) => {
        const isDone = claimsIn(draft).some((one) => one.sentence === sentence && /refund|credit/.test(one.claims))
        const known = isDone && paid.length > 0 ? paid : ours
        return amountsIn(sentence.text, numbers)
          .filter((one) => !one.isUnsure && ![...known, ...theirs()].some((other) => isSame(one, other)))
          .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end, says: known }))
      })
  },
})

function money(minor: number | null, currency: string | null): Amount[] {
  return minor && currency ? [{ minor, currency }] : []
}
