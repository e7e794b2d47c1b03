// What is said of each of the twelve mistakes: by customers, in our apology, and later in the explanation. {thing} and {day} are filled in.

export type MistakeWords = {
  says: readonly string[]
  /** Follows the “I am sorry.” and owns it. */
  sorry: readonly string[]
  /** What happened and what changed. */
  why: readonly string[]
}

export const words = {
  /** Courier cut-off moved, shop clock did not follow. */
  courier: {
    says: [
      'The {thing} was due on {day}. I took the morning off to wait for it, and nobody came.',
      'I ordered the {thing} because your page said it would be here on {day}. It is not.',
      'It is evening, and the {thing} that was to come on {day} has not come. The tracking page has said “out for delivery” since noon.',
      'You told me {day}. I asked a neighbour to stay in for the {thing}, and she waited the whole afternoon for nothing.',
    ],
    sorry: [
      'We told you {day} for the {thing} and did not bring it. You waited in vain.',
      'The {thing} should have stood in your hall on {day}. It did not, and nobody told you.',
      'We named {day} and let it pass without a word. A whole morning of yours went into waiting for the {thing}.',
    ],
    why: [
      'The van now comes earlier than our shop knew, so we promised a day that could no longer be kept. Since last week we read the real time of the van before we promise.',
      'Our shop believed that the van leaves at five; since last month it leaves at three. Orders in between got a day that was already lost. Shop and van now keep the same time.',
    ],
  },
  /** Glass packed without corner guards. */
  glass: {
    says: [
      'The {thing} came with a crack right through it. The box had nothing at the corners.',
      'I unpacked the {thing} and the glass was in pieces. My daughter nearly cut herself.',
      'There is a dent in one side of the {thing} and glass dust at the bottom of the box. I have photographs.',
      'The {thing} rattled before I had even opened it. It is broken, and it was to stand in our window on {day}.',
    ],
    sorry: [
      'We sent you a broken {thing}. You had to pick up the pieces, and we should have packed it better.',
      'Your {thing} left us whole and reached you in pieces. We packed it badly.',
      'You opened the box and found the {thing} broken. It should never have left our workshop packed like that.',
    ],
    why: [
      'We packed glass without guards at the corners when the box was a tight fit. Each glass now gets four, whatever the box.',
      'The guards for the corners had run out, and we went on packing without them. We no longer close a box that holds glass until somebody has seen all four.',
    ],
  },
  /** Two stock counts disagree after the weekend. */
  stock: {
    says: [
      'On Saturday your page said three in stock, so I paid for the {thing}. Today you say there is none.',
      'How can the {thing} be in stock when I pay, and gone two days later? It was a present for {day}.',
      'I chose your shop because the {thing} was on the shelf. Now I hear that it has been gone since {day}.',
      'First “ready to leave”, then an apology by mail that it is sold out. Which of the two is true for the {thing}?',
    ],
    sorry: [
      'We sold you a {thing} that we did not have. We made you wait for nothing.',
      'Our page said that the {thing} was there. It was not, and you paid for it in good faith.',
      'We let you choose a {thing} that somebody else had bought already. You planned with it.',
    ],
    why: [
      'We count the shop and the store apart, and at the weekend the two counts drifted apart. They are now one count.',
      'The shop sold the last one on Saturday, and the page heard of it on Monday. Both now look at the same shelf, at every hour.',
    ],
  },
  /** Returns are booked only at month’s end. */
  returns: {
    says: [
      'I sent the {thing} back three weeks ago. The refund has not come, and the bill is wrong too.',
      'You have had the {thing} since {day}. My money is still with you.',
      'The parcel with the {thing} was signed for at your door on {day}. It is a month now, and there is no refund.',
      'Each time I ask, somebody says that the money for the {thing} is “on its way”. I would like to see it.',
    ],
    sorry: [
      'We kept you waiting for your money for the {thing}. We should have sent it the day your parcel came.',
      'The {thing} has been back with us for weeks, and your money was not back with you.',
      'You did everything right with the {thing}. We let your refund lie.',
    ],
    why: [
      'We booked what comes back once a month, so your money waited with us. We now book each parcel on the day it comes.',
      'Parcels were opened at once, but the refunds waited for the last day of the month. They now leave on the day on which the parcel is opened.',
    ],
  },
  /** Cut lengths are rounded down. */
  lengths: {
    says: [
      'I ordered the {thing} at 245 cm. It is 240. It does not reach the floor.',
      'The {thing} is five centimetres short, and I measured twice before I ordered.',
      'I gave you 187, you cut 180. The {thing} cannot be made longer again.',
      'The {thing} is a hand too short for our window, and the others I ordered with it fit. I wanted to hang them on {day}.',
    ],
    sorry: [
      'We sent you a {thing} of the wrong length. You measured well; we did not.',
      'You gave us the right length for the {thing}, and we cut another one.',
      'The {thing} does not fit; we cut it short. You had measured with care.',
    ],
    why: [
      'Our form rounded lengths down to the next ten before they came to the table. It no longer rounds.',
      'We dropped the last digit between your order and our table. The table now reads what you typed, to the centimetre.',
    ],
  },
  /** Gift orders show the price inside. */
  gifts: {
    says: [
      'I ticked “this is a gift”, and my mother opened the {thing} with the bill on top.',
      'The {thing} was a birthday present. You put the invoice in the box. It was embarrassing.',
      'My sister knows now what the {thing} cost. I had paid for the wrapping so that she would not.',
      'The {thing} was wrapped beautifully, and on top of it lay the bill. My friend laughed; I did not.',
    ],
    sorry: [
      'We put the bill into your present. You had asked us not to, and we did not listen.',
      'The price lay on top of your present. You had asked for the opposite.',
      'You wanted to give the {thing}, not its price. We spoiled that moment.',
    ],
    why: [
      'We lost the mark for a gift when an order filled two boxes. It now stands on each box.',
      'The packing list for a second box was printed without the mark for a gift. Each list carries it now, and a second pair of eyes closes presents.',
    ],
  },
  /** Pre-order dates are shown as delivery dates. */
  dates: {
    says: [
      'Your page said {day} for the {thing}. Now I read that it is not even printed yet.',
      'The date you gave me for the {thing} was wrong information. I would have bought it elsewhere.',
      'I planned my holiday around the {thing}. It was to come on {day}, and now nobody can tell me when.',
      'Your mail said that the {thing} would be here on {day}. The publisher says next month. Who is right?',
    ],
    sorry: [
      'We gave you a wrong date for the {thing}. We should have said that it was not printed yet.',
      'The date beside the {thing} was the wrong one, and you planned with it.',
      'We told you {day} for the {thing} when we did not know it ourselves.',
    ],
    why: [
      'We showed the day of printing where the day of delivery belongs. Both days now stand there, each with its name.',
      'The page took the first date that the publisher sent, which is when printing begins. It now waits for the second one, which is when books leave.',
    ],
  },
  /** Call-backs after six have no owner. */
  calls: {
    says: [
      'You promised to call me back about the {thing} on {day}. Nobody called back.',
      'I was promised a call before the evening. I stayed at home for it. Nothing.',
      'Your colleague said he would ring on {day} about the {thing}. I kept the telephone beside me the whole evening.',
      'Twice I was told that somebody would call back. I still do not know what becomes of my {thing}.',
    ],
    sorry: [
      'We promised you a call about the {thing} and did not make it. You stayed at home for it.',
      'Our call on {day} about the {thing} never came, and you stayed at home for it.',
      'We gave our word to ring you about the {thing}, you stayed at home, and we did not.',
    ],
    why: [
      'What was promised late in the day lay in a list that nobody owned. Each call now has a name beside it before the phone is put down.',
      'The late shift wrote your number down, and the early shift never saw it. Call-backs now stand in one list, and each has a name.',
    ],
  },
  /** A voucher is charged again when the page is loaded twice. */
  voucher: {
    says: [
      'I paid for the {thing} once and was charged twice. My voucher is gone as well.',
      'My account shows two payments for one {thing}. I need the money this week.',
      'The page hung, I pressed once more, and now the {thing} is on my card two times.',
      'My bank shows your name twice on {day}, for one {thing}. My voucher says zero.',
    ],
    sorry: [
      'We charged you twice for the {thing}. That money was yours.',
      'We took your money for the {thing} two times. Half of it was never ours.',
      'You paid once, and our page took it twice. You should not have had to find that out yourself.',
    ],
    why: [
      'Our page took the voucher again when it was loaded a second time. It now asks first whether it was paid.',
      'When the last page is loaded again it sends the payment again. It now knows each order by its number, and takes money for it once.',
    ],
  },
  /** The winter carrier skips the islands. */
  islands: {
    says: [
      'We live on the island, and for two weeks the {thing} has been “on its way”. It is far too late now.',
      'The {thing} has been in the same depot since {day}. It was for the holidays.',
      'The ferry comes every morning. The {thing} does not. Nobody can tell me where it is.',
      'My neighbour ordered after me, on the mainland, and has had hers since {day}. I am still waiting for the {thing}.',
    ],
    sorry: [
      'We were too slow with the {thing}. You waited two weeks, and we never told you why.',
      'The {thing} has been lying in a depot, and we left you without news of it.',
      'You have waited far too long for the {thing}, and we said nothing.',
    ],
    why: [
      'The winter carrier does not cross to the islands every day, and we did not know. Island parcels now travel with the ferry post.',
      'Parcels for the islands were collected until a van was full, and in winter that takes weeks. The ferry post now takes each one on the day.',
    ],
  },
  /** The care label contradicts the page. */
  label: {
    says: [
      'Your page says sixty degrees, the label says forty. I believed the page, and the {thing} shrank.',
      'The {thing} is ruined. You gave me the wrong information about washing it.',
      'I washed the {thing} as your page says. It came out a size smaller, and it was new on {day}.',
      'Which one should I believe, the label or your page? For my {thing} the question comes too late.',
    ],
    sorry: [
      'We told you the wrong way to wash the {thing}. It shrank because you trusted us.',
      'Our page gave you the wrong temperature for the {thing}, and you trusted it.',
      'You followed our own words, and the {thing} shrank. We wrote the page, and we had it wrong.',
    ],
    why: [
      'Page and label were written by two hands. The label is now the only place where it is written, and the page reads it.',
      'The mill changed the weave in spring, and our page kept the old advice. Nobody can now put a cloth on the page without its label.',
    ],
  },
  /** Complaints at the counter are not passed on. */
  counter: {
    says: [
      'I complained twice at your counter about the {thing}. Nobody answered.',
      'This is my second complaint about the {thing}. The first one seems to have vanished in your shop.',
      'I stood at your counter on {day} and told the whole story of the {thing}. Was it written down at all?',
      'They were kind at the counter and promised to pass it on. That was three weeks ago, and my {thing} is as it was.',
    ],
    sorry: [
      'We did not answer you the first time, and you had to say it all again about the {thing}.',
      'You came to our counter with the {thing}, and we let it end there.',
      'You told us once already about the {thing}, and we did nothing with it. Telling it twice was a burden that we put on you.',
    ],
    why: [
      'What was said at the counter stayed on a slip of paper. The counter now writes it where all of us read it.',
      'The slip from the counter lay beneath others until somebody looked. A complaint at the counter is now opened as a case while you are still standing there.',
    ],
  },
} as const satisfies Record<string, MistakeWords>
