// Spanish reasons: causes, policies, circumstances, comparisons, intentions. A reason that owns the mistake is no excuse.

import type { ReasonShape, ReasonWords } from '#core/coach/languages/language.ts'
import { facts, turnedAside } from './facts.ts'
import { limits } from './limits.ts'
import { notFlat } from './not-flat.ts'
import { spelt, wordings } from './spelling.ts'

const own =
  '(?:(?:un|una|nuestr[oa]|mi|este) )?(?:propi[oa] |grave |lamentable )?(?:error|fallo|descuido|despiste|equivocación|olvido|confusión|torpeza)(?: (?:nuestr[oa]|mí[oa]|de nuestra parte|de mi parte|human[oa] nuestro))?(?! (?:del|de la|de los|técnico|informático|de sistema))|nuestr|mi (?:error|culpa|fallo)'
/** "Because we forgot", and "because you are right". */
const ourDeed =
  '(?:así|usted|tú|vos|eres|sos|es (?:usted|lo justo|su|tu)|lo (?:pidió|pediste|merece|mereces)|es (?:con |por |en |a )?(?:el|la) que (?:te|le|usted|tú|nos)|(?:(?:no|nos|se|le|te|lo|la|los|las) ){0,2}(?:habíamos|había yo)|nos importa|(?:(?:no|nos|me|se|le|te|lo|la) ){0,3}(?:(?!(?:sé|estamos|trabajamos|contamos|esperamos|dependemos|necesitamos|priorizamos|damos|aplicamos|pudimos|vamos|\\w+[ií]amos|\\w+[áa]bamos)(?!\\w))\\w{2,}(?:amos|imos|[éí])(?!\\w))|(?:el|la) \\w+ (?:es|era|fue|ha sido) (?:nuestr|mí)|tiene|tienes|tenés|merece|mereces|merecés|queremos|quiero|sé|sabemos|(?:(?:no|nos|me|se|le|te|lo|la) ){0,3}(?:hemos|he|fall|olvid|equivoc|comet|perd|confund|romp|tard|avis|revis|llam|contest|cumpl|apunt|debimos|debí|dimos|di(?!\\w)|vi(?!\\w)|vimos|hicimos|hice))'
const bad =
  '(?:técnic|operativ|logístic|climatológic|meteorológic|ajen|de fuerza|internas?|comercial|sanitari|administrativ|de seguridad|de stock|de agenda|de privacidad|de personal|de sistema|legal|de salud|externas?)'
const weather =
  '(?:tormentas?|temporal|lluvias?|nevadas?|nieve|hielo|huracán|ciclón|tráfico|tránsito|huelgas?|paro|bloqueos?|manifestación|averías?|apagón|cortes?|pandemia|inflación|sequía|incendios?|inundaciones|inundación|niebla|viento|calor|frío|feriados?|festivos?|puente|campaña|aduanas?|proveedor(?:es)?|fabricante|demanda|obras|accidente|cortocircuito|caída)'
const does =
  '(?:obliga|obligó|obligan|obligado|impid|afect|retras|provoc|caus|complic|cort|cerrad|caíd|demor|colaps|satur|detuv|paraliz|bloque|tirad|dejad|tumb|dañ|alter|desbord|agot)'

const cause = (shape: RegExp): ReasonShape => ({ kind: 'cause', mayHelp: true, reach: 'to clause end', shape })
const circumstance = (shape: RegExp): ReasonShape => ({ kind: 'circumstance', shape })
const policy = (shape: RegExp): ReasonShape => ({ kind: 'policy', shape })
const comparison = (shape: RegExp): ReasonShape => ({ kind: 'comparison', shape })

const rules =
  '(?:políticas?|condiciones|normas?|normativas?|términos|reglamentos?|reglas?|contrato|protocolos?|ley|legislación|procedimientos?|bases|tarifa|estatutos?|ordenanza|cláusulas?|lineamientos|aviso legal|garantía|convenio|manual|circular|resolución)'

const shapes: readonly ReasonShape[] = [
  cause(
    wordings(
      `(?:debido a|a causa de|por culpa de|como consecuencia de|a raíz de|con motivo de|en vista de)(?! (?:${own}))(?: que)?(?! (?:su|tu) (?:cumple|boda|visita|aniversario|caso|aviso|queja|mensaje|reclamo|reclamación|correo|llamada))`,
      '(?:debido|a causa|por culpa|a raíz)(?: del| al)(?! (?:error|fallo|descuido|despiste) (?:nuestro|mío|que))',
      `por (?:motivos|razones|causas|cuestiones|problemas) (?:\\w+ )?${bad}\\w*`,
    ),
  ),
  cause(
    wordings(
      `(?<!(?:perdón|disculpas) )(?:porque|(?:ya|puesto|dado) que(?! (?:\\w+ usted|(?!(?:las|los|es|muchas|muchos|otr[oa]s|est[oa]s|es[oa]s|tod[oa]s|unas|tres|vari[oa]s|poc[oa]s|nuestr[oa]s|más|tras|sus)(?!\\w))\\w{2,}(?:as|es)(?!\\w)))|toda vez que|en tanto que)(?! ${ourDeed})`,
    ),
  ),
  {
    kind: 'cause',
    shape: wordings(
      `(?:el motivo|la razón|la causa)(?: (?:del|de la|de este|de esta|de que|principal) \\w+)? (?:es|fue|ha sido|era|radica|está)(?! (?:${own}))`,
      `(?:se deben?|se debió|se debieron|se ha debido|se debía|obedecen?|obedeció) (?:a|al|únicamente|exclusivamente|sobre todo)(?! (?:${own}))(?! que (?:nos|no|me|olvid|fall))`,
      `(?:viene|vino|fue|está|estuvo|ha sido|son|fueron) (?:\\w+ )?(?:motivad|provocad|originad|ocasionad|causad|condicionad)[oa]s? por(?! (?:${own}|nosotros|mí))`,
      '(?:incremento|ajuste|cargo|cambio|cobro|importe|aumento|subida|diferencia|retraso|demora|alza|recargo|bloqueo|cierre|decisión|corte)s?(?: \\w+){0,4} (?:responden?|respondió|atiende|se explican? por|vienen? de)(?: (?:a|al))?',
      'por (?:mantenimiento|obras|reformas?|inventario|actualización|limpieza|aforo|reparaciones|migración|balance)(?: \\w+)?',
      '(?:de ahí|de allí|es por eso|es por ello)(?: que)?,? (?:que|el|la|los|las|su|tu)',
      '(?:salta|saltó|saltan) (?:la|el|los|las) \\w+ (?:cuando|si)',
    ),
  },
  circumstance(
    wordings(
      'ajen[oa]s? (?:por completo )?a (?:nuestr[oa]s?|nosotros|la empresa|la compañía)(?: \\w+)?',
      'fuera de nuestr[oa]s? (?:control|alcance|manos)',
      '(?:escapa|escapan|se nos escapa) (?:a|de|por completo a|completamente de)(?: nuestr[oa])?(?: \\w+)?',
      'fuerza mayor|casos? fortuitos?',
      'inevitables?|imprevist[oa]s?|imprevisibles?',
      '(?:no|poco) (?:depende|está|dependía|estaba|estuvo)(?: sólo| solo)? (?:de nosotros|de mí|en nuestras? manos?|a nuestro alcance)',
      '(?:hacemos|hacen|hicimos|hago) (?:todo )?lo que (?:podemos|pueden|pudimos|está en nuestras? manos?|puedo|se puede)',
      '(?:no damos|no dan|no dimos) abasto|(?:estamos|están|estuvimos|hemos estado|andamos) (?:\\w+ )?(?:desbordad|saturad|colapsad|hasta arriba|a tope|sobrepasad|superad|cort[oa]s de)\\w*',
    ),
  ),
  circumstance(
    wordings(
      '(?:alta|gran|elevada|fuerte|enorme|mayor|inusual|tanta) (?:\\w+ )?(?:demanda|afluencia|carga de trabajo|ocupación)',
      '(?:gran|alto|elevado|enorme|mayor|inusual) (?:volumen|número|cantidad|flujo|tráfico) de (?:\\w+)',
      '(?:muchos|muchas|muchísim[oa]s|multitud de|cientos de|miles de|demasiad[oa]s|tant[oa]s|numeros[oa]s|infinidad de) (?:mensajes|llamadas|consultas|pedidos|solicitudes|casos|correos|reclamaciones|envíos|peticiones|clientes|reservas|órdenes|citas)(?! (?:suy|tuy))',
      '(?:hay|hubo|ha habido|tenemos|tuvimos) (?:un|una|media|poca|poco|mucho|mucha) (?:accidente|avería|apagón|atasco|corte|incidente|incidencia|caída|fallo (?:general|informático|eléctrico|técnico)|plantilla|personal|jaleo|lío|cola|huelga|brote)',
      'por orden de (?:llegada|entrada|recepción)',
      '(?:los|las|en|estos|el) (?:lunes|martes|viernes|sábados?|domingos?|fines? de semana|festivos|veranos?|agosto|diciembre|navidad|fiestas|mañanas|noches) (?:siempre )?(?:hay|tenemos|es|son|viene|vienen|se|el|la|con) (?:más|mucha|mucho|menos|llen|un|lluvia|junta|satura)\\w*',
      '(?:falta|escasez|rotura|ausencia|rotación) de (?:personal|stock|existencias|suministro|inventario|material|efectivos|chofer\\w*|conductores|plantilla|repuestos)',
      '(?:temporada|época|período|periodo|horario|días?|fechas?|semanas?) (?:alta|pico|punta|de (?:mucha|mucho|gran|alta|más) \\w+|señaladas?|complicad[oa]s?|fuertes?)',
      '(?:mal tiempo|mucho trabajo|mucha gente|muchísimo trabajo|hora punta|hora pico|baja médica|bajas médicas|de vacaciones(?! a))',
      `${weather}(?: \\w+){0,6} ${does}\\w*`,
      'por (?:(?:la|su|tu|vuestra) )?(?:propia )?(?:seguridad|protección|salud|higiene|privacidad|confidencialidad|bienestar|comodidad)(?: de (?:todos|todas|los|las|nuestr[oa]s|sus|tus|usted)| propia|(?=[.,;]|$))(?: \\w+)?',
      '(?:la seguridad|su seguridad|tu seguridad)(?: \\w+){0,4} (?:primero|por delante|por encima|prioridad|ante todo|antes que)',
    ),
  ),
  policy(
    wordings(
      `(?:según|conforme a|de acuerdo (?:con|a)|por|bajo|acorde a|en virtud de|con arreglo a|en cumplimiento de|tal (?:y como|cual|como) (?:figura|indica|establece|consta|aparece|dice|recoge)\\w* (?:en )?)(?: ?(?:nuestr[oa]s?|las?|los|el|del|de la))?(?: \\w+)? ?${rules}(?! (?:le|te|les|os) (?:corresponde|damos|da|toca|devolv))`,
      'conforme (?:a )?(?:la cláusula|el artículo|las condiciones|la normativa|lo (?:dispuesto|establecido|pactado))|se ajust(?:ó|a|an|aron) a (?:la normativa|la ley|derecho|lo pactado|las normas)|conforme al (?:contrato|reglamento)|de acuerdo al (?:contrato|reglamento)',
    ),
  ),
  policy(
    wordings(
      `${rules}(?: \\w+){0,4}? (?:no )?(?:(?:nos|le|les|lo|me|te) )?(?:permiten?|dejan?|establecen?|establecido|indican?|dicen?|prevén|prevé|contemplan?|exigen?|obligan?(?! a (?:pagar|devolver|reembolsar|indemnizar|compensar|reparar))|impiden?|prohíben?|facultan?|autorizan?|marcan?|fijan?|limitan?|excluyen?|requieren?|señalan?|estipulan?|especifican?|ampara\\w*|cubren?)(?! a (?:su|tu) favor)`,
      `(?:está|están|es|son|viene|viene|práctica|fue) (?:\\w+ )?(?:autorizad|permitid|regulad|contemplad|amparad|recogid|previst|estipulad|establecid|prohibid)[oa]s? (?:por|en) (?:\\w+ ){0,2}${rules}`,
      `práctica(?: \\w+)? (?:autorizad|permitid|regulad|legal|habitual|común|estándar|normal)\\w*`,
      `(?:figura|figuran|aparece|consta|constan|viene|está|están|se indica|se detalla|se especifica|se establece|lo dice|lo pone|se recoge|se informa|lee|advierte|marca|pone|venía|ponía)(?: \\w+){0,3} en (?:el|la|los|las|nuestr[oa]s?|su|tu) (?:\\w+ ){0,2}(?:${rules}|web|página|ficha|anuncio|póliza|factura|billete|boleto|etiqueta|punto|apartado|artículo|letra|descripción|pliego|correo de confirmación|reserva|ticket|tique|cartel|catálogo|prospecto|instrucciones|diario|tablón)`,
      '(?:estaba|estuvo|fue|ha sido|había sido|quedó) (?:\\w+ )?(?:anunciad|avisad|publicad|comunicad|notificad|informad|señalizad)\\w* (?:en|con|desde|por|a|al)(?! (?:usted|error))',
      '(?:en|desde) el (?:punto|apartado|artículo) \\d+',
      '(?:el|nuestro) sistema no(?: (?:lo|nos|me|le|les))? (?:permite|deja|admite|reconoce|acepta)',
      '(?:aceptó|aceptaste|firmó|firmaste|aceptan|acepta usted)(?: \\w+){0,3} (?:términos|condiciones|contrato|bases|política|tarifa)|al (?:aceptar|contratar|comprar|reservar|registrarse|suscribirse|firmar),? (?:usted|tú|se|el|la|los|las)(?! (?:le|te) dij)',
      '(?:como|tal como|según) (?:ya )?(?:se )?(?:le|te|les) (?:informó|indicó|indicamos|avisó|avisamos|informamos|advirtió|advertimos|comunicó)',
    ),
  ),
  policy(
    wordings(
      'no (?:están|está) garantizad[oa]s?',
      'no garantizamos|sin garantía',
      'no (?:tiene|tienes|tenés|da|genera) derecho',
      '(?:no|sin) (?:podemos|puedo|se pueden?|cabe|hacemos|permitimos)(?: hacer)? (?:excepciones|ninguna excepción|una excepción)|no hay excepciones',
    ),
  ),
  comparison(
    wordings(
      '(?:otros|los demás|muchos|todos los|la mayoría de (?:los )?|el resto de (?:los )?)(?: nuestros)? ?(?:clientes|usuarios|compradores|pasajeros|viajeros|huéspedes|pacientes|alumnos|vecinos|abonados|socios|consumidores|titulares) ?\\w*',
      '(?:como (?:en )?(?:todas(?: partes)?(?=[.,;]|$)|todos(?=[.,;]|$)|cualquier (?:otr[oa]|empresa|aerolínea|tienda|hotel|banco|compañía|producto))|igual que (?:en )?(?:todas|cualquier|otras)|(?:que la |que |en )(?:de )?(?:la mayoría de )?(?:otras|las demás) (?:aerolíneas|empresas|tiendas|compañías|marcas|plataformas|cadenas|operadoras|entidades)|la competencia|todas? las? (?:marcas|empresas|compañías|aerolíneas|tiendas|industria|demás)|todo el (?:sector|mundo|mercado|país|gremio)|no (?:solo|sólo|únicamente) (?:la nuestra|nosotros|el nuestro|a usted|a ti|contigo))',
      '(?:a|para) todos (?:por igual|los (?!(?:partidos|días|meses|años|fines|efectos|niveles|puntos|datos|gastos|dispositivos|trenes|vuelos|públicos|gustos)(?!\\w))\\w+)|(?:nadie|ningún (?:otro )?(?:cliente|usuario|pasajero|huésped|vecino)) (?:más )?(?:se ha quejado|ha tenido|nos ha|se queja|ha reportado)',
      'no (?:constituye|es|se trata de|supone|representa) un (?:caso|hecho|problema) (?:particular|aislado|exclusivo)|(?:es|son) (?:el|los) (?:primer[oa]?|únic[oa])s? (?:cliente|caso|queja|que se queja)',
    ),
  ),
  comparison(
    wordings(
      '(?:estas cosas|esto|estos errores|los errores|estas situaciones|eso) (?:pasan|pasa|suelen (?:pasar|ocurrir|suceder)|suele (?:pasar|ocurrir|suceder)|ocurren?|suceden?|puede (?:pasar|ocurrir|suceder)|pueden (?:pasar|ocurrir|suceder))',
      '(?:es|son|resulta|entra dentro de lo) (?:algo |lo |muy |bastante |completamente |totalmente )?(?:habitual|habituales|normal|normales|frecuente|frecuentes|común|comunes|natural|típico|esperable)(?: (?:en|que|para|con|de)|(?=[.,;]|$))',
      '(?:es|son) (?:parte|el precio|propi[oa]s?|cosas?|algo inherente|inherentes?) (?:de|a|del)(?! (?:nosotros|nuestr|mi))(?: \\w+)?',
      '(?:apenas|tan sólo|tan solo|solo|sólo|únicamente|solamente) (?:fue(?:ron)?|son|es|hubo|unos|unas|de) (?:\\w+ )?(?:\\d+|un[oa]s|minutos|horas|días|seis|cinco|diez|dos|tres)|fue(?:ron)? (?:de )?apenas \\w+|no es para tanto|tampoco es',
    ),
  ),
  {
    kind: 'intention',
    shape: wordings(
      'no (?:era|fue|ha sido|es|estaba en) (?:nuestr[oa]|mi)s? (?:intención|propósito|ánimo|voluntad|deseo)',
      '(?:nunca|no|jamás) (?:quisimos|quise|pretendíamos|pretendimos|queríamos|quería|tuvimos la intención|hubo (?:mala )?intención)',
      'sin (?:ninguna )?mala (?:intención|fe)',
    ),
  },
]

export const reasons: ReasonWords = {
  shapes: [...shapes, ...limits, ...turnedAside],
  facts,
  advice: spelt(
    /(?<![a-zß-öø-ɏ])(?:por favor|voy a|vamos a|puede|puedes|podés|recomendamos|recomiendo|reinicie|reinicia|le hago|te hago|hemos añadido)(?![a-zß-öø-ɏ])/i,
  ),
  // "Le quito el recargo", "le hemos buscado otro", "siento que le hiciéramos esperar": then the rest of the sentence defends nothing.
  deed: spelt(
    /(?<![a-zß-öø-ɏ])(?:(?<!(?:ya|que|como|tal y como) )(?:le|te|les|os|se l[oa]s?|te l[oa]s?)(?: (?:he|hemos))? (?!(?:dej|cobr|fall|olvid|perd|hic|hech|inform|avis|indic|coment|explic|entreg|recuerd|record|dij|dich|comunic|pid|ped|rog|rueg|agrade|sugier|suger|recom|invit|aclar|cuent|confirm|dig|lament|entend|entiend|asegur|negam|pudim|podem|cancel|retras)[a-zß-öø-ɏ]*)[a-zß-öø-ɏ]{2,}(?:amos|imos|emos|[éíoó]|ado|ido|esto|cho)|(?:he|hemos) (?:quitado|anulado|devuelto|pedido|mandado|enviado|puesto|encargado|buscado)|(?:siento|sentimos|lamento|lamentamos|disculp[ae]|perdón|perdon[ae])(?: [a-zß-öø-ɏ]+){0,2} (?:que (?:[a-zß-öø-ɏ]+ ){0,3}(?:hayamos|haya yo)|(?:por )?(?:no )?haber))(?![a-zß-öø-ɏ])/i,
  ),
  failing: spelt(
    /(?<![a-zß-öø-ɏ])(?:no(?! (?:hay (?:penaliz|coste|cargo)|(?:(?:le|te|les|se|la|lo|nos) )*(?:cost|cobr|tien(?:e|es) que|ten[ée]s que|hace falta|necesit|llegará|volver|pag|habrá|preocup)))|nunca|nadie|tard[eóa][a-zß-öø-ɏ]*|retras[a-zß-öø-ɏ]*|demor[a-zß-öø-ɏ]*|perdid[a-zß-öø-ɏ]*|dañad[a-zß-öø-ɏ]*|rot[oa]s?|mal|agotad[a-zß-öø-ɏ]*|faltan?|suspend[a-zß-öø-ɏ]*|cancel[a-zß-öø-ɏ]*|cobr[a-zß-öø-ɏ]*)(?![a-zß-öø-ɏ])/i,
  ),
  // What a rule gives the customer is no shield.
  condition: spelt(
    /^(?:si|en caso de) |(?<!(?:no|sin) (?:(?:tiene|tienes|hay|da|genera) )?)(?:tien(?:e|es|en)(?: usted)? derecho a|le corresponde|(?:le|te|os) (?:protege|ampara|permite)|a (?:su|tu) favor|sin (?:coste|cargo|costo|gastos?) (?:alguno|para)|gratis|íntegr|(?:devolución|reembolso|indemnización) (?:complet|total|íntegr)[oa]|^(?:su|tu) [a-zß-öø-ɏ]+ (?:ya )?(?:incluye|cubre|contempla) (?!(?:(?:una?|la|el) )?(?:permanencia|penaliz|comisión|recargo|cuota|franquicia))|(?:cubre|incluye|ampara)(?: [a-zß-öø-ɏ]+){0,3} (?:enter|complet|tod)[oa]s?(?![a-zß-öø-ɏ]))/i,
  ),
  notFlat,
  turn: / (?:y|pero|sino) (?:nosotros|hemos|vamos|voy|le|te)(?![a-zß-öø-ɏ])/i,
  firstSo: spelt(
    /^(.{8,120}?), (?:así que|por lo que|por lo cual|por eso|de modo que|de manera que|de ahí que) (?=(?!no (?:(?:le|te|les) )?(?:cost|cobr|pag|tien|hace falta|necesit))(.+))/i,
  ),
  ownSubject: spelt(
    /^(?:(?:y|pero|estimad[oa]|hola|[a-zß-öø-ɏ'-]+,) )*(?:nosotros|yo|usted|tú|vos|hemos|he|nos|me|no (?:le|te|lo)|olvidamos|perdimos|fallamos|cometimos|su|tu|por favor|[a-zß-öø-ɏ]+[ai]mos)(?![a-zß-öø-ɏ])/i,
  ),
  guess: spelt(
    /(?<![a-zß-öø-ɏ])(?:probablemente|posiblemente|seguramente|al parecer|quizás?|parece que|lo más probable|casi siempre|tal vez|a lo mejor)(?![a-zß-öø-ɏ])/i,
  ),
}
