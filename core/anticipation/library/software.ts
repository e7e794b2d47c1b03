// What goes wrong with software that people rent and rely on.

import type { Line } from '#core/anticipation/library-entry.ts'

export const software: readonly Line[] = [
  {
    name: 'down',
    title: 'The service is down',
    words: 'Nobody can work; the customer’s customers notice.',
    kinds: ['unavailable'],
    sod: [8, 5, 2],
    ask: ['What stands still at your place because of it?', 'Is there a deadline today that we should know?'],
    say: ['It is on our side; you need not look for it on yours.', 'The next news comes at the time I name, whatever it is.'],
    wording:
      'You cannot work, and the fault is on our side. That was our mistake, and I am sorry. We are on it; the next news comes at the time below, also if there is none. If something of yours is due today, tell me and we find a way around.',
    offers: ['service', 'credit'],
  },
  {
    name: 'data-lost',
    title: 'Data is gone',
    words: 'Saved, confirmed, and not there any more.',
    kinds: ['unavailable', 'faulty'],
    sod: [9, 3, 5],
    ask: ['What is missing, and when did you last see it?', 'What do you need first, if it comes back in parts?'],
    say: ['Please leave everything as it is; I look first.', 'I tell you honestly what can come back and what cannot.'],
    wording:
      'You trusted us with your data, and a part of it is gone. That is our mistake, and I am sorry. I am looking now at what can be brought back, and tell you by the hour below, honestly, what can and what cannot.',
    offers: ['redo', 'service', 'refund'],
  },
  {
    name: 'breaking-change',
    title: 'An update broke what worked',
    words: 'A button, an export, an interface that others build on.',
    kinds: ['faulty', 'information'],
    sod: [6, 7, 7],
    ask: ['What did you do before that does not work now?', 'Who waits for the result, and until when?'],
    say: ['It worked, and we changed it without warning you enough.', 'You get the old way back, or one that does the same.'],
    wording:
      'It worked for you yesterday, and our update broke it. I am sorry: we should have seen it, and warned you. I can put the old way back for you today; please tell me whether that helps until it is mended.',
    offers: ['redo', 'repair', 'credit'],
  },
  {
    name: 'seen-by-others',
    title: 'Somebody saw what was not theirs',
    words: 'A wrong right, a shared link, a mixed-up account.',
    kinds: ['privacy', 'safety'],
    sod: [10, 2, 6],
    ask: ['What did you see, or what could others see?', 'Is anybody in danger if it is known?'],
    say: ['Thank you for telling us so quickly.', 'I tell you what was seen, by whom and when, as soon as I know.'],
    wording:
      'Something of yours could be seen by others. That must not happen. It is our mistake, and I am sorry. It is closed now. I will tell you by tomorrow exactly what could be seen, by whom and since when, so that you can act on it.',
    offers: ['service', 'redo'],
  },
  {
    name: 'charged-after-cancel',
    title: 'Charged after the end',
    words: 'The subscription was ended; the card was charged.',
    kinds: ['billing'],
    sod: [5, 6, 7],
    ask: ['When did you end it, and where?', 'Did the charge cause you a fee?'],
    say: ['You ended it; that is enough.', 'The money goes back today.'],
    wording:
      'You ended your subscription, and we charged you again. That was wrong. It is our mistake, and I am sorry. The money goes back today, nothing further will come, and here is the line that says so.',
    offers: ['refund', 'redo'],
  },
  {
    name: 'support-silent',
    title: 'Support did not answer',
    words: 'A ticket closed by a machine, or days of silence.',
    kinds: ['response', 'attention', 'slow'],
    sod: [5, 8, 6],
    ask: ['What have you tried since, so that I do not ask it again?', 'What would you be able to do today if this were solved?'],
    say: ['It ends with me: I own it until it works.', 'A machine closed it; I opened it again.'],
    wording:
      'You asked for help and heard nothing. I am sorry. I have read all that you wrote, so you need not tell it again; I own it from now on and write to you by the hour below with what I found.',
    offers: ['service', 'credit'],
  },
  {
    name: 'migration',
    title: 'A migration that stopped halfway',
    words: 'Half of it here, half of it there.',
    kinds: ['wrong', 'slow', 'promise'],
    sod: [7, 4, 4],
    ask: ['Which half do you need on Monday morning?', 'Is the old one still there to go back to?'],
    say: ['You do not have to sort it out yourself.', 'Going back is always possible, and I say until when.'],
    wording:
      'We began to move your data and stopped in the middle. This is our mistake, and I am sorry for the mess that leaves you in. You can work with the old one until it is done right; I have a plan with a day for each step, and send it to you today.',
    offers: ['redo', 'service', 'credit'],
  },
  {
    name: 'promised-feature',
    title: 'Sold with what it cannot do',
    words: 'The demonstration showed it; the product does not have it.',
    kinds: ['information', 'promise', 'fairness'],
    sod: [7, 5, 9],
    ask: ['What was shown to you, and what did you plan with it?', 'What would do instead, and until when?'],
    say: ['You bought it for that, and we said that it could.', 'You may go without any cost.'],
    wording:
      'You chose us for something that we said it could do, and it cannot. That was our mistake, and I am sorry: that was for us to know. You may leave without any cost; if you would rather stay, I can show you today what would do instead.',
    offers: ['refund', 'service', 'credit'],
  },
]
