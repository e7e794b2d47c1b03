// Amounts as customers read them: "20 euros", "1.50 euros", "2,000 Japanese yen". Colleagues read "20 EUR" (core/money).

import { decimals, type Money } from '#core/money.ts'

/** English. No needless zeros: whole amounts have no decimals. */
export function amountAsSaid(money: Money): string {
  const digits = decimals(money.currency)
  const isWhole = money.minor % 10 ** digits === 0
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'name',
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: isWhole ? 0 : digits,
  }).format(money.minor / 10 ** digits)
}
