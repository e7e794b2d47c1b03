// The Spanish words of apology, to usted and to tú: disculpas and their kinds, and being sorry without saying so.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import { never, type Pattern, wordings } from '#core/coach/shapes.ts'

const much = '( (mucho|muchísimo|muchisimo|de verdad|de veras|enormemente|profundamente|sinceramente|de corazón|de corazon))?'
const sorry = '(disculpas|perdón|perdon)'
const words: readonly Pattern[] = [
  {
    name: 'lo siento',
    shape: wordings(`(lo )?(siento|sentimos)${much}(?! (que es|mejor|bien))`, `(lo )?(lamento|lamentamos)${much}`),
  },
  {
    name: 'pedir disculpas',
    shape: wordings(
      `((te|le|les|os) )?(pido|pedimos|ofrezco|ofrecemos|presento|presentamos|debo|debemos|quiero pedir(te|le|les)?|queremos pedir(te|le|les)?|quisiera pedir(te|le|les)?|quisiéramos pedir(te|le|les)?)( (mis|nuestras|una|unas|mil|más|mas|sinceras|muchas)){0,3} ${sorry}`,
      '(acepte|acepta|reciba|recibe)( (por favor|usted))? (mis|nuestras)( más| mas)?( sinceras)? disculpas',
      '(mis|nuestras|mil)( más| mas)?( sinceras)? disculpas',
    ),
  },
  {
    name: 'disculpe',
    shape: wordings(
      '(disculpe|disculpa|disculpen|disculpad|perdone|perdona|perdonen|perdonad|perdón|perdon)',
      '(me disculpo|nos disculpamos)',
    ),
  },
]

const mood = '(?:in)?(?:satisfech|molest|enfadad|decepcionad|frustrad|disgustad|content|irritad|triste|indignad|descontent|enojad)\\p{L}*'
const moods = '(?:frustración|frustracion|enfado|enojo|malestar|decepción|decepcion|disgusto|descontento|insatisfacción|insatisfaccion)'
const trouble =
  '(?:molestias?|inconvenientes?|problemas?|trastornos?|incidencias?|incidentes?|situación|situacion|ocurrido|sucedido|error(?:es)?|confusión|confusion|malentendido|contratiempos?|inconveniencias?|perjuicios?)'
const caused =
  '(?: (?:ocasionad|causad|generad|sufrid)[oa]s?)?(?: que (?:esto )?(?:le |te |les )?(?:hemos|ha|he|haya|hayamos|hayan) (?:causado|ocasionado|generado))?'

const kinds: ApologyWords['kinds'] = [
  {
    kind: 'feelings',
    name: 'you feel',
    after:
      /^,? que (?:usted |tú |ustedes )?(?:se |te |lo |la )?(?:sienta|sientas|sientan|haya sentido|hayas sentido|hayan sentido|perciba|percibas|vea así|veas así)(?![\p{L}])/iu,
  },
  {
    kind: 'feelings',
    name: 'you are upset',
    after: new RegExp(
      `^,? que (?:usted |tú )?(?:no )?(?:esté|estés|este|estes|estén|haya quedado|hayas quedado|se haya quedado|te hayas quedado)(?: \\p{L}+)? ${mood}`,
      'iu',
    ),
  },
  { kind: 'feelings', name: 'your frustration', after: new RegExp(`^ (?:por )?(?:su|tu|el|la) ${moods}`, 'iu') },
  { kind: 'conditional', name: 'if', after: /^(?: mucho)?,? (?:si|por si|en caso de|en el caso de)(?![\p{L}])/iu },
  {
    kind: 'conditional',
    name: 'any',
    after:
      /^,? (?:por |de )?(?:cualquier|cualesquiera|posibles|las posibles|los posibles|la posible|el posible|eventuales|algún|alguna|las eventuales|los eventuales)(?![\p{L}])/iu,
  },
  {
    kind: 'conditional',
    name: 'may have',
    after:
      /^,? (?:por |que |de )?[^,;:.]{0,60}(?:haya|hayan|hayas|hayamos) podido(?![\p{L}])|^,? (?:por |que )?[^,;:.]{0,60} (?:pueda|puedan|pudiera|pudieran|pudiéramos|podamos|podría|podrían) (?:haber|causar|ocasionar)(?:le|te|les)?(?![\p{L}])/iu,
  },
  { kind: 'conditional', name: 'but', after: /^,? (?:pero|sin embargo|no obstante|aunque)(?![\p{L}])/iu, spans: 'word' },
  {
    kind: 'other',
    name: 'late reply',
    after:
      /^,? (?:por )?(?:la tardanza|la demora|el retraso|el tiempo de espera) (?:en|al|de) (?:\p{L}+ )?(?:respond|contest|respuesta|escrib)/iu,
  },
  {
    kind: 'other',
    name: 'late reply',
    after:
      /^,? (?:por )?(?:no haber(?:le|te|les)? (?:respondido|contestado|escrito) antes|(?:responder|contestar)(?:le|te|les)? (?:tan )?tarde)/iu,
  },
  {
    kind: 'other',
    name: 'for asking',
    after: /^,? (?:la molestia|por la molestia|que (?:le|te) moleste|por molestar)(?:le|te)?(?![\p{L}])/iu,
  },
  { kind: 'sympathy', name: 'to hear', after: /^,? (?:oír|oir|leer|escuchar|saber|ver|conocer|enterar(?:me|nos))(?![\p{L}])/iu },
  {
    kind: 'sympathy',
    name: 'you had it',
    after:
      /^,? (?:que (?:usted )?(?:haya|hayas|hayan|esté|estés) (?:tenido|vivido|sufrido|pasado|teniendo|experimentado)|lo que (?:le|te|les) ha (?:pasado|ocurrido|sucedido))/iu,
  },
  {
    kind: 'sympathy',
    name: 'they did it',
    after: /^,? que (?:el|la|su|tu) (?:mensajer|transportista|repartidor|tienda|vendedor|proveedor|hotel|banco|fabricante)/iu,
  },
  {
    kind: 'generic',
    name: 'for nothing named',
    after: new RegExp(
      `^(?: mucho| muchísimo| de verdad| de nuevo| de antemano| sinceramente)?(?:,? (?:por )?(?:las|los|la|el|lo|todas las|todos los|toda la|estas|estos|esta|este|esto|ello|tantas)(?: \\p{L}+)?? ?(?:${trouble})?(?: y (?:los |las )?${trouble})?${caused})?(?=\\s*(?:[.!;:)]|$)|,? y |,)`,
      'iu',
    ),
  },
]

const dislikes: readonly Pattern[] = [
  {
    name: 'we never like to hear',
    shape: wordings(
      '(no|nunca) (nos|me) gusta (leer|oír|oir|saber|escuchar|ver|recibir)',
      'nos (duele|entristece|apena) (leer|oír|oir|saber|escuchar|ver)',
    ),
  },
  {
    name: 'sad to hear',
    shape: wordings('es (una pena|una lástima|una lastima|triste|decepcionante|lamentable) (leer|oír|oir|saber|escuchar|ver|que)'),
  },
]

export const apologies: ApologyWords = {
  words,
  not: /(?<![\p{L}])(?:sin|ni|sus|tus|que pedir|que pida|pida|como)(?: \S+)? $/iu,
  on: never,
  kinds,
  conditionFirst: /^(?:si|en caso de que) [^;:]{0,90}, (?:\p{L}+ ){0,2}$/iu,
  plain: {
    opening: /^(?:(?:y|por favor|le|les|te|os|de verdad|realmente|mucho|desde|nuestra|parte)(?![\p{L}]) ?)*$/iu,
    goesOn: / y (?:vamos|voy|le|te|nos|hemos|he|ya)(?![\p{L}])/iu,
    company: /(?<![\p{L}])(?:sentimos|lamentamos|pedimos|ofrecemos|presentamos|nuestras|nos|queremos|quisiéramos)(?![\p{L}])/iu,
    we: 'Lo sentimos.',
    one: 'Lo siento.',
    only: /^Lo (?:siento|sentimos)(?: mucho| muchísimo| de verdad)?[.!]$/iu,
  },
  aboutAnswers: /respuest|respond|contest|llam|esper/i,
  dislikes,
  formulas: [
    {
      name: 'inconvenience',
      shape: wordings('por las (posibles )?molestias( (ocasionadas|causadas))?', 'por los inconvenientes( (ocasionados|causados))?'),
    },
    { name: 'please accept', shape: wordings('(acepte|reciba|acepta|recibe)( por favor)? (mis|nuestras)( más)?( sinceras)? disculpas') },
    { name: 'thank you for', shape: wordings('gracias por su (paciencia|comprensión|comentario)') },
    { name: 'not again', shape: wordings('no (volverá|vuelva) a (ocurrir|suceder|pasar|repetirse)') },
  ],
}
