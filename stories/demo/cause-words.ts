// Why the mistakes of the demo happen, as its people see it: five causes behind most of them, and two mistakes that nobody has looked into yet.

import type { ActionClass } from '#core/learning/strength.ts'
import { spell } from './seasons.ts'

export type ToldAction = {
  title: string
  class: ActionClass
  owner: string
  decidedAgo: number
  /** Null: not in place yet. */
  inPlaceAgo: number | null
  shown: string
  /** Why it is not done after all. */
  notDoing?: string
}
export type ToldCause = {
  title: string
  mistakes: readonly string[]
  /** The last of them is where the chain ends. */
  whys: readonly string[]
  factors: readonly (readonly [factor: string, words: string])[]
  action: ToldAction
}

export const causes: readonly ToldCause[] = [
  {
    title: 'What others decide reaches a box that nobody owns',
    mistakes: [spell.mistake],
    whys: ['The parcel missed the last van', 'The shop still promised by the old time', 'The courier’s notices have no owner'],
    factors: [
      ['supplier', 'Swiftvan tells a shared box, once'],
      ['information', 'The new time stands nowhere in the shop'],
    ],
    action: {
      title: 'The shop asks the courier for its times each morning',
      class: 'forcing-function',
      owner: 'Ilse Marren',
      decidedAgo: 120,
      inPlaceAgo: spell.endsAgo,
      shown: 'Live in the shop; the log shows each morning’s answer',
    },
  },
  {
    title: 'Money that is owed waits for a day of the month',
    mistakes: ['Returns are booked only at month’s end'],
    whys: ['The refund came weeks after the parcel', 'Returns are booked in one go', 'The books are closed by hand, once a month'],
    factors: [['process', 'One person books all returns on the last day']],
    action: {
      title: 'Each return is booked on the day on which it is opened',
      class: 'simplify',
      owner: 'Saskia Lund',
      decidedAgo: 66,
      inPlaceAgo: null,
      shown: '',
      notDoing: 'The books move to another program in spring. Until then we pay out by hand once a week.',
    },
  },
  {
    title: 'What runs out at the packing bench runs out unseen',
    mistakes: ['Glass packed without corner guards'],
    whys: ['The glass had no guards', 'The guards had run out', 'Nobody sees the shelf until it is empty'],
    factors: [
      ['tools', 'The shelf shows no lowest mark'],
      ['workload', 'On Mondays the bench packs for three brands'],
    ],
    action: {
      title: 'A second box of guards, and a card behind the last ten',
      class: 'redundancy',
      owner: 'Tomas Novik',
      decidedAgo: 58,
      inPlaceAgo: 47,
      shown: 'Hangs at the bench; the card came twice since',
    },
  },
  {
    title: 'Two pages tell the same thing, each in its own way',
    mistakes: ['Pre-order dates are shown as delivery dates', 'The care label contradicts the page'],
    whys: ['The customer read something else than we knew', 'It stands in two places', 'Whoever changes one does not know of the other'],
    factors: [['information', 'Publisher and mill write to different people']],
    action: {
      title: 'Everybody who writes pages hears how dates are meant',
      class: 'training',
      owner: 'Juno Abara',
      decidedAgo: 200,
      inPlaceAgo: 184,
      shown: 'Two mornings with everybody, slides in the shared folder',
    },
  },
  {
    title: 'Stock is counted twice, in two places',
    mistakes: ['Two stock counts disagree after the weekend'],
    whys: ['It was sold and not there', 'Two counts disagreed on Monday', 'The counter sells on paper at weekends'],
    factors: [['process', 'Paper slips are typed in on Monday, by whoever is there']],
    action: {
      title: 'The counter sells from the same stock as the shop',
      class: 'standardise',
      owner: 'Mira Sorel',
      decidedAgo: 12,
      inPlaceAgo: null,
      shown: '',
    },
  },
]
