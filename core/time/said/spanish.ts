// The words of time in Spanish, of both sides of the Atlantic.

import { withoutAccents } from './accents.ts'
import type { SaidWords } from './words.ts'

const small =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta'.split(
    ' ',
  )
const ordinals = { ...Object.fromEntries(small.map((word, at) => [word, at + 1])), primero: 1, '1º': 1, '1°': 1, 'treinta y uno': 31 }
const numbers = {
  media: 0.5,
  un: 1,
  una: 1,
  ...Object.fromEntries(small.map((word, at) => [word, at + 1])),
  cuarenta: 40,
  'cuarenta y cinco': 45,
  'cuarenta y ocho': 48,
  sesenta: 60,
  'setenta y dos': 72,
  noventa: 90,
}
const date = '(?<date>\\d{1,2}(?:º|°)?|primero|uno|dos|tres|cuatro|cinco|seis|ocho|diez|quince|veinte|treinta)'
const numeral = '(?<date>[12]?\\d|3[01])(?![\\d%€$]|[.,:/-]\\d|_%| (?:por ciento|de (?!este|ese)|y (?:media|cuarto)|euros|pesos))'

const hourWord = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\\d{1,2}'
const someMinutes = '(?<minutes>media|cuarto|cinco|diez|quince|veinte|veinticinco|treinta|[0-5]?\\d)'
/** "A las 3" is an hour; "a las 3 tiendas", "a las 2 semanas" are not. */
const noThings =
  '(?![\\d,.:/-]*\\d)(?! (?!(?:tienes|recibes|sabes|les|antes|tenés|recibís) )[a-zß-öø-ɏ]+[aeé]s(?![a-zß-öø-ɏ]))(?! (?:mil|y pico|h)(?![a-zß-öø-ɏ]))'

const nextWeek = 'la (?:próxima semana|semana (?:que (?:viene|entra)|próxima|entrante|siguiente)|otra semana)'
const nextMonth = '(?:del? (?:próximo mes|mes (?:que (?:viene|entra)|próximo|entrante)))'
const inCourse = '(?:en el transcurso|en el curso|a lo largo|durante|en)'
const dayEnds =
  'a última hora(?: del día)?|(?:al|antes del) (?:final|fin|término|cierre) (?:del día|de la jornada)|al cierre|antes de que (?:acabe|termine|finalice) (?:el día|la jornada)|antes de (?:acabar|terminar|finalizar) (?:el día|la jornada)'
const ended = '(?:acabe|termine|finalice)'

export const spanish: SaidWords = withoutAccents({
  by: '(?:(?:a más tardar|lo más tarde|como (?:muy tarde|máximo|mucho)|no más tarde)(?: el| al| del?| para el| en)?|antes del?|para(?: el)?|de aquí al?)',
  at: '(?:(?:(?:a más tardar|como muy tarde|como máximo|no más tarde|como) (?:a|de)|antes de|a eso de|alrededor de|hacia|sobre|para|de|a)(?= las? )|(?:antes del?|para el|hacia el|sobre el|al?)(?= (?:medi[ao]|cuarto|\\d+ para|diez para))|tipo(?: las)?)',
  on: '(?:(?:el|este|del|al|para el|hacia el|durante el)(?: (?:día|mismo))?|de(?= (?:hoy|mañana|este))|para)',
  close: `(?:${dayEnds}|(?:el |al )?(?:final del día|fin del día|cierre|final de la jornada))`,
  endOf: '(?:el )?final? de',
  within:
    '(?:(?:a más tardar|como máximo|como mucho|máximo) )?(?:(?:en|dentro de) (?:un|el) (?:plazo|lapso|per[ií]odo|término)(?: máximo| aproximado| no superior)? (?:de|a)|en un máximo de|dentro de|antes de|en (?:menos de|no más de|cosa de|cuestión de|torno a|apenas|como|máximo|sol[oa]|sólo)|de aquí a|en)(?: (?:las?|los|el) (?:próxim[ao]s?|siguientes?))?(?: (?:un[oa]s|máximo|entre|aproximadamente|como mucho))?',
  fromNow: '(?:a partir de (?:ahora|hoy|este momento)|desde (?:ahora|hoy|ya)|contad[oa]s desde hoy)',
  betweenToday: 'entre',
  half: ' y media',
  firstThing: 'a (?:primera|primerísima) hora(?: de la mañana)?',
  partOf: '{part}',
  theUnit: '(?:dentro de|en) (?:(?:la|el) (?:próxim|siguient)[aeo] )?(?<unit>hora y media|cuarto de hora|(?<=(?:próxima|siguiente) )hora)',
  between: '(?:entre|de)',
  and: '(?:y|a|-|–)',
  or: '(?:o|u|o el|/)',
  wholes: [
    '{lead}{day},? {between} (?<from>{anyHour})_{and}_{hour} {part}', // el lunes entre las 8 y las 10 de la noche
    '{between} (?<from>{anyHour})_{and}_{hour} {part}(,? {on})?,? {day}',
    '{betweenToday} (?<from>{anyHour})_{and}_{hour} {part}',
    `(?<clock>(?:(?:un|el|al) )?(?:cuarto|cinco|diez|veinte|veinticinco) para las? (?:${hourWord})(?!\\d))`,
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'sep?tiembre', 'octubre', 'noviembre', 'diciembre'],
  days: [
    // Before the weekdays: "viernes santo" is more than a Friday.
    {
      pattern: '(?<!(?<![a-zß-öø-ɏ])(?:feliz|nuestr[ao]|vuestr[ao]|su|tu|cada|(?:días?|semanas?)(?: antes del?)?|vísperas? del?) ){feast}',
      means: 'feast',
    },
    { pattern: 'de hoy en ocho(?: días)?', means: 7 },
    { pattern: 'de mañana en ocho(?: días)?', means: 8 },
    { pattern: 'de hoy en quince(?: días)?', means: 14 },
    {
      pattern: `(?:el día de )?hoy(?! en (?:ocho|quince))(?: mismo| día)?|${inCourse} (?:del|el) día(?: de hoy)?(?! de| \\d)|${dayEnds}`,
      means: 0,
    },
    { pattern: 'pasado mañana', means: 2 },
    {
      pattern: '(?:el día de )?(?<!(?<![a-zß-öø-ɏ])(?:la|esta|una|cada|toda la|media) )mañana(?! en (?:ocho|quince))(?: mismo)?',
      means: 1,
    },
    { pattern: '(?<year>\\d{4})-(?<month>\\d{2})-(?<date>\\d{2})', means: 'iso' },
    { pattern: '(?:{weekday},? )?(?<date>\\d{1,2})[/-](?<month>0?[1-9]|1[0-2])(?:[/-](?<year>\\d{4}|\\d{2}))?(?![\\d/])', means: 'dotted' },
    { pattern: '(?:{weekday},? )?(?<date>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})', means: 'dotted' },
    { pattern: `(?:{weekday},? )?(?:día )?${date} de {month}(?:,? (?:de |del )?(?:año )?(?<year>\\d{4}))?`, means: 'date' },
    { pattern: `{month} ${numeral}`, means: 'date' },
    { pattern: `{weekday},? (?:día )?${numeral}(?: (?:de este mes|(?<next>${nextMonth})))?`, means: 'ofMonth' },
    { pattern: `(?:el|al|del) (?:día )?${numeral}(?: (?:de este mes|(?<next>${nextMonth})))?`, means: 'ofMonth' },
    { pattern: `{weekday} (?<week>de ${nextWeek})|(?<week2>${nextWeek}),? el {weekday2}`, means: 'weekday' },
    { pattern: '(?:d?el )?{weekday} (?<after>en ocho(?: días)?)', means: 'weekday' },
    { pattern: '(?<next>próximo) {weekday}', means: 'weekday' },
    { pattern: '{weekday} (?:(?<coming>que (?:viene|entra)|entrante)|(?<next>próximo)|de esta(?: misma)? semana)', means: 'weekday' },
    { pattern: '{weekday}', means: 'weekday' },
    { pattern: '(?<eve>antes del?) (?:este )?fin de semana', means: 'endOfWeek' },
    { pattern: `(?:a |al |para )?(?:el )?(?:finales|final|fines) de (?<next>${nextWeek})`, means: 'endOfWeek' },
    {
      pattern: `(?:a |al |para )?(?:el )?(?:finales|final|fines) de (?:(?:la|esta)(?: misma)? )?semana|antes de que ${ended} la semana`,
      means: 'endOfWeek',
    },
    { pattern: `(?:a |al )?(?:finales|final|fines|fin) (?<next>${nextMonth})`, means: 'endOfMonth' },
    {
      pattern: `(?:a |al |el )?(?:finales|final|fines|fin) de(?:l)?(?: este)? (?:mes|{month})|antes de que ${ended} el mes`,
      means: 'endOfMonth',
    },
    { pattern: `(?:a |al |el )?(?:finales|final|fines|fin) de(?:l)?(?: este)? año|antes de que ${ended} el año`, means: 'endOfYear' },
    {
      pattern:
        '(?:(?<early>a (?:principios|comienzos|primeros|inicios) de)|(?<mid>a mediados de)|en|durante|a lo largo de) {month}(?! \\d)',
      means: 'inMonth',
    },
    {
      pattern: `(?:(?:${inCourse}|(?:a )?(?:principios|comienzos|mediados|primeros)) (?:de )?)?(?<next>${nextWeek})|(?:${inCourse} (?:de )?)?esta(?: misma)? semana|(?:en el transcurso|a lo largo) de la semana`,
      means: 'week',
    },
    {
      pattern:
        '(?<next>el próximo fin de semana|el fin de semana (?:que viene|próximo|entrante))|(?:este|el) (?:mismo )?(?:fin de semana|finde)',
      means: 'weekend',
    },
    { pattern: '(?:próximo|siguiente) día (?:hábil|laborable|laboral)', means: 'workday' },
  ],
  feasts: [
    ['(?:en )?nochebuena|(?:la )?víspera de navidad', [12, 24]],
    ['día de navidad', [12, 25]],
    ['(?:antes de|para|por|en|de aquí a) navidad', [12, 24], [12, 25]],
    ['(?:en )?nochevieja|noche de fin de año', [12, 31]],
    ['día de año nuevo', [1, 1]],
    ['(?:antes de|para|por|en|de aquí a) año nuevo', [12, 31], [1, 1]],
    ['noche de reyes', [1, 5]],
    ['día de reyes', [1, 6]],
    ['san valentín', [2, 14]],
    ['jueves santo', [0, -3]],
    ['viernes santo', [0, -2]],
    ['sábado (?:santo|de gloria)', [0, -1]],
    ['domingo de (?:resurrección|pascua)', [0, 0]],
    ['lunes de pascua', [0, 1]],
    ['domingo de ramos', [0, -7]],
    ['día de(?:l trabajador| los trabajadores)', [5, 1]],
    ['día del trabajo', [5, 1], [9, 1, 1]],
    ['día de (?:la madre|las madres)', [5, 1, 7], [5, 8, 7], [5, 10]],
    ['(?:día de )?todos los santos', [11, 1]],
    ['(?:día de )?acción de gracias', [11, 22, 4], [10, 8, 1]],
  ],
  since: '{count} {longUnit} (?:después|más tarde)(?! (?:del?|que)(?![a-zß-öø-ɏ]))|{dayAfter}',
  dayAfter: '(?:al|el) día (?:siguiente(?! (?:al?|del?)(?![a-zß-öø-ɏ]))|después(?! del?(?![a-zß-öø-ɏ])))',
  clocks: [
    { pattern: '(?:las (?:12|doce) )?(?:el |al |del )?mediodía', means: 'noon' },
    { pattern: '(?:la )?medianoche', means: 'midnight' },
    { pattern: '(?:las? )?(?<hours>\\d{1,2})(?:[:.](?<minutes>\\d{2}))?_(?<half>[ap])\\._?m\\.?(?![a-zß-öø-ɏ])', means: 'half day' },
    { pattern: '(?:las? )?(?<hours>\\d{1,2})(?:[:.](?<minutes>\\d{2}))?_(?<half>[ap])m', means: 'half day' },
    { pattern: '(?:las )?(?<hours>12)[:.](?<minutes>\\d{2}) de la mañana', means: 'full day' },
    { pattern: `(?:las )?(?<hours>12|doce) y ${someMinutes} de la mañana`, means: 'past' },
    { pattern: '(?:las? )?(?<hours>\\d{1,2})[:h](?<minutes>\\d{2})(?:_h(?:s|rs|oras)?\\.?(?![a-zß-öø-ɏ]))?(?!\\d)', means: 'full day' },
    { pattern: 'las? (?<hours>\\d{1,2})\\.(?<minutes>\\d{2})(?:_h(?:s|rs|oras)?\\.?(?![a-zß-öø-ɏ]))?(?!\\.?\\d)', means: 'full day' },
    { pattern: '(?<hours>\\d{1,2})\\.(?<minutes>\\d{2})_h(?:s|rs|oras)?\\.?(?![a-zß-öø-ɏ])', means: 'full day' },
    { pattern: '(?:las? )?(?!24)(?<hours>\\d{1,2})_h(?:s|rs|oras)?\\.?(?![a-zß-öø-ɏ])', means: 'full day' },
    { pattern: `las? (?<hours>${hourWord}) y ${someMinutes}(?!\\d)`, means: 'past' },
    { pattern: `las? (?<hours>${hourWord}) menos ${someMinutes}(?!\\d)`, means: 'to' },
    {
      pattern: `(?:(?:un|el|al) )?(?<minutes>cuarto|cinco|diez|veinte|veinticinco|\\d{1,2}) para las? (?<hours>${hourWord})(?!\\d)`,
      means: 'to',
    },
    { pattern: `las? (?<hours>${hourWord})(?: en punto)?${noThings}`, means: 'bare' },
  ],
  bareHours: [
    { pattern: `(?<hours>${hourWord}) y ${someMinutes}(?!\\d)`, means: 'past' },
    { pattern: `(?<hours>${hourWord})(?![.:/-]?\\d)`, means: 'bare' },
  ],
  parts: [
    {
      pattern:
        '(?:(?:de|por|en|a|durante|a lo largo de|en el transcurso de) )?la mañana|temprano|tempranito|a media mañana|a (?:primera|primerísima) hora(?: de la mañana)?|nada más abrir|de la madrugada',
      part: 'morning',
    },
    { pattern: 'del mediodía|del día|a mediodía|al mediodía', part: 'noon' },
    {
      pattern: '(?:de|por|en|a|durante|a lo largo de|en el transcurso de|a última hora de|a primera hora de|en) la tarde|a media tarde',
      part: 'afternoon',
    },
    { pattern: '(?:de|por|en|a|durante) la noche', part: 'night' },
  ],
  theseParts: [
    { pattern: 'esta(?: misma)? mañana', part: 'morning' },
    { pattern: 'este(?: mismo)? mediodía', part: 'noon' },
    {
      pattern:
        '(?:a (?:última|primera) hora de )?esta(?: misma)? tarde|(?:durante|a lo largo de|en el transcurso de|en el curso de|a última hora de|a primera hora de|en) la tarde|a media tarde',
      part: 'afternoon',
    },
    { pattern: 'esta(?: misma)? noche|(?:durante|a lo largo de|en el transcurso de|en) la noche', part: 'night' },
  ],
  numbers,
  ordinals,
  minuteWords: { media: 30, cuarto: 15 },
  twelveIsNoon: true,
  couple: 'un par de',
  units: [
    { pattern: 'días? (?:hábil(?:es)?|laborables?|laboral(?:es)?|útil(?:es)?)', unit: 'day', ours: true },
    { pattern: 'horas? (?:hábil(?:es)?|laborables?|laboral(?:es)?)', unit: 'hour', ours: true },
    { pattern: 'días?(?: (?:naturales?|corridos?|calendario))?', unit: 'day' },
    { pattern: 'horas? y media', unit: 'hour', times: 1.5 },
    { pattern: 'cuartos? de hora', unit: 'minute', times: 15 },
    { pattern: 'hor(?:a|ita)s?|hs|hrs?|h', unit: 'hour' },
    { pattern: 'minut(?:o|ito)s?|min', unit: 'minute' },
    { pattern: 'semanas?', unit: 'week' },
    { pattern: 'quincenas?', unit: 'fortnight' },
    { pattern: 'mes(?:es)?', unit: 'month' },
  ],
  spoiledBefore:
    /(?:(?<![\p{L}])(?:desde|cada|(?<!(?:deme|dame|denos|danos|déjeme|déjame|permítame) )hasta|entre|pasad[oa]|último|todos los|todas las|a partir(?: del?)?|después(?: del?)?|luego del?|tras|ayer|anoche|anteayer|buenos|no antes(?: del?)?|posterior al?|(?:de )?(?:lunes|martes|miércoles|jueves|viernes|sábado)s? (?:a|al))\s*)$/iu,
  spoiledAfter:
    /^(?:\s+(?:pasad[oa]|santo|de (?:ceniza|carnaval|pentecostés)|últim[oa]|más o menos|en adelante|en punto de venta|por ciento|siguiente|en día)(?![\p{L}])|\s+a(?:l)? (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|el|\d)|\s*(?:%|€|euros?))/iu,
  spoiledLength: /^\s+(?:de|desde|después|tras|antes|más tarde|seguid[oa]s|al día|a la semana)(?![\p{L}])/iu,
  mannerOfSpeaking: /^en (?:un|unos|\d) (?:min|seg)/i,
  doubtBefore: '(?:en |durante )?la semana',
  doubtAfter: '(?:del? )?20\\d\\d',
  zone: '(?:\\(?(?:hora (?:peninsular|local|española|insular|central|canaria|de(?:l)? [a-zß-öø-ɏ]+(?: [a-zß-öø-ɏ]+)?)|gmt|utc|cet|cest)\\)?)',
})
