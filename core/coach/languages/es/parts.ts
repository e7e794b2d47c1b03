// What it did to the customer, and what we do about it, in Spanish. A talk, and a search, mend nothing yet.

import type { PartWords } from '#core/coach/languages/language.ts'
import type { Pattern } from '#core/coach/shapes.ts'
import { ownership } from './ownership.ts'
import { wordings } from './spelling.ts'

const to = '((me|te|le|les|os|nos|se|lo|la|los|las) ){0,2}'
const also = '((ya|también|además|ahora mismo|hoy mismo|inmediatamente|enseguida|personalmente|hoy|mañana mismo|esta mañana) ){0,2}'
/** How mending verbs begin: money back, another one, the thing itself, and what eases it. */
const mend =
  'reembols|devolv|devuelv|devuelt|devolv|reintegr|abon|ingres|bonific|acredit|compens|indemniz|repon|repus|repuest|reemplaz|sustitu|cambi|reenv|envi|mand|despach|entreg|llev|repar|arregl|correg|corrig|rectific|restablec|reactiv|activ|desbloque|desbloquiad|anul|cancel|retir|elimin|borr|extend|ampli|prolong|regal|obsequi|ofrec|añad|agreg|aplic|reserv|reubic|reprogram|pid|emit|reemit|prepar|recog|recoj|instal|limpi|repit|rehac|rehic|invit|cubr|cubier|asum|pag|revert|revirt|quit|condon|exoner|descont|rebaj|mejor'
/** Its endings: what we did, do and will do. */
const weEnd = '(amos|emos|imos|aremos|eremos|iremos)'
const iEnd = '(o|é|í|aré|eré|iré)'
const given =
  '(reembolsad|devuelt|reintegrad|abonad|ingresad|bonificad|acreditad|compensad|repuest|reemplazad|sustituid|cambiad|reenviad|enviad|mandad|despachad|entregad|reparad|arreglad|corregid|rectificad|restablecid|reactivad|activad|desbloquead|anulad|cancelad|retirad|eliminad|ampliad|extendid|añadid|agregad|aplicad|reservad|reubicad|reprogramad|pedid|emitid|preparad|recogid|instalad|limpiad|pagad|revertid|quitad|condonad|descontad|apartad|guardad|hech)[oa]s?'
const thing = '(reembolso|devolución|abono|reposición|reemplazo|sustitución|cambio|crédito|vale|dinero|cargo|importe|bono|pedido|paquete)'

/** Said, asked or seen; what failed or was taken. */
const noMending =
  '(dicho|prometido|informado|comunicado|explicado|contestado|respondido|escrito|llamado|pedido|preguntado|solicitado|leído|oído|escuchado|visto|entendido|recibido|cobrado|cargado|facturado|perdido|extraviado|fallado|roto|decepcionado|tenido|causado|ocasionado|generado|hecho (?!llegar|un)|dejado (sin|en|plantad|tirad|colgad|esperando|solo|sola)|mandado mal|atendido|tratado|tardado|negado|olvidado|engañado|contado|avisado|agradecido|remitido|derivado|indicado)'

const remedies: readonly Pattern[] = [
  {
    name: 'we will',
    shape: wordings(
      `(?<!(no|que) ((se|te|le|lo|la|me|os|les) ){0,2})${to}${also}(${mend})${weEnd}(?![^.!?;]{0,60} (por error|por equivocación|mal|tarde|de más|dos veces))(?! (su|tu) (queja|solicitud|mensaje|reclamo|reclamación|consulta|comentario|paciencia|caso al))(?! (una|nuestras?|nuestros|un|mis) (más )?(sinceras? )?(disculpas?|perdón|comprensión))(?! (solo|únicamente|de))( \\w+)?`,
      `(?<!(no|un|el|su|tu|del|al|de|este|por|sin|con|que|si|quien|quienes) )(te|le|les|os|se|lo|la|los|las)( (lo|la|los|las))? ${also}(${mend})${iEnd}( \\w+)?`,
      `(?<!(no|de|que|si|quien|quienes|cuando|donde) )(te|le|les|os) ((lo|la|los|las) )?${also}(${mend})(a|ará|erá|irá|an|arán|erán|irán|e(?= (él|ella|nuestr\\w+|mi|mañana|hoy)))(?! (que|de que)(?!\\w))( \\w+)?`,
      `(?<!cómo (se |te |le )?(lo |la )?(los )?)(voy|vamos|va|podemos|puedo|queremos|quiero|acabo|acabamos) (a |de )?${to}(${mend})(ar|er|ir)(te|le|les|os|se|lo|la|los|las)*(?! que)`,
      '(nos hacemos cargo|me hago cargo|corre\\w* (por|de) (nuestra|mi) cuenta|por (nuestra|mi) cuenta|por cuenta (de la casa|nuestra|de nosotros)|invita la casa)',
    ),
  },
  {
    name: 'we have',
    shape: wordings(
      `(?<!(no|que|cuando) )(le|te|les|os|se) ((lo|la|los|las) )?(he|hemos) ${also}(?!${noMending})\\w+(ado|ido|to|cho)(?! (mal|tarde|por error|de más|dos veces))`,
      `(?<!(no|que|cuando) )((le|te|les|os) ((lo|la|los|las) )?|(ya )(lo |la |los |las )?)${also}(gener|dej|reserv|guard|apart|conseg|sub|baj|puse|carg|quit|mejor|acredit|apliqu|agregu|devolv|anul|pagu|compr|ped)(é|í|)(?! (sin|en|plantad|tirad|colgad|esperando))`,
      '(dejé|dejamos) (puest|list|reservad|abiert|pagad|apartad|marcad|activad)\\w*',

      `(he|hemos|habemos) ${also}${given}(?! (de|con|por error|mal|tarde|a (todos|otro)))`,
      `${to}(tengo|tenemos|dejé|dejamos|dejo) ${also}(\\w+ ){0,3}${given}`,
    ),
  },
  {
    name: 'it is done',
    shape: wordings(
      `(?<!no )(está|están|queda|quedan|quedó|quedaron|quedará|quedarán|será|serán|ha sido|han sido|fue|fueron) ${also}${given}(?! (cuando|por error|mal|tarde|en|a todos|a nombre|únicamente|solo))`,
      '(ha|han) (salido|partido)|(sale|salió|saldrá|va|van) (\\w+ ){0,3}(en camino|hacia (su|tu)|con mensajero)',
    ),
  },
  {
    name: 'your refund',
    shape: wordings(
      `(su|tu|el|la|un|una) (nuev\\w+ )?${thing}( \\w+){0,3} (está (list|en camino|hech)\\w*|sale|salió|saldrá|llega|llegará|estará|aparece|aparecerá|va en camino|queda|quedó)(?! (retrasad|perdid|bloquead))`,
      '(otro|otra|un nuevo|una nueva) \\w+( \\w+){0,3} (sale|salió|saldrá|llega|llegará|va|está (lista|listo|reservad\\w))',
    ),
  },
  {
    name: 'you will have',
    shape: wordings(
      '((lo|la|los|las) (tiene|tienes|tendrá|tendrás|recibe|recibes|recibirá|recibirás)(?! que)|(recibirá|recibirás|recibirán|tendrá|tendrás|no pagará|no pagarás|no tendrá que pagar))( \\w+){0,4}',
    ),
  },
  {
    name: 'options',
    shape: wordings('(elija|elige|elegí|escoja|escoge|a elegir|puede elegir|puedes elegir)( \\w+){0,4}', '(la )?opci[oó]n(es)? (a|b|c)'),
  },
]

const harms: readonly Pattern[] = [
  ...ownership.filter(({ name }) => name === 'we did it'),
  {
    name: 'you had to',
    shape: wordings(
      '(tuvo|tuviste|tuvieron|ha tenido|has tenido|tuviera|tuvieras|haber tenido|hubo) que \\w+|(ha|has|han) (esperado|perdido|pagado (dos|de más)|pasado (\\w+ ){1,3}(sin|esperando))|(esperó|esperaste|perdió|perdiste) \\w+',
      '(le|te|les|os) (hicimos|hice|hemos hecho|dejamos|dejé|hemos dejado|costó|ha costado|arruinamos|estropeamos|privó|cobramos|cobré|prometimos|prometí|dijimos) (\\w+ )?(esperar|perder|venir|volver|sin|plantad\\w+|tirad\\w+|dos veces|de más|doble|la|el|su|tu|un|una|que)',
      '(haber|haber\\w+|por) (hecho|hacer\\w+|dejado|dejar\\w+|cobrado|extraviado|perdido|roto|fallado|arruinado|estropeado)(le|te|les|lo|la)? (\\w+ )?(esperar|perder|venir|volver|sin|en|su|tu|la|el|dos|tirad\\w+|plantad\\w+|colgad\\w+)',
      '(arruin|estrope|fastidi|perd)\\w+ (su|tu|la|el|una|un) (boda|fiesta|cumpleaños|viaje|vacaciones|noche|tarde|mañana|día|cena|fin de semana|celebración)',
    ),
  },
  {
    name: 'what it was',
    shape: wordings(
      '(siento|sentimos|disculpas?|disculpe|disculpa|perdón|perdone|perdona|lamento|lamentamos|pena)[^.!?;]{0,60} (retras\\w+|demora\\w*|tarde|perdid\\w+|pérdida|rot[oa]s?|rotura|dañad\\w+|rayad\\w+|equivocad\\w+|incorrect\\w+|erróne\\w+|mal|mala|fallo|falla|fría|fríos?|frías|doble|duplicad\\w+|cancelad\\w+|cancelación|extraviad\\w+|extravío|avería|corte|caída|espera|ausencia|falta|sobreventa|cobro|cargo|ruido|suciedad|sucia|sucio|caducad\\w+|olvido|error|cerrad\\w+|pinchazos)',
    ),
  },
]

export const parts: PartWords = { harms, remedies }
