// The Spanish words of apology, to usted, tú, vos and vosotros: disculpas and their kinds, and being sorry without saying so.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import type { Pattern } from '#core/coach/shapes.ts'
import { kinds } from './sorry-kinds.ts'
import { moods } from './moods.ts'
import { spelt, wordings } from './spelling.ts'

const much =
  '(?: (?:mucho|muchísimo|tanto|realmente|enormemente|profundamente|sinceramente|infinitamente|sobremanera|nuevamente|otra vez|de nuevo|de antemano|en verdad|un montón|de (?:verdad|veras|todo corazón|corazón)|(?:en|con) (?:toda )?el alma)){0,2}'
const sorry = '(?:disculpas?|perdón|mil perdones|excusas)'
const ask = '(?:pido|pedimos|ofrezco|ofrecemos|presento|presentamos|debo|debemos|expreso|expresamos|reitero|reiteramos)'
const wish =
  '(?:quiero|queremos|quisiera|quisiéramos|deseo|deseamos|me gustaría|nos gustaría|permítame|permítanos|tengo que|tenemos que|debo|debemos)'
const whom = '(?:te|le|les|os)'

/** Not within what is a word of apology already: "mil disculpas". */
const first =
  '(?<!(?:pido|pedimos|pid\\w+|pedir\\w*|ofre\\w+|present\\w+|expres\\w+|reiter\\w+|debo|debemos|mil|mis|nuestras|sincer\\w+|unas?|más|muchas|de nuevo|ello) )'

const words: readonly Pattern[] = [
  {
    name: 'lo siento',
    shape: wordings(
      `(?<!(?:me|nos|yo|cómo me) )(?:(?:cuánto )?lo )?(?:siento|sentimos)${much}(?! (?:que (?:es |mejor|sea mejor)|bien))`,
      `(?:(?:cuánto )?lo )?(?:lamento|lamentamos)${much}`,
      `${wish} (?:lamentar|sentir)${much}`,
      '(?<!(?:que|cliente|usted|se) )(?:lamenta|lamentan)',
    ),
  },
  {
    name: 'pedir disculpas',
    shape: wordings(
      `(?:${whom} )?(?:${ask}|${wish} (?:pedir|ofrecer|presentar|expresar|reiterar)${whom}?)(?: (?:mis|nuestras|una|unas|mil|más|sinceras?|muchas|sentidas|sinceramente|las|de nuevo|nuevamente|por ello|por adelantado|antes de nada|ante todo|humildemente)){0,4} ${sorry}`,
      `(?:acepte|acepta|aceptá|aceptad|acepten|reciba|recibe|reciban|vayan)(?: (?:por favor|usted|ustedes))? (?:mis|nuestras|mil|las)(?: más)?(?: \\w+)? disculpas`,
      '(?:mis|nuestras|mil)(?: más)?(?: (?:sinceras|sentidas|humildes|profundas))? disculpas',
      'mil perdones',
      '(?<!(?:no hay|ni|de|sin|vuestra|su|tu) )una disculpa(?! (?:que|pública))',
      '(?:pide|piden) (?:disculpas|perdón)',
      '(?<=(?:disculpas?|perdón)[^.:!?]{0,40} )(?:se|te|os) (?:la|lo|las) (?:pido|pedimos)',
    ),
  },
  {
    name: 'disculpe',
    shape: wordings(
      `(?:${whom} )?(?:ruego|rogamos|suplico|suplicamos|pido|pedimos|agradezco|agradecemos)(?: \\w+){0,2}? (?:que )?(?:nos |me |lo |la |los |se sirva )?(?:disculpar|disculparnos|disculparme|perdonar|perdonarnos|perdonarme|excus(?:e|ar)\\w*)`,
      `${first}(?:disculpe|disculpa|disculpá|disculpen|disculpad|disculpes|disculpéis|perdone|perdona|perdoná|perdonen|perdones|perdonéis|perdonad|perdón|disculpas)(?: (?:usted|ustedes))?`,
      '(?:perd[oó]n[ae]n?|disc[uú]lp[ae]n?)(?:nos|me)(?:l[oa]s?)?',
      '(?:me disculpo|nos disculpamos|disculparme|disculparnos)',
    ),
  },
  // "Qué pena con usted" is how Colombia says it.
  {
    name: 'qué pena',
    shape: wordings(
      'qué (?:pena|vergüenza)(?: más grande)? (?:con (?:usted(?:es)?|vos)|contigo)',
      '(?:me|nos) (?:da|apena|avergüenza)(?: (?:muchísima|mucha|tanta))? ?(?:pena|vergüenza)?(?: con (?:usted(?:es)?|vos|contigo))?(?= (?:que|por|haber|lo|esto|no|y)|[,.;!])(?! (?:saber|leer|oír|ver))',
      '(?:me|nos) sabe (?:muy mal|fatal|mal)',
    ),
  },
  // Sorry for the mood, though no word of it stands behind.
  {
    name: 'mood first',
    shape: wordings(
      `(?:sabemos|entendemos|comprendemos|sé que|entiendo|comprendo|vemos|veo)[^.,;:!?]{1,40}(?:${moods})\\w* y (?:lo |la )?(?:sentimos|siento|lamentamos|lamento)(?: mucho)?(?: por (?:eso|ello|esto))?(?=[.!;]|$)`,
    ),
  },
]

const dislikes: readonly Pattern[] = [
  {
    name: 'we never like to hear',
    shape: wordings(
      '(?:no|nunca|jamás) (?:nos|me) (?:gusta|agrada|alegra|es grato|complace)(?: nada)? (?:leer|oír|saber|escuchar|ver|recibir|que)',
      'no (?:es|resulta) (?:nada )?(?:grato|agradable|fácil|plato de (?:buen )?gusto)(?: \\w+){0,3} (?:leer|oír|saber|escuchar|ver|recibir)',
      '(?:nos|me) (?:duele|entristece|apena|preocupa|inquieta|sorprende|desagrada) (?:mucho |profundamente )?(?:leer|oír|saber|escuchar|ver|recibir|conocer|que)',
    ),
  },
  {
    name: 'sad to hear',
    shape: wordings(
      '(?:es |qué |nos parece )(?:una )?(?:verdadera )?(?:pena|lástima|triste|decepcionante|lamentable) (?:leer|oír|saber|escuchar|ver|recibir|que)',
      'con (?:pena|tristeza|pesar|preocupación) (?:leemos|recibimos|vemos|leo|recibo)',
    ),
  },
  {
    name: 'not what we want',
    shape: wordings(
      'no es (?:lo que|la (?:experiencia|imagen|impresión|sensación|idea) que) (?:queremos|deseamos|buscamos|esperamos|pretendemos|nos gusta)(?: \\w+)?',
    ),
  },
]

export const apologies: ApologyWords = {
  words,
  not: spelt(
    new RegExp(
      `(?<![a-zß-öø-ɏ])(?:sin|ni|sus|tus|que pedir|que pida|pida|como|acept\\S+ (?:sus|tus))(?: \\S+)? $|(?<![a-zß-öø-ɏ])(?:no (?:tiene|tienen|merece|hay)|pedirnos|pedirme|piden?) (?:el |nos )?$|(?<![a-zß-öø-ɏ])(?:sabemos|entendemos|comprendemos|sé que|entiendo|comprendo|vemos|veo)[^.,;:!?]{1,40}(?:${moods})[a-zß-öø-ɏ]* y $`,
      'i',
    ),
  ),
  on: /^, (?:que|si|por)(?![a-zß-öø-ɏ])/i,
  kinds,
  conditionFirst: spelt(
    /^(?:[^,;:]{1,40}[,:] )?(?:si(?! bien)|en (?:el )?caso de (?:que|haber)|de haber\S*|por si|en la medida en que|siempre que)(?![a-zß-öø-ɏ]) [^;:]{0,90}, (?:[a-zß-öø-ɏ]+ ){0,5}$/i,
  ),
  plain: {
    opening: /^(?:(?:y|por favor|le|les|te|os|de verdad|realmente|mucho|desde|nuestra|parte)(?![a-zß-öø-ɏ]) ?)*$/i,
    goesOn: / y (?:vamos|voy|le|te|nos|hemos|he|ya)(?![a-zß-öø-ɏ])/i,
    company:
      /(?<![a-zß-öø-ɏ])(?:sentimos|lamentamos|pedimos|ofrecemos|presentamos|nuestras|nos|queremos|quisi[eé]ramos|rogamos)(?![a-zß-öø-ɏ])/i,
    we: 'Lo sentimos.',
    one: 'Lo siento.',
    only: /^Lo (?:siento|sentimos)(?: mucho| much[ií]simo| de verdad)?[.!]$/i,
  },
  aboutAnswers: /respuest|respond|contest|llam|esper/i,
  waiting: spelt(
    /esper|tard|demor|retras|lent|hora|minuto|día|semana|mes(?:es)?|tiempo|todavía|aún|desde|cuándo|cuando|hoy|ayer|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|nunca|por fin|lleg|sigo|llevo/i,
  ),
  dislikes,
  formulas: [
    {
      name: 'inconvenience',
      shape: wordings(
        'por las (?:posibles )?molestias(?: (?:ocasionadas|causadas))?',
        'por los inconvenientes(?: (?:ocasionados|causados))?',
      ),
    },
    {
      name: 'please accept',
      shape: wordings('(?:acepte|reciba|acepta|recibe)(?: por favor)? (?:mis|nuestras)(?: más)?(?: sinceras)? disculpas'),
    },
    { name: 'thank you for', shape: wordings('gracias por su (?:paciencia|comprensión|comentario)') },
    { name: 'not again', shape: wordings('no (?:volverá|vuelva) a (?:ocurrir|suceder|pasar|repetirse)') },
  ],
}
