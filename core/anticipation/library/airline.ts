// What goes wrong around a flight. Rights of passengers differ by place and route: the wording leaves room for them.

import type { Line } from '#core/anticipation/library-entry.ts'

export const airline: readonly Line[] = [
  {
    name: 'cancelled',
    title: 'The flight is cancelled',
    words: 'At the gate, or the evening before.',
    kinds: ['unavailable'],
    sod: [8, 6, 2],
    ask: ['When do you have to be there, and for what?', 'Who travels with you, and does anybody need help?'],
    say: ['You do not have to queue: we can do it here.', 'A meal and a bed are ours to give, not yours to ask for.'],
    wording:
      'Your flight does not go, and we leave you standing. This is our mistake, and I am sorry. Below are the next ways to get there, the meals and the hotel that you have a right to, and your right to the money back. Choose, and I book it.',
    offers: ['redo', 'refund', 'service'],
  },
  {
    name: 'delayed',
    title: 'Hours late',
    words: 'The connection, the meeting or the last train is lost.',
    kinds: ['slow'],
    sod: [6, 8, 2],
    ask: ['What do you miss by it?', 'Is there another airport or time that would do?'],
    say: ['I tell you what we know, and when I look again.', 'What the delay costs you may be ours: keep the receipts.'],
    wording:
      'We leave much later than we promised. This is our mistake, and I am sorry. I look again at the time noted below and write to you then, also when nothing is new. What you are owed for the delay stands in the second part.',
    offers: ['service', 'refund', 'redo'],
  },
  {
    name: 'bag-lost',
    title: 'The bag did not come',
    words: 'The belt stops; the bag is somewhere else.',
    kinds: ['unavailable'],
    sod: [7, 6, 3],
    ask: ['What is in it that you need tonight: medicine, a suit, a pram?', 'Where will you be in the next days?'],
    say: ['Buy what you need now; we pay against the receipt.', 'It is our bag to find; you need not call around.'],
    wording:
      'You are here, and your bag is not. That is our mistake, and I am sorry. Please buy what you need for tonight and keep the receipt: we pay. I write to you every morning with where it is until it is with you.',
    offers: ['delivery', 'refund', 'service'],
  },
  {
    name: 'wheelchair',
    title: 'Assistance did not come',
    words: 'A passenger waited in the cabin, or missed the flight.',
    kinds: ['special-need', 'attention'],
    sod: [9, 4, 5],
    ask: ['Are you safe and well where you are now?', 'Is your own chair whole, and with you?'],
    say: ['You booked it; it is a right and no favour.', 'Somebody stays with you from now on.'],
    wording:
      'You had booked assistance, and nobody came. That is not acceptable. It is our mistake, and I am sorry. Somebody is with you now until you are where you need to be, and I will write to you this week with what went wrong.',
    offers: ['service', 'redo', 'refund'],
  },
  {
    name: 'denied-boarding',
    title: 'Left behind on a full flight',
    words: 'More seats were sold than there are.',
    kinds: ['unavailable', 'fairness'],
    sod: [8, 3, 2],
    ask: ['What waits for you at the other end?', 'Would a later flight with more in return suit you at all?'],
    say: ['You did everything right.', 'What the law gives you, you get today and without asking.'],
    wording:
      'You had a seat, and we gave it away. I am sorry; that was our doing alone. You get the compensation that the rules name today, and one of the ways below to be there as soon as can be.',
    offers: ['redo', 'refund', 'service'],
  },
  {
    name: 'refund-slow',
    title: 'The refund takes weeks',
    words: 'The flight was cancelled; the money is still with us.',
    kinds: ['billing', 'slow', 'promise'],
    sod: [6, 7, 8],
    ask: ['How did you pay, and has that card changed?', 'Did you book through somebody else?'],
    say: ['It is your money, and the wait is ours.', 'I give you a day, and write on it.'],
    wording:
      'We have had your money for longer than the rules allow. That is our mistake, and I am sorry. I have released it today; it should be with you on the day noted below, and I will ask you then whether it came.',
    offers: ['redo', 'refund', 'credit'],
  },
  {
    name: 'seats-apart',
    title: 'A family was seated apart',
    words: 'Parents here, a small child there.',
    kinds: ['preference', 'policy'],
    sod: [6, 6, 6],
    ask: ['How old are the children?', 'Which seats would do, beside or behind?'],
    say: ['Nobody should have to pay to sit with their child.', 'We ask other passengers; you need not.'],
    wording:
      'We seated your child away from you, and that worries anybody. That was our mistake, and I am sorry. I have put you together now; if a seat was paid for, that money comes back.',
    offers: ['redo', 'refund', 'credit'],
  },
  {
    name: 'instrument-broken',
    title: 'Something fragile was broken in the hold',
    words: 'An instrument, a bicycle, a wheelchair.',
    kinds: ['faulty'],
    sod: [8, 3, 8],
    ask: ['What is it, and can you do without it?', 'Is there somebody whom you trust to repair it?'],
    say: ['You gave it to us whole.', 'You choose who repairs it.'],
    wording:
      'You gave it to us whole and got it back broken. That was our mistake, and I am sorry; I know that it is not a thing like any other. Please have it looked at by whom you trust: we pay for that, and for a loan until it is whole.',
    offers: ['repair', 'replacement', 'refund'],
  },
]
