// Amounts of money in a draft, as people write them: "20 EUR", "€ 12.50", "12,50 €", "20,- €", "$20".

import { fromTyped, type Money } from '#core/money.ts'
import { type Span, straight } from './draft.ts'

const codes: Record<string, string> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY', EURO: 'EUR', POUND: 'GBP', DOLLAR: 'USD', YEN: 'JPY' }
const digits = "(?<digits>\\d{1,3}(?:[.,' ]\\d{3}){1,3}(?:[.,]\\d{2})?|\\d{1,7}(?:[.,]\\d{1,2})?)(?!\\d)(?:[.,][-–]+)?"
const sign = '(?<sign>€|£|\\$|¥|EUR|GBP|USD|CHF|JPY|SEK|NOK|DKK|PLN|CZK|CAD|AUD|euros?|pounds?|dollars?|yen)'
const shapes = [`(?<![\\p{L}\\d])${sign} ?${digits}`, `(?<![\\p{L}\\p{N}.,])${digits}[ -]?${sign}(?!\\p{L})`].map(
  (shape) => new RegExp(shape, 'giu'),
)

/** In order, without overlaps. What is no amount in its currency is left out. */
export function amountsIn(text: string): (Span & Money)[] {
  const plain = straight(text).replace(/[\u00a0\u202f]/g, ' ')
  const all = shapes.flatMap((shape) => Array.from(plain.matchAll(shape), amount).flatMap((one) => one ?? []))
  return all.sort((a, b) => a.start - b.start).filter((one, place) => place === 0 || one.start >= (all[place - 1]?.end ?? 0))
}

function amount({ index: start, 0: words, groups }: RegExpExecArray): (Span & Money) | null {
  const { sign: said = '', digits: many = '' } = groups ?? {}
  const code = codes[said.toUpperCase().replace(/S$/, '')] ?? said.toUpperCase()
  const money = fromTyped(plainNumber(many), code)
  return money && { ...money, start, end: start + words.length }
}

/** Thousands marks away: of three digits none is a fraction. A fraction of nothing but zeros is none, in yen too. */
function plainNumber(typed: string): string {
  const cut = typed.search(/[.,]\d\d?$/)
  const whole = (cut < 0 ? typed : typed.slice(0, cut)).replace(/[.,' ]/g, '')
  return cut < 0 ? whole : `${whole}.${typed.slice(cut + 1)}`.replace(/\.?0*$/, '')
}
