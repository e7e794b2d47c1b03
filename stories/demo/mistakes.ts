// Twelve mistakes that come again and again in the demo: what a customer writes of each, how we say sorry, and what we explain later.

import type { MistakeKind } from '#core/cases/taxonomy.ts'
import type { BrandName } from './cast.ts'

export type Mistake = {
  title: string
  kind: MistakeKind
  brands: readonly BrandName[]
  /** How often, beside the others; `peak` multiplies it in these months (1 to 12) or on these weekdays (1 is Monday). */
  share: number
  peak?: { months?: readonly number[]; weekdays?: readonly number[]; times: number }
  severity: readonly [number, number]
  subject: string
  says: readonly string[]
  /** Follows “I am sorry.” and owns it. */
  sorry: string
  why: string
}

const all: readonly BrandName[] = ['Oak & Lantern', 'Harbour Linen', 'Nordlicht Books']

export const mistakes: readonly Mistake[] = [
  {
    title: 'Courier cut-off moved, shop clock did not follow',
    kind: 'unavailable',
    brands: ['Oak & Lantern'],
    share: 5,
    severity: [2, 4],
    subject: 'The {thing} is not here',
    says: [
      'The {thing} was due on {day}. I took the morning off to wait for it, and nobody came.',
      'I ordered the {thing} because your page said it would be here on {day}. It is not.',
    ],
    sorry: 'We told you {day} for the {thing} and did not bring it. You waited in vain.',
    why: 'The van now comes earlier than our shop knew, so we promised a day that could no longer be kept. Since last week we read the real time of the van before we promise.',
  },
  {
    title: 'Glass packed without corner guards',
    kind: 'faulty',
    brands: ['Oak & Lantern'],
    share: 4,
    severity: [2, 4],
    subject: 'The {thing} arrived broken',
    says: [
      'The {thing} came with a crack right through it. The box had nothing at the corners.',
      'I unpacked the {thing} and the glass was in pieces. My daughter nearly cut herself.',
    ],
    sorry: 'We sent you a {thing} that was broken. You had to pick up the pieces, and we should have packed it better.',
    why: 'We packed glass without guards at the corners when the box was a tight fit. Each glass now gets four, whatever the box.',
  },
  {
    title: 'Two stock counts disagree after the weekend',
    kind: 'unavailable',
    brands: all,
    share: 3,
    peak: { weekdays: [1], times: 3 },
    severity: [3, 4],
    subject: 'First in stock, now out of stock',
    says: [
      'On Saturday your page said three in stock, so I paid for the {thing}. Today you say there is none.',
      'How can the {thing} be in stock when I pay, and gone two days later? It was a present for {day}.',
    ],
    sorry: 'We sold you a {thing} that we did not have. We made you wait for nothing.',
    why: 'We count the shop and the store apart, and at the weekend the two counts drifted apart. They are now one count.',
  },
  {
    title: 'Returns are booked only at month’s end',
    kind: 'billing',
    brands: ['Harbour Linen'],
    share: 4,
    severity: [3, 4],
    subject: 'Where is my money for the {thing}?',
    says: [
      'I sent the {thing} back three weeks ago. The refund has not come, and the bill is wrong too.',
      'You have had the {thing} since {day}. My money is still with you.',
    ],
    sorry: 'We kept you waiting for your money for the {thing}. We should have sent it the day your parcel came.',
    why: 'We booked what comes back once a month, so your money waited with us. We now book each parcel on the day it comes.',
  },
  {
    title: 'Cut lengths are rounded down',
    kind: 'wrong',
    brands: ['Harbour Linen'],
    share: 3,
    severity: [3, 4],
    subject: 'The {thing} is too short',
    says: [
      'I ordered the {thing} at 245 cm. It is 240. It does not reach the floor.',
      'The {thing} is five centimetres short, and I measured twice before I ordered.',
    ],
    sorry: 'We sent you a {thing} of the wrong length. You measured well; we did not.',
    why: 'Our form rounded lengths down to the next ten before they came to the table. It no longer rounds.',
  },
  {
    title: 'Gift orders show the price inside',
    kind: 'special-need',
    brands: ['Nordlicht Books'],
    share: 2,
    peak: { months: [11, 12], times: 5 },
    severity: [3, 4],
    subject: 'The price was in the gift',
    says: [
      'I ticked “this is a gift”, and my mother opened the {thing} with the bill on top.',
      'The {thing} was a birthday present. You put the invoice in the box. It was embarrassing.',
    ],
    sorry: 'We put the bill into your present. You had asked us not to, and we did not listen.',
    why: 'The mark for a gift was lost when an order was packed in two boxes. It now stands on each box.',
  },
  {
    title: 'Pre-order dates are shown as delivery dates',
    kind: 'information',
    brands: ['Nordlicht Books'],
    share: 3,
    severity: [3, 5],
    subject: 'When does the {thing} come?',
    says: [
      'Your page said {day} for the {thing}. Now I read that it is not even printed yet.',
      'The date you gave me for the {thing} was wrong information. I would have bought it elsewhere.',
    ],
    sorry: 'We gave you a wrong date for the {thing}. We should have said that it was not printed yet.',
    why: 'We showed the day of printing where the day of delivery belongs. Both days now stand there, each with its name.',
  },
  {
    title: 'Call-backs after six have no owner',
    kind: 'promise',
    brands: all,
    share: 3,
    severity: [2, 4],
    subject: 'You promised to call me back',
    says: [
      'You promised to call me back about the {thing} on {day}. Nobody called back.',
      'I was promised a call before the evening. I stayed at home for it. Nothing.',
    ],
    sorry: 'We promised you a call and did not make it. You stayed at home for it.',
    why: 'What was promised late in the day lay in a list that nobody owned. Each call now has a name beside it before the phone is put down.',
  },
  {
    title: 'A voucher is charged again when the page is loaded twice',
    kind: 'billing',
    brands: all,
    share: 3,
    severity: [3, 4],
    subject: 'Charged twice',
    says: [
      'I paid for the {thing} once and was charged twice. My voucher is gone as well.',
      'My account shows two payments for one {thing}. I need the money this week.',
    ],
    sorry: 'We charged you twice for the {thing}. That money was yours.',
    why: 'Our page took the voucher again when it was loaded a second time. It now asks first whether it was paid.',
  },
  {
    title: 'The winter carrier skips the islands',
    kind: 'slow',
    brands: all,
    share: 1.5,
    peak: { months: [12, 1], times: 7 },
    severity: [3, 4],
    subject: 'Still waiting for the {thing}',
    says: [
      'We live on the island, and for two weeks the {thing} has been “on its way”. It is far too late now.',
      'The {thing} has been in the same depot since {day}. It was for the holidays.',
    ],
    sorry: 'We were too slow with the {thing}. You waited two weeks, and we never told you why.',
    why: 'The winter carrier does not cross to the islands every day, and we did not know. Island parcels now travel with the ferry post.',
  },
  {
    title: 'The care label contradicts the page',
    kind: 'information',
    brands: ['Harbour Linen'],
    share: 2,
    severity: [3, 5],
    subject: 'The {thing} shrank',
    says: [
      'Your page says sixty degrees, the label says forty. I believed the page, and the {thing} shrank.',
      'The {thing} is ruined. You gave me the wrong information about washing it.',
    ],
    sorry: 'We told you the wrong way to wash the {thing}. It shrank because you trusted us.',
    why: 'Page and label were written by two hands. The label is now the only place where it is written, and the page reads it.',
  },
  {
    title: 'Complaints at the counter are not passed on',
    kind: 'response',
    brands: ['Oak & Lantern', 'Nordlicht Books'],
    share: 2,
    severity: [2, 3],
    subject: 'I complained already',
    says: [
      'I complained twice at your counter about the {thing}. Nobody answered.',
      'This is my second complaint about the {thing}. The first one seems to have vanished in your shop.',
    ],
    sorry: 'We did not answer you the first time, and you had to say it all again.',
    why: 'What was said at the counter stayed on a slip of paper. The counter now writes it where all of us read it.',
  },
]
