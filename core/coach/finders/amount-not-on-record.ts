// An amount that we say we pay, and that neither the ledger nor an option holds; of what we say we have paid, that was not granted.

import { amountsIn } from '#core/coach/amounts.ts'
import { claimsIn } from '#core/coach/claims.ts'
import type { Money } from '#core/money.ts'
import { isIn } from '#core/coach/patterns.ts'
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
    const theirs = amountsIn(customerWords)
    return draft.sentences
      .filter((sentence) => isIn(sentence, draft.language.paying))
      .flatMap((sentence) => {
        const isDone = claimsIn(draft).some((one) => one.sentence === sentence && /refund|credit/.test(one.claims))
        const known = isDone && paid.length > 0 ? paid : ours
        // Several currencies have one sign, dollars above all; the codes of these end alike.
        return amountsIn(sentence.text)
          .filter(
            (one) => ![...known, ...theirs].some((other) => one.minor === other.minor && one.currency.at(-1) === other.currency.at(-1)),
          )
          .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end, says: known }))
      })
  },
})

function money(minor: number | null, currency: string | null): Money[] {
  return minor && currency ? [{ minor, currency }] : []
}
