// The words of time in French. Accents may be missing, as hurried people write: "apres-demain", "fevrier".

import type { SaidWords } from './words.ts'

const numbers = {
  'une demi-': 0.5,
  'une demie ': 0.5,
  un: 1,
  une: 1,
  "d'un": 1,
  "d'une": 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  midi: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-sept': 17,
  'dix-huit': 18,
  'dix-neuf': 19,
  vingt: 20,
  'vingt et une': 21,
  'vingt-deux': 22,
  'vingt-trois': 23,
  'vingt-quatre': 24,
  'vingt-cinq': 25,
  trente: 30,
  'trente-six': 36,
  quarante: 40,
  'quarante-cinq': 45,
  'quarante-huit': 48,
  cinquante: 50,
  soixante: 60,
  'soixante-douze': 72,
  'septante-deux': 72,
  'une dizaine de': 10,
  'une douzaine de': 12,
  'une quinzaine de': 15,
  'une vingtaine de': 20,
  'une trentaine de': 30,
} as const
const hourWord = `${Object.entries(numbers)
  .filter(([word, value]) => value >= 1 && value < 24 && /^[a-z-]+$|^vingt/.test(word) && word !== 'midi')
  .map(([word]) => word)
  .sort((a, b) => b.length - a.length)
  .join('|')}|\\d{1,2}`

/** "En fin de matinée", "dans la soirée". */
const pre = "(?:(?:dans|en|à|au cours de|courant) )?(?:la |l')?(?:(?:tout )?(?:début|debut|milieu|courant|fin) (?:de |d')(?:la |l')?)?"
const journee = 'journ(?:é|e)e'
const apresMidi = 'apr(?:è|e)s[- ]?midi|aprem|aprèm'
/** Behind "le 12" where it is a date and nothing counted: "le 12 rue des Lilas", "lundi 3 colis". */
const dateEnds =
  '(?=_(?:[.,;:!?)]|$)|\\s+(?:à|a|au|aux|entre|avant|vers|dans|en|de|du|des|par|pour|chez|et|ou|le|la|les|un|une|on|nous|je|vous|te|votre|vos|mon|ma|notre|midi|matin|soir|apr|courant|prochain|avec|sans|afin|dès|sur|\\d))'
const ofMonth = '(?: (?:du mois (?<next>prochain)|de ce mois(?:-ci)?|du mois|courant))?'
/** A number of hours, and no time of the clock: "d'ici 2 heures". */
const few = '_(?:une|deux|trois|quatre|cinq|six|[1-6]|24|36|48|72)_h(?:eures?)?(?!_?\\d)'

export const french: SaidWords = {
  by: "(?:d'ici(?: (?:à|a|au|le|la|à la))?|au plus tard(?: le| la| à la| en)?|pas plus tard que|avant(?: le| la)?|pour(?: le| la)?|en)",
  at: `(?:(?:au plus tard )?(?:à|a)|d'ici(?: à)?(?!${few})|avant|pour|vers|dès|aux (?:alentours|environs) de|autour de|sur le coup de)(?: environ)?`,
  on: `(?:le|dès(?: le)?|ce|dans|au|(?:dans|au|en) (?:le )?(?:courant|cours) (?:de|du)|(?:dans|au cours de|en) (?:la )?${journee} (?:de|du))`,
  close: `(?:en |à |a )?(?:la )?(?:toute )?(?:fin de (?:la )?${journee}|fermeture)`,
  endOf: '(?:à |en )?(?:la )?fin (?:de|du)',
  within:
    "(?:(?:dans|sous|d'ici|en) (?:un|le) (?:délai|delai)(?: (?:maximum|maximal|max))?(?: de)?|dans|sous|en moins de|en|d'ici|end(?:é|e)ans|au bout de)(?: (?:les|la|environ|moins de|maximum|max|tout au plus|à peu près|à peine)){0,2}(?: (?:prochaine?s|petites?))?",
  fromNow: '(?:à partir de maintenant|à compter de maintenant)',
  fromDay: '(?<of>(?:à compter|à partir|après) )(?:de |du )',
  later: 'dans',
  sameTime: '(?:à )?(?:la )?même heure',
  betweenToday: 'entre',
  goesOn: '(?:et|mais|puis|donc|alors)',
  half: ' et demie?',
  firstThing: '(?:dès|à|des) la première heure',
  partOf: "(?:dans|en|au cours de|pendant) (?:la |l')?{part} (?:de|du)",
  theUnit: "(?:dans|d'ici|sous) (?:l'|une? |la )?(?<unit>heure|minute|huitaine|quinzaine)",
  between: '(?:entre|de)',
  and: '(?:et|à|a|-|–)',
  or: '(?:ou|ou le|/)',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    'janv(?:ier|\\.)?',
    '(?:fév|fev)(?:rier|r?\\.)',
    'mars',
    'avr(?:il|\\.)',
    'mai',
    'juin',
    'juil(?:let|\\.)',
    '(?:août|aout)',
    'sept(?:embre|\\.)?',
    'oct(?:obre|\\.)?',
    'nov(?:embre|\\.)?',
    '(?:déc|dec)(?:embre|\\.)',
  ],
  days: [
    // Before the weekdays: "lundi de Pâques" is more than a Monday.
    {
      pattern:
        "(?<!(?<![\\p{L}])(?:joyeux|joyeuses|heureuse|notre|votre|vos|nos|chaque|bonne|(?:jours?|semaines?)(?: avant(?: le| la)?)?) )(?:l[ae] |l')?{feast}",
      means: 'feast',
    },
    { pattern: `aujourd'hui(?: même| meme)?|(?:dans|en cours de|au cours de|courant) (?:la )?${journee}|ce jour`, means: 0 },
    { pattern: 'apr(?:è|e)s[- ]demain', means: 2 },
    { pattern: `demain(?: (?:dans|en cours de|au cours de) (?:la )?${journee})?`, means: 1 },
    { pattern: '(?<year>\\d{4})-(?<month>\\d{2})-(?<date>\\d{2})', means: 'iso' },
    {
      pattern: '(?:{weekday},? (?:le )?)?(?<date>\\d{1,2})(?:er)?[/.](?<month>\\d{1,2})(?:[/.](?<year>\\d{4}|\\d{2}(?!\\d)))?',
      means: 'dotted',
    },
    { pattern: '(?<date>\\d{1,2})-(?<month>\\d{1,2})-(?<year>\\d{4})', means: 'dotted' },
    {
      pattern: '(?:entre le|du) \\d{1,2}(?:er)?(?: \\p{L}+)? (?:et|au) (?:le )?(?<date>\\d{1,2})(?:er)? {month}(?: (?<year>\\d{4}))?',
      means: 'date',
    },
    { pattern: '(?:{weekday},? (?:le )?)?(?<date>\\d{1,2}|premier)(?:_?er)? {month}(?: (?<year>\\d{4}))?', means: 'date' },
    { pattern: `(?:{weekday},? (?:le )?|(?:le|au) )(?<date>\\d{1,2})(?:_?er)?${ofMonth}${dateEnds}`, means: 'ofMonth' },
    { pattern: '(?:la )?(?<week>semaine prochaine),? (?:le )?{weekday}', means: 'weekday' },
    { pattern: '{weekday} (?:de )?(?<week>la semaine prochaine)', means: 'weekday' },
    { pattern: '{weekday} (?<after>en huit)', means: 'weekday' },
    { pattern: '{weekday} (?:(?<coming>qui vient)|(?<next>prochain))', means: 'weekday' },
    { pattern: 'entre (?:\\p{L}+di|dimanche) et {weekday}', means: 'weekday' },
    { pattern: `{weekday}(?: (?:dans|en cours de|au cours de) (?:la )?${journee})?`, means: 'weekday' },
    { pattern: '(?<eve>avant le) week-?end', means: 'endOfWeek' },
    { pattern: "(?:à |d'ici )?(?:la )?fin de (?:la|cette) semaine(?! prochaine)", means: 'endOfWeek' },
    { pattern: '(?:en |à )?(?:la )?fin de (?:la )?semaine (?<next>prochaine)', means: 'endOfWeek' },
    { pattern: '(?:en |cette |pour la |la )?(?<eve>fin de semaine)(?! prochaine)', means: 'weekend' },
    {
      pattern: "(?:à |en )?(?:la )?fin (?:du|de|de ce) mois(?! (?:prochain|de|d))|(?:à |en )?(?:la )?fin (?:du mois (?:de |d'))?{month}",
      means: 'endOfMonth',
    },
    { pattern: '(?:à |en )?(?:la )?fin du mois (?<next>prochain)', means: 'endOfMonth' },
    { pattern: "(?:à |en )?(?:la )?fin (?:de l'|d'|de cette )ann(?:é|e)e", means: 'endOfYear' },
    { pattern: '(?:(?<early>(?:début|debut) )|(?<mid>mi-_|milieu )|courant |en ){month}(?! \\d)', means: 'inMonth' },
    { pattern: '(?:le |au )?(?:prochain jour (?:ouvr(?:é|e|able))|jour (?:ouvr(?:é|e|able)) suivant)', means: 'workday' },
    {
      pattern:
        '(?:dans |courant |au cours de |pendant )?(?:cette semaine|la semaine(?! (?:prochaine|du|de|dernière|passée)))|(?:(?:en |au )?(?:tout )?(?:(?:début|debut)|milieu|courant|cours) (?:de )?|dans )?(?:la )?(?<next>semaine prochaine)',
      means: 'week',
    },
    { pattern: '(?<next>(?:en |au )?(?:tout )?(?:début|debut) de (?:la )?semaine)(?! prochaine)', means: 'week' },
    { pattern: '(?:ce|(?<!avant )le|dans le|pendant le) week-?end(?: (?<next>prochain))?', means: 'weekend' },
  ],
  // Whole words, for a sentence is told by the beginnings of its words (must-hold.ts).
  feasts: [
    ['(?:veille|(?:réveillon|reveillon)) de (?:noël|noel)', [12, 24]],
    ['jour de (?:noël|noel)', [12, 25]],
    ['lendemain de (?:noël|noel)', [12, 26]],
    ["(?:avant|pour|à|d'ici(?: à)?) (?:noël|noel)", [12, 24], [12, 25]],
    ["saint[- ]sylvestre|(?:veille|(?:réveillon|reveillon)) du (?:nouvel an|jour de l'an)", [12, 31]],
    ["(?:jour|premier) de l'an", [1, 1]],
    ['(?:avant le|pour le|au) nouvel an', [12, 31], [1, 1]],
    ['épiphanie|epiphanie', [1, 6]],
    ['saint[- ]valentin', [2, 14]],
    ['jeudi saint', [0, -3]],
    ['vendredi saint', [0, -2]],
    ['samedi saint', [0, -1]],
    ['(?:dimanche|jour) de (?:pâques|paques)', [0, 0]],
    ['lundi de (?:pâques|paques)', [0, 1]],
    ["(?:avant|pour|à|d'ici(?: à)?) (?:pâques|paques)", [0, -3], [0, 0]],
    ["(?:jeudi|jour|avant|pour) (?:de )?l'ascension", [0, 39]],
    ['dimanche de (?:la )?pentec(?:ô|o)te', [0, 49]],
    ['lundi de (?:la )?pentec(?:ô|o)te', [0, 50]],
    ['assomption', [8, 15]],
    ['toussaint', [11, 1]],
    ['(?:fête|fete) du travail', [5, 1], [9, 1, 1]],
    ['(?:fête|fete) nationale', [7, 14], [7, 21], [8, 1]],
    ['fête des mères|fete des meres', [5, 25, 7], [5, 8, 7]],
    ['action de gr(?:â|a)ces?|thanksgiving', [10, 8, 1], [11, 22, 4]],
  ],
  since: '{count} {longUnit} (?:plus tard(?! qu)|après(?=_([.,;:!?)]|$)| (?:à|vers|avant|et) ))|{dayAfter}',
  dayAfter: "(?:(?:dès )?le )?lendemain(?! (?:de|du|des)(?![a-zß-öø-ɏ])| d')|le jour suivant(?! (?:la|le|les|votre|notre)(?![a-zß-öø-ɏ]))",
  clocks: [
    // The longer first: "midi" is the beginning of "midi et demi".
    { pattern: '(?<hours>midi) (?<minutes>et demie?|et quart|quinze|trente|15|30)', means: 'past' },
    { pattern: '(?<hours>midi) moins (?<minutes>le quart|cinq|dix|vingt)', means: 'to' },
    { pattern: '(?:le )?midi', means: 'noon' },
    { pattern: 'minuit', means: 'midnight' },
    { pattern: '(?<hours>\\d{1,2})_(?:h|:|heures?)_(?<minutes>\\d{2})(?:_h(?!\\p{L}))?', means: 'either half' },
    { pattern: `(?<hours>${hourWord})_(?:h|heures?) (?<minutes>et demie?|et quart)`, means: 'past' },
    { pattern: `(?<hours>${hourWord})_(?:h|heures?) moins (?<minutes>le quart|cinq|dix|vingt|vingt-cinq)`, means: 'to' },
    { pattern: `(?<hours>${hourWord})_(?:h|heures?|hrs?)(?: (?:pile|pr(?:é|e)cises?|tapantes?|p(?:é|e)tantes?))?`, means: 'either half' },
    // "Entre 8 et 12 h": the first of the two.
    { pattern: '(?<hours>\\d{1,2})(?=(?:\\s+(?:et|à|a)\\s+|_[-–]_)(?:\\d{1,2}_h|midi))', means: 'full day' },
  ],
  bareHours: [],
  parts: [
    { pattern: `${pre}(?:tôt )?(?:le |au |du )?matin(?:(?:é|e)e)?|à la première heure|aux aurores`, part: 'morning' },
    { pattern: `(?:de l'|${pre})(?:${apresMidi})`, part: 'afternoon' },
    { pattern: `${pre}(?:le |au |du )?soir(?:(?:é|e)e)?`, part: 'evening' },
    { pattern: '(?:dans |pendant )?(?:la )?nuit', part: 'night' },
  ],
  theseParts: [
    { pattern: '(?:ce|en fin de|au cours de la|dans la|en)_matin(?:(?:é|e)e)?', part: 'morning' },
    { pattern: `(?:cet|dans l'|en (?:(?:tout )?(?:début|debut)|milieu|cours|fin) d')_(?:${apresMidi})`, part: 'afternoon' },
    { pattern: '(?:ce|en|dans la|en (?:(?:début|debut)|cours|fin) de)_soir(?:(?:é|e)e)?', part: 'evening' },
    { pattern: 'cette nuit|dans la nuit', part: 'night' },
  ],
  numbers,
  ordinals: { premier: 1 },
  minuteWords: { 'et demie': 30, 'et demi': 30, 'et quart': 15, 'le quart': 15 },
  twelveIsNoon: true,
  couple: '(?:deux ou trois|deux-trois|quelques)',
  units: [
    { pattern: '(?:prochaine?s )?jours? (?:ouvr(?:é|e)s?|ouvrables?|de travail)', unit: 'day', ours: true },
    { pattern: '(?:prochaine?s )?heures? (?:ouvr(?:é|e)es?|ouvrables?)|h (?:ouvr(?:é|e)es?|ouvrables?)', unit: 'hour', ours: true },
    { pattern: '(?:prochaine?s )?jours?', unit: 'day' },
    { pattern: "quarts? d'heure", unit: 'minute', times: 15 },
    { pattern: '(?:prochaine?s |petites? )?heures?|h', unit: 'hour' },
    { pattern: '(?:prochaine?s |petites? )?minutes?|min\\.?|mn', unit: 'minute' },
    { pattern: '(?:prochaine?s |petites? )?semaines?|huitaine', unit: 'week' },
    { pattern: 'quinzaine', unit: 'fortnight' },
    { pattern: '(?:prochains )?mois', unit: 'month' },
  ],
  spoiledBefore:
    /(?:(?<![\p{L}])(?:depuis|chaque|tous les|toutes les|après|apres|passé|jusqu['’]?(?:à|a|au|en)?(?: le)?|du|de|des|dernier|à partir|partir d['’]|hier|(?:premier|deuxième|troisième)|pas avant|plus|plus tôt que)\s*|d['’])$/iu,
  spoiledAfter:
    /^(?:\s+(?:gras|des cendres|derni[eè]re?|passée?|suivante?|et plus|au moins|au minimum)(?![\p{L}])|\s+(?:de |d['’])(?:retard|attente|d[ée]lai|trajet|route|coupure|panne|plus|moins|interruption|travail|suite)|\s*(?:%|€|euros?))/iu,
  spoiledLength:
    /^\s+(?:après|apres|suivant|suivants|de|d['’]\p{L}|à (?:compter|partir|réception)|dès|minimum|au moins|au minimum|plus tard|plus tôt)(?![\p{L}])/iu,
  // "Le dimanche", without a date, is every Sunday.
  mannerOfSpeaking: /^(?:dans|d'ici) (?:une?|la) (?:petite )?min|^le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i,
  zone: "heure (?:de |d')?\\p{L}+",
  doubtAfter: '(?:de )?20\\d\\d|en quinze|ou \\d{1,2}(?:_h)?|prochain ou le suivant',
}
