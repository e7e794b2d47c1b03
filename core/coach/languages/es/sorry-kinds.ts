// What a Spanish apology is for, read from what follows its word: a condition, a mood, a late answer, somebody else's deed, or nothing named.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import { moods, moody } from './moods.ts'
import { spelt } from './spelling.ts'

const letter = '[a-zß-öø-ɏ]'
const end = `(?!${letter})`
const you = '(?:usted |tú |vos |ustedes |vosotros )?'
const clitic = '(?:se |te |lo |la |le |les |os |los |las )?'
const trouble =
  '(?:molestias?|inconvenientes?|problemas?|trastornos?|incidencias?|incidentes?|situación|situaciones|ocurrid[oa]|sucedid[oa]|pasado|acontecido|error(?:es)?|confusión|malentendidos?|contratiempos?|inconveniencias?|perjuicios?|incomodidad(?:es)?|percances?|imprevistos?|hechos?|episodio|experiencia|caso|asunto|tema|contrariedad(?:es)?)'
const brought = '(?:causad|ocasionad|generad|provocad|producid|sufrid|derivad|presentad|acarread|vivid)'
const caused = `(?: (?:que )?${brought}[oa]s?)?(?: que (?:esto |ello |todo esto )?(?:le |te |les |os )?(?:hemos|ha|han|he|haya|hayan|hayamos)(?: ${brought}o)?| que (?:esto |ello )?(?:le |te |les |os )?(?:ocasion|caus|gener|supon|provoc)${letter}*)?`
const after = (source: string) => spelt(new RegExp(`^${source}`, 'i'))

export const kinds: ApologyWords['kinds'] = [
  {
    kind: 'feelings',
    name: 'mood first',
    said: spelt(/^(?:sabemos|entendemos|comprendemos|sé que|entiendo|comprendo|vemos|veo)(?![a-zß-öø-ɏ])/i),
    after: /^/,
  },
  {
    kind: 'feelings',
    name: 'you feel',
    after: after(
      `,? que ${you}(?:no )?${clitic}(?:sientan?|sientas|sintáis|sintieran?|sintieras|percibas?|perciban|pienses?|piensen|opines?|creas?|consideres?|consideren|interpretes?|veas? (?:así|de es[ae])|lo veas? así|(?:lleves?|lleven|vayas? con|queden? con|quedes con) (?:esa|una|tan|la|ese|un) (?:mal[oa] |tan mala )?(?:impresión|imagen|sensación|idea|recuerdo|opinión|sabor)|tengas? (?:esa|la) (?:impresión|sensación|percepción|idea|opinión))${end}`,
    ),
  },
  {
    kind: 'feelings',
    name: 'you felt',
    after: after(
      `,? que ${you}(?:no )?${clitic}(?:hayas?|hayan|hayáis) (?:sentido|percibido|interpretado|considerado|creído|pensado|opinado|(?:tomado|vivido|visto|entendido)(?: \\S+){0,2} (?:así|mal|de es[ae])|tenido (?:esa|la|una mala) (?:impresión|sensación|percepción|idea|imagen|opinión)|quedado con|llevado (?:esa|una|la|tan)(?: (?:mala|pobre|tan mala))? (?:impresión|sensación|idea|imagen|decepción|opinión)|formado (?:esa|una))${end}`,
    ),
  },
  {
    kind: 'feelings',
    name: 'you are upset',
    after: after(
      `,? (?:ver |saber )?que ${you}(?:no )?${clitic}(?:esté|estés|estén|estéis|quedes?|queden|haya quedado|hayas quedado|hayan quedado|se haya quedado|te hayas quedado|encuentres?)(?: ${letter}+)? (?:${moody})`,
    ),
  },
  {
    kind: 'feelings',
    name: 'it displeased you',
    after: after(
      `,? que (?:[^\\s,.;]+ ){0,6}?(?:no )?(?:le|te|les|os) (?:(?:haya|hayan) )?(?:result|parec|parezc|molest|incomod|disgust|decepcion|satisf|convenz|convenc|gust|agrad|ofend)(?!.{0,4}amos)${letter}*|,? que (?:[^\\s,.;]+ ){0,5}?no (?:haya|hayan) (?:sido de (?:su|tu)|cumplido (?:con )?(?:sus|tus))|,? que (?:[^\\s,.;]+ ){0,5}?no (?:cumplan?|sean? de) (?:con )?(?:sus|tus|su|tu)`,
    ),
  },
  {
    kind: 'feelings',
    name: 'your frustration',
    after: after(
      ` (?:por )?(?:(?:su|tu|vuestro|vuestra) (?:${moods}|molestia${end}|impresión|percepción|sensación|sentir)|(?:el|la) (?:frustración|enfado|enojo|malestar|decepción|disgusto|descontento|insatisfacción))`,
    ),
  },
  {
    kind: 'conditional',
    name: 'if',
    after: after(`(?: mucho)?,? (?:si(?! bien)|por si|en caso de|en el caso de|en la medida en que|de haber(?:se|le|te)?)${end}`),
  },
  {
    kind: 'conditional',
    name: 'any',
    after: after(
      `,? (?:por |de |a causa de )?(?:(?:el|la|los|las|l[oa]s?) )?(?:cualquier|cualesquiera|posibles?|eventuales|eventual|algún|alguna|hipotétic[oa]s?|potenciales)${end}`,
    ),
  },
  {
    kind: 'conditional',
    name: 'may have',
    after: after(
      `,? (?:por |que |de )?[^,;:.]{0,60}(?:haya|hayan|hayas|hayamos) podido${end}|,? (?:por |que )?[^,;:.]{0,60} (?:pueda|puedan|pudiera|pudieran|pudiese|pudiesen|pudiéramos|podamos|podría|podrían)(?: \\S+)? (?:haber|causar|ocasionar|generar|provocar|suponer|producir|originar|sentir)(?:le|te|les|os)?${end}`,
    ),
  },
  {
    kind: 'conditional',
    name: 'whoever',
    after: after(`,? a (?:quien|quienes|todo el que|aquellos que)(?: se)? (?:haya|hayan|pued|sint|crea|consider)`),
  },
  { kind: 'conditional', name: 'but', after: after(`,? (?:pero|sin embargo|no obstante|aunque|mas)${end}`), spans: 'word' },
  {
    kind: 'other',
    name: 'late reply',
    after: after(
      `,? (?:por )?(?:la tardanza|la demora|el retraso|el tiempo de espera|el silencio) (?:en|al|de) (?:${letter}+ )?(?:respond|contest|respuesta|escrib)`,
    ),
  },
  {
    kind: 'other',
    name: 'late reply',
    after: after(
      `,? (?:por )?(?:no haber(?:le|te|les)? (?:respondido|contestado|escrito) antes|(?:responder|contestar|escribir)(?:le|te|les)? (?:tan )?tarde|haber(?:le|te|les)? (?:respondido|contestado) (?:tan )?tarde|tardar (?:tanto )?en (?:respond|contest|escrib))`,
    ),
  },
  {
    kind: 'full',
    name: 'the delay',
    after: after(
      `,? (?:por )?(?:la|el|este|esta|nuestro|nuestra|tanta) (?:demora|retraso|tardanza|espera)(?: (?:causad|ocasionad|generad|sufrid)[oa])?(?=\\s*(?:[.!;:)]|$)|, )`,
    ),
  },
  {
    kind: 'other',
    name: 'for asking',
    after: after(
      `,? (?:(?:por )?la molestia de (?:pregunt|escrib|insist|ped)|que (?:le|te|os|les) (?:molest|insist|pregunt)|por (?:molestar|insistir|preguntar|la insistencia|la pregunta))`,
    ),
  },
  { kind: 'sympathy', name: 'to hear', after: after(`,? (?:mucho )?(?:oír|leer|escuchar|saber|ver|conocer|enterar(?:me|nos))${end}`) },
  {
    kind: 'sympathy',
    name: 'you had it',
    after: after(
      `,? (?:que ${you}(?:hayas?|hayan|hayáis|estés?) (?:tenido|vivido|sufrido|pasado|teniendo|experimentado|pasando)|(?:por )?lo que (?:le|te|les|os) ha (?:pasado|ocurrido|sucedido)|(?:por )?(?:la|su|tu) (?:mala|desagradable|pésima) experiencia)`,
    ),
  },
  {
    kind: 'sympathy',
    name: 'they did it',
    after: after(`,? que (?:el|la|su|tu) (?:mensajer|transportista|repartidor|tienda|vendedor|proveedor|hotel|banco|fabricante)`),
  },
  {
    kind: 'generic',
    name: 'that it happened',
    after: after(
      '(?: (?:mucho|muchísimo|de verdad))? que (?:esto|eso|todo esto|todo eso|todo|algo así)(?: (?:le|te|les|os|se))? (?:haya|hubiera|hubiese) (?:pasado|ocurrido|sucedido|sido así|salido así)(?=\\s*(?:[.!;,]|$))',
    ),
  },
  {
    kind: 'generic',
    name: 'for nothing named',
    after: after(
      `(?: (?:mucho|muchísimo|de verdad|de nuevo|de antemano|sinceramente|otra vez))?(?:,? (?:por )?(?:(?:todas |todos |toda |todo )?(?:las|los|la|el|lo|estas|estos|esta|este|esa|ese|tantas|tantos|tanta)(?: (?:gran|tremend[oa]|lamentable|desafortunad[oa]|mism[oa]|presente|desagradable))? ${trouble}|esto|ello|eso|todo(?: esto| ello)?)(?: y (?:los |las |el |la )?${trouble})?${caused})?(?=\\s*(?:[.!;:)]|$)|,? y |,)`,
    ),
  },
]
