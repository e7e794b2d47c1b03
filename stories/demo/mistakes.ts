// Twelve mistakes that come again and again in the demo: how often, of which kind, and how grave.

import type { MistakeKind } from '#core/cases/taxonomy.ts'
import type { BrandName } from './cast.ts'
import { type MistakeWords, words } from './mistake-words.ts'

export type Mistake = MistakeWords & {
  title: string
  kind: MistakeKind
  brands: readonly BrandName[]
  /** How often, beside the others of the brand: a vital few, and many that are rare. */
  share: number
  /** Multiplies it in these months (1 to 12) or on these weekdays (1 is Monday). */
  peak?: { months?: readonly number[]; weekdays?: readonly number[]; times: number }
  severity: readonly [number, number]
  subject: string
}

const all: readonly BrandName[] = ['Oak & Lantern', 'Harbour Linen', 'Nordlicht Books']

export const mistakes: readonly Mistake[] = [
  {
    title: 'Courier cut-off moved, shop clock did not follow',
    kind: 'unavailable',
    brands: ['Oak & Lantern'],
    share: 6,
    severity: [2, 4],
    subject: 'The {thing} is not here',
    ...words.courier,
  },
  {
    title: 'Glass packed without corner guards',
    kind: 'faulty',
    brands: ['Oak & Lantern'],
    share: 5,
    severity: [2, 4],
    subject: 'The {thing} arrived broken',
    ...words.glass,
  },
  {
    title: 'Two stock counts disagree after the weekend',
    kind: 'unavailable',
    brands: all,
    share: 1.1,
    peak: { weekdays: [1], times: 3 },
    severity: [3, 4],
    subject: 'First in stock, now out of stock',
    ...words.stock,
  },
  {
    title: 'Returns are booked only at month’s end',
    kind: 'billing',
    brands: ['Harbour Linen'],
    share: 6,
    severity: [3, 4],
    subject: 'Where is my money for the {thing}?',
    ...words.returns,
  },
  {
    title: 'Cut lengths are rounded down',
    kind: 'wrong',
    brands: ['Harbour Linen'],
    share: 2,
    severity: [3, 4],
    subject: 'The {thing} is too short',
    ...words.lengths,
  },
  {
    title: 'Gift orders show the price inside',
    kind: 'special-need',
    brands: ['Nordlicht Books'],
    share: 1.2,
    peak: { months: [11, 12], times: 5 },
    severity: [3, 4],
    subject: 'The price was in the gift',
    ...words.gifts,
  },
  {
    title: 'Pre-order dates are shown as delivery dates',
    kind: 'information',
    brands: ['Nordlicht Books'],
    share: 4,
    severity: [3, 5],
    subject: 'When does the {thing} come?',
    ...words.dates,
  },
  {
    title: 'Call-backs after six have no owner',
    kind: 'promise',
    brands: all,
    share: 0.9,
    severity: [2, 4],
    subject: 'You promised to call me back',
    ...words.calls,
  },
  {
    title: 'A voucher is charged again when the page is loaded twice',
    kind: 'billing',
    brands: all,
    share: 0.9,
    severity: [3, 4],
    subject: 'Charged twice',
    ...words.voucher,
  },
  {
    title: 'The winter carrier skips the islands',
    kind: 'slow',
    brands: all,
    share: 0.6,
    peak: { months: [12, 1], times: 5 },
    severity: [3, 4],
    subject: 'Still waiting for the {thing}',
    ...words.islands,
  },
  {
    title: 'The care label contradicts the page',
    kind: 'information',
    brands: ['Harbour Linen'],
    share: 1,
    severity: [3, 5],
    subject: 'The {thing} shrank',
    ...words.label,
  },
  {
    title: 'Complaints at the counter are not passed on',
    kind: 'response',
    brands: ['Oak & Lantern', 'Nordlicht Books'],
    share: 0.8,
    severity: [2, 3],
    subject: 'I complained already',
    ...words.counter,
  },
]
