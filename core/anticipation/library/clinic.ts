// What goes wrong in a clinic around the care. Harm to a patient goes to whoever leads patient safety first.

import type { Line } from '#core/anticipation/library-entry.ts'

export const clinic: readonly Line[] = [
  {
    name: 'long-wait',
    title: 'Hours in the waiting room',
    words: 'The time was fixed; nobody said why it grew.',
    kinds: ['slow', 'attention'],
    sod: [5, 9, 4],
    ask: ['How are you, and has it become worse while you waited?', 'By when do you have to leave?'],
    say: ['Your time counts as ours does.', 'I tell you how long it really is.'],
    wording:
      'You had a time, and waited far beyond it without a word from us. This is our mistake, and I am sorry. If you still wish to be seen, the next time below is held for you as the first of the day.',
    offers: ['redo', 'service'],
  },
  {
    name: 'cancelled-appointment',
    title: 'The appointment was cancelled at short notice',
    words: 'Weeks of waiting, and then a letter.',
    kinds: ['unavailable', 'promise'],
    sod: [7, 6, 3],
    ask: ['Has anything changed since you made it?', 'Did you take leave, or arrange somebody to come along?'],
    say: ['I look for the next one with you, now.', 'If it cannot wait, I have it looked at today.'],
    wording:
      'We called off what you had waited for. This is our mistake, and I am sorry. Please tell me how you are, so that a doctor can say today how soon it has to be; here are the nearest times that I can hold for you.',
    offers: ['redo', 'service'],
  },
  {
    name: 'result-late',
    title: 'A result that was not passed on',
    words: 'It was there, and nobody called.',
    kinds: ['information', 'slow'],
    sod: [9, 4, 8],
    ask: ['How are you today?', 'Who else waits for it: your doctor, your family?'],
    say: ['You should have heard it from us at once.', 'A doctor goes through it with you, today.'],
    wording:
      'Your result was here and did not reach you. That is serious. It is our mistake, and I am sorry. A doctor will call you today to go through it; we are looking at what that wait may have meant for you and tell you all of it.',
    offers: ['service', 'redo'],
  },
  {
    name: 'wrong-patient',
    title: 'Mixed up with somebody else',
    words: 'A letter, a label, a name that was called.',
    kinds: ['privacy', 'safety'],
    sod: [10, 3, 6],
    ask: ['Did you get or take anything that was not meant for you?', 'Which papers do you hold that are not yours?'],
    say: ['Thank you for noticing; we should have.', 'I have it checked now, before anything else.'],
    wording:
      'We mixed you up with somebody else. That must not happen. It is our mistake, and I am sorry. A doctor is checking now whether you were given anything that was not meant for you, and calls you today; your papers are put right meanwhile.',
    offers: ['service', 'redo'],
  },
  {
    name: 'not-listened',
    title: 'Not listened to',
    words: 'Pain or a worry was waved away.',
    kinds: ['attention', 'manner'],
    sod: [7, 6, 9],
    ask: ['What did you want us to hear?', 'What are you most worried about now?'],
    say: ['You know your body; it is for us to listen.', 'Would you like to tell it to somebody else here?'],
    wording:
      'You told us what worries you and were not heard. That was our mistake, and I am sorry; that should not happen to anybody who comes to us. I would like you to be seen again by somebody of your choice, with time for it.',
    offers: ['redo', 'service'],
  },
  {
    name: 'interpreter',
    title: 'No interpreter, though one was booked',
    words: 'A conversation about health, half understood.',
    kinds: ['special-need', 'promise'],
    sod: [8, 4, 5],
    ask: ['Which language, and whom would you like to have there?', 'What did you take home from the last talk?'],
    say: ['You have a right to understand, and to be understood.', 'Nobody of the family should have to translate this.'],
    wording:
      'We had agreed on an interpreter and had none there. That was our mistake, and I am sorry. We hold that talk again, with an interpreter, on the day below; until then please call if anything is unclear.',
    offers: ['redo', 'service'],
  },
  {
    name: 'bill-wrong',
    title: 'A bill for what the insurance pays',
    words: 'Or twice, or for somebody else.',
    kinds: ['billing'],
    sod: [5, 6, 8],
    ask: ['Which position is it, and by when do they want it paid?', 'Has a reminder or a fee come of it?'],
    say: ['Please do not pay it.', 'I speak with the insurer; you need not.'],
    wording:
      'You got a bill that is not yours to pay. That is our mistake, and I am sorry for the worry. Please leave it: it is withdrawn, I speak with your insurer myself, and you get a line from me once all is settled.',
    offers: ['redo', 'service'],
  },
  {
    name: 'allergy-missed',
    title: 'An allergy on file was overlooked',
    words: 'A medicine or a latex glove.',
    kinds: ['safety', 'special-need'],
    sod: [10, 2, 5],
    ask: ['How are you right now? Does anything itch, swell or press?', 'What did you get, and when?'],
    say: ['First your health: a doctor comes to you now.', 'You told us; it was for us to heed it.'],
    wording:
      'You told us of your allergy, and we did not heed it. I am very sorry. A doctor is looking after you, and whoever leads patient safety will speak with you openly about what happened and what we change.',
    offers: ['service'],
  },
]
