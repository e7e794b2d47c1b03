// What Spanish letters tell of the day, of the business and of things as such, with no "porque" before it: storms, strikes, queues, what is made so,
// what everybody has, what was announced, done rightly or paid little for. Each may be true, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { each } from './spelling.ts'

const fact = each<Omit<ReasonShape, 'shape'>>({ kind: 'limit', mayHelp: true })
const circumstance = each<Omit<ReasonShape, 'shape'>>({ kind: 'circumstance', mayHelp: true })

const none = '(?!\\w)'
const the = '(?:el|la|los|las|un|una|unos|unas|este|esta|estos|estas|ese|esa|esos|esas|semejante|tanto|tanta|tantos|tantas|tal)'
/** What befalls a company. */
const calamity =
  '(?:tormentas?|temporal|temporales|borrasca|lluvias?|nevadas?|nieve|nieblas?|neblina|hielo|granizo|viento|vendaval|oleaje|huracan(?:es)?|huracán|ciclón|terremoto|sismo|inundaci(?:ón|ones)|deslave|derrumbe|sequía|incendios?|calor|frío|heladas?|ola de (?:calor|frío)|clima|mal tiempo|tráfico|tránsito|atascos?|trancón|tacos?|huelgas?|paros?|piquetes?|bloqueos?|marchas?|manifestaci(?:ón|ones)|apagón|apagones|averías?|cortes? (?:de|del|programad)|caída del|fallo (?:general|eléctrico|del)|saturación|colapso|sobrecarga|congestión|avalancha|aluvión|auge|oleada|pico|lanzamiento|estreno|festivos?|feriados?|puente|vacaciones|fiestas|rebajas|campaña|temporada|navidad(?:es)?|semana santa|pandemia|gripe|epidemia|crisis|guerra|inflación|escasez|falta|rotura|subida|alza|partido|maratón|feria|mundial|final|demanda|afluencia|volumen)'
const staff =
  '(?:técnic\\w+|personas?|emplead\\w+|trabajador\\w*|operador\\w*|operari\\w+|choferes|conductores|repartidores|riders?|mensajer\\w+|agentes?|asesor\\w*|médic\\w+|doctor\\w*|enfermer\\w+|maestr\\w+|profesor\\w*|camarer\\w+|meser\\w+|cociner\\w+|administrativ\\w+|recepcionistas?|cajas?|cajer\\w+|ventanillas?|manos|furgonetas?|camiones|ambulancias?|grúas?|cuadrillas?)'
const many =
  '(?:mensajes|llamadas|consultas|pedidos|solicitudes|casos|correos|reclamaciones|reclamos|quejas|envíos|peticiones|clientes|reservas|órdenes|citas|expedientes|trámites|usuarios|pasajeros|alumnos|alumnas|estudiantes|pacientes|exámenes|paquetes|bultos|maletas|huéspedes|vecinos|socios|tickets|jugadores|conexiones|visitas|personas|gente|altas|siniestros|facturas|comensales|turnos)'
const small = '(?:dos|tres|cuatro|cinco|seis|siete|ocho|diez|\\d+|un par de|pocas|pocos|la mitad)'
const price = '(?:precio|dinero|plata|tarifa|coste|costo|importe|euros|pesos|dólares|soles)'
const ours = '(?:nuestr[oa]s?|nosotr[oa]s|mí[oa]?s?)'

/** Said in a reply that does nothing. */
export const facts: readonly ReasonShape[] = [
  // The day
  ...fact(
    `(?:con|ante|tras|(?<!(?:perdón|perdon\\w+|disculp\\w+|lament\\w+|siento|sentimos|pena|vergüenza|gracias|compens\\w+|excusas)(?: \\w+){0,6} )por|dad[oa]s?|vist[oa]s?|frente a|entre) ${the}(?: (?!${ours})\\w+){0,2} ${calamity}(?! (?:que (?:tuvo|sufrió|pasó|le|te|nos)|de (?:paciencia|respuesta|información|noticias|atención|respeto|su|tu)))`,
    `(?:con|ante|entre|por) (?:tanto|tanta|tantos|tantas) (?:\\w+ )?(?:${many}|trabajo|lío|jaleo|movimiento)`,
    '(?:con|dado|dada|dados|dadas|visto|vista|ante) (?:el|la|los|las|un) (?:\\w+ )?(?:elevad|creciente|enorme|gran|alt|complejidad|magnitud|imposibilidad|dificultad|envergadura|situación|antigüedad|naturaleza|características|circunstancias|cantidad|número|plantilla|personal)\\w*',
    '(?:habida cuenta|en vista) (?:de|del)',
    `${calamity}(?: \\w+){0,6} (?:nos|les) (?:tiene|tienen|tuvo|tuvieron|ha|han|dejó|dejaron|pilló|agarró|cogió|obligó|obligan|impide|impidió|tumb|tumba|tumban|complic|afecta|afectó|desbord|retras|pone|puso|para|paró|paralizó)\\w*`,
    `(?:estamos|están|anda|andan|andamos|estuvimos|hemos estado|sigue|siguen|lleva|llevan|cerrad[oa]s?|parad[oa]s?|detenid[oa]s?|atrapad[oa]s?|retenid[oa]s?|bloquead[oa]s?)(?: \\w+){0,5} (?:de huelga|en huelga|de paro|en paro|por ${the} ${calamity})`,
    '(?:bajo|en) mínimos|patas arriba|a medio gas|hasta el cuello|no (?:damos|dan|da|llegamos|llegan|daba|daban) (?:para|a) (?:más|todo|tanto)|(?:salió|salieron|llegó|hizo|hicieron|fue|hacen) (?:como|lo que) (?:se )?(?:pudo|pudieron|pueden)',
    'no (?:había|quedaba|quedaban|hay|quedan) (?:ni )?(?:un|una|ningún|ninguna)? ?(?:\\w+ )?(?:libre|disponible|suficiente|más)s?',
    '(?:hubo que|tuvieron que|no (?:quedó|quedaba|hubo|había) (?:otra|más remedio|alternativa|otra opción)|(?:nos )?v(?:imos|ieron|io) (?:en la obligación|obligad[oa]s?))(?! (?:pedirle|esperar|llamar|repetir|venir|ir))(?: \\w+)?',
    '(?:la|las) (?:bajas?|ausencias?|vacantes?|jubilaci(?:ón|ones)|rotación) (?:de|sin|del|médicas?|por)|(?:bajas|vacantes|plazas|jubilaciones) sin cubrir|(?:tuvimos|tenemos|hubo|hay|con) (?:\\w+ )?(?:bajas|ausencias|vacantes|enfermos|enfermas|compañeros de baja|gente de baja)',
  ),
  // The business
  ...fact(
    `(?:somos|tenemos|contamos con|contábamos con|quedamos|hay|éramos|atendemos|había) (?:solo |sólo |solamente |apenas |únicamente |nada más )?${small} (?:\\w+ )?${staff}(?! (?:de guardia |libres? |disponibles? |ya )?(?:a su|para usted|para ti|en camino|a tu))`,
    `(?:somos|éramos|quedamos|estamos|estábamos) (?:solo |sólo |solamente |apenas |nada más )?(?:pocos|pocas|dos|tres|cuatro|un equipo (?:pequeño|reducido|chico)|una (?:empresa|tienda|oficina|escuela|clínica|pyme) (?:pequeña|chica|familiar)|cort[oa]s|justos)${none}(?! (?:a|los|las|en camino|quienes|que)${none})`,
    `(?:un|una|solo|sólo|apenas|única) (?:sol[oa] )?(?:persona|${staff})(?: \\w+)? (?:para|en|por) (?:tod|cada|las|los|\\d|el turno|la (?:oficina|tienda|planta))\\w*`,
    `(?:corrigen|atienden|atendemos|reciben|recibimos|entra|entran|tramitamos|gestionamos|movemos|manejamos|procesamos|hacemos|llegan|revisan|despachamos|llevamos|transportamos|servimos|repartimos|preparan|preparamos|hay)(?: \\w+){0,3} (?:cientos|miles|millones|decenas|docenas|más de|unos|unas|\\d[\\d.]*|doscient[oa]s|trescient[oa]s|mil|el (?:doble|triple)|montones)(?: \\w+){0,2} (?:${many}|lo (?:habitual|normal)|que (?:en )?un)`,
    `(?:hay|había|tenemos|tiene|tienes) (?:\\w+ )?(?:\\d+|cien|cientos|muchas|muchos|varias|varios|bastantes|tantas|tantos) (?:\\w+ )?${many} (?:por )?(?:delante|antes|en (?:cola|espera|lista)|pendientes)`,
    '(?:estamos|están|estábamos|seguimos|nos encontramos|andamos) (?:\\w+ )?(?:cambiando|migrando|actualizando|renovando|implementando|implantando|estrenando|en (?:obras?|plena?|proceso|periodo|período|fase|transición|mantenimiento|rodaje|reformas?|inventario))(?! (?:su|tu|de (?:su|tu))(?!\\w))(?: \\w+)?',
    '(?:hemos cambiado|cambiamos|acabamos de (?:cambiar|estrenar|migrar)|se (?:cambió|actualizó|renovó|migró)|por (?:el |un )?cambio|(?:el|un) cambio|la (?:migración|actualización|implantación)) (?:de|del|a un|de un) (?:\\w+ )?(?:sistema|programa|software|servidor|plataforma|proveedor|temporada|gestión|versión|tarifas?|turno|sede)',
  ),
  // Made so
  ...fact(
    '(?:forma|forman|es|son) (?:una )?parte (?:de|del)(?! (?:nuestr|mi|la solución))(?: \\w+)?|(?:propi[oa]s?|típic[oa]s?|característic[oa]s?|inherentes?|natural(?:es)?|intrínsec[oa]s?) (?:de|del|a|al) (?!usted|ti)\\w+|(?:es|son|resulta|resultan) (?:\\w+ )?(?:inherentes?|impredecibles?|inevitables?)',
    '(?:es|son) (?:los|las|el|la|lo) que (?:es|son|hay|tiene|toca|tocan)(?!\\w)|(?:son|es) (?:cosas?|gajes|el signo|ley) (?:de|del) \\w+|(?:no hay|sin) (?:vuelta de hoja|más misterio|milagros)|ya se sabe|(?:qué|que) (?:quiere|quieres|querés) que (?:le|te) (?:diga|haga|hagamos)',
    '(?:es|son|son de|es de|está|están) (?:de |hech[oa]s? (?:a mano|de) |artesan\\w+ ?|fabricad[oa]s? (?:a mano|en) ?)(?:piel|madera|cuero|lana|algodón|lino|mármol|piedra|cristal|materiales?|origen|producto|fibra)(?: \\w+)?(?:,? (?:y|por eso|así que|de modo que|con lo que) )',
    `(?:tiene|tienen|con) (?:ya |más de |casi )*(?:muchos|varios|\\w+|\\d+) (?:años|siglos)(?! (?:de garantía|con nosotros))(?: y|,| de (?:uso|antigüedad)|$|(?=[.;]))|a (?:esas|esa) (?:edad|edades|alturas)|(?:edificio|casa|red|instalación|vivienda|inmueble|casco|tubería|cañería)s? (?:\\w+ )?(?:antigu|históric|viej|catalogad|del siglo|centenari|protegid)\\w*`,
    '(?:suelen?|tienden? a|(?:acaban?|terminan?) (?:siempre|por|\\w+ndo)|siempre (?:hay|habrá|existe|se|queda)|siempre (?:\\w+ )?algun[oa]|nunca (?:se sabe|es igual|hay garantía))(?: \\w+)?',
    '(?:algun[oa]s?|alguien|algún \\w+) (?:siempre )?(?:se (?:tuerce|pierde|queda|retrasa|cae|rompe|extravía|daña)|siempre)\\w*|(?:unas veces|a veces sí|otras no|nadie es perfecto|somos humanos|son humanos|errar es)(?: \\w+)?',
    '(?:cuando|si) (?:llueve|nieva|hiela|hace (?:frío|calor|viento)|sopla|hay (?:\\w+ )?(?:tormenta|niebla|viento|partido|fiesta|mucha|muchos|gente|nubes)|se (?:acumula|junta|llena|satura|moja|lava|usa|calienta|enfría|conecta)n?)',
    '(?:en|durante|los|las|cada|todos los|todas las) (?:invierno|verano|otoño|primavera|navidades|enero|febrero|agosto|diciembre|año|madrugada|fines de semana|viernes|lunes|sábados|domingos|mañanas|noches|hora punta|horas punta|hora pico|fiestas),? (?!le|te|nos|me|lo|la (?:llam|llev)|abrimos|estamos (?:abiert|aquí))(?:(?:los|las|el|la|por|en|esta|estas|todo) )?\\w+(?: \\w+){0,2}(?: (?:tienen?|pasan?|se|hay|suben?|bajan?|fechas|va|van|atrasan?|tardan?))(?!\\w)',
    '(?:van?|anda|andan|funcionan?) (?:\\w+ )?(?:rotando|cambiando|lent[oa]s?|despacio|con (?:retraso|demora|lentitud|intermitencia)|intermitentes?|retrasad[oa]s?|atrasad[oa]s?|a tope|según)(?! (?:y (?:lo|la|nos)|por nuestr))',
    '(?:no|tampoco) (?:se )?(?:le |les )?(?:puede|pueden|podía|cabe|hay que) (?:pedir|pedirle|exigir|esperar|pretender)(?:le|les)?(?: \\w+)?|no espere[sn]? (?:un|una|que|más|otra|lujos)|(?:no|tampoco) pretend\\w+',
    '(?:el|la|los|las|nuestr[oa]s?) (?:\\w+ ){1,2}(?:no )?(?:está|están|fue|fueron) (?:\\w+ )?(?:dimensionad|diseñad|pensad|preparad|concebid|calibrad|hech)[oa]s? (?:para|de forma|de modo)|ningun[oa]? \\w+(?: \\w+){0,2} (?:está|aguanta|resiste|puede|logra|consigue|escapa|es perfect|garantiza|se salva)\\w*|ningún \\w+(?: \\w+){0,2} (?:está|aguanta|resiste|puede|logra|consigue|escapa|es perfect|garantiza|se salva)\\w*',
    `(?:por|con|a) (?:el|la|ese|esa|este|esos|lo que) ?${price}?(?: (?:que|de))? ?(?:pag|cuest|cobr|tiene|contrat)\\w*(?: \\w+)? (?:no|es|ni|tampoco|se|está)|(?:a|por|con) (?:ese|este|esos|estos) (?:\\d+ )?${price},? (?:no|es|ni|tampoco|se)|(?:es|son|está|sale|viene) (?:gratis|barat[oa]s?|económic[oa]s?|gratuit[oa]s?)(?:,| y) (?:así|no|tampoco|se|hay|por)|lo barato|de ahí (?:su|el|la) \\w+|ya (?:contempla|contemplaba|refleja|reflejaba|tiene en cuenta|lleva)[a-z]* (?:el|ese|la|esa|un)`,
    '(?:es|se trata de|son|fue|no es más que|no pasa de) (?:un|una|unos|unas|algo) (?:\\w+ )?(?:simple|mer[oa]|leve|pequeñ[oa]|mínim[oa]|puntual|estétic[oa]|habitual|insignificante|poc[oa]|ratito|detalle|nada|menor)s?(?! (?:gesto|detalle por|compensación|muestra))(?: \\w+)?|(?:simples?|mer[oa]s?) (?:cuestión|marca|trámite|formalidad|retraso|descuido|detalle|desajuste|molestia|error)|que no (?:afecta|altera|impide|compromete|influye)(?: \\w+)?',
    '(?:las|los) \\w+(?: \\w+){0,2} (?:son|resultan) (?:necesari|imprescindibl|obligatori|ineludibl|precis|igual|idéntic|comunes|similares)\\w*(?! (?:a (?:los|las) que|para (?:usted|ti)))|(?:es|son) (?:lógic[oa]|comprensible|inevitable|previsible) que(?! (?:esté|estés|se (?:queje|enfade|moleste|sienta)|te |usted|quiera|pida|dude))',
  ),
  // By an order of its own
  ...fact(
    '(?:(?:los|las|el|la|l[oa]s \\w+|este tipo de) \\w+(?: \\w+){0,3}|que|:|y) se (?:asigna|atiende|expide|ordena|cobra|calcula|tramita|procesa|resuelve|registra|reparte|adjudica|factura|liquida|publica|aplica|estima|actualiza|emite|entrega|determina|otorga|concede|pierde|decide|rige)n? (?:\\w+ ){0,2}(?:por|según|con|de acuerdo|conforme|en función|en el orden|cuando|siempre|a tod[oa]s|solo|automáticamente|sol[oa]s?|el|una vez|mediante)(?! (?:usted|su lado|ti)(?!\\w))',
    '(?:viene|vienen|está|están|es|son|fue|fueron|queda|quedan)(?: \\w+)? (?:fijad|marcad|impuest|determinad|regulad|establecid|dictad|limitad|definid|acordad|aprobad|ordenad|decidid|pactad|estipulad)[oa]s? (?:por|en|desde|a)(?! (?:usted|ti|nosotros|error)(?!\\w))',
    '(?:atiende|atienden|prioriza|priorizan|tienen?) (?:\\w+ )?(?:primero|preferencia|prioridad|antes)(?: \\w+)? ?(?:las|los|a)? ?(?:urgencias?|casos|más|quien|quienes|pacientes|graves|embarazadas|colectivos)|según (?:la|el) (?:gravedad|orden|turno|urgencia|baremo|puntuación|antigüedad|zona|temporada)',
    '(?:era|es|son|eran|válid[oa]s?|aplica|sirve|vale)(?: \\w+)? (?:solo |sólo |solamente |únicamente |exclusivamente )?para (?:nuev[oa]s|clientes|contrataciones|altas|compras|pedidos|residentes|mayores|socios|titulares|quienes)(?: \\w+){0,3}|(?:exclusivamente|únicamente|en exclusiva)(?=[.,;]|$)|(?:sin|salvo|excepto|a falta de) (?:el|la|un|una|autorización|factura|recibo|comprobante|cita|receta|ticket)(?: \\w+){0,2} (?:no (?:se|hay|es|podemos|puede)|es imposible)',
    '(?:cubre|cubren|incluye|incluyen|ampara|comprende|contempla|protege)(?: \\w+){1,5},?(?: y| pero) no (?:el|la|los|las|por|en)|(?:conforme|con arreglo|acorde|de acuerdo) al? (?:la )?(?:artículo|cláusula|apartado|punto|anexo|baremo|calendario|pliego)|por (?:ordenanza|ley|normativa|decreto|contrato|convenio|estatuto|reglamento|política|protocolo|norma|sistema|defecto)(?! (?:le|te) )',
    '(?:por (?:ese|este|tal|dicho) motivo|en consecuencia|por tanto|por lo tanto|por consiguiente|por ende),? (?:no|el|la|los|las|su|tu)(?: \\w+){1,3} (?:ha sido|fue|queda|se|está|resulta) (?:\\w+ )?(?:archivad|rechazad|desestimad|denegad|cerrad|improcedente|anulad)\\w*|(?:ha sido|fue|queda|quedó|resulta|resultó) (?:\\w+ )?(?:desestimad|denegad|archivad|improcedente)\\w*',
    '(?:la ley|la norma|la normativa|el reglamento|el banco central|el regulador|hacienda|el ministerio|la dirección|la casa matriz|la central|la franquicia|el fabricante|la marca) (?:(?:nos|les|lo|la|los|las|le) )?(?:obliga|exige|pide|impone|manda|marca|prohíbe|no deja|no permite|fija|decide|establece)n?(?! a (?:pagar|devolver|reembolsar|indemnizar|compensar|reparar))',
    '(?:cierra|cierran|abre|abren|sale|salió|salen|empieza|termina|vence|venció|caduca|caducó|cerramos|expiró)(?: \\w+){1,6} y (?:usted|tú|vos|su|tu|ya) (?:\\w+ )?(?:lleg|ped|vin|pid|present|avis|complet|env|contact|reclam|era|había)\\w*|(?:usted|tú|vos) (?:llegó|llegaste|vino|viniste|presentó|presentaste|reclamó|pagó|pagaste|contactó|llamó|llamaste|pidió|pediste) (?:tarde|fuera|después|pasad|a menos|cuando|más de|con)\\w*',
    '(?:siempre que|siempre y cuando) (?:haya|hay|exista|el|la|los|las|se|esté)(?!\\w)(?! (?:le|te) )|es lógico que (?!(?:esté|estés|se|te|le))\\w+',
  ),
  // Nothing wrong with it
  ...fact(
    '(?:el|la|los|las|su|tu|ese|esa|este|esta) (?:\\w+ ){1,3}(?:es|era|son|fue|está|estaba|eran|fueron) (?:\\w+ )?(?:correct[oa]|conforme|procedente|legítim[oa]|adecuad[oa]|cordial|ajustad[oa] a|bien (?:hech|calculad|aplicad|emitid|puest)[oa])s?(?!\\w)(?! (?:ahora|ya))|(?:está|están|es|queda) (?:todo )?(?:bien hecho|bien hecha|correcto|en regla|en verde|en su sitio|dentro de lo (?:normal|previsto|esperado|habitual|establecido))',
    '(?:corresponde|corresponden|se corresponde) (?:a|al|con) (?:la|el|los|las|un|una|su|tu)? ?(?:cuota|consumo|mes|renovación|contrat\\w+|comisión|tarifa|periodo|período|servicio|plan|seguro|impuesto|anualidad|uso)\\w*',
    '(?:aparece|figura|consta|se ve|sale|indica|refleja|registra|dice|muestra)n? (?:claramente )?que (?:(?!no )\\w+ ){0,3}?(?:firm|recib|entreg|acept|marc|solicit|confirm|llam|eleg|activ|abri|us[óa]|cancel|fue|se |contrat|pag|canje|visit|respond)\\w*',
    '(?:fue|ha sido|quedó|está|se) (?:\\w+ )?(?:entregad[oa]|entregó|notificad[oa]|avisad[oa]|avisó|publicad[oa]|publicó|comunicad[oa]|comunicó|anunci\\w+|informó|informad[oa]|atendid[oa]|recibid[oa]|colgó|depositad[oa]|dejad[oa]) (?:en|con|a|correctamente|por|conforme|debidamente|según|oportunamente)(?! (?:(?:el|su|tu|la) (?:vecin|otra|dirección equiv)|otr[oa]|error|nosotr|nuestr|retraso))(?: \\w+)?',
    `(?:técnic[oa]|repartidor[a]?|mensajer[oa]|conductor|chofer|chófer|cartero|perito|instalador|personal|operario|inspector|agente|courier|rider)(?: \\w+){0,2} (?:sí )?(?:estuvo|acudió|pasó|llegó|llamó|tocó|timbró|esperó|se presentó|intentó|fue|cumplió|siguió|actuó|hizo|atendió)(?: (?!tarde|mal|dos horas)\\w+){0,8}|(?:y )?nadie (?:(?:le|nos|les) )?(?:abri|atendi|contest|respondi|sali|recibi)(?:ó|eron)|no (?:había|hubo|se encontraba|estaba) (?:nadie|usted)`,
    `(?:de|desde|por) (?:nuestr[oa]|este|esta) (?:lado|parte)(?: \\w+){0,3} (?:salió|está|funciona|llegó|se (?:ve|hizo|emitió|envió)|no hay|todo|sin)(?: \\w+)?|(?:tal cual|tal y como|tal como) (?:lo |la |los |las |nos )*(?:recib|lleg|entreg|mand|vin|env|dej)\\w*|sal(?:e|ió|en|ieron) (?:\\w+ )?(?:revisad|probad|verificad|perfect|en perfectas|bien)\\w*|revisad[oa]s? (?:el|la|los|las) (?:grabaci|expediente|caso|registro|cámara|contrato|vídeo|video|historial|sistema)\\w*, (?!(?:nos|le|te|tiene|encontr|ver|vem|hemos|comprob))(?:el|la|no|los|las|todo|se)`,
    `(?:no (?:cometimos|cometió|hemos cometido|hubo|ha habido|existe|existió|se ha producido|se produjo|incurrimos|apreciamos)|sin que (?:conste|exista|haya)|descarta\\w*)(?: \\w+)? (?:error|errores|fallo|falta|anomalía|anomalías|irregularidad|incidencia|negligencia|incumplimiento|demora|retraso|cobro|defecto|maltrato)s?`,
  ),
  // Everybody has it
  ...fact(
    '(?:en|a|por|de) (?:toda? (?:el |la |los |las )?(?:mundo|europa|país|provincia|región|ciudad|zona|barrio|edificio|sector|comunidad|isla|américa|españa|méxico|argentina|colombia|chile|perú)|medio mundo|media (?:ciudad|europa|españa)|casi tod[oa]s?|tod[oa]s? (?:las|los) (?:demás|tiendas|hoteles|aerolíneas|bancos|compañías|comercializadoras|oficinas|sucursales|centros|vecinos|vuelos|líneas|países))',
    '(?:lo|la|le|les|se|nos|los|las) (?:\\w+ )?(?:hace|hacen|pasa|pasan|pasó|ocurre|ocurrió|sucede|sucedió|tiene|tienen|aplica|cobra|cobran) (?:a )?(?:casi )?tod[oa]s?(?: \\w+)?|(?:les|le|nos) (?:pasa|pasó|ocurrió|sucedió|tocó) (?:lo mismo|igual|también)|lo mismo (?:pasa|ocurre|sucede|hacen|cobran|en)|(?:igual|también) (?:les|le) (?:pasó|pasa|ocurre|ocurrió)',
    '(?:iguales|igual|lo mismo|la misma|las mismas|los mismos|idénticas) (?:\\w+ )?(?:para|en|a|con) (?:tod[oa]s|cualquier|cada)|(?:como|igual que|al igual que) (?:a )?(?:tod[oa]s?|cualquiera|cualquier|los demás|el resto|en todas|tanto|muchos|otros)(?: \\w+)?',
    '(?:nadie|ningún (?:otro )?(?:cliente|huésped|vecino|usuario|pasajero|padre|paciente)|ninguna otra persona|ningún otro) (?:más |otro )?(?:(?:nos|se|lo|la|le) )*(?:ha |había )?(?:dicho|comentad|quej|reclam|report|notad|protest|manifest|comentó|mencion)\\w*|(?:es|son|eres|fue|sería) (?:usted |tú )?(?:el|la|los) (?:primer[oa]?|únic[oa]|primeros|únicos)(?: \\w+)? (?:que se|que lo|en|a quien|que reclam)',
    '(?:a|en|para|y) (?:medio|todo el) (?:barrio|pueblo|mundo|vecindario|edificio|país)(?! (?:sabe|espera))(?: \\w+)?|la mayoría (?:de|no|lo|la|está|prefiere|ni)(?: \\w+)?|(?:a|en) (?:otros|otras|los demás|las demás) (?:\\w+ )?(?:les|se|no|también|va|funciona)|hay (?:cosas|casos|sitios|quien|quienes|otros) (?:\\w+ )?(?:peor|mucho peor|lo pasa|espera)\\w*|(?:podría|podía) (?:haber sido|ser) (?:peor|más)',
  ),
]

/** Said of what befell, or to turn aside what was asked, whatever else the letter does. */
export const turnedAside: readonly ReasonShape[] = circumstance(
  '(?:es|era|son) (?:que|porque)(?! (?:mañana|hoy|ya|su|tu|usted|le|te|no (?:le|te)|nos|me|hemos|he|la culpa)(?!\\w))(?:(?<=[.,:;!] (?:es|era|son) que)|(?<=^(?:es|era|son) que))|(?:lo que (?:pasa|ocurre|sucede|pasó|ocurrió)|(?:pasa|ocurre|sucede|resulta)(?: además)?) (?:es )?que(?! (?:nos|no (?:le|te)|me|la culpa|he|hemos|olvid|perd|usted|tiene))|el (?:tema|asunto|problema|caso|detalle) (?:es|está en) que(?! (?:nos|no (?:le|te)|hemos))',
  'con (?:las|los|el|la) \\w+(?: de \\w+)? (?:agotad|complet|cerrad|parad|saturad|colapsad|desbordad|inundad|cortad)[oa]s?(?! (?:le|te|nos))',
  '(?:hemos cambiado|cambiamos|acabamos de (?:cambiar|estrenar|migrar)) (?:de|del|a un|de un) (?:\\w+ )?(?:sistema|programa|software|servidor|plataforma|proveedor|gestión|sede)',
  'ning(?:ún|una?) (?!otr)\\w+(?: \\w+){0,2} (?:está consiguiendo|está pudiendo|aguanta|resiste|consigue|escapa|se salva)|(?:con|a) cuentagotas(?<!ndo (?:con|a) cuentagotas)',
  '(?:un|una) \\w+ (?!nuestr)(?:\\w+ ){1,9}y hubo que \\w+',
  '(?:igual|eso sí|ahora bien|dicho esto|dicho eso|de todas formas|de todas maneras|de todos modos|en todo caso|con todo),? (?:le|te|les|os|quiero|queremos|cabe|hay que|permítame) ?(?:aclar|record|inform|coment|señal|decir|matiz|recuerd|precis|explic|puntualiz)\\w*',
)
