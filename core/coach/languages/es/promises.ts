// What commits us in Spanish, what is not firm, and what we ask of the customer instead. The subject is mostly left out, so it is the
// ending of the verb that tells who acts: general endings, with the verbs that promise nothing left out by name.

import type { PromiseWords } from '#core/coach/languages/language.ts'
import type { Pattern } from '#core/coach/shapes.ts'
import { spelt, wordings } from './spelling.ts'
import { article, asNoun, iAm, iDo, noDeed, people, theyDo, theyGo, theyWill, to, toComeI, toComeWe, weDo } from './verbs.ts'

const commitments: readonly Pattern[] = [
  { name: 'haremos', shape: wordings(toComeWe, toComeI, 'habremos \\w+', 'habré \\w+') },
  { name: 'hacemos', shape: wordings(weDo, `${to}tenemos`, '(?:quedamos|quedo) (?:en|de) \\w+r(?:l[eao]s?|te|os|sel[oa]s?|tel[oa]s?)?') },
  {
    name: 'vamos a',
    shape: wordings(
      '(?:voy|vamos|va|van|vas|vais) a (?!ser |tener que|poder|necesitar|deber|haber)\\w+',
      '(?:estaré|estaremos|estará) \\w+ndo\\w*',
    ),
  },
  {
    name: 'le llamo',
    shape: wordings(
      `${to}(?!(?:${iAm})(?!\\w))\\w+o`,
      `(?:te|le|les|os) (?:doy|tengo(?! que)|(?:estoy|estamos|está|están) (?!escribiendo|informando|contactando)\\w+ndo)`,
      '(?:deme|dame|denos|danos|déjeme|déjame|permítame|permíteme|dejame) (?:hasta|unos|un|\\w+ (?:minutos|horas|días))',
      `(?<!${article})(?:${iDo})`,
      `(?<!${article})(?:${asNoun})(?! (?:de|del|está|es|fue|no|que|ha|se|y|a su)(?!\\w))`,
      'yo \\w+o',
    ),
  },
  {
    name: 'le llaman',
    shape: wordings(
      // "El técnico le llama": whoever it is, it is done to or for the customer.
      `(?:te|le|les|os|se l[eoa]s?|te l[oa]s?)(?: (?:lo|la|los|las))? (?!(?:${theyDo})(?!\\w))\\w+(?:a|e|an|en)`,
      // "Pasa a recogerte un taxi", and "lo desmontan", by whom is not said.
      '\\w+ a \\w+r(?:te|le|les|os)',
      '(?:mont|desmont|instal|repar|arregl|entreg|cambi|coloc|envi|mand|revis|limpi|pint|llev|pas|termin|activ|conect)an|(?:recog|tra|pon|repon|resuelv|devuelv)en',
      'se (?:aplica|abona|activa|acredita|reactiva|restablece|repone|reembolsa|ingresa|envía|entrega|repara|libera|corrige|refleja|soluciona|resuelve)n?',
      'nos vemos',
      `(?:lo|la|los|las) (?:llama|visita|recoge|atiende|contacta|recibe|espera)n?`,
      `${people}(?: (?!no )\\w+){0,4} (?:${theyGo})n?`,
      `(?:${theyGo})n? (?:(?:el|la|un|una|los|las|nuestr[oa]s?|mi|tu|su|otro|otra) )?${people}`,
    ),
  },
  {
    name: 'recibirá',
    shape: wordings(
      `(?:${theyWill})[á]n?`,
      `(?:te|le|les|os|se l[eoa]s?|te l[oa]s?)(?: (?:lo|la|los|las))? (?!${noDeed})\\w*r[á]n?`,
      `(?!${noDeed})\\w*(?:ar|er|ir|dr|rr|br)(?:[á]s|éis)`,
      '(?:tendra|recibira|estara|llegara|saldra|sabra|quedara|pasara|vendra)n?',
      '(?:tendra|recibira|sabra)s',
      'ser(?:á|án) (?!cobrad|facturad|cerrad|renovad|cancelad|suspendid|celebrad)(?:\\w+[aií]d[oa]s?|devuelt\\w+|repuest\\w+|resuelt\\w+)',
      'habr(?:á|án|ás|éis) (?:\\w+[aií]d[oa]s?|devuelt\\w+|repuest\\w+|resuelt\\w+|hecho)',
    ),
  },
  {
    name: 'llega',
    shape: wordings(
      '(?:llega|llegan|sale|salen|entra en|queda|quedan|aparece|recibes?|recibís|reciben) (?!abiert|cerrad|poco|menos|algo|por |pendiente|a deber)\\w+',
      '(?:queda|quedan|quedará|quedó|quedaron|está|están|ha quedado|han quedado|tenemos|tengo) (?:\\w+ ){0,2}(?:programad|agendad|confirmad|reservad|reprogramad|fijad)[oa]s?',
      '(?:está|están|estamos|estoy) (?:(?!en|a|de)\\w+ ){0,3}(?:(?:carg|repar|mont|instal|activ|envi|solucion|gestion)ad|operativ|activ|funcionando|disponible|list|resuelt|solucionad|arreglad|de vuelta|hech|en camino|en casa|ahí|allí|con usted|contigo|en su|en tu)\\w*',
      'ya (?:lo|la|los|las) (?:tiene|tienes|tenés|tienen)',
      '(?:tiene|tienes|tenés|tienen|tenéis)(?: usted(?:es)?| ya)? (?!(?:que|hasta|razón|derecho|plazo|de plazo|tiempo|cita|hora|exam\\w+|clases?|vuelo|turno|\\d+|\\w+ (?:días|horas|mes(?:es)?|semanas)|problem\\w+|dud\\w+|pendiente|garantía|contrato|libre|fiesta|usted|algun\\w+|más)(?!\\w))\\w+',
      'vuelven? a (?:tener|funcionar|estar|recibir|haber)',
      '(?:ahí|allí) (?:estoy|estamos|me tiene|nos tiene)',
      'estoy(?= ?[.!]?$)',
      '(?:lo|la|los|las) (?:tiene|tienes|tenés|tienen|tenéis)(?! que)',
    ),
  },
  {
    name: 'palabra',
    shape: wordings(
      '(?:prometo|prometemos|garantizo|garantizamos|aseguro|aseguramos|(?:me|nos) (?:comprometo|comprometemos)) (?!que no)\\w+',
      '(?:le|te|les|os) (?:doy|damos) (?:mi|nuestra) palabra',
      '(?:cuente|cuenta|cuenten|contá|contad|puede contar|puedes contar|podés contar|podrá contar|podrás contar|dé por hecho|da por hecho) (?:con|que)',
    ),
  },
  // "He reservado hora para el lunes": done already, for a time to come.
  {
    name: 'le reservé',
    shape: wordings(
      '(?:reservé|agendé|programé|he reservado|he cogido|he pedido hora|hemos reservado|hemos agendado|hemos programado|reservamos|dejé (?:\\w+ ){0,2}(?:reservad|agendad|programad)\\w+|quedaste|quedó usted)',
    ),
  },
]

const notFirm: readonly Pattern[] = [
  {
    name: 'esperamos',
    shape: wordings(
      '(?:espero|esperamos|esperemos|esperando|ojalá|confío|confiamos|confiemos|creo|creemos|pienso|calculo|calculamos|estimamos|supongo|imagino)(?! por)',
      '(?:intento|intentaré|intentamos|intentaremos|intentar|trataré|trataremos|trato de|tratamos de|procuro|procuraré|procuramos|procuraremos|haremos lo posible|haré lo posible|haré todo lo posible|haremos todo lo posible)',
      '(?:quizás?|tal vez|a lo mejor|probablemente|posiblemente|seguramente|previsiblemente|puede que|es posible|si todo va bien|en principio|previst[oa]s?|estimad[oa]s?|aproximad[oa]s?)',
      '(?:podría|podríamos|podrían|debería|deberían|deberíamos|\\w+(?:ar|er|ir|dr|br)íamos|habría|habrían|tendría|tendrían|sería|serían|estaría|estarían|iría|haría|llegaría|gustaría|querría|me encantaría)',
    ),
  },
  {
    name: 'no',
    shape: wordings(
      '(?<!si )no(?! (?:obstante|solo|sólo|más tarde|se preocupe|te preocupes))',
      'nunca',
      'tampoco',
      'jamás',
      'nadie',
      'ningún',
      'ninguna',
      'imposible',
      'sin garantía',
    ),
  },
  {
    name: 'gone by',
    shape: wordings(
      '(?:dije|dijo|dijeron|dijimos|dijiste|prometí|prometió|prometieron|prometimos|aseguré|aseguraron|aseguramos que|había|habíamos|habían|iba|iban|íbamos|debía|debían|debíamos|tenía|tenían|teníamos|estaba|estaban|pensaba|era|eran|fue|fueron|hubiera|hubiéramos|hubiese|se suponía|decía|decían|querías?|quería)',
      'hace (?:\\w+ ){1,2}(?:días?|horas?|semanas?|mes|meses|minutos?|años?)',
    ),
  },
  {
    name: 'in general',
    shape: wordings(
      'según',
      'normalmente',
      'por lo general',
      'habitualmente',
      'generalmente',
      'suele',
      'suelen',
      'solemos',
      'siempre que',
      'por regla general',
      'como pronto',
      'a veces',
    ),
  },
  {
    name: 'away',
    shape: wordings(
      'de vacaciones',
      '(?:estoy|está|estamos|estaré|estará) de baja',
      'libro',
      'libramos',
      'de permiso',
      'ausente',
      'fuera de la oficina',
    ),
  },
]

const ofCustomer: readonly Pattern[] = [
  { name: 'por favor', shape: wordings('por favor', 'porfa', 'porfavor') },
  {
    name: 'usted debe',
    shape: wordings(
      '(?:debe|debes|debés|deberá|deberás|deben|deberán)',
      '(?:puede|puedes|podés|pueden|podéis|podrá|podrás|podrán|podréis)(?! (?:contar|estar segur|dar por hecho))',
      '(?:tiene|tienes|tenés|tienen|tendrá|tendrás|hay|has de|ha de)(?: usted)? (?:que|de plazo|tiempo|para)',
      '(?:necesita|necesitas|necesitás|necesitamos|necesito|quiere|quieres|querés|desea|deseas) (?:que )?\\w+',
      '(?:dijo|dijiste|pidió|pediste) que',
      '(?:ruego|rogamos|pido|pedimos|agradecería|agradeceríamos|agradezco|agradecemos|recordamos|recuerdo|conviene|sugiero|sugerimos|recomiendo|recomendamos|invito|invitamos) (?:que|por|si|su|tu|a|envíe|nos|me|\\w+[ea]r)',
      '(?:recuerde|recuerda|acuérdese|acuérdate|no olvide|no olvides|asegúrese|asegúrate)',
    ),
  },
  {
    name: 'envíe',
    shape: spelt(
      /^(?:(?:y|o|pero) )?(?:envíe|envía|enviá|mande|mandá|llame|llamá|responda|responde|respondé|confirme|confirmá|díga|dí|elija|elige|elegí|avise|traiga|trae|traé|venga|ven|vení|pague|paga|pagá|devuelva|devuelve|escriba|escribe|escribí|acuda|pase por|pásate|pasate|acérquese|acércate|indique|indícame|compártanos|compártame|compártenos)(?:n?(?:me|nos|se|te)?(?:lo|la|los|las)?)(?![a-záéíóúñ])/giu,
    ),
  },
  {
    name: 'su contrato',
    shape: wordings(
      '(?:su|tu|el|la|este|esta|dicho|dicha) (?:contrato|suscripción|garantía|oferta|promoción|vale|reserva|plazo|cupón|bono|cuota|factura|recibo|permanencia|póliza|licencia|membresía|prueba|campaña|concurso)(?: \\w+){0,4} (?:termina|acaba|vence|caduca|empieza|expira|finaliza|comienza|se renueva|se cobra|se carga|se factura)|(?:nuestras|las) (?:rebajas|ofertas) (?:\\w+ ){0,3}(?:terminan|acaban|empiezan|finalizan|comienzan)',
      '(?:su|tu|el|la) (?:vuelo|tren|autobús|bus|ferry|concierto|evento|curso|examen|viaje|partido|función|boda|fiesta)(?: \\w+){0,4} (?:sale|salen|es|empieza|comienza|despega|parte|llega|tiene lugar|se celebra)',
    ),
  },
]

const aside =
  '(?:sin falta|ni un \\S+ m[áa]s|como muy tarde|a m[áa]s tardar|como m[áa]ximo|si no antes|con toda seguridad|por supuesto|eso s[íi]|sin m[áa]s|palabra|seguro|antes de \\S+r(?:me|nos)?(?: \\S+){0,3})'

export const promises: PromiseWords = {
  commitments,
  notFirm,
  ofCustomer,
  subjectless: spelt(/^(?:y|o) (?:es|está|será|estará|sale|saldrá|llega|llegará|queda|quedará)(?![a-záéíóúñ])/iu),
  condition: spelt(
    /^(?:pero |y |o )?(?:si|cuando|en cuanto|una vez|en caso de|siempre que|siempre y cuando|a menos que|salvo que|de haber|de no|con tal de|apenas|tan pronto)(?![a-záéíóúñ])/iu,
  ),
  conditionInside: spelt(
    /(?<![a-záéíóúñ])(?:siempre que|siempre y cuando|a menos que|salvo que|una vez (?:que|recib\S+|confirm\S+)|(?:cuando|en cuanto|apenas|tan pronto como) (?:usted|nos|me|tengamos|recibamos|recibas?|reciba|haya\S*|confirme\S*|env[ií]e\S*|mande\S*|llegue\S*|est[eé]n?))(?![a-záéíóúñ])/iu,
  ),
  openingHours: spelt(
    /(?<![a-záéíóúñ])(?:abiert[oa]s?|abrimos|abriremos|(?<!(?:le|te|les|os) )abren?|abrirán?|cerramos|cerraremos|cierran?|(?<!qued\S{1,6} )cerrad[oa]s?|(?:cita|reunión|clase|visita|sesión)(?![a-z]).{0,60} (?:anulad|cancelad|suspendid|aplazad)[oa]s?|horario|(?:estamos|estaremos|estoy|estaré) disponibles?|atendemos|atender(?:án?|emos) [^.]{0,40}de \d{1,2} a \d|atención al público|festivo|feriado|de vacaciones|asueto)(?![a-záéíóúñ])/iu,
  ),
  reason: spelt(/^(?:porque|ya que|puesto que|dado que|pues) /iu),
  general: spelt(
    /^(?:según (?!lo (?:acordado|hablado|prometido))|(?:todos los |todas las |los |las )?(?:pedidos|envíos|reembolsos|devoluciones|solicitudes|reclamaciones|quejas|pagos|transferencias|entregas)(?![a-záéíóúñ]))/iu,
  ),
  // "En 24 horas, sin falta, le llamo": what is put in ends no clause.
  clauseCut: new RegExp(
    `(?<!, ${aside}),(?! ${aside}(?![a-záéíóúñ]))(?=\\s)|[;:](?=\\s)|\\s[-–—]\\s|\\s(?=(?:y|pero|o|e) (?!\\d|media|cuarto|cinco|diez|veinte|veinticinco))`,
    'gi',
  ),
  countOn: spelt(/(?<![a-záéíóúñ])(?:puede|puedes|podés|podrá|podrás|pueden) (?:contar|estar segur|dar por hecho)/iu),
  goesOn: spelt(
    /^(?:y|o|pero|e) (?:(?!(?:usted|su|tu|el|la|los|las|un|una)(?![a-záéíóúñ]))|(?:su|tu|el|la|los|las|un|una) \S+ (?:\S+ )?(?:el|la|mañana|hoy|antes|en|este|esta|pasado|a|para|dentro)(?![a-záéíóúñ]))/iu,
  ),
  lead: /^(?:y|pero|o|e|así que|que|conque) /iu,
}
