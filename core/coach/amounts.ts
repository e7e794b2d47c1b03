// Amounts of money in a draft, as people write them: "20 EUR", "€ 12.50", "12,50 €", "20,- €", "US$20", and "twenty euros"
// where a language reads numbers in words.

import type { NumberWords } from '#core/coach/languages/language.ts'
import { decimals, fromTyped, type Money, signOf } from '#core/money.ts'
import { type Span, straight } from './draft.ts'

/** `isBare`: only the sign of its currency is said, which others may share. */
export type Amount = Money & { isBare?: boolean }
/** `isUnsure`: more or less may be meant than the words say. */
export type Said = Span & Amount & { isUnsure?: boolean | undefined }

const codes: Record<string, string> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY', EURO: 'EUR', POUND: 'GBP', DOLLAR: 'USD', YEN: 'JPY' }
const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']
const digits =
  "(?<digits>\\d{1,3}(?:[.,' ]\\d{3}){1,3}(?:[.,]\\d{2})?|\\d{1,7}(?:[.,]\\d{1,2})?)(?![.,]?\\d| ?(?:[km]|mio|million|thousand)(?!\\p{L}))(?:[.,][-–]+)?"
const sign = `(?<sign>€|£|¥|(?:US|CA?|AU?|NZ|SG?|HK)?\\$|(?:US[ -])?dollars?|EUR|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|${dollars.join('|')}|euros?|pounds?|yen)`
const shapes = [`(?<![\\p{L}\\d])${sign} ?${digits}`, `(?<![\\p{L}\\p{N}.,])${digits}[ -]?${sign}(?![\\p{L}\\p{N}])`].map(
  (shape) => new RegExp(shape, 'giu'),
)

/** In order, without overlaps. What is no amount in its currency is left out. */
export function amountsIn(text: string, numbers?: NumberWords): Said[] {
  const plain = straight(text).replace(/[\u00a0\u202f]/g, ' ')
  const all = (numbers ? [...shapes, numbers.shape] : shapes).flatMap((shape) =>
    [...plain.matchAll(shape)].flatMap((match) => amount(match, numbers) ?? []),
  )
  return all.sort((a, b) => a.start - b.start).filter((one, place) => place === 0 || one.start >= (all[place - 1]?.end ?? 0))
}

/** "$20" may be 20 CAD; "US$20" is not. */
export function isSame(one: Amount, other: Amount): boolean {
  const worth = ({ minor, currency }: Money) => minor / 10 ** decimals(currency)
  const isBoth = (bare: Amount, { currency }: Money) => !!bare.isBare && signOf(currency).includes(signOf(bare.currency))
  return worth(one) === worth(other) && (one.currency === other.currency || isBoth(one, other) || isBoth(other, one))
}

function amount(found: RegExpExecArray, numbers?: NumberWords): Said | null {
  const { index: start, 0: all, groups: { sign: said = '', digits: many = '', words } = {} } = found
  const upper = said.toUpperCase().replace(/S$/, '')
  // "A$" and "US dollars", not "$" and "dollars".
  const own = dollars.find((code) => /.[$ -]/.test(upper) && code[0] === upper[0])
  const money = fromTyped((words && numbers?.figures(words)) || plainNumber(many), own ?? codes[upper] ?? upper)
  return money && { ...money, start, end: start + all.length, isBare: !own && upper in codes, isUnsure: numbers?.isUnsure(found) }
}

/** Thousands marks away: of three digits none is a fraction. A fraction of nothing but zeros is none, in yen too. */
function plainNumber(typed: string): string {
  const cut = typed.search(/[.,]\d\d?$/)
  const whole = (cut < 0 ? typed : typed.slice(0, cut)).replace(/[.,' ]/g, '')
  return cut < 0 ? whole : `${whole}.${typed.slice(cut + 1)}`.replace(/\.?0*$/, '')
}
