// What goes wrong with parcels, between the sender's door and the receiver's.

import type { Line } from '#core/anticipation/library-entry.ts'

export const parcel: readonly Line[] = [
  {
    name: 'lost',
    title: 'Lost on the way',
    words: 'No scan for days; nobody can say where it is.',
    kinds: ['unavailable'],
    sod: [7, 6, 5],
    ask: ['What is in it, and can it be had again?', 'Is there a day by which it must be there?'],
    say: ['We have it on our books, so it is ours to find or to replace.', 'You do not have to search, and neither does the sender.'],
    wording:
      'We took your parcel and cannot say where it is. That is our failure, and I am sorry. I have started the search and will write to you tomorrow with what we know; you can choose now what we do in the meantime.',
    offers: ['replacement', 'refund', 'service'],
  },
  {
    name: 'marked-delivered',
    title: '“Delivered”, but not there',
    words: 'The page says delivered; the receiver has nothing.',
    kinds: ['unavailable', 'information'],
    sod: [6, 7, 9],
    ask: ['Who lives with you or next door who may have it?', 'Is it something that somebody may be waiting for?'],
    say: ['I believe you. I look at where the scan was made.', 'It is not for you to knock on doors.'],
    wording:
      'Our page says that it was handed over, and you do not have it. That is our mistake, and I am sorry for the confusion. I am looking up where the scan was made and who signed, and will tell you today what I find.',
    offers: ['delivery', 'replacement', 'refund'],
  },
  {
    name: 'damaged',
    title: 'Arrived damaged',
    words: 'The box is crushed or wet, and so is what is in it.',
    kinds: ['faulty'],
    sod: [6, 6, 8],
    ask: ['What is broken, and is anything sharp or leaking?', 'Is it a present, or needed on a day?'],
    say: ['A photo helps us and is not a condition.', 'You need not take it anywhere.'],
    wording:
      'It left whole and reached you broken, and that happened with us. That was our mistake, and I am sorry. A photo helps us to pack better, but nothing hangs on it: tell me which of these you prefer.',
    offers: ['replacement', 'refund', 'repair'],
  },
  {
    name: 'no-attempt',
    title: '“Nobody at home”, though somebody was',
    words: 'A card or a mail says that we came; nobody rang.',
    kinds: ['slow', 'information'],
    sod: [5, 8, 9],
    ask: ['Were you in, and does the bell work?', 'When is somebody at home tomorrow?'],
    say: ['You waited, and we did not ring. You need not explain yourself.', 'I note the time for the next round myself.'],
    wording:
      'You were at home and waited, and our note said that you were not. That was wrong. It is our mistake, and I am sorry for the lost day. Tell me the two hours that suit you, and I put them on the round of tomorrow.',
    offers: ['delivery', 'credit', 'service'],
  },
  {
    name: 'wrong-door',
    title: 'Given to somebody else',
    words: 'A neighbour, a shop, or an unknown name has it.',
    kinds: ['wrong', 'privacy'],
    sod: [6, 5, 9],
    ask: ['Do you know the name on the receipt?', 'Is there something in it that others should not see?'],
    say: ['It was addressed to you, so it should have reached you.', 'We fetch it; you need not go anywhere.'],
    wording:
      'Your parcel went to somebody else without your having asked for that. This is our mistake, and I am sorry. I am finding out who has it and we bring it to you; if it held anything private, tell me and I treat it as that.',
    offers: ['delivery', 'service', 'refund'],
  },
  {
    name: 'late-for-the-day',
    title: 'Too late for the day that mattered',
    words: 'A birthday, a wedding, a passport for a flight.',
    kinds: ['slow', 'promise'],
    sod: [8, 6, 6],
    ask: ['On which day, and at what hour, does it lose its sense?', 'Could it go to another place, where you will be?'],
    say: ['The day is what matters, so I look at every way to reach it.', 'If we cannot, I tell you now and not on the day.'],
    wording:
      'You told us the day, and we may miss it. That was our mistake, and I am sorry. I am looking at a courier, at a pick-up, and at sending another one from nearer; I call you within the hour with what is possible.',
    offers: ['delivery', 'redo', 'refund'],
  },
  {
    name: 'customs',
    title: 'Held at customs without a word',
    words: 'A paper or a fee is missing, and nobody told the receiver.',
    kinds: ['information', 'slow'],
    sod: [5, 5, 6],
    ask: ['Which paper do you have, and which do they ask for?', 'Did you pay anything already?'],
    say: ['It is our part to tell you what is missing, in plain words.', 'Anything that our silence cost you is ours.'],
    wording:
      'Your parcel waits at customs, and we did not tell you what is missing. I am sorry. Below is the one thing that they need from you; the rest I do for you, and the storage is on us.',
    offers: ['redo', 'refund', 'service'],
  },
  {
    name: 'unsafe-driving',
    title: 'A van that put somebody at risk',
    words: 'Too fast past a school, on a pavement, on a phone.',
    kinds: ['safety', 'manner'],
    sod: [9, 3, 9],
    ask: ['Is anybody hurt?', 'Where and when, and what did you see?'],
    say: ['Thank you for telling us; that takes an effort.', 'I pass it on today, and you hear from me what came of it.'],
    wording:
      'What you saw must not happen. It is our mistake, and I am sorry that one of our vans put people at risk. I pass it on today to whoever leads safety, and will write to you by the end of the week with what we changed.',
    offers: ['service'],
  },
]
