// Amounts of money in a draft, as people write them: "20 EUR", "€ 12.50", "12,50 €", "$20", "£5".

import { decimals, fromTyped, type Money } from '#core/money.ts'
import type { Span } from './draft.ts'

const signs: Record<string, string> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY' }
const number = "(\\d{1,3}(?:[.,' ]\\d{3}){1,3}(?:[.,]\\d{2})?|\\d{1,7}(?:[.,]\\d{1,2})?)(?!\\d)"
const currency = '(€|£|\\$|¥|EUR|GBP|USD|CHF|JPY|SEK|NOK|DKK|PLN|CZK|CAD|AUD|euros?|pounds?|dollars?)'
const before = new RegExp(`(?<![\\p{L}\\p{N}])${currency} ?${number}`, 'giu')
const after = new RegExp(`(?<![\\p{L}\\p{N}.,])${number} ?${currency}(?![\\p{L}])`, 'giu')
const names: Record<string, string> = { euro: 'EUR', pound: 'GBP', dollar: 'USD' }

/** In order, without overlaps. What is no amount in its currency is left out. */
export function amountsIn(text: string): (Span & Money)[] {
  const first = Array.from(text.matchAll(before), (match) => amount(match, match[1] ?? '', match[2] ?? ''))
  const second = Array.from(text.matchAll(after), (match) => amount(match, match[2] ?? '', match[1] ?? ''))
  const all = [...first, ...second].flatMap((one) => one ?? []).sort((a, b) => a.start - b.start)
  return all.filter((one, place) => place === 0 || one.start >= (all[place - 1]?.end ?? 0))
}

function amount(match: RegExpExecArray, sign: string, digits: string): (Span & Money) | null {
  const code = signs[sign] ?? names[sign.toLowerCase().replace(/s$/, '')] ?? sign.toUpperCase()
  const money = fromTyped(plainNumber(digits, decimals(code)), code)
  return money && { ...money, start: match.index, end: match.index + match[0].length }
}

/** Thousands marks away: the last mark is the decimal one when as many digits follow as the currency has. */
function plainNumber(digits: string, places: number): string {
  const cut = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const isFraction = cut >= 0 && digits.length - cut - 1 <= places
  const whole = (isFraction ? digits.slice(0, cut) : digits).replace(/[.,' ]/g, '')
  return isFraction ? `${whole}.${digits.slice(cut + 1)}` : whole
}
