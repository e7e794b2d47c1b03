// What goes wrong with lines, phones and contracts.

import type { Line } from '#core/anticipation/library-entry.ts'

export const telecom: readonly Line[] = [
  {
    name: 'outage',
    title: 'No line in a whole area',
    words: 'Hundreds at once; some depend on it.',
    kinds: ['unavailable'],
    sod: [7, 6, 2],
    ask: ['Does anybody at home depend on the line: an alarm, a doctor’s call?', 'Do you work from home today?'],
    say: ['We know of it and are on it; you need not test anything.', 'The time without a line is not charged.'],
    wording:
      'Your line is down, and that is on our side: you need not restart anything. That is our mistake, and I am sorry. The days without it come off your bill by themselves; a loan device for the air is ready for you if you need one.',
    offers: ['replacement', 'credit', 'service'],
  },
  {
    name: 'technician',
    title: 'The technician did not come',
    words: 'A day off work for nothing.',
    kinds: ['promise', 'slow'],
    sod: [6, 8, 5],
    ask: ['Which hours can you be at home without losing a day again?', 'Whom may he call before he comes?'],
    say: ['You were at home, and we were not.', 'The next date is yours to choose, and it is held.'],
    wording:
      'You took time off, and nobody came. That was our mistake, and I am sorry: that day was yours. Please choose the hour below; I call you the evening before and again when he is on the way.',
    offers: ['redo', 'credit', 'service'],
  },
  {
    name: 'bill-shock',
    title: 'A bill nobody could expect',
    words: 'Roaming, a subscription that nobody knows, the end of a discount.',
    kinds: ['billing', 'information'],
    sod: [6, 7, 6],
    ask: ['Which line on the bill surprised you?', 'Is anything cut off if you do not pay it now?'],
    say: ['You need not pay what is in doubt until it is clear.', 'We should have warned you before it grew.'],
    wording:
      'Your bill is far above what you could expect, and we did not warn you. I am sorry. Please leave the part in doubt aside; nothing is cut off. I go through each line and write to you tomorrow.',
    offers: ['redo', 'refund', 'credit'],
  },
  {
    name: 'moved-no-line',
    title: 'Moved house, and no line',
    words: 'The order was in time; the new home is silent.',
    kinds: ['unavailable', 'slow', 'promise'],
    sod: [6, 6, 4],
    ask: ['Since when are you in, and who at home needs it?', 'Is there a signal for a loan device?'],
    say: ['You told us in time.', 'You do not pay for what you do not have.'],
    wording:
      'You told us in time and still sit without a line. That was our mistake, and I am sorry. A loan device leaves today, you pay nothing until the line is there, and I have a date from the builder that I will keep an eye on myself.',
    offers: ['replacement', 'credit', 'redo'],
  },
  {
    name: 'number-lost',
    title: 'The number got lost in a move to us',
    words: 'A number that people have known for years.',
    kinds: ['wrong', 'unavailable'],
    sod: [8, 3, 5],
    ask: ['Who has to reach you on it: patients, family, customers?', 'Where should calls go until it is back?'],
    say: ['The number is yours, and I do not give it up.', 'Calls can be led elsewhere from today.'],
    wording:
      'Your number is not reachable, and it was for us to bring it over. This is our mistake, and I am sorry; I know that people have only this one. I have asked for it back and lead calls to where you wish from today.',
    offers: ['redo', 'service', 'credit'],
  },
  {
    name: 'cancel-ignored',
    title: 'Cancelled, and still charged',
    words: 'The notice came in time; the money goes on.',
    kinds: ['billing', 'response'],
    sod: [6, 6, 8],
    ask: ['When did you send the notice, and how?', 'How many times was it charged since?'],
    say: ['You wanted to go, and we made it hard.', 'It ends on the day you named; the rest goes back.'],
    wording:
      'You cancelled, and we went on charging. That was wrong. It is our mistake, and I am sorry. It ended on the day of your notice; everything since goes back today, and here is the paper that says so.',
    offers: ['refund', 'redo'],
  },
  {
    name: 'sent-around',
    title: 'Sent from one to the next',
    words: 'Five calls, and the story told five times.',
    kinds: ['attention', 'response'],
    sod: [5, 8, 8],
    ask: ['May I read what is here, so that you need not tell it again?', 'What is the one thing that has to be right at the end?'],
    say: ['It ends with me: I own it.', 'You get my name and a number that rings at my desk.'],
    wording:
      'You told it five times, and nobody stayed with it. I am sorry; that is on us. I have read all of it, own it from now on, and call you at the hour below with the next step.',
    offers: ['service', 'credit'],
  },
  {
    name: 'emergency-calls',
    title: 'Emergency calls do not go through',
    words: 'A fault that can cost a life.',
    kinds: ['safety', 'unavailable'],
    sod: [10, 2, 4],
    ask: ['Is anybody in danger now? Which other phone is near?', 'Where exactly does it not work?'],
    say: ['First another way to call for help.', 'I pass it on while we speak.'],
    wording:
      'Emergency calls must work, and yours did not. This is our mistake, and I am very sorry. Please use the way below until I have written to you that it works again; our network team is on it now, and I report to you within the hour.',
    offers: ['service', 'replacement'],
  },
]
