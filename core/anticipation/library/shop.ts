// What goes wrong in a shop, on the street or online, sooner or later.

import type { Line } from '#core/anticipation/library-entry.ts'

export const shop: readonly Line[] = [
  {
    name: 'sold-not-there',
    title: 'Sold what was not in stock',
    words: 'The order is paid and confirmed; the shelf is empty.',
    kinds: ['unavailable'],
    sod: [6, 7, 6],
    ask: ['By when is it needed, and for what?', 'Would something like it do, or must it be this one?'],
    say: ['We sold it to you without having it. That is our mistake.', 'You do not have to order again or wait for a refund to decide.'],
    wording:
      'We took your order and did not have it. That is our mistake, and I am sorry. Please choose what suits you best below; whichever it is, I will see to it myself.',
    offers: ['replacement', 'refund', 'delivery'],
  },
  {
    name: 'late-delivery',
    title: 'Came later than promised',
    words: 'The day that was named has passed, and nobody said a word.',
    kinds: ['slow', 'promise'],
    sod: [6, 8, 7],
    ask: ['What was it for, and has that day passed?', 'Is somebody at home today or tomorrow?'],
    say: ['We named a day and did not keep it.', 'I will tell you by noon where it is, even if I know nothing new.'],
    wording:
      'We promised it for a day that has passed, and you had to ask. That is our mistake, and I am sorry: we should keep the day that we name. I have asked the depot where it is and will write to you today with the answer.',
    offers: ['delivery', 'refund', 'credit'],
  },
  {
    name: 'wrong-item',
    title: 'The wrong thing in the box',
    words: 'Another size, colour or article than was ordered.',
    kinds: ['wrong'],
    sod: [5, 7, 8],
    ask: ['What is in the box, and what should be?', 'Can you keep it where it is until we fetch it?'],
    say: ['You need not bring it anywhere: we fetch it.', 'The right one leaves before the wrong one comes back.'],
    wording:
      'You ordered one thing and found another in the box. We packed it wrongly. It is our mistake, and I am sorry for the trouble. The right one can leave today; please leave the wrong one with a neighbour or at the door, and we collect it.',
    offers: ['replacement', 'refund', 'redo'],
  },
  {
    name: 'faulty',
    title: 'Broken when it was opened',
    words: 'It does not work, or it breaks in the first days.',
    kinds: ['faulty'],
    sod: [6, 6, 9],
    ask: ['What does it do, and since when?', 'Is anybody hurt, or is it still plugged in?'],
    say: ['You do not have to prove anything.', 'Please stop using it until we have seen it.'],
    wording:
      'It should have worked when you opened it, and it did not. That was our mistake, and I am sorry. You need not send any proof: tell me which of these helps you most, and I will set it going today.',
    offers: ['replacement', 'repair', 'refund'],
  },
  {
    name: 'charged-twice',
    title: 'Charged twice, or too much',
    words: 'The bank shows two payments, or the till another price than the shelf.',
    kinds: ['billing'],
    sod: [6, 4, 8],
    ask: ['Which amounts and dates stand on your statement?', 'Did a fee or an overdraft come of it?'],
    say: ['The money is yours, and goes back today.', 'If it cost you a fee at your bank, that is ours too.'],
    wording:
      'We took more than you owed. That is our mistake, and I am sorry. The difference goes back today; if your bank charged you for it, send me the amount and we pay that as well.',
    offers: ['redo', 'refund'],
  },
  {
    name: 'refund-missing',
    title: 'The refund does not come',
    words: 'It was sent back weeks ago, and the money is still with us.',
    kinds: ['billing', 'slow'],
    sod: [6, 6, 8],
    ask: ['When did it go back, and is there a number for it?', 'To which account should it come?'],
    say: ['It is not for you to chase your own money.', 'I stay with it until you tell me that it is there.'],
    wording:
      'You sent it back and did your part; we still have your money. This is our mistake, and I am sorry. I have started the payment again and will write to you on the day on which it should arrive.',
    offers: ['redo', 'refund', 'credit'],
  },
  {
    name: 'rude-at-the-till',
    title: 'Spoken to without respect',
    words: 'A customer was corrected, doubted or hurried in front of others.',
    kinds: ['manner', 'attention'],
    sod: [5, 5, 9],
    ask: ['What would you like us to know about how it felt?', 'Would you rather hear from whoever leads the shop?'],
    say: ['That is not how we want anybody to be met here.', 'Thank you for telling us, though it was unpleasant.'],
    wording:
      'You came to us for help and were met without respect. That was wrong and our mistake, and I am sorry. Whoever leads the shop will hear it from me today, without your name unless you wish otherwise.',
    offers: ['service', 'credit'],
  },
  {
    name: 'recall',
    title: 'A product has to come back',
    words: 'A maker or an authority calls it back while it stands in homes.',
    kinds: ['safety', 'faulty'],
    sod: [10, 2, 4],
    ask: ['Do you still use it, and who else does?', 'Did anybody get hurt?'],
    say: ['Please stop using it now; the rest can wait.', 'You get the full price back, with or without the receipt.'],
    wording:
      'Something that we sold you may not be safe. Please stop using it now. That is our mistake, and we are sorry for the worry. We collect it, and you get the full price back without any receipt; my direct number is below.',
    offers: ['refund', 'replacement', 'service'],
  },
]
