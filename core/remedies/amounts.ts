// Amounts as customers read them: "20 euros", "1.50 euros", "12,50 €". Colleagues read "20 EUR" (core/money).

import { wordsOf } from '#core/languages/languages.ts'
import type { Language } from '#core/languages/names.ts'
import { type Currency, decimals, type Money } from '#core/money.ts'

/** No needless zeros: whole amounts have no decimals. */
export function amountAsSaid(money: Money, language: Language = 'en'): string {
  const digits = decimals(money.currency)
  const isWhole = money.minor % 10 ** digits === 0
  return writer(language, money.currency, isWhole ? 0 : digits).format(money.minor / 10 ** digits)
}

/** Made once each: a page of offers writes hundreds of amounts. */
const writers = new Map<string, Intl.NumberFormat>()

function writer(language: Language, currency: Currency, digits: number): Intl.NumberFormat {
  const key = `${language} ${currency} ${digits}`
  const known = writers.get(key)
  if (known) return known
  const { locale, unit } = wordsOf(language).money
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: unit, ...fraction })
  writers.set(key, made)
  return made
}
