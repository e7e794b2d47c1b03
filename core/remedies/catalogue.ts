// The catalogue that a new organisation starts with, in the words that customers read. A lead changes it freely afterwards.
// Costs are the same number of minor units in every currency (2000 is 20.00 EUR and 2000 JPY): a beginning, not a price list.

import { hour } from '#core/time/instant.ts'
import { amountAsSaid } from './amounts.ts'
import type { RemedyFields } from './contract.ts'

type Row = Omit<RemedyFields, 'perk'>

/** Remedies and perks for an organisation that counts in `currency`. “{cost}” in the words is the cost as people say it. */
export function seedCatalogue(currency: string): RemedyFields[] {
  const said = (row: Row, perk: boolean): RemedyFields => {
    const filled = (words: string) => words.replaceAll('{cost}', amountAsSaid({ minor: row.costMinor, currency }))
    return { ...row, title: filled(row.title), detail: filled(row.detail), perk }
  }
  return [...remedies.map((row) => said(row, false)), ...perks.map((row) => said(row, true))]
}

const anyKind: string[] = []

const remedies: Row[] = [
  {
    kind: 'delivery',
    title: 'We bring it to your door',
    costMinor: 1800,
    within: 8 * hour,
    proof: 'signature',
    detail: 'One of us brings it by hand. You get a message one hour before. You pay nothing.',
    fits: ['unavailable', 'slow'],
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'refund',
    title: 'Pick it up, and get {cost} back',
    costMinor: 2000,
    within: 4 * hour,
    proof: 'reference',
    detail: 'It waits in your name at our counter. We send the money back at once; your bank shows it within three days.',
    fits: ['unavailable', 'slow'],
    gravest: 3,
    mildest: 5,
  },
  {
    kind: 'replacement',
    title: 'We send a new one',
    costMinor: 4000,
    within: 16 * hour,
    proof: 'reference',
    detail: 'A new one leaves us within two working days. Keep the old one until it is there; we collect it and you pay nothing.',
    fits: ['unavailable', 'wrong', 'faulty'],
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'repair',
    title: 'We come and put it right',
    costMinor: 3500,
    within: 24 * hour,
    proof: 'signature',
    detail: 'Somebody who knows it well comes to you at an hour that suits you, and stays until it works. You pay nothing.',
    fits: ['wrong', 'faulty', 'special-need', 'preference'],
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'redo',
    title: 'We do it again, and you go first',
    costMinor: 1500,
    within: 16 * hour,
    proof: 'note',
    detail: 'We do it once more, the way you asked for, before anything else in our diary. You pay nothing.',
    fits: ['slow', 'wrong', 'special-need', 'preference', 'customer-slip', 'others', 'policy'],
    gravest: 2,
    mildest: 5,
  },
  {
    kind: 'redo',
    title: 'We correct it today, and send you the proof',
    costMinor: 0,
    within: 8 * hour,
    proof: 'reference',
    detail: 'We put the figures and the record right, and send you the corrected paper. What you paid too much comes back by itself.',
    fits: ['billing', 'information', 'customer-slip', 'policy', 'privacy'],
    gravest: 1,
    mildest: 5,
  },
  {
    kind: 'refund',
    title: 'Your money back',
    costMinor: 5000,
    within: 8 * hour,
    proof: 'reference',
    detail: 'We send back what you paid, to the account that you paid from. Your bank shows it within three days.',
    fits: ['unavailable', 'wrong', 'faulty', 'billing'],
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'refund',
    title: 'We pay back what it cost you',
    costMinor: 5000,
    within: 16 * hour,
    proof: 'reference',
    detail: 'Calls, trips, a day off: send us what it cost you, and we pay it back.',
    fits: ['information', 'customer-slip', 'privacy', 'safety', 'promise', 'special-need'],
    gravest: 1,
    mildest: 3,
  },
  {
    kind: 'credit',
    title: '{cost} on your account with us',
    costMinor: 1500,
    within: 4 * hour,
    proof: 'reference',
    detail: 'It is there today, you may use it for anything, and it does not run out.',
    fits: ['slow', 'information', 'others', 'attention', 'manner', 'fairness', 'policy', 'response', 'promise'],
    gravest: 3,
    mildest: 5,
  },
  {
    kind: 'service',
    title: 'One person who sees it through',
    costMinor: 0,
    within: 2 * hour,
    proof: 'note',
    detail: 'You get a name and a direct number, and a call at the end of each day until you say that it is right.',
    fits: anyKind,
    gravest: 1,
    mildest: 5,
  },
  {
    kind: 'service',
    title: 'A talk with the person in charge',
    costMinor: 0,
    within: 4 * hour,
    proof: 'note',
    detail: 'The person in charge calls you at a time that you name, listens, and tells you what will change.',
    fits: ['attention', 'manner', 'fairness', 'others', 'privacy', 'safety', 'policy', 'response', 'promise'],
    gravest: 1,
    mildest: 5,
  },
]

/** Personal gestures, over and above. They are made for this customer, so most of the words are the agent's. */
const perks: Row[] = [
  {
    kind: 'gift',
    title: 'A card written by hand',
    costMinor: 300,
    within: 8 * hour,
    proof: 'note',
    detail: 'A few lines by hand from the person who looked after you.',
    fits: anyKind,
    gravest: 1,
    mildest: 5,
  },
  {
    kind: 'gift',
    title: 'Something small that fits what they love',
    costMinor: 1500,
    within: 16 * hour,
    proof: 'note',
    detail: 'A book, a star map, a bag of good coffee: chosen because we listened.',
    fits: anyKind,
    gravest: 1,
    mildest: 4,
  },
  {
    kind: 'service',
    title: 'A call a week later',
    costMinor: 0,
    within: 40 * hour,
    proof: 'note',
    detail: 'We call once more to hear whether all is well, and want nothing.',
    fits: anyKind,
    gravest: 1,
    mildest: 4,
  },
]
