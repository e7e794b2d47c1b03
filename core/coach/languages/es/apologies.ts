// The Spanish words of apology, to usted and to tú: disculpas and their kinds, and being sorry without saying so.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import { never, type Pattern, wordings } from '#core/coach/shapes.ts'

const much = '( (mucho|muchísimo|muchisimo|de verdad|de veras|enormemente|profundamente|sinceramente|de corazón|de corazon))?'
const sorry = '(disculpas|perdón|perdon)'
const words: readonly Pattern[] = [
  {
    name: 'lo siento',
    shape: wordings(`(lo )?(siento|sentimos)${much}(?! (que es |mejor|bien))`, `(lo )?(lamento|lamentamos)${much}`),
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

const mood =
  '(?:in)?(?:satisfech|molest|enfadad|decepcionad|frustrad|disgustad|content|irritad|triste|indignad|descontent|enojad)[a-zß-öø-ɏ]*'
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
      /^,? que (?:usted |tú |ustedes )?(?:se |te |lo |la )?(?:sienta|sientas|sientan|haya sentido|hayas sentido|hayan sentido|perciba|percibas|vea así|veas así)(?![a-zß-öø-ɏ])/i,
  },
  {
    kind: 'feelings',
    name: 'you are upset',
    after: new RegExp(
      `^,? que (?:usted |tú )?(?:no )?(?:esté|estés|este|estes|estén|haya quedado|hayas quedado|se haya quedado|te hayas quedado)(?: [a-zß-öø-ɏ]+)? ${mood}`,
      'i',
    ),
  },
  { kind: 'feelings', name: 'your frustration', after: new RegExp(`^ (?:por )?(?:su|tu|el|la) ${moods}`, 'i') },
  { kind: 'conditional', name: 'if', after: /^(?: mucho)?,? (?:si|por si|en caso de|en el caso de)(?![a-zß-öø-ɏ])/i },
  {
    kind: 'conditional',
    name: 'any',
    after:
      /^,? (?:por |de )?(?:cualquier|cualesquiera|posibles|las posibles|los posibles|la posible|el posible|eventuales|algún|alguna|las eventuales|los eventuales)(?![a-zß-öø-ɏ])/i,
  },
  {
    kind: 'conditional',
    name: 'may have',
    after:
      /^,? (?:por |que |de )?[^,;:.]{0,60}(?:haya|hayan|hayas|hayamos) podido(?![a-zß-öø-ɏ])|^,? (?:por |que )?[^,;:.]{0,60} (?:pueda|puedan|pudiera|pudieran|pudiéramos|podamos|podría|podrían) (?:haber|causar|ocasionar)(?:le|te|les)?(?![a-zß-öø-ɏ])/i,
  },
  { kind: 'conditional', name: 'but', after: /^,? (?:pero|sin embargo|no obstante|aunque)(?![a-zß-öø-ɏ])/i, spans: 'word' },
  {
    kind: 'other',
    name: 'late reply',
    after:
      /^,? (?:por )?(?:la tardanza|la demora|el retraso|el tiempo de espera) (?:en|al|de) (?:[a-zß-öø-ɏ]+ )?(?:respond|contest|respuesta|escrib)/i,
  },
  {
    kind: 'other',
    name: 'late reply',
    after:
      /^,? (?:por )?(?:no haber(?:le|te|les)? (?:respondido|contestado|escrito) antes|(?:responder|contestar)(?:le|te|les)? (?:tan )?tarde)/i,
  },
  {
    kind: 'other',
    name: 'for asking',
    after: /^,? (?:la molestia|por la molestia|que (?:le|te) moleste|por molestar)(?:le|te)?(?![a-zß-öø-ɏ])/i,
  },
  { kind: 'sympathy', name: 'to hear', after: /^,? (?:oír|oir|leer|escuchar|saber|ver|conocer|enterar(?:me|nos))(?![a-zß-öø-ɏ])/i },
  {
    kind: 'sympathy',
    name: 'you had it',
    after:
      /^,? (?:que (?:usted )?(?:haya|hayas|hayan|esté|estés) (?:tenido|vivido|sufrido|pasado|teniendo|experimentado)|lo que (?:le|te|les) ha (?:pasado|ocurrido|sucedido))/i,
  },
  {
    kind: 'sympathy',
    name: 'they did it',
    after: /^,? que (?:el|la|su|tu) (?:mensajer|transportista|repartidor|tienda|vendedor|proveedor|hotel|banco|fabricante)/i,
  },
  {
    kind: 'generic',
    name: 'for nothing named',
    after: new RegExp(
      `^(?: mucho| muchísimo| de verdad| de nuevo| de antemano| sinceramente)?(?:,? (?:por )?(?:las|los|la|el|lo|todas las|todos los|toda la|estas|estos|esta|este|esto|ello|tantas)(?: [a-zß-öø-ɏ]+)?? ?(?:${trouble})?(?: y (?:los |las )?${trouble})?${caused})?(?=\\s*(?:[.!;:)]|$)|,? y |,)`,
      'i',
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
  not: /(?<![a-zß-öø-ɏ])(?:sin|ni|sus|tus|que pedir|que pida|pida|como)(?: \S+)? $/i,
  on: never,
  kinds,
  conditionFirst: /^(?:si|en caso de que) [^;:]{0,90}, (?:[a-zß-öø-ɏ]+ ){0,2}$/i,
  plain: {
    opening: /^(?:(?:y|por favor|le|les|te|os|de verdad|realmente|mucho|desde|nuestra|parte)(?![a-zß-öø-ɏ]) ?)*$/i,
    goesOn: / y (?:vamos|voy|le|te|nos|hemos|he|ya)(?![a-zß-öø-ɏ])/i,
    company: /(?<![a-zß-öø-ɏ])(?:sentimos|lamentamos|pedimos|ofrecemos|presentamos|nuestras|nos|queremos|quisiéramos)(?![a-zß-öø-ɏ])/i,
    we: 'Lo sentimos.',
    one: 'Lo siento.',
    only: /^Lo (?:siento|sentimos)(?: mucho| muchísimo| de verdad)?[.!]$/i,
  },
  aboutAnswers: /respuest|respond|contest|llam|esper/i,
  waiting: never,
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
