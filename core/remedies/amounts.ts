// Amounts as customers read them: "20 euros", "1.50 euros", "12,50 €". Colleagues read "20 EUR" (core/money).

import { wordsOf } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import { decimals, type Money } from '#core/money.ts'

/** No needless zeros: whole amounts have no decimals. */
export function amountAsSaid(money: Money, language: Language = 'en'): string {
  const digits = decimals(money.currency)
  const isWhole = money.minor % 10 ** digits === 0
  const { locale, unit } = wordsOf(language).money
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: unit,
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: isWhole ? 0 : digits,
  }).format(money.minor / 10 ** digits)
}
