// The words of time in German.

import type { SaidWords } from './words.ts'

const numbers = {
  'einer halben': 0.5,
  halben: 0.5,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  ein: 1,
  einem: 1,
  einer: 1,
  eine: 1,
  eines: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  vierzehn: 14,
  fünfzehn: 15,
  zwanzig: 20,
  vierundzwanzig: 24,
  dreißig: 30,
  achtundvierzig: 48,
} as const
const ordinals =
  'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten'.split(
    ' ',
  )
const hourWord = 'ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d{1,2}'
const ofWeek = '(?:der |dieser |die |diese )?(?:woche|arbeitswoche)'

export const german: SaidWords = {
  by: '(?:(?:spätestens )?bis(?: spätestens)?(?: zum| zu)?|spätestens(?: zum| am)?|vor(?: dem)?)',
  at: '(?:(?:spätestens )?bis(?: spätestens)?(?: um| gegen)?|spätestens(?: um)?|um|vor|gegen)(?: punkt| genau| etwa| circa| ca\\.)?',
  on: '(?:am|an|zum|noch|gleich|für|im laufe des|im laufe von)',
  close:
    '(?:zum |zu )?(?:dienstschluss|feierabend|geschäftsschluss|ladenschluss|büroschluss|im laufe des tages|ende des (?:arbeits|werk)?tages|tagesende)',
  endOf: '(?:zum )?ende(?: des| der)?',
  within:
    '(?:innerhalb|innert|binnen|in)(?: von)?(?: (?:den|der|des) (?:n(?:ä|ae)chsten|kommenden))?(?: (?:maximal|höchstens|spätestens|weniger als|nur|rund|etwa))?',
  fromNow: '(?:ab jetzt|von jetzt an|ab sofort)',
  later: 'in',
  sameTime: 'um (?:diese|dieselbe|die gleiche) zeit',
  betweenToday: 'zwischen',
  goesOn: '(?:und|aber|dann|sowie|spätestens)',
  half: '(?!)',
  firstThing: '(?:gleich|direkt)(?: als erstes)?',
  partOf: 'am {part} des',
  theUnit: '(?:innerhalb|binnen|in) (?:der n(?:ä|ae)chsten|einer) (?<unit>stunde)',
  between: '(?:zwischen|von)',
  and: '(?:und|bis|-|–)',
  or: '(?:oder|oder am|oder bis)',
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  compound: true,
  months: [
    'jan(?:uar|\\.)?|jänner',
    'feb(?:ruar|\\.)?',
    'märz',
    'apr(?:il|\\.)?',
    'mai',
    'juni',
    'juli',
    'aug(?:ust|\\.)?',
    'sep(?:tember|t\\.|\\.)?',
    'okt(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dez(?:ember|\\.)?',
  ],
  days: [
    { pattern: '(?:noch )?heute?|(?:am heutigen|im laufe des) tage?s?', means: 0 },
    { pattern: 'übermorgen', means: 2 },
    { pattern: '(?:in )?(?:der )?(?:kw|kalenderwoche)_(?<number>\\d{1,2})', means: 'calendarWeek' },
    { pattern: '(?:(?<early>anfang|zu beginn)|(?<mid>mitte)|im laufe des|im) {month}(?! \\d)', means: 'inMonth' },
    { pattern: `(?:zum|am|den) (?<date>${ordinals.join('|')}) (?:des (?<next>n(?:ä|ae)chsten|kommenden)|dieses) monats`, means: 'ofMonth' },
    { pattern: 'morgen', means: 1 },
    { pattern: 'n(?:ä|ae)chste[nrm]? (?:werk|arbeits)tag', means: 'workday' },
    { pattern: '(?<year>\\d{4})-(?<month>\\d{2})-(?<date>\\d{2})', means: 'iso' },
    {
      pattern: '(?:{weekday},? (?:den |dem )?)?(?<date>\\d{1,2})\\._(?<month>\\d{1,2})\\.(?:_(?<year>\\d{4}|\\d{2}(?!\\d)))?',
      means: 'dotted',
    },
    { pattern: '(?:{weekday},? (?:den |dem )?)?(?<date>\\d{1,2})\\._{month}(?:,? (?<year>\\d{4}))?', means: 'date' },
    { pattern: '(?:{weekday},? )?(?<date>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>\\d{4}))?', means: 'slashed' },
    // "Am 22. komme ich", but not "am 2. Tag".
    {
      pattern:
        '(?:{weekday},? (?:den |dem )?|(?:am|zum|den|dem) )(?<date>\\d{1,2})\\.(?!_(?:\\d|\\p{L}*tag|mal))(?: (?:des (?<next>n(?:ä|ae)chsten|kommenden)|dieses) monats)?',
      means: 'ofMonth',
    },
    {
      pattern:
        '{weekday} (?<week>(?:n(?:ä|ae)chster|kommender) woche|(?<after>in einer woche|in acht tagen))|(?<week2>n(?:ä|ae)chste|kommende) woche (?:am )?{weekday2}',
      means: 'weekday',
    },
    {
      pattern: '(?:diese[nm]|(?<next>n(?:ä|ae)chste[nrm])|(?<coming>kommende[nrm]|diesen kommenden)) {weekday}',
      means: 'weekday',
    },
    { pattern: '(?:im laufe des )?{weekday}s?', means: 'weekday' },
    { pattern: '(?:noch )?(?<eve>vor) dem wochenende', means: 'endOfWeek' },
    { pattern: `(?:zum )?(?:ende ${ofWeek}|wochenende dieser woche)`, means: 'endOfWeek' },
    { pattern: '(?:zum )?ende (?<next>n(?:ä|ae)chster|kommender|der n(?:ä|ae)chsten|der kommenden) woche', means: 'endOfWeek' },
    { pattern: '(?:zum )?(?:ende (?:(?:des |dieses )?monats?|{month})|monatsende)', means: 'endOfMonth' },
    { pattern: '(?:zum )?(?:jahresende|ende (?:des |dieses )?jahre?s?)', means: 'endOfYear' },
    { pattern: '(?:zum )?ende (?<next>des n(?:ä|ae)chsten|n(?:ä|ae)chsten|kommenden|des kommenden) monats', means: 'endOfMonth' },
    {
      pattern:
        '(?:diese|in dieser|(?:(?:anfang|mitte) )?(?<next>n(?:ä|ae)chste[rn]?|kommende[rn]?|(?:in )?der (?:n(?:ä|ae)chsten|kommenden))) woche',
      means: 'week',
    },
    { pattern: '(?:dieses|(?<next>n(?:ä|ae)chstes)|zum|am|übers|kommendes|am kommenden) wochenende', means: 'weekend' },
  ],
  clocks: [
    { pattern: '(?:zum |12 uhr )?mittags?', means: 'noon' },
    { pattern: 'mitternacht', means: 'midnight' },
    // "12.06" may be the 12th of June.
    { pattern: '(?!\\d+\\.(?:0\\d|1[0-2])(?!_uhr))(?<hours>\\d{1,2})[:.](?<minutes>\\d{2})(?:_(?:uhr|h))?(?!\\.?\\d)', means: 'full day' },
    { pattern: `(?<hours>${hourWord})_(?:uhr|h)(?:_(?<minutes>[0-5]\\d))?`, means: 'full day' },
    { pattern: `halb (?<hours>${hourWord})`, means: 'halfTo' },
    { pattern: `(?<minutes>dreiviertel) (?<hours>${hourWord})`, means: 'to' },
    { pattern: `(?<minutes>viertel|fünf|zehn|zwanzig|\\d{1,2}) nach (?<hours>${hourWord})`, means: 'past' },
    { pattern: `(?<minutes>viertel|fünf|zehn|zwanzig|\\d{1,2}) vor (?<hours>${hourWord})`, means: 'to' },
  ],
  bareHours: [{ pattern: `(?<hours>${hourWord})(?![.:]?\\d)`, means: 'bare' }],
  parts: [
    { pattern: 'früh|(?:am )?(?:morgens?|vormittags?)', part: 'morning' },
    { pattern: '(?:am )?nachmittags?', part: 'afternoon' },
    { pattern: '(?:am )?abends?', part: 'evening' },
    { pattern: '(?:in der )?nacht', part: 'night' },
  ],
  theseParts: [
    { pattern: 'im laufe des (?:morgens|vormittags)|am vormittag', part: 'morning' },
    { pattern: 'im laufe des nachmittags|am nachmittag', part: 'afternoon' },
    { pattern: 'im laufe des abends|am abend', part: 'evening' },
  ],
  numbers,
  ordinals: Object.fromEntries(ordinals.map((word, at) => [word, at + 1])),
  minuteWords: { viertel: 15, dreiviertel: 15 },
  twelveIsNoon: true,
  couple: '(?:ein paar|wenigen)',
  units: [
    { pattern: '(?:werk|arbeits|geschäfts|bank)tag(?:en|e|es|s)?', unit: 'day', ours: true },
    { pattern: '(?:arbeits|geschäfts)stunden?', unit: 'hour', ours: true },
    { pattern: 'tag(?:en|e|es|s)?', unit: 'day' },
    { pattern: 'viertelstunden?', unit: 'minute', times: 15 },
    { pattern: 'dreiviertelstunden?', unit: 'minute', times: 45 },
    { pattern: 'stunden?|std\\.?|h', unit: 'hour' },
    { pattern: 'minuten?|min\\.?', unit: 'minute' },
    { pattern: 'wochen?', unit: 'week' },
    { pattern: 'monat(?:en|e|s)?', unit: 'month' },
  ],
  spoiledBefore:
    /(?:(?<![\p{L}])(?:letzten?|letzter|vergangenen?|vorigen?|seit|jeden?|jede|ab|nach|guten|von|vom|schönen|zwischen|immer|erst ab|(?:vor)?gestern|fünf|zehn|zwanzig|wenigen?)\s*|(?:tags?|woch)\s*(?:-|–|bis)\s*)$/iu,
  spoiledAfter: /^(?:\s+oder\s+so(?![\p{L}])|\s*[-–]\s*[\p{L}\d]|\s+bis\s+(?:\d|\p{L}+tag)|\s*(?:%|€|euro|eur|prozent))/iu,
  spoiledLength: /^\s+(?:nach|ab (?!jetzt|sofort)|vor|seit|oder so)(?![\p{L}])/iu,
  mannerOfSpeaking: /^in (?:einer|ein) min/i,
  zone: '(?:\\p{L}+er zeit|\\p{L}*ortszeit|me[sw]?z|gmt|utc)',
  doubtBefore:
    '(?:nach (?:ostern|pfingsten|weihnachten|neujahr|(?:den|dem) (?:feiertag|ferien|urlaub)\\p{L}*)|\\d{1,2}\\.? oder|(?:um|bis|ab|gegen|oder) \\d[\\d:.]*(?: \\p{L}+)?)',
  doubtAfter: '(?:übern(?:ä|ae)chste[rn]? woche|oder \\d{1,2}(?:\\.| uhr)|(?:ab|gegen|um) (?:\\p{L}+ )?\\d+)',
}
