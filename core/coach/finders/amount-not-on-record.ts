// An amount that we say we pay, and that neither the ledger nor an option holds.

import { amountsIn } from '#core/coach/amounts.ts'
import type { Money } from '#core/money.ts'
import { isIn } from '#core/coach/patterns.ts'
import { finder } from '#core/coach/finder.ts'
import type { Found } from '#core/coach/finder.ts'

export const amountNotOnRecord = finder({
  id: 'amount-not-on-record',
  title: 'Another amount than on the record',
  severity: 'warning',
  reads: ['reply'],
  find(draft, about): Found<Money[]>[] {
    if (about.record === null) return []
    const { granted, offered } = about.record
    const ours = [
      ...granted.filter(({ state }) => state !== 'reversed').map(({ amountMinor, currency }) => ({ minor: amountMinor, currency })),
      ...offered.map(({ costMinor, currency }) => ({ minor: costMinor, currency })),
    ].flatMap(({ minor, currency }) => (minor === null || currency === null || minor === 0 ? [] : [{ minor, currency }]))
    const known = [...ours, ...amountsIn(about.customerWords)]
    return draft.sentences
      .filter((sentence) => isIn(sentence, draft.language.paying))
      .flatMap((sentence) =>
        amountsIn(sentence.text).map((one) => ({ ...one, start: sentence.start + one.start, end: sentence.start + one.end })),
      )
      .filter((one) => !known.some(({ minor, currency }) => minor === one.minor && currency === one.currency))
      .map(({ start, end }) => ({ start, end, says: ours }))
  },
})
