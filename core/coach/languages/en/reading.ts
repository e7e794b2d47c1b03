// How an English letter is put together: greetings, thanks, closings, quotes, abbreviations.

import type { ReadingWords } from '#core/coach/languages/language.ts'

export const reading: ReadingWords = {
  abbreviation: /(^|[\s(])(mr|mrs|ms|dr|st|no|nr|vs|approx|e\.g|i\.e|a\.m|p\.m)\.\s*$/i,
  greeting: /^(dear|hi|hello|hey|good (afternoon|morning|evening|day))\b([ ,!]+[\p{L}.'-]+){0,4}[\s,!.:]*$/iu,
  thanks:
    /^((dear|hi|hello) [\p{L}'-]+[,!] )?(many )?thank( you|s)\b(?!.*(\b(but|unfortunately|however)\b|[,;] (this|it|the|our|we|I|your?)\b))/iu,
  closing: /^((kind|warm|with|best)( \w+)? (wishes|regards)|regards|yours|sincerely|cheers)\b/i,
  quoteOpens: /^On\b.{0,200}\bwrote:\s*$/,
  smallWords: new Set(
    (
      'and are been but can did does for from had has have her him his into its need not our she should that the their them they this ' +
      'was were will with would you your must know want wants about after all also any because before being both could each else here how ' +
      'just more most only other out over same some such than then there these those through too until very what when where which while who why yet ' +
      'again already even ever every much never off one ones others still very via yes'
    ).split(' '),
  ),
  // Each in one form: words are compared by their stems.
  commonWords: new Set(
    (
      'account address agent agree anyone anything best call card chat check come company contact customer day detail email experience ' +
      'feel first follow full get give good great happy hear help hour information issue issues keep kind know let like little long look ' +
      'make matter message minute month name new nice number page people phone place please point problem question read really reason ' +
      'receive received reply request response right say see send service set show someone something sorry support sure take team tell ' +
      'thank thing think time times today tomorrow try tweet understand use using wait way week well work year yesterday able action ask ' +
      'hello hey dear morning afternoon apologies apologise apologize apology assist assistance awful back bad better care case caused ' +
      'cause complete disappointed dm done fix frustrated frustration glad guys hate hope inbox inconvenience literally love mail ' +
      'mailbox messages provide provided regarding regret resolve sad seriously solution solve spoke story terrible tonight trouble ' +
      'truly upset worst wrong'
    ).split(' '),
  ),
  ending: /(?<=\p{L}{3})(ing|ed|es|s|ly|est)$/u,
  dataAsked:
    /\b(know|confirm|message|include|dm|what is|what's|send|provide|share|give|need)\b.{0,80}?(\b(numbers?|e-?mail|name|address|postcode|zip|details|info|information|reference|locator)\b|#)|\b(know|confirm) (what|which) \w+ you\b/i,
  pointing: new Set(['that', 'this', 'those', 'these']),
  sameThings: [
    'train rail railway departure timetable schedule platform carriage line',
    'flight plane aircraft airline boarding airport',
    'broken break broke damage crack smash dent scratch repair',
    'internet wifi broadband connect connection outage signal network modem router',
    'parcel package order delivery deliver shipment ship courier arrive arrival',
    'refund money charge fee price fare cost bill pay paid payment invoice',
    'rude attitude courteous courtesy polite respect manners unfriendly staff crew employee attendant driver',
    'crash freeze froze frozen login password install update',
    'episode series film movie content stream video song album track release playlist artist',
    'luggage suitcase baggage bag',
    'late delay overdue slow',
    'restore down outage etr',
    'queue hold line waiting',
    'room hotel booking reservation stay',
    'size fit small large',
  ],
}
