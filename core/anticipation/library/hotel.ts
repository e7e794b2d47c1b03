// What goes wrong in a hotel, from the booking to the bill.

import type { Line } from '#core/anticipation/library-entry.ts'

export const hotel: readonly Line[] = [
  {
    name: 'overbooked',
    title: 'No room, though it was booked',
    words: 'The guest stands at the desk, and the house is full.',
    kinds: ['unavailable', 'promise'],
    sod: [8, 5, 3],
    ask: ['What has to be near: a meeting, a family, a station?', 'Is somebody with you who needs rest now?'],
    say: ['You booked, and we have no room. That is our fault alone.', 'We find the room, pay the difference and the way there.'],
    wording:
      'You had our word for a room and we did not keep one. I am sorry. A room of the same class or better is held for you nearby; the taxi, the difference and tomorrow’s way back are ours.',
    offers: ['replacement', 'refund', 'delivery'],
  },
  {
    name: 'room-not-ready',
    title: 'The room is not ready',
    words: 'It is past the hour, and the guest waits in the lobby.',
    kinds: ['slow', 'promise'],
    sod: [4, 8, 4],
    ask: ['Is there something that you need now: a shower, a meal, a bed?', 'By when do you have to leave again?'],
    say: ['The hour was ours to keep.', 'I tell you the real time, not the hoped one.'],
    wording:
      'Your room should have been ready, and you are waiting. That is our mistake, and I am sorry. It will be ready at the time I noted below; until then please be our guests, and your bags are safe with us.',
    offers: ['service', 'credit', 'redo'],
  },
  {
    name: 'noise',
    title: 'A night without sleep',
    words: 'Building work, a party, a lift in the wall.',
    kinds: ['others', 'faulty'],
    sod: [5, 7, 8],
    ask: ['Since when, and where does it come from?', 'Would another room help, or has the night gone?'],
    say: ['A night’s sleep is what you paid for.', 'You need not argue with other guests: we do that.'],
    wording:
      'You came to sleep and could not. That is our mistake, and I am sorry. I can move you to a quiet room now, or take the night off the bill; tell me which, and I see to it before you are back.',
    offers: ['replacement', 'refund', 'credit'],
  },
  {
    name: 'dirty',
    title: 'A room that was not clean',
    words: 'Hair, stains, an unmade bed, a smell.',
    kinds: ['faulty', 'wrong'],
    sod: [5, 6, 7],
    ask: ['What did you find, and would you like another room?', 'Is somebody with you who is unwell or allergic?'],
    say: ['Nobody should have to see that.', 'You do not have to wait in the room while it is done.'],
    wording:
      'The room was not clean, and it should have been. This is our mistake, and I am sorry. I can give you another room at once, or have this one done while you have something in the bar; whichever you prefer.',
    offers: ['replacement', 'redo', 'refund'],
  },
  {
    name: 'accessible',
    title: 'The accessible room was given away',
    words: 'A step, a narrow door, no rail: and it was asked for.',
    kinds: ['special-need', 'promise'],
    sod: [8, 3, 6],
    ask: ['What exactly do you need in the room and on the way to it?', 'What would make tonight possible?'],
    say: ['You asked for it in time, and we agreed.', 'Please do not make do: tell us what is missing.'],
    wording:
      'You told us what you need, we agreed, and did not have it. That is serious. It is our mistake, and I am sorry. I am arranging a room that fits, here or nearby, and stay with you until you are in it.',
    offers: ['replacement', 'service', 'refund'],
  },
  {
    name: 'deposit',
    title: 'Money is held or charged again',
    words: 'A deposit that does not come back, a minibar that nobody opened.',
    kinds: ['billing'],
    sod: [5, 6, 8],
    ask: ['Which amount, and on which day?', 'Does it keep you from paying something else?'],
    say: ['If you say that you did not have it, that is enough.', 'The money goes back today; the bank may need days.'],
    wording:
      'We charged you for something that is not yours to pay. That was our mistake, and I am sorry. It is taken off today, and I send you the paper that shows it; if your bank is slow, write to me and I call them.',
    offers: ['redo', 'refund'],
  },
  {
    name: 'allergy',
    title: 'An allergen on the plate',
    words: 'The kitchen was told, and it was served all the same.',
    kinds: ['safety', 'special-need'],
    sod: [10, 3, 6],
    ask: ['How do you feel right now? Do you need a doctor?', 'Who else has eaten of it?'],
    say: ['First your health: everything else can wait.', 'You told us. It was for us to keep it away.'],
    wording:
      'You told us of your allergy, and it still reached your plate. That is our mistake, and I am very sorry. First tell me how you are; any doctor or medicine is ours. The kitchen has stopped the dish, and I will tell you today what happened.',
    offers: ['service', 'refund'],
  },
  {
    name: 'lost-thing',
    title: 'Something was left behind, and nobody can find it',
    words: 'A ring, a toy, papers: the guest is home again.',
    kinds: ['attention', 'unavailable'],
    sod: [6, 5, 8],
    ask: ['What is it, and where did you last have it?', 'How much does it mean: is a child waiting for it?'],
    say: ['We look today, and not only in the box of found things.', 'If we find it, it travels at our cost.'],
    wording:
      'You miss something that was with you here. This is our mistake, and I am sorry that you had to ask twice. I look through the room, the laundry and the safe today, and will write to you this evening either way.',
    offers: ['service', 'delivery'],
  },
]
