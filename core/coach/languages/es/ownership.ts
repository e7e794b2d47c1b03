// Owning it in Spanish: we did it, or left it undone. The verb alone tells that it was we; what only befell us owns nothing.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

/** What goes wrong by itself, or by how it is done. */
const wrong =
  '(?:mal|tarde|de más|de menos|dos veces|doble|por duplicado|equivocad[oa]s?|de cualquier manera|a (?:tu|su|otro) nombre|a nombre de|creyendo|pensando que|incorrect[oa]s?|erróne[oa]s?|que no (?:era|eran|es|había|tenía\\w*|correspond\\w+|pidió|pediste)|de otr[oa]|a otr[oa]|en (?:vez|lugar) de|por error|sin (?:permiso|aviso|(?!(?:cobrar|pagar|esperar|costar|tener|necesidad|dudar|tardar)\\w*(?!\\w))\\w{2,}r(?:l[aeo]s?|te|os|nos)?)|otra vez|esperando|colgad[oa]|plantad[oa]|tirad[oa]|a medias|sin respuesta|en la estacada|fuera|rot[oa]s?|tantas veces)'
const failed =
  '(?:fallado|olvidado|perdido|extraviado|traspapelado|equivocado|confundido|cruzado|mezclado|dañado|roto|estropeado|rayado|manchado|borrado|decepcionado|defraudado|descuidado|desatendido|ignorado|maltratado|molestado|despertado|faltado|metido la pata|(?:dejado|hecho|tenido) (?:\\w+ ){0,2}(?:esperando|esperar|plantad[oa]|tirad[oa]|colgad[oa]|perder|volver|venir|ir|repetir|contar|recorrer|llamar|sin|mal)|cometido|llegado tarde|tardado|incumplido|retrasado|rechazado|cobrado|errado|fallado)'
const undone = '(?:recibido|encontrado|podido|querido|tenido la intención|visto afectad[oa]|sufrido)'
const failing =
  'fall|perd|extravi|traspapel|olvid|equivo(?:c|qu)|confund|cru[zc]|mezcl|dañ|romp|estrope|ray|manch|borr|cobr|comet|tard|incumpl|retras|descuid|desatend|ignor|decepcion|duplic|despert|err'
/** Present and past are one word in many of these; beside "no", of them, the past is meant. */
const left =
  'entreg|envi|llam|avis|cumpl|contest|respond|lleg|mand|revis|inform|comprob|verific|apunt|anot|registr|prepar|repar|tramit|gestion|actualiz|cancel|devolv|pas|dej|explic|atend|escuch|cuid|acompañ|consult|pregunt|detect|corregi|mir|present|retir|recog'
const mistake =
  '(?:error|errores|fallos?|falla|culpa|descuidos?|despistes?|retrasos?|torpeza|metedura de pata|equivocación|negligencia|confusión|desliz|olvido|responsabilidad|chapuza|demora)'

/** What we do to put it right, or only are, feel and learn, by the beginnings of the verbs; any other deed that is past is what went wrong. */
const calm =
  'abon|acab|aclar|acredit|activ|actualiz|adjunt|agend|agradec|agreg|ampli|anot|anul|añad|apart|aplic|apoy|apreci|aprend|arregl|asegur|asign|asist|asum|atend|averig|avis|ayud|bonific|busc|busqu|cambi|cancel|celebr|cerr|cit|coloc|comprend|comprob|comunic|condon|conf|conoc|consegu|consider|consult|contact|contest|convers|coordin|corr[ie]g|cre|cuid|cumpl|deb|decid|desactiv|desbloque|descont|dese|detect|devolv|devuel|dig|dirig|disculp|ech|elabor|eligi|emit|empez|encarg|encontr|entend|entreg|envi|escal|escrib|escrit|escuch|esper|est|estudi|exig|explic|extend|facilit|formul|gan|garantiz|gestion|guard|habilit|habl|hab|hag|hay|hech|hecho|identific|imagin|implement|impuls|inclu|incorpor|inform|ingres|inici|insist|instal|intent|invest|invit|l[eií]|lament|liber|limpi|llam|lleg|llev|localiz|logr|mand|marc|mejor|mir|modific|necesit|notific|obt|ofre|orden|organiz|pact|pag|par[ae]|pas|ped|pens|pid|pod|pon|pong|prefer|pregunt|prepar|present|prob|procur|program|prometi|propon|propus|pud|pued|puest|qued|quer|quis|quit|reactiv|reasign|recalcul|recarg|recib|reclam|recog|recoj|reconoc|record|recuper|reembols|reenv|reemplaz|reforz|regal|registr|reinici|reintegr|remit|repar|repas|repet|repon|report|repuest|repus|reserv|resolv|resuelt|respet|respond|restabl|restaur|restitu|retir|reun|revis|rog|sab|salg|seam|sent|sep|señal|sol|somet|sub|suger|super|supim|supuest|sustitu|teng|ten|termin|tom|trabaj|tra[eií]|tramit|transfer|trat|ubic|va|ve(?!nd)|vi|valor|veng|verific|visit|vist|viv|volv|vuel'
const noVerbs =
  '\\w*ísimos|últimos|próximos|mínimos|máximos|ánimos|primos|décimos|óptimos|pésimos|séptimos|íntimos|legítimos|anónimos|kilogramos|gramos|tramos|ramos|reclamos|contramos|vamos|damos|aquí|así|allí|ahí|sí|mí|qué|porqué|café|sé|té|bebé|comité|josé|esquí|\\w*[ií]amos|\\w*[áa]bamos|\\w*(?:ar|er|ir|dr|rr|br)é'

export const ownership: readonly Pattern[] = [
  {
    name: 'what we did',
    shape: wordings(
      `(?<!(?:ya|que|si) (?:(?:le|te|les|os|lo|la|se lo|se la|te lo|te la) )?)(?!(?:${noVerbs})(?!\\w))(?!(?:hicimos|hice) (?:todo|cuanto|lo (?:posible|que|mejor|imposible)|nuestro mejor))(?!(?:${calm})\\w*)\\w{2,}(?:amos|ímos|[éí])`,
      `(?:hemos|habíamos|he|había)(?: (?:le|te|siempre|también|vuelto a))? (?!(?:${calm})\\w*)\\w+(?:ado|ido|erto|to|cho|sto)`,
      '(?<!ya )(?:te|le|les|os|se lo|se la|la|lo) (?:puse|dije|pusimos|dijimos|trajimos|dimos|hicimos)(?! (?:de baja|de alta|el cambio|el abono|un abono|la devolución|el reembolso|el depósito|la transferencia|la reserva|acceso|prioridad|una? (?:vale|cupón|crédito|nuev\\w+)))',
      '(?<!(?:ya|que|me|nos|se) )(?:puse|pusimos|dije|dijimos)(?! (?:en marcha|a disposición|de nuestra parte|que (?:le|te)))',
      'se (?:nos|me) \\w+(?:ó|aron|ieron|yeron)',
      'nadie (?:de (?:nosotros|nuestro equipo|aquí) )?(?:le|te|les|os|la|lo) (?:\\w+ )?(?:avis|llam|dij|contest|respond|atend|explic|inform|pregunt|escuch|ayud|abri|devolv|recib|pid)\\w+',
    ),
  },
  {
    name: 'we did it',
    shape: wordings(
      `(?:hemos|habíamos|he|había)(?: \\w+){0,2} ${failed}`,
      `(?:hemos|habíamos|he|había) \\w+(?: (?!no )\\w+){0,5} ${wrong}`,
      `(?:${failing})(?:amos|ímos|[éí])`,
      '(?:se )?(?:nos|me) (?:olvidó|perdió|pasó|rompió|escapó|cayó|coló|fue de las manos|ha olvidado|ha perdido|ha pasado|ha escapado|ha roto|traspapeló|extravió)',
      // "Te mandamos el pedido de otra persona": nobody says so of what went well.
      `(?:(?:le|te|les|os|se lo|se la|lo|la|los|las) )?\\w+(?:amos|ímos)(?: (?!no )\\w+){0,7} ${wrong}`,
      `(?:le|te|les|os|se lo|se la) (?:di|puse|mandé|envié|dije|hice|dejé|cobré|pasé|entregué)(?: (?!no )\\w+){0,5} ${wrong}`,
      `(?!(?:aquí|así|allí|ahí|qué|sé|mí|sí|café|porqué)(?!\\w))\\w{2,}[éí](?: (?!no )\\w+){0,5} ${wrong}`,
      '(?:metimos|metí|hemos metido|he metido) la pata',
      '(?:dejamos|dejé|hicimos|hice) (?:\\w+ ){0,2}(?:esperando|esperar|plantad[oa]|tirad[oa]|colgad[oa]|perder|volver|venir|sin)',
      '(?:lo|la|los|las) (?:teníamos|tenía|tuvimos) (?:mal|olvidad|traspapelad|perdid|parad|guardad|extraviad)\\w*',
      '(?:lo|la|los|las)? ?\\w+(?:amos|ímos|mos) nosotr[oa]s',
      '(?:lo|la|los|las) \\w+[éí] yo',
      '(?:fuimos|hemos sido|fui|he sido|fue|ha sido) (?:nosotr[oa]s|yo|cosa (?:nuestra|mía)|cosa de nuestr[oa]s?|(?:muy |demasiado )?(?:lent|torp|injust|descuidad|desconsiderad)\\w+)',
      '(?:fui|fuimos|he sido|hemos sido|estuve|estuvimos) (?:muy |demasiado |poco |tan |un |una |bastante )?(?!a(?!\\w)|al(?!\\w)|con(?!\\w)|en(?!\\w)|por(?!\\w)|\\w+ndo(?!\\w))\\w+',
      '(?:vendimos|regalamos|tiramos) (?:su|tu)',
    ),
  },
  {
    name: 'we left it undone',
    shape: wordings(
      `no(?: (?:le|te|les|os|lo|la|los|las|nos|me|se lo|te lo|se la|te la))? (?:hemos|habíamos|he) (?!${undone})\\w+(?:ado|ido|to|cho|sto)`,
      `no(?: (?:le|te|les|os|lo|la|los|las|nos|me|se lo|te lo|se la|te la))? (?:${left})(?:amos|ímos)`,
      'no(?: (?:le|te|les|os|lo|la|los|las|nos|me|se lo|te lo|se la|te la))? (?:dimos|hicimos|dijimos|estuvimos|supimos|vimos|vinimos|fuimos|pusimos|trajimos|caímos en|nos dimos cuenta|vi|di|hice|dije|supe|fui|vine|puse|estuve|me di cuenta)',
      'no(?: (?:le|te|les|os|lo|la|los|las|me|se lo|te lo|se la|te la))? (?!recibí|encontré|sé|logré|conseguí|creí)\\w{2,}[éí]',
      '(?:deja|dejamos|dejé) de \\w+r(?:le|te)',
      'ni(?: siquiera)? (?:(?:le|te|les|os|lo|la|los|las|un|una) )?\\w+(?:amos|ímos|[éí])',
      'así (?:se |te |le |os )?(?:lo |la |los |las )?\\w+(?:amos|ímos)',
    ),
  },
  {
    name: 'our mistake',
    shape: wordings(
      `(?:nuestr[oa]s?|mis?) (?:propi[oa]s? |gran |grave |enorme |mal[oa] )?${mistake}`,
      `(?<!no (?:es|fue|era|ha sido) )${mistake} (?:\\w+ )?(?:nuestr[oa]s?|mí[oa]s?|mia|de nuestr[oa]s?|por nuestra parte|de mi parte|de nuestra parte)`,
      `${mistake} (?:\\w+ ){0,2}?(?:es|fue|ha sido|está|estuvo|son|era)(?: \\w+){0,2} (?:nuestr[oa]s?|mí[oa]|de nuestro lado|aquí)`,
      '(?:una?|algún) (?:\\w+ ){1,2}(?:mí[oa]|nuestr[oa]) (?:\\w+ ){0,4}(?:rompió|borró|estropeó|dañó|provocó|causó|falló|bloqueó|duplicó)',
      '(?:fallamos|falló|fallé) (?:en )?nuestr[oa]',
      '(?:es|era|fue) (?:cosa|asunto|tarea|obligación) (?:nuestra|mía|nuestro)',
      'no (?:es|fue|ha sido) (?:culpa|cosa|error) (?:suya|tuya|de usted)',
      '(?:y )?no (?:suya|tuya|de usted|vuestra)(?=[.,;!]|$)',
    ),
  },
  {
    name: 'we take responsibility',
    shape: wordings(
      '(?:asumimos|asumo|aceptamos|acepto|reconocemos|reconozco|admitimos|admito)(?: \\w+){0,2} (?:la |nuestr[oa] |mi |el |toda )?(?:responsabilidad|culpa|error|fallo|falla|equivocación)',
      '(?:nos|me) (?:hacemos|hago) (?:responsables?|cargo)',
      '(?:quedamos|quedé|quedamos muy) mal con (?:usted|vos|ustedes|contigo)',
    ),
  },
  {
    name: 'we should have',
    shape: wordings(
      '(?:deberíamos|debería|debimos|debí|tendríamos que|tendría que|teníamos que|hubiéramos debido) (?:\\w+ )?(?:haber(?:\\w{2,5})?|\\w+r(?:\\w{2,6})?)',
      '(?:no|nunca|jamás) (?:debió|debería|tenía que|tendría que|debieron|debía|tuvo que|debimos) \\w+r\\w{0,4}',
      'no (?:tiene|tenemos|tengo|hay|cabe|existe)(?: ningún| ninguna)? (?:perdón|excusa|disculpa|justificación|nombre)',
      '(?:es|fue|ha sido|resulta) (?:\\w+ )?(?:imperdonable|inadmisible|inaceptable|injustificable|intolerable)',
    ),
  },
  {
    name: 'we promised, and did not',
    shape: wordings(
      '(?:prometimos|prometí|habíamos prometido|había prometido|quedamos en|le dijimos|te dijimos)(?!\\w).{0,80}(?:no|nunca|nadie|tarde)',
    ),
  },
  {
    name: 'sorry that we',
    shape: wordings(
      '(?:siento|sentimos|lamento|lamentamos|disculpas|perdón|disculpe|disculpa|perdone|perdona|perdóne\\w*|discúlpe\\w*)(?:,? (?!si |que |haber|por |no )\\w+){0,4},? que (?:\\w+ ){0,4}?(?:hayamos|haya yo|\\w+(?:á|a|é|e)(?:ra|se)mos)',
      '(?:siento|sentimos|lamento|lamentamos|disculpas|perdón|disculpe|disculpa|perdone|perdona|perdón\\w+|perdóne\\w*|discúlpe\\w*|rogamos nos perdone|ruego nos perdone)(?:,? (?!si |que )\\w+){0,6}?,? (?:por )?(?:no )?haber(?:le|te|les|la|lo|los|las|se lo|os|nos|selo|telo)?(?! (?:respondido|contestado) (?:tan )?(?:tarde|antes))(?! podido)',
      // "Perdón por hacerle esperar", and not "por molestarle" or "por la tardanza en responder".
      '(?:siento|sentimos|lamento|lamentamos|disculpas|perdón|disculpe|disculpa|perdone|perdona)(?: (?!por )\\w+){0,3}(?: por (?!haber)\\w+(?: \\w+){0,4} y)? por (?!molestar|responder|contestar|escribir|insistir|preguntar|tardar en|tomar|volver|ser )(?:no )?\\w+r(?:le|lo|la|te|les|los|os)(?!\\w)',
      '(?:disculpas|perdón|perdone|perdona|disculpe|disculpa|siento|sentimos|lamento|lamentamos)(?: \\w+){1,6} (?:de|en|por) (?:mi|mis|nuestr[oa]s?) \\w+',
      '(?:disculpas|perdón|disculpe|siento|sentimos|lamento|lamentamos)(?: mucho)?,? (?:por )?(?:nuestr[oa]s?|mi) \\w+',
    ),
  },
  // Pardon is asked for a thing of ours, and more is said of it than its name.
  {
    name: 'pardon for a thing',
    shape: wordings(
      '(?:disculpas?|disculpe|perdón|perdone|perdona|perdoná|disculpá|pena con usted|pena con ustedes|vergüenza)(?: (?!por )\\w+){0,2},? por (?:el|la|los|las|lo|ese|esa|este|esta|estos|estas|tu|su) (?!(?:molestias?|inconvenientes?|problemas?|demora|retraso|tardanza|espera|situación|confusión|malentendido|trastornos?|incidencias?|ocurrido|sucedido|pasado|esto)(?!\\w))\\w+(?: \\w+){0,2}? (?:de|del|con|en|a|al|que|sin)',
    ),
  },
  // The failing itself is named, and it can only be ours: "perdón por la reserva duplicada".
  {
    name: 'sorry for the failing',
    shape: wordings(
      `(?:siento|sentimos|lamento|lamentamos|disculpas|disculpe|disculpa|perdón|perdone|perdona)(?: \\w+){0,2}? (?:por )?(?:el|la|los|las|un|una|este|esta|ese|esa|tanto|tanta)(?: \\w+){0,2}? (?:mal[oa]? \\w+|equivocad|duplicad|erróne|incorrect|perdid|rot|dañad|doble|cobro|defectuos|fallid|olvidad|cruzad|confundid|cancelad|anulad|mal hech|extraviad|descuid|despist|equivocación|error|fallo|falla|plantón|silencio|desastre|chapuza|maltrato|desplante|olvido|torpeza)\\w*`,
    ),
  },
]

/** Where it stands beside a plain "perdón", what went wrong is what we are sorry for: "Llegó frío y tarde. Perdón." */
export const besideSorry: readonly Pattern[] = [
  {
    name: 'it went wrong',
    shape: wordings(
      '(?:le|te|les|os|su|tu|el|la|los|las|todo|nunca|no|jamás) (?:\\w+ ){0,4}?(?:llegó|llegaron|ha llegado|apareció|funcionó|funcionaba|vino|arrancó|salió|entró|sonó|cargó)(?: \\w+){0,4} (?:rot|tarde|frí|mojad|abiert|vací|incomplet|mal(?!\\w)|equivocad|aplastad|sin|con|dañad|cambiad|a medias|quemad|crud|caducad|días|horas)\\w*|(?:nunca|no|jamás) (?:(?:le|te|les) )?(?:llegó|llegaron|apareció|vino|sonó)',
      '(?:usted|tú|vos|ustedes)? ?(?:esperó|esperaste|esperaron|perdió|perdiste|perdieron|tuvo que|tuviste que|tuvieron que|se quedó sin|te quedaste sin|se quedaron sin|pagó|pagaste|pagaron|llamó|llamaste|vino|viniste|viajó|viajaste|pasó|pasaste|pasaron|llevas?|llevan) (?:\\w+ ){0,4}?(?:\\d+|una|dos|tres|cuatro|cinco|seis|media|toda|todo|horas?|minutos?|días?|semanas?|meses|noches?|veces|esperar|volver|pagar|llamar|repetir|llave|luz|agua|cenar|comer|para nada|en vano|de más|el doble|fuera|en la calle|bajo)',
      '(?:(?:nuestr[oa]s?|mis?) (?:\\w+ ){1,3}?|uno de los nuestros )(?:no )?(?:(?:le|te|les|os|lo|la|se) )*(?:ha |han |había )?(?:falló|fallaron|fallado|perdió|perdido|borró|borrado|cobró|cobrado|dejó|dejado|rompió|roto|cerró|mandó|envió|gritó|trató|tardó|olvidó|equivocó|estaba mal|llamó|avisó|contestó|entregó|dañó|bloqueó|rechazó|canceló|confundió|hizo)',
    ),
  },
  {
    name: 'it was not right',
    shape: wordings(
      '(?:es|fue|ha sido|resulta|me parece|nos parece|era) (?:\\w+ ){0,2}?(?:injust[oa]|vergonzos[oa]|una vergüenza|un desastre|un papelón|un horror|indigno|lamentable|bochornos[oa]|penos[oa]|asqueros[oa]|grave|gravísimo)|no (?:es|fue|era|ha sido|son|me parece|nos parece) (?:\\w+ )?(?:aceptable|de recibo|normal|just[oa]|seri[oa]|correct[oa]|digno|manera|forma|formas|trato|lo que)|qué (?:\\w+ )?(?:papelón|vergüenza|desastre|chapuza|bochorno|macana|metedura|torpeza)|así no se (?:trata|hace|trabaja|atiende)|no (?:hay|tengo|tenemos|cabe|existe)(?: \\w+)? (?:excusa|disculpa|perdón|justificación)',
      '(?:el|la|los|las) (?:nuestr[oa]s?|mí[oa])(?=[.,;:!]|$)|(?:no|nunca|jamás) (?:debería|deberían|debió|debieron|tendría que|tenía que|puede) (?:haber )?(?:\\w+)|(?:no estuvimos|no hemos estado|no estuve) a la altura|(?:corre|va|quedó|queda|es) (?:\\w+ )?(?:por|de|a) (?:nuestra cuenta|nuestro cargo)|merec(?:e|ía|es|ías) (?:\\w+ )?(?:otra|más|mejor|algo)',
    ),
  },
]
