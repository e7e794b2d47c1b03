// What Spanish letters put in the place of an answer: how things are in general, what is not done here, what a record says.
// Weaker than a policy held up: each of them may be true and useful, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { wordings } from './spelling.ts'

const limit = (...all: string[]): ReasonShape => ({ kind: 'limit', shape: wordings(...all) })
/** "We cannot ask more of you" denies nothing. */
const denied =
  '(?:más (?:que|de lo)|sino|permitir|pedir(?:le|te|os)|imaginar|deshacer|cambiar lo que|borrar|negar|justificar|expresar|dejar|exigir|volver a|seguir|creer|disculpar|agradecer|estar más|entender cómo|devolver(?:le|te) (?:el|ese|esas|la))'

export const limits: readonly ReasonShape[] = [
  // Only
  limit(
    '(?:nosotros|nosotras|aquí|desde (?:aquí|este canal|esta área)|en (?:esta|la) (?:tienda|oficina|plataforma|app)) (?:solo|sólo|solamente|únicamente|nada más|nomás|simplemente) \\w+(?:mos|an?|en?)',
    '(?:solo|sólo|solamente|únicamente|nada más|nomás) (?:\\w+mos|se (?:aplica|admite|acepta|entrega|atiende|hace|puede|cubre|reembolsa|devuelve|permite|garantiza|cambia)n?|cubre|aplica|incluye|es válid[oa])(?! (?:(?:a )?pedir|que|disculpas|una|queríamos))',
    '(?:somos|actuamos como|no somos más que) (?:\\w+ )?(?:un |una |la |el )?(?:\\w+ )?(?:intermediari|plataforma|marketplace|comercializador|mer[oa] )\\w*',
    '(?:nos limitamos|se limita|se limitan) (?:a|únicamente a) \\w+',
  ),
  // Not ours
  limit(
    '(?:es|son|sería|serían) (?:\\w+ )?(?:responsabilidad|competencia|cosa|asunto|cuenta|decisión)(?: \\w+)? (?:del?|de la|de los|de las|de cada|exclusiva)(?! (?:nosotros|nuestr|mí|mi))(?: \\w+)?',
    '(?:compete|competen|atañe|incumbe) (?:a|al|únicamente)(?: \\w+)?',
    '(?:y|que) no (?:a nosotros|de nosotros|de nuestra (?:empresa|parte)|es nuestr[oa]|nuestr[oa])(?! (?:falta|intención))',
    '(?:de|por|en) nuestr[oa] (?:lado|parte)(?:,)? (?:todo|no|está|no hay|ya|el)(?! (?:hemos|volver))',
    '(?:no|ni) (?:tenemos|tengo|tiene|tienen|tuvimos|hay(?! nada que (?:lo|la|le|nos) )|existe|disponemos|contamos|dispone|cuenta|cuentan)(?: \\w+)? (?:cómo|forma|manera|acceso|control|injerencia|potestad|capacidad|autoridad|facultad|modo|posibilidad|nada que|constancia|registro|visibilidad|medios)(?! de (?:pedir|agradecer|justific|que vuelv))',
    '(?:depende|dependen|dependerá) (?:\\w+ )?(?:del?|de la|de las|de los|de cada|de terceros|de cuándo|de cuántos)(?! (?:nosotros|mí|usted lo que))(?: \\w+)?',
  ),
  limit(
    'nosotr[oa]s (?:ahí |en eso |aquí |ya )?no \\w+(?:mos)(?! (?:apunt|avis|llam|cumpl|contest))|tiene que (?:mirar|ver|resolver|decidir|arreglar|solucionar)lo? (?:el|la|su|tu|con)',
    'no (?:(?:lo|la|los|las|nos) )?(?:controlamos|gestionamos|fijamos|decidimos|intervenimos|manejamos|cubrimos|servimos|vendemos|prestamos|emitimos|guardamos|conservamos|almacenamos|elegimos|operamos|administramos|influimos|somos responsables|somos quienes?|hacemos responsables|responsabilizamos|tenemos (?:nada )?que ver)',
    '(?<!culpa )no es (?:\\w+ )?(?:culpa |cosa |responsabilidad |error |fallo |problema )?(?:nuestr[oa]|mí[oa])(?! (?:intención|mejor|día|estilo|forma|manera|nivel))|(?:,|y|que) no (?:a |de |por )?nosotros(?! (?:hemos|mism))',
    '(?:lo|la|los|las) (?:cobra|fija|decide|marca|establece|determina|define|calcula|dicta|impone|pone|aplica)n? (?:(?:su|tu|el|la|los|las|cada|un|una) )?(?!nuestr|mí)\\w+',
    'nosotr[oa]s ya (?:dimos|hicimos|enviamos|cumplimos|mandamos|hemos|entregamos|pagamos)|trabajamos con lo que|(?:es|son) lo que (?:toca|hay)|qué le vamos a hacer|hay que adaptarse',
    'para nosotros,? (?:está|es|consta|figura|ya|queda)|trabajamos con (?:un|una|otr[oa]s?|varios|varias) (?:agencia|empresa|proveedor|tercer|transportista|operador|partner|compañía)\\w*',
  ),
  // In general
  limit(
    '(?:suele|suelen|puede|pueden|podría|podrían)(?: \\w+)? (?:variar|tardar|demorar|demorarse|retrasarse|cambiar(?! (?:el|la|los|las|su|tu|sus|tus|de) )|fallar|ocurrir|suceder|sufrir|presentar|verse|diferir|darse|haber|perderse|prolongarse|alargarse|extenderse|superar|oscilar|verse afectad\\w+)',
    '(?:orientativ|referencial|estimativ|aproximad|indicativ|estimad|ilustrativ|informativ)[oa]?(?:s|es)?(?=[.,;]| (?:y|pero|que|en)|$)',
    '(?:está|están|quedan?|es|son) (?:siempre )?(?:sujet[oa]s? a|condicionad[oa]s? (?:a|por)|calculad[oa]s? (?:por|según|en base)|variables?)',
    '(?:es|son) (?:solo |sólo |simples? |meras? |tan solo )?(?:una? )?(?:estimación|estimaciones|aproximación|previsión|orientación|referencia|recomendación)(?=[.,;]| y| pero|$)|no (?:es|son) (?:contractual(?:es)?|vinculantes?|un compromiso|una garantía)',
    '(?:cambian?|difieren?) (?:según|en función|de (?:un|una) \\w+ a|dependiendo)',
    'hasta (?:agotar|fin de|agotarse)(?: las)? existencias|según (?:existencias|disponibilidad)|(?:viene|vienen|sale|salen|es|son) así(?: de| siempre|[.,]|$)',
    'en (?:estas|esas) (?:fechas|épocas|horas|zonas)|en (?:agosto|verano|navidad|diciembre|fin de semana|horas punta),? (?:estamos|hay|somos|es|todo|el|la|los|las)',
    '(?:a veces|de vez en cuando|en ocasiones|ocasionalmente|con frecuencia|por lo general|normalmente|generalmente|habitualmente) (?!(?:le|te|les|nos|me) (?:hemos|cobr|fall))\\w+',
    '(?:varía|varían|fluctúa|fluctúan|oscila|oscilan) (?:según|en función|de|dependiendo|con|entre|cada|a diario)',
    '(?:así|de esa manera|de ese modo|de esa forma) (?:funciona|funcionan|es como|son las|está diseñad|lo marca|viene)\\w*|por diseño|(?:está|están) (?:diseñad|pensad|configurad|programad)[oa]s? (?:para|así|de)',
    '(?:se \\w+n? (?:\\w+ )?(?:sol[oa]s|automáticamente|de forma automática|de manera automática|por sí sol[oa]s)|(?:los?|las?) \\w+n? (?:un|el|nuestro) (?:sistema|algoritmo|programa|software|robot)(?: automático| informático)?|(?:el|un|nuestro) (?:sistema|algoritmo) (?:\\w+ )?(?:automático|automáticamente|decide|calcula|asigna|detecta|bloquea|cancela|aplica|genera))',
    '(?:cualquier|todo|toda)(?!a) \\w+ (?:suelta|encoge|destiñe|pierde|puede|se desgasta|se estropea|tiene|sufre|falla)\\w*',
  ),
  // Surely you see
  limit(
    '(?:como|según) (?:usted |tú |ya )?(?:comprenderá|comprenderás|entenderá|entenderás|supondrá|imaginará|sabe|sabrá|sabes|bien sabe|es lógico|es natural)(?: \\w+)?',
    '(?:piensa|piense|pensá|piensen|fíjate|fíjese|ten presente|tenga presente|no olvide|no olvides|recordá) (?:en )?que|(?:usted|tú|vos) no (?:leyó|leíste|avisó|avisaste|indicó|indicaste|marcó|marcaste|siguió|seguiste|revisó|revisaste|estaba|estabas|contestó|contestaste|pidió|pediste|seleccionó|seleccionaste)|si (?:usted |tú |vos )?(?:hubiera|hubieras|hubiese|hubieses)(?: \\w+)?',
    '(?:al tratarse|tratándose) de (?:un|una|\\w+s)|a estas alturas del? (?:año|mes|día)|(?:usted|tú|vos) (?:marcó|marcaste|eligió|elegiste|escogió|aceptó|aceptaste|firmó|contrató|contrataste|seleccionó|seleccionaste|puso|pusiste|escribió|escribiste|introdujo|indicó mal)',
    '(?:comprenda|comprendan|comprende|entienda|entiendan|entiende|entendé|comprendé|tenga en cuenta|ten en cuenta|tené en cuenta|tengan en cuenta|considere|considera|recuerde|debe entender|debes entender|comprenderá|entenderá|entenderás) (?:usted )?que',
    '(?:ojo|cabe (?:señalar|recordar|aclarar|destacar|mencionar|indicar)|conviene (?:recordar|aclarar)|hay que (?:tener en cuenta|entender|considerar)|es importante (?:señalar|aclarar|recordar|mencionar|que (?:sepa|tenga))) ?(?:que)?',
    '(?:se toman?|llevan?|requieren?|lleva) su tiempo|(?:corren?|cuentan?|empiezan? a (?:contar|correr)) (?:\\w+ )?(?:desde|a partir)(?: \\w+)?',
  ),
  // Not done
  limit(
    `(?:no|tampoco|ya no) (?:(?:nos|le|lo|la|los|las|te|se|se lo|se la|me|es) ){0,3}(?:podemos|puedo|podremos|puede|pueden|podrá|podrán|es posible|está permitido|resulta posible|posible)(?! (?:${denied}))(?: \\w+)?`,
    '(?:no|tampoco|ya no) (?:(?:nos|le|lo|la|los|las|te|se) ){0,2}(?:procede|admite|admiten|admitimos|aplica|aplican|incluye|incluyen|cubre|cubren|contempla|permite|permiten|corresponde|acepta|aceptan|aceptamos|realizamos|efectuamos|hacemos|ofrecemos|disponemos|reembolsamos|devolvemos|compensamos|compartimos|abonamos|asumimos|ampara|entra|entran|rige|dan? derecho|es (?:reembolsable|acumulable|transferible|compatible|factible|viable|aplicable))(?! (?:nada|que vuelva|justicia))(?: \\w+)?',
    'no se (?:\\w+ )?(?:hacen?|admiten?|aceptan?|realizan?|devuelven?|cambian?|reembolsan?|permiten?|abonan?|garantizan?|venden?|atienden?|entregan?|puede|pueden|compensan?|cubren?|contemplan?|aplican?)(?! (?:nada|preocup))(?: \\w+)?',
    '(?:no reembolsables?|sin derecho a|no hay (?:devoluciones|devolución|cambios|reembolso|nada que(?! (?:lo|la|le|nos|te) )|manera|forma|posibilidad)|imposible (?:\\w+ )?\\w+r(?:le|lo|te)?|fuera de (?:plazo|garantía|cobertura)|no es (?:posible|viable|factible))(?! que (?:le|te) (?:pase|vuelva))',
    '(?:la|dicha|esa|esta|su|tu) (?:oferta|promoción|garantía|cobertura|tarifa|ventana|campaña|póliza)(?: \\w+)? (?:ya )?(?:había |ha )?(?:terminó|terminado|finalizó|finalizado|venció|vencido|caducó|caducado|expiró|expirado|no (?:cubre|incluye|aplica|contempla))',
  ),
  // Our records
  limit(
    '(?:no )?(?:nos|me) (?:constan?|figuran?|aparecen?)(?! (?:que (?:le|te) (?:cobr|deb|hemos)|el cobro|su (?:pago|reclam)))(?: \\w+)?',
    '(?:según|de acuerdo con|de acuerdo a|conforme a) (?:nuestr[oa]s?|el|los|la) (?:\\w+ )?(?:registros?|sistema|datos|historial|bitácora|seguimiento|información|mediciones|pruebas|controles|lectura)',
    '(?:nuestr[oa]s?|las|los|el|la) (?:grabaciones|registros?|cámaras|datos|pruebas|sistemas?|mediciones|historial|seguimiento|gps|lecturas?|comprobantes?) (?:muestran?|indican?|confirman?|reflejan?|señalan?|dicen?|arrojan?|demuestran?|registran?)(?: \\w+)?',
    '(?:marcó|marcaron|registró|figura|aparece|consta|está|sale)(?: \\w+){0,4} como (?:entregad|recibid|cerrad|correct|confirmad|finalizad|complet|resuelt)\\w*',
    '(?:cumplen?|cumplimos|pasan?|superan?) (?:con )?(?:\\w+ )?(?:los|las|nuestros|nuestras) (?:\\w+ )?(?:estándares|normas|requisitos|controles|normativas?|criterios|pruebas|protocolos)',
    '(?:funciona|funcionan|opera|operan|se ve|se ven|está|están|va|carga) (?:\\w+ )?(?:perfectamente|correctamente|con normalidad|de forma normal|(?<!está |están )bien|sin (?:problemas?|incidencias|fallos|errores|inconvenientes?|novedad)|en orden)(?! (?:ya|otra vez|de nuevo|ahora))',
    '(?:no (?:detectamos|hemos detectado|se detect\\w+|se observ\\w+|se aprecia\\w*|apreciamos|encontramos|hemos encontrado|vemos|existe|existen|hay|hubo|presenta)) (?:ningun[oa]?|ningún|fallos?|errores?|error|incidencias?|problemas?|anomalías?|inconvenientes?|irregularidad(?:es)?|nada (?:raro|anormal|extraño))',
  ),
]
