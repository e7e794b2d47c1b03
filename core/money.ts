// Money: whole minor units with a currency, never floating point. How many minor units a currency has comes from ISO 4217 by way of Intl.

export type Currency = string
/** `minor` is in minor units (cents for EUR, yen for JPY). */
export type Money = { minor: number; currency: Currency }

/** What Intl said once: to ask it again takes some ten microseconds. */
const exponents = new Map<Currency, number>()

/** ISO 4217 exponent: 2 for EUR, 0 for JPY, 3 for KWD. */
export function decimals(currency: Currency): number {
  const known = exponents.get(currency)
  if (known !== undefined) return known
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  exponents.set(currency, digits)
  return digits
}

/** As it is written where nobody thinks of another: "$" for CAD as for USD and MXN, "£" for GBP; the code where there is no sign. */
export function signOf(currency: Currency): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(0).replace(/[\d.\s]/g, '')
}

/** "18 EUR", "18.50 EUR": the amount as the staff app writes it, currency behind, no needless zeros. */
export function inWords(money: Money): string {
  const digits = decimals(money.currency)
  const whole = money.minor % 10 ** digits === 0
  return `${(money.minor / 10 ** digits).toFixed(whole ? 0 : digits)} ${money.currency}`
}

/** Minor units from what a person typed ("18", "18.50", "18,5"), or null when it is no amount in this currency. */
export function fromTyped(text: string, currency: Currency): Money | null {
  const match = /^(\d{1,12})(?:[.,](\d{1,4}))?$/.exec(text.trim())
  if (!match) return null
  const digits = decimals(currency)
  const fraction = match[2] ?? ''
  if (fraction.length > digits) return null
  return { minor: Number(match[1] + fraction.padEnd(digits, '0')), currency }
}

/** The sum, all in one currency; a mixed list is a bug and throws. */
export function sum(parts: readonly Money[], currency: Currency): Money {
  let minor = 0
  for (const part of parts) {
    if (part.currency !== currency) throw new RangeError(`cannot add ${part.currency} to ${currency}`)
    minor += part.minor
  }
  return { minor, currency }
}
