// How an English letter is put together: greetings, thanks, closings, quotes, abbreviations.

import type { ReadingWords } from '#core/coach/languages/language.ts'
import { greeting } from './greeting.ts'

export const reading: ReadingWords = {
  abbreviation: /(^|[\s(])(mr|mrs|ms|dr|st|no|nr|vs|approx|e\.g|i\.e|a\.m|p\.m)\.\s*$/i,
  greeting,
  thanks:
    /^((dear|hi|hello) [\p{L}'-]+[,!] )?(many )?thank( you|s)\b(?!.*(\b(but|unfortunately|however)\b|[,;] (this|it|the|our|we|I|your?)\b))/iu,
  closing: /^((kind|warm|with|best)( \w+)? (wishes|regards)|regards|yours|sincerely|cheers)\b(?! to\b)/i,
  quoteOpens: /^On\b.{0,200}\bwrote:\s*$/,
  smallWords: new Set(
    (
      'and are been but can did does for from had has have her him his into its need not our she should that the their them they this ' +
      'was were will with would you your must know want wants about after all also any because before being both could each else here how ' +
      'just more most only other out over same some such than then there these those through too until very what when where which while who why yet ' +
      'again already even ever every much never off one ones others still very via yes now always may since soon latest going got sent made two further'
    ).split(' '),
  ),
  // Each in one form: words are compared by their stems.
  commonWords: new Set(
    (
      'agent agree anyone anything best chat check come company contact customer day detail experience ' +
      'feel first follow full get give good great happy hear help hour information issue keep kind know let like little long look ' +
      'make matter message minute month name new nice people place please point problem question read really reason ' +
      'receive reply request response right say see send set show someone something sorry support sure take team tell ' +
      'thank thing think time today tomorrow try tweet understand use using wait way week well work year yesterday able action ask ' +
      'hello hey dear morning afternoon apologies apologise apologize apology assist assistance awful back bad better care case ' +
      'cause complete disappointed dm done fix frustrated frustration glad guys hate hope inbox inconvenience literally love mail ' +
      'mailbox provide regarding regret resolve sad seriously solution solve spoke story terrible tonight trouble ' +
      'truly upset worst wrong have happen appreciate feedback reach concern info version wow holder chance mean note rest currently'
    ).split(' '),
  ),
  ending: /(?<=\p{L}{3})(ing|ed|es|s|ly|est)$/u,
  hollow:
    /\b((know|confirm|verify|message|include|dm|what is|what's|send|provide|share|give|need)\b.{0,80}?(\b(numbers?|e-?mail|name|address|postcode|zip|details|info|information|reference|locator|version)\b|#(?!\w))|(know|confirm) (what|which) \w+ you)(,? \w+){0,6}|\b(feel free|keep you connected|private|(can|to) connect|of the best \w+|happy \w+ing|\w+ (center|experts|support|team))\b/gi,
  pointing: new Set(['that', 'this', 'those', 'these']),
  things: new Set('account address call card email number page phone service'.split(' ')),
  troubles: new Set('back down error failing interruption issue issues lost outage problem problems restored trouble up'.split(' ')),
  sameThings: [
    'train rail railway departure timetable schedule platform carriage line station ticket disruption transport',
    'flight plane airplane aircraft airline aboard boarding airport gate cabin seat',
    'broken break broke damage crack smash dent scratch repair',
    'internet wifi broadband connect connection outage signal network modem router speed service coverage data mbps',
    'parcel package order delivery deliver shipment ship courier arrive arrival',
    'refund money charge fee price fare cost bill pay paid payment invoice £ $ €',
    'rude attitude courteous courtesy polite respect manners unfriendly staff crew employee attendant driver agent',
    'crash freeze froze frozen login password install update',
    'episode series film movie content stream video song album track release playlist artist music',
    'luggage suitcase baggage bag',
    'late delay overdue slow slower performance',
    'restore down outage etr',
    'queue hold line waiting',
    'room hotel booking reservation stay',
    'size fit small large',
    'feature option setting',
    'benefit perk reward',
    'tv television channel tune',
  ],
}
