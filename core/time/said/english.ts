// The words of time in English.

import type { SaidWords } from './words.ts'

const ordinal = '(?<date>\\d{1,2})(nd|th|rd|st)?'
const small = 'five|ten|(a )?quarter|twenty|twenty-five|\\d{1,2}'
const hourWord = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}'

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )

const by = 'not? later than|(at the )?latest by|by|(on or )?before|give (me|us) until'

export const english: SaidWords = {
  by: `(${by})`,
  at: `((${by}|at)( (around|about|exactly))?|about|around)`,
  on: '(on|for|over(?= the))',
  close:
    '((the )?(end of (this |the |our )?((working|business) )?day|close of (play|business)|close|closing time)|during the day|in the course of the day|eod|cob)',
  endOf: '(the )?end of',
  within: '(within|inside|in|give (me|us))( (under|less than|no more than|at most|about|the next))?',
  fromNow: 'from now',
  fromDay: '((?<of>from|of) |on )?',
  later: 'in',
  sameTime: '(at )?this (same )?time',
  betweenToday: '(any_?time |some_?time )?between',
  goesOn: '(about|and|at (the )?latest|because|but|so|then|to|with)',
  half: ' and a half',
  firstThing: 'first thing',
  partOf: '(by|on|during|in) the {part} of',
  theUnit: '(within|inside|in) the (next )?(?<unit>hour)',
  between: '((any_?time |some_?time )?(from|between))',
  and: '(and|to|till?|until|-|–)',
  or: '(or|or on|or by|, or)',
  // "sat" and "sun" are words of their own; they are days only before a date.
  weekdays: ['monday|mon', 'tuesday|tues?', 'wednesday|weds?', 'thursday|thu(rs?)?', 'friday|fri', 'saturday', 'sunday'],
  months: [
    'jan(uary)?',
    'feb(ruary)?',
    'mar(ch)?',
    'apr(il)?',
    'may',
    'june?',
    'july?',
    'aug(ust)?',
    'sept?(ember)?',
    'oct(ober)?',
    'nov(ember)?',
    'dec(ember)?',
  ],
  days: [
    { pattern: 'first thing in the morning', means: 1 },
    { pattern: 'today week', means: 7 },
    { pattern: 'tomorrow week', means: 8 },
    { pattern: '(later )?today', means: 0 },
    { pattern: '(the )?day after tomorrow', means: 2 },
    { pattern: '(to|2)morrow|tmrw?|tmw', means: 1 },
    { pattern: 'the day is (done|out|over|through)', means: 0 },
    { pattern: '(the )?next (working|business) day', means: 'workday' },
    { pattern: '(?<year>\\d{4})-(?<month>\\d{2})-(?<date>\\d{2})', means: 'iso' },
    { pattern: '(?<date>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})', means: 'dotted' },
    { pattern: '({weekday},? )?(?<date>\\d{1,2})/(?<month>\\d{1,2})(/(?<year>\\d{4}|\\d{2}))?', means: 'slashed' },
    { pattern: `(({weekday}|sat|sun),? )?(the )?${ordinal}( of)?[ -]{month}(,?[ -](?<year>\\d{4}))?`, means: 'date' },
    { pattern: `(({weekday}|sat|sun),? )?the (?<date>${ordinals.join('|')}) of {month}(,? (?<year>\\d{4}))?`, means: 'date' },
    // "You may 6 times …"
    {
      pattern: `(({weekday}|sat|sun),? )?(?!(?<=\\b(i|you|we|they|he|she|it|that|this|which|who) )may\\b(?! \\d{1,2}(nd|th|rd|st)))({month}) ${ordinal}(,? (?<year>\\d{4}))?`,
      means: 'date',
    },
    { pattern: '({weekday},? (the )?|the )(?<date>\\d{1,2})(nd|th|rd|st)( of (?<next>next) month)?', means: 'ofMonth' },
    {
      pattern: '{weekday} ((?<week>next week)|(?<after>week)|(?<afterNext>after next))|(?<week2>next week) (on )?{weekday2}',
      means: 'weekday',
    },
    { pattern: '(this|(?<next>next)|(?<coming>coming|this coming)) {weekday}', means: 'weekday' },
    { pattern: '{weekday}', means: 'weekday' },
    { pattern: '(the )?end of ((the|this|(?<next>next)) )?(working )?week|(the|this) week is (done|out|over|through)', means: 'endOfWeek' },
    {
      pattern: '(the )?end of ((the|this|(?<next>next)) month|{month})|month[- ]end|(the|this) month is (done|out|over|through)',
      means: 'endOfMonth',
    },
    { pattern: '(the )?end of (the|this) year|year[- ]end', means: 'endOfYear' },
    {
      pattern:
        '(in )?((?<early>early( in)?|the (beginning|start|first (days|week)) of)|(?<mid>mid|the middle of)|(late( in)?|the end of))[ -]{month}(?! \\d)',
      means: 'inMonth',
    },
    { pattern: '(in|during|some_?time in) {month}(?! \\d)', means: 'inMonth' },
    { pattern: '(this|(?<next>next)) week(?! (some|end)|end)', means: 'week' },
    { pattern: '(?<eve>before) (this|the) weekend', means: 'endOfWeek' },
    { pattern: '(?<!before )(this|the|(?<next>next)) (coming )?weekend', means: 'weekend' },
  ],
  clocks: [
    { pattern: '((12 )?noon|midday|12:00_(noon))( sharp)?', means: 'noon' },
    { pattern: 'midnight', means: 'midnight' },
    { pattern: '(?<hours>\\d{1,2})([:.](?<minutes>\\d{2}))?_(?<half>[ap])\\.?m\\.?( sharp)?', means: 'half day' },
    { pattern: '(?<hours>\\d{1,2})[:h](?<minutes>\\d{2})(_h(ours|rs)?)?', means: 'full day' },
    { pattern: `half past (?<hours>${hourWord})`, means: 'past' },
    { pattern: `(?<minutes>${small}) past (?<hours>${hourWord})`, means: 'past' },
    { pattern: `(?<minutes>${small}) to (?<hours>${hourWord})`, means: 'to' },
    { pattern: `(?<hours>${hourWord})_o['’]?_?clock`, means: 'bare' },
  ],
  bareHours: [
    { pattern: '(?<hours>\\d{1,2})(\\.(?<minutes>\\d{2})|_h)', means: 'full day' },
    // Not "in 2030".
    { pattern: '(?<hours>0\\d|1[0-8])(?<minutes>[0-5]\\d)(_h(ours|rs))?', means: 'full day' },
    { pattern: `half (?<hours>${hourWord})`, means: 'past' },
    { pattern: `(?<hours>${hourWord})(_-?ish)?( sharp)?`, means: 'bare' },
  ],
  parts: [
    { pattern: '(in the )?morning', part: 'morning' },
    { pattern: 'lunch(time)?', part: 'noon' },
    { pattern: '(in the )?afternoon|arvo', part: 'afternoon' },
    { pattern: '(in the )?evening', part: 'evening' },
    { pattern: '(at )?night', part: 'night' },
  ],
  theseParts: [
    { pattern: '(later )?this morning', part: 'morning' },
    { pattern: '(around|at|before|by|over) lunch(time)?', part: 'noon' },
    { pattern: '(later )?this (afternoon|arvo)', part: 'afternoon' },
    { pattern: '(later )?this evening', part: 'evening' },
    { pattern: 'tonight|this night', part: 'night' },
  ],
  numbers: {
    'three quarters of an': 0.75,
    'a quarter of an': 0.25,
    'half an': 0.5,
    'half a': 0.5,
    half: 0.5,
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    'twenty-four': 24,
    thirty: 30,
    'forty-eight': 48,
    'seventy-two': 72,
  },
  ordinals: Object.fromEntries(ordinals.map((word, at) => [word, at + 1])),
  minuteWords: { quarter: 15, 'a quarter': 15, 'twenty-five': 25 },
  twelveIsNoon: false,
  couple: '(a|the next) couple of( more)?',
  units: [
    { pattern: '((week|working|business|office)(_|-))days?', unit: 'day', ours: true },
    { pattern: '((working|business|office)(_|-))hours?', unit: 'hour', ours: true },
    { pattern: "(calendar )?days?(['’]s?_time)?", unit: 'day' },
    { pattern: "hours?(['’]s?_time)?|hrs?|h", unit: 'hour' },
    { pattern: "min(ute)?s?(['’]s?_time)?", unit: 'minute' },
    { pattern: "weeks?(['’]s?_time)?", unit: 'week' },
    { pattern: "fortnight(['’]s?_time)?", unit: 'fortnight' },
    { pattern: "months?(['’]s?_time)?", unit: 'month' },
  ],
  spoiledBefore:
    /(\b(of|from|between|until|last|every|since|each|past|previous|till|after|dated|earlier|a few|yesterday|(?<!\b(come|get|go|put|send|sent)\b[^,;]{0,16})through)\s*|(day\s*(-|–|to|through)|mon\s*[-–])\s*)$/i,
  spoiledAfter:
    /^(\s+or\s+so\b|\s*(-|–)\s*\w|\s+(to|through)\s+(\d|\w+day\b)|\s+(ago|yesterday|payment|order|delivery|appointment|booking)\b|['’]s\b(?! time)|%|\s*(percent|eur|euros?|€|usd|£|\$))/i,
  spoiledLength: /^\s+(of|after|from|once|when|before|since|or\s+(so|two|three))\b/i,
  mannerOfSpeaking: /^in an? min/i,
  zone: '((?!in )[a-z]+ time|utc|ist|a?[bcegmnpz]+[dms]?t|eastern|pacific|central)',
  doubtBefore:
    '(after (christmas|easter|new year|the holidays?)|following|(week|fortnight|month)s?|\\d{1,2}(nd|th|rd|st)? or|(at|by|around|about|from|until) \\d[\\d:.]*( [a-z]+)?|or \\d[\\d:.]*)',
  doubtAfter: '([ap]\\.?m|week|fortnight|or (the )?\\d{1,2}(nd|th|rd|st)|(at|by) (\\w+ )?\\d+)',
}
