// Spanish reasons: causes, policies, circumstances, comparisons, intentions.

import type { ReasonShape, ReasonWords } from '#core/coach/languages/language.ts'
import { wordings } from '#core/coach/shapes.ts'

const own = '(un |nuestro |mi )?(propio )?(error|fallo|descuido) (nuestro|mío|de nuestra parte)|nuestr|mi (error|culpa|fallo)'

const shapes: readonly ReasonShape[] = [
  {
    kind: 'cause',
    name: 'due to',
    mayHelp: true,
    reach: 'to clause end',
    shape: wordings(
      `(debido a|a causa de|por culpa de|como consecuencia de)(?! (${own}))( que)?`,
      'debido al',
      'a causa del',
      'por culpa del',
    ),
  },
  {
    kind: 'cause',
    name: 'because',
    mayHelp: true,
    reach: 'to clause end',
    shape: wordings(
      '(porque|ya que|puesto que|dado que)(?! (nos |me )?(hemos|he|fallamos|olvidamos|equivocamos|cometimos|usted|tú|así|asi))',
    ),
  },
  {
    kind: 'cause',
    name: 'the reason is',
    shape: wordings(
      '(el motivo|la razón|la razon|la causa)( (del|de la|de este|de esta) \\w+)? (es|fue|ha sido|era)',
      '(se debe|se debió|se debio|se ha debido) (a|al)',
    ),
  },
  {
    kind: 'circumstance',
    name: 'out of our hands',
    shape: wordings(
      'ajen[oa]s? a (nuestr[oa]|nosotros)( \\w+)?',
      'fuera de nuestr[oa] (control|alcance)',
      'fuerza mayor',
      'inevitables?',
      'imprevist[oa]s?',
      'no depende de nosotros',
    ),
  },
  {
    kind: 'circumstance',
    name: 'busy',
    shape: wordings(
      '(alta|gran|elevada|fuerte) demanda',
      '(gran|alto|elevado|enorme) (volumen|número|numero) de (pedidos|llamadas|consultas|mensajes|solicitudes|envíos)',
      'falta de personal',
      'temporada alta',
      'mal tiempo',
    ),
  },
  {
    kind: 'policy',
    name: 'our policy',
    shape: wordings(
      '(según|segun|conforme a|de acuerdo con|por) (nuestr[oa]s?|las|la) (políticas?|politicas?|condiciones|normas|normativa|términos|terminos)',
    ),
  },
  {
    kind: 'policy',
    name: 'policy says',
    shape: wordings(
      '(nuestr[oa]s?|las|la) (políticas?|politicas?|condiciones|normas|normativa)( \\w+){0,3} (no )?(permiten?|establecen?|indican?|dicen?|prevén|prevé|contemplan?|exigen?)',
      '(el|nuestro) sistema no( (lo|nos|me|le))? (permite|deja)',
    ),
  },
  {
    kind: 'policy',
    name: 'not guaranteed',
    shape: wordings('no (están|estan|está|esta) garantizad[oa]s?', '(no garantizamos|sin garantía)', 'no tiene derecho'),
  },
  {
    kind: 'comparison',
    name: 'others too',
    shape: wordings('(otros|los demás|los demas|muchos|todos los) (clientes|usuarios|compradores) \\w+', 'como (en )?todas partes'),
  },
  {
    kind: 'comparison',
    name: 'it happens',
    shape: wordings(
      '(estas cosas|esto|estos errores|los errores) (pasan|pasa|suelen (pasar|ocurrir)|suele (pasar|ocurrir)|ocurren|puede pasar|pueden pasar)',
      '(es|son) (algo )?(habitual|habituales|normal|normales|frecuente|frecuentes) (en|que)',
    ),
  },
  {
    kind: 'intention',
    name: 'not our intention',
    shape: wordings('no (era|fue|ha sido|es) (nuestra|mi) intención', '(nunca|no) (quisimos|quise|pretendíamos|queríamos)'),
  },
]

export const reasons: ReasonWords = {
  shapes,
  advice: /(?<![a-zß-öø-ɏ])(?:por favor|voy a|vamos a|puede|puedes|recomendamos|recomiendo|reinicie|reinicia)(?![a-zß-öø-ɏ])/i,
  failing:
    /(?<![a-zß-öø-ɏ])(?:no|nunca|nadie|tard[eóa][a-zß-öø-ɏ]*|retras[a-zß-öø-ɏ]*|demor[a-zß-öø-ɏ]*|perdid[a-zß-öø-ɏ]*|dañad[a-zß-öø-ɏ]*|rot[oa]s?|mal|agotad[a-zß-öø-ɏ]*|faltan?)(?![a-zß-öø-ɏ])/i,
  condition: /^(?:si|en caso de) /i,
  turn: / (?:y|pero|sino) (?:nosotros|hemos|vamos|voy|le|te)(?![a-zß-öø-ɏ])/i,
  firstSo: /^(.{8,120}?), (?:así que|asi que|por lo que|por eso|de modo que) (?=(.+))/i,
  ownSubject:
    /^(?:(?:y|pero) )*(?:nosotros|yo|usted|tú|hemos|he|nos|me|no (?:le|te|lo)|olvidamos|perdimos|fallamos|cometimos|su|tu|por favor)(?![a-zß-öø-ɏ])/i,
  guess: /(?<![a-zß-öø-ɏ])(?:probablemente|posiblemente|seguramente|al parecer|quizás?|parece que)(?![a-zß-öø-ɏ])/i,
}
