// Pointing in Spanish: at whoever else did it or is to mend it, and at the customer. Naming who helps is warm, and points at nobody.

import type { BlameWords } from '#core/coach/languages/language.ts'
import { never } from '#core/coach/shapes.ts'
import { spelt, wordings } from './spelling.ts'

/** Whoever else does it for us, or beside us. */
const others =
  '(transportistas?|repartidor\\w*|mensajer\\w+|cartero\\w*|chofer\\w*|chófer\\w*|conductor\\w*|contratistas?|subcontrat\\w+|proveedor\\w*|fabricantes?|distribuidor\\w*|vendedor\\w*|tiendas?|sucursal\\w*|locales|local|restaurantes?|comercios?|editorial|productora|estudio|banco|bancos|aseguradora\\w*|laboratorio|hospital|aeropuerto|aerolínea\\w*|compañía\\w*|agencia\\w*|correos|aduanas?|ayuntamiento|municipio|ministerio|operador\\w*|instalador\\w*|técnic\\w+|concesionari\\w+|empresa\\w*|plataforma|casero|propietari\\w+|administrador\\w*|gestor\\w*|organizador\\w*|compañer\\w+|becari\\w+|suplente|eventual|cajer\\w+|camarer\\w+|meser\\w+|recepcionista|asesor\\w*|agente|revisor\\w*|vecin\\w+|pasajer\\w+|encargad\\w+|departamento (de )?\\w+|área (de )?\\w+|servicio (de )?\\w+|chic\\w+ de \\w+|acueducto|inmobiliaria|gestoría|contrata|port(?:ero|era)|conserje|cliente anterior|profes?|maestr\\w+|suplentes?|ginecólog\\w+|médic\\w+|notaría|perit\\w+|fábrica|franquicia|farmacia|colegio|universidad|registro|hacienda|policía|constructora|comercializadora)'
/** A house's own, named without an article. */
const desk =
  '(contabilidad|logística|urbanismo|mantenimiento|facturación|almacén|ventas|recobros|admisiones|secretaría|tesorería|compras|reservas|administración|recursos humanos|obras|sistemas|jurídico|cobranzas)'
const the = '(el|la|los|las|un|una|unos|unas|nuestro|nuestra|nuestros|nuestras|su|sus|tu|tus|este|esta|ese|esa|aquel|mi|del|al)'
const them = `${the} (\\w+ )?${others}`
const failed =
  '(no (le |te |les |lo |la |los |las |me |nos |se |se lo |nos lo )?(ha|han|había|\\w+ó|\\w+aron|\\w+ieron|\\w+aba|\\w+ía|actuó|hizo|dijo|vino|puso|supo|tuvo)|(le |te |lo |la |se |nos )?(ha |había )?(olvid|equivoc|perd|extravi|confund|romp|rot|dañ|retras|demor|tard|fall)(ó|ado|ido|aron|ieron|o)|(lo|la|le|te) \\w+ (mal|tarde|sin)|(\\w+ó|\\w+ron|puso|hizo|dijo|dio|ha \\w+|han \\w+) (\\w+ ){0,3}(mal|tarde|por error|una chapuza|sin (?!(cargo|coste|costo|problema|falta|demora)(?!\\w))(\\w+r|\\w+r(?:l[aeo]s?|te)|nada|batería|avisar|\\w+ado))|(debió|debería|tendría que|tenía que) (?!haber recibido)\\w+)'
const theirDeed =
  '(corregir|resolver|responder|tratar|ver|arreglar|reponer|devolver|reembolsar|pagar|autorizar|decidir|disculparse|gestionar|atender|cambiar|anular|explicar|llevar|solucionar)\\w*'

export const blame: BlameWords = {
  roles: [],
  alsoWords: new Set(),
  alsoWordFollows: never,
  theirThing: /(?:su|tu) $/i,
  // By name: "Tomás no lo envió", "eso lo tiene que ver Tomás".
  afterName: [
    {
      how: 'deed',
      shape: spelt(
        /^(?: [a-zß-öø-ɏ]+){0,2} (?:no (?:le |te |lo |la |se |nos |se lo )?(?:ha|han|había|[a-zß-öø-ɏ]+(?:ó|aron|ieron)|hizo|dijo|vino|puso)|(?:se )?(?:ha |había )?(?:olvid|equivoc|perd|extravi|confund)(?:ó|ado|ido|aron|ieron)|(?:debió|tenía que haber|debería haber))(?![a-zß-öø-ɏ])/i,
      ),
    },
    { how: 'left to them', shape: spelt(/^ (?:tiene|tendrá|debe|deberá) (?:que )?(?!(?:me|nos) )[a-zß-öø-ɏ]+/i), outsiders: true },
  ],
  beforeName: [
    {
      how: 'deed',
      shape: spelt(/(?:la culpa|el error|el fallo|la responsabilidad|un (?:error|fallo|olvido|descuido)) (?:es |fue )?(?:de|del) ?$/i),
    },
    {
      how: 'sent away',
      shape: spelt(
        /(?:diríjase|dirígete|hable|habla|hablá|contacte|contacta|reclame|reclama|pregunte|comuníquese|comunícate)(?: directamente)? (?:a|con|en) ?$/i,
      ),
      outsiders: true,
    },
  ],
  weAct: never,
  atCustomer: [
    {
      name: 'you did it',
      shape: wordings(
        '(?<!(si|que|cuando|porque|como) )(usted|tú|vos|ustedes) no (\\w+ )?(puso|pusiste|contestó|contestaste|avisó|avisaste|leyó|leíste|indicó|indicaste|marcó|marcaste|respondió|respondiste|facilitó|estaba|estabas)( \\w+)?',
        '(el|la) (\\w+ ){1,3}(que|de) (puso|pusiste|indicó|indicaste|escribió|escribiste|dio|diste|introdujo|marcó|marcaste|facilitó) (no|está mal|estaba mal|era)( \\w+){0,2}',
        '(?<!(nunca|no|que|jamás|eso|esto) )(debió|debiste|debería haber|deberías haber|tendría que haber|tendrías que haber|tenía que haber|tenías que haber) (?!(recibir|recibido|llegar|llegado|tener|ser|sido|estar|salir|salido|pasar|pasado|ocurrir|suceder|darse|haber))(\\w+ido|\\w+ado|\\w+ar|\\w+er|\\w+ir|hecho|puesto|dicho|leído|visto)',
        '((para )?la próxima( vez)?|en el futuro|en adelante),? (\\w+ ){0,1}(revise|revisa|revisá|compruebe|comprueba|verifique|verifica|lea|lee|avise|avisa|haga|haz|hacé|fíjese|fíjate|asegúrese|asegúrate|recuerde|recuerda|procure|procura|anote|anota|guarde|guarda)( \\w+){0,3}',
        '(la|lo|le|te) (invitamos|recomendamos|sugerimos|rogamos) (a |que )?(revisar|revise|leer|lea|verificar|verifique|comprobar|compruebe) (bien|con atención|con cuidado)( \\w+){0,3}',
        '(mal uso|uso (incorrecto|inadecuado)|error|descuido|fallo|mala (manipulación|instalación|conexión)|manipulación)( \\w+){0,3} (por su parte|de su parte|por tu parte|de tu parte|del cliente|suy[oa]|tuy[oa])',
        '(conectad|instalad|colocad|montad|usad|lavad|configurad)\\w+ mal (en su casa|por (usted|el cliente)|usted)|hayan? (conectado|instalado|colocado|montado|usado|lavado|configurado) mal',
        '(el culpable|la culpa|el problema|el fallo)( \\w+){0,2} (es|está|viene) (\\w+ )?(el|la|de|en|del) (su|tu|wifi|casa|cliente|usuario|instalación)( \\w+)?',
        'el cliente no (nos )?(la |lo )?\\w+',
        '(puso|pusiste|escribió|escribiste|dio|diste|marcó|marcaste|eligió|elegiste|introdujo|introdujiste|indicó|indicaste|anotó|anotaste|seleccionó|seleccionaste|tecleó|tecleaste|rellenó|rellenaste|facilitó|facilitaste|ingresó|ingresaste)( \\w+){0,4} (mal|equivocad\\w+|incorrect\\w+|erróne\\w+|incomplet\\w+|que no (es|era|existe|corresponde))(?! (y|en nuestr))',
        '(metió|metiste|tecleaste|pegaste|dejaste|conectaste|enchufaste|colocaste)( \\w+){1,5} (que no (es|era|correspond\\w+)|al revés|abiert[oa]|encendid[oa]|puest[oa])|(nos|me) (dio|diste|facilitó|facilitaste|pasó|pasaste|indicó|indicaste|puso|pusiste) (otr[oa]|mal)( \\w+)?|(el|la|los|las) \\w+( de \\w+)? que (nos |me )?(aportó|aportaste|envió|enviaste|mandó|mandaste|adjuntó|adjuntaste|presentó|presentaste|rellenó|rellenaste|entregó|entregaste) (\\w+ )?(estaba|estaban|era|eran|es|no|venía)( \\w+){1,2}',
        '(?<!(que|como) )si (usted |tú |vos )?(nos |lo |la )?(hubiera|hubieras|hubiese|hubieses) \\w+(do|cho|to|sto)|(fíjate|fíjese|fijate|lee|lea|mira|mire|revisa|revise|ten|tenga) (mejor|más cuidado|más atención)( \\w+)?|(antes de) (llamarnos|escribirnos|quejarse|quejarte|quejaros|reclamar|reclamarnos)|(tuvo que ser|seguro|seguramente|a lo mejor|probablemente|lo más seguro es|será) (que )?(?!no(?!\\w))(\\w+ )?\\w{2,}(aste|iste)(?! (un|nuestr))',
        '(?<!(como|que|según|me|nos) )(escribió|puso|eligió|marcó|firmó|canceló|confirmó|aceptó|borró|cerró|instaló|montó) usted( \\w+)?|\\w{2,}(aste|iste)( \\w+){0,4} sin (mirar|leer|revisar|comprobar|avisar|preguntar)(?!nos)( \\w+)?|(su|tu) (hij|niñ|marido|mujer|perr|gat|pareja|invitad)\\w* (compró|tocó|rompió|pulsó|cerró|abrió|aceptó|mojó|borró|dejó|tiró)',
        '(te equivocaste|os equivocasteis|se equivocó usted|usted se equivocó|usted mism[oa]|tú mism[oa])( \\w+){0,4}|(?<!que )no (leyó|leíste|avisaste|miraste|revisaste|contestaste|marcaste|indicaste|pediste|seleccionaste|comprobaste|cancelaste|guardaste|pusiste|llamaste|abriste|respondiste|confirmaste)( \\w+){0,2}',
        '(por|con) (el|la|los|las) (\\w+ ){1,2}que (le |se le |les )?(diste|dio usted|hiciste|hizo usted|usaste|usó usted|pusiste|puso usted|eligió usted|elegiste|escogiste|contrataste)( \\w+)?|(bastaba|habría bastado|era cuestión|solo había que|sólo había que|hubiera bastado)( \\w+)? (leer|mirar|avisar|llamar|revisar|pedir|preguntar|con \\w+r)\\w*',
        '(si|cuando) (usted|tú|tu|su|se|uno) ?(\\w+ ){1,8}?(es|era|resulta) (lógico|normal|natural|inevitable) que (no )?(?!(usted|te|se (queje|moleste|enfade|sienta)|esté|estés))\\w+|si (usted|tú|tu|su) [^.,;:!?]{1,60}, (es|era|resulta) (lógico|normal|natural|inevitable) que \\w+',
        '(la culpa|el problema|el fallo|el error) (la|lo) (tiene|tienes|provoca|causa|pone|genera) (\\w+ ){1,3}|(su|tu) (wifi|router|módem|banco|tarjeta|dispositivo|equipo|móvil|celular|teléfono|ordenador|computadora|correo|instalación|navegador|buzón|tele|televisor|cobertura) (es (el|la) que|no (admite|soporta|es compatible|funciona|tiene|recibe|cumple|está)|está (mal|llen|anticuad|desactualizad|bloque)\\w*|falla|bloquea|rechaza|manda|da)',
      ),
    },
  ],
  atOthers: [
    {
      name: 'theirs to do',
      shape: wordings(
        `(eso|esto|lo|la|el|los|las)( \\w+){0,5} (lo|la|los|las|se lo|te lo|te la|te los|te las|se la) (tiene|tienen|debe|deben|tendrá|deberá) que ${theirDeed}( (el|la|los|las|ellos) \\w+)?`,
        `(lo|la|los|las) (lleva|llevan|maneja|manejan|administra|administran|gestiona|gestionan|ve|decide|deciden|atiende) (?!(mi|nuestr\\w+)(?!\\w))(${them}|(el|la) (\\w+ )?(departamento|área|oficina|secretaría|dirección)( de)? \\w+|(él|ellos|ella|ellas)(?= ?[.,;!y]))`,
        '(es|son|fue|será|ha sido|sería) (ellos|ellas|ella|él|el \\w+|la \\w+|los \\w+) (quien|quienes|los que|las que|el que|la que) (?!(le|te) (ayud|llam|atender|recibir))\\w+',
        '(son|es) (ellos|ellas|él|ella) (quien|quienes|los que|el que|la que)( \\w+){1,2}|, (que )?(son|es) (quien|quienes)( \\w+){1,4}',
        `(compete|corresponde|depende|es responsabilidad|son responsabilidad|es asunto|es competencia|es cosa) (a|al|de|del|de la|de los)( la| las| los)? (?!(nosotros|nuestr\\w+|mí|usted|ti)(?!\\w))(\\w+ )?(${others}|\\w*(área|oficina|secretaría|dirección|ministerio|infraestructura)) ?\\w*`,
        `(diríjase|dirígete|diríjanse|hable|habla|hablá|hablalo|háblelo|contacte|contacta|reclame|reclama|reclámele|pregunte|comuníquese|comunícate|comunicate|póngase en contacto|marque|llame|llámelos|escríba\\w*|escríbeles|tratarlo|póngase|ponérsela|ponérselo)( \\w+)? (a|al|con|en|directo con|directamente con)( el| la| los| las)? (?!(nosotros|nuestr\\w+|mí|este|esta|la (extensión|línea|opción) \\d)(?!\\w))(${others}|él|ella|ellos|ellas|(\\w+ )?(ventanilla|área|caja|planta) \\w+)`,
        '(tiene|tienes|tenés|debe|debes|puede|toca|hay) que (ponérsel|pedírsel|reclamársel|preguntársel|decírsel|consultársel|exigírsel)[oa]s? (a|al) (?!(nosotros|nuestr\\w+|mí|mi)(?!\\w))\\w+',
        '(diríjase|dirígete|diríjanse|dirigite|reclame|reclama|reclamá|quéjese|quéjate)( directamente)? (a|al|ante|en) (?!(nosotros|nuestr\\w+|mí|mi|este|esta|recepción|la (puerta|extensión|línea|opción|salida|tienda)|cualquier\\w*|caja)(?!\\w))((el|la|los|las|su|tu) )?\\w+',
        '(preg[uú]nt[ae]|recl[aá]m[ae]|p[ií]d[ae]|esc?r[ií]b[ae]|cons[uú]lt[ae]|ex[ií]g[ae]|d[ií]|h[aá]bl[ae])(selo|sela|le|les|lo|los)( tú| usted| directamente)? (a|al|con) (?!(nosotros|nuestr\\w+|mí|mi|la (clínica|doctora))(?!\\w))\\w+|(escríbeles|escríbales|reclámeles|pregúnteles|pregúntales|llámalos|llámeles)( \\w+)?|(reclame|reclama|quéjese|quéjate) (ahí|allí|allá)|habl[ae] con (ellos|ellas|él|ella)',
        'sírvase (llamar|contactar)\\w*( usted)?|(y )?que te lo (levanten|arreglen|resuelvan|cambien) ellos',
        '(y )?no a nosotros|no (es|son|depende|dependen) (de|cosa|asunto|culpa|responsabilidad) (de )?(nosotros|nuestra|nuestro)|ellos se toman su tiempo',
      ),
    },
    {
      name: 'they did it',
      shape: wordings(
        `(?<!(para|con|por|que|a|de|en|entre) )${them}( \\w+){0,7}? ${failed}`,
        `(la culpa|el error|el fallo|la responsabilidad) (es|fue|ha sido) (de|del) (?!(nosotros|nuestr\\w+|mí|mi)(?!\\w))(la |el |los |las )?(\\w+ )?\\w+`,
        `(?<!(para|con|por|que|a|de|en|entre|si) )${them}( \\w+){0,5}? (nos |se |lo |la |le |te |los |las )*(accionó|dejó (mal|fuera|tirad|sin|a medias|abierto)|tiró|golpeó|chocó|canceló|bloqueó|rechazó|retuvo|retiene|retrasa|embaló|cargó mal|anotó mal|puso mal|montó mal|cotizó|abrió una|cortó|cerró|invadió|provocó|causó|incumpli\\w+|tarda|tardan|falla|fallan|fallaron|anda intermitente|está caíd[oa]|sirvió mal|preparó mal|mezcló|interpretó mal|atropelló|forzó|manipuló|tumba|tumban)`,
        `(es|fue|ha sido|viene|todo viene) (de )?(un |una |por )?(error|fallo|descuido|despiste|culpa|cosa|retraso|incumplimiento) (de|del) (?!(nosotros|nuestr\\w+|mí|mi|ayuntamiento|banco|sistema)(?!\\w))((la|el|los|las|su|tu) )?${others}`,
        `(el|la|los|las) (de|del) (\\w+ ){1,4}(se (confundi|equivoc|olvid)\\w+|(metieron|metió|pusieron|puso|hicieron|hizo|apuntaron|apuntó|anotaron|anotó|dijeron|dio|dieron|mandaron|mandó)( \\w+)? (mal|equivocad|otr|sin)\\w*)|(a|al|a la|a los|a las) (\\w+ )?${others}( (de|del) \\w+)? se (le|les) (pasó|pasaron|olvidó|olvidaron|fue|cayó|perdió|quedó)`,
        `${desk} (\\w+ )?no (ha|han|nos|lo|la|le|te|se)( \\w+)?|(es|son|será) ${desk} (quien|quienes|el que|la que|los que)( \\w+)?|esperar a que ((el|la|los|las) )?(${others}|${desk}) \\w+|los de (\\w+ ){1,3}(cortaron|rompieron|tiraron|dejaron|olvidaron|perdieron|cerraron|cambiaron|anularon|cancelaron)`,
        '(le|te|les|os|lo|la) (han |habrán )?(informaron|informado|dijeron|dicho|dieron|dado|pasaron|pasado|atendieron|atendido|indicaron|indicado|explicaron|explicado|asesoraron|asesorado|aconsejaron|vendieron|vendido) (muy )?(mal|otra cosa|algo que no)|(quien|quienes|la persona que) (le|te|lo|la|os|les) \\w+( \\w+){0,6} (no (?!(le|te) cobr)\\w+|se (equivoc|confund|olvid)\\w+|mal)',
        `(es|son|fue|fueron) ${the} (\\w+ ){1,4}(quien|quienes|el que|la que|los que) (?!(le|te) (ayud|llam|atender|recibir|esper))\\w+|${them} (es|son) (el|la|los|las) (que|responsables?) (?!(le|te) (ayud|llam|atender|recibir|esper))\\w+|(el|la|los|las) que \\w+( \\w+){0,4} (es|fue|son|fueron) ${them}|(el|la|los|las) (único )?responsables? (es|son) (?!(nosotros|yo|nuestr\\w+)(?!\\w))(\\w+ )?\\w+`,
        `(lo|la|los|las|se lo|se la|te lo|te la|le|te) (provocó|causó|perdió|rompió|dañó|extravió|retuvo|cobró|canceló|retrasó|bloqueó|anuló|robó|manchó|golpeó) (correos|${them}|(un|una|algún|alguna) \\w+)`,
        `(el|la|un|una) (error|fallo|retraso|problema|demora|confusión|culpa|lío|atraso) (vino|viene|procede|partió|parte|está|surgió|es|fue) (de|del|en|desde) (?!(nosotros|nuestr\\w+|mi|mí|aquí)(?!\\w))((la|el|los|las|su|tu) )?${others}`,
        `(ha sido|fue|fueron|han sido) ${them}( \\w+){0,3},? (quien|que|el que|la que) \\w+`,
        '(un|una|el|la) (\\w+ )?(becari\\w+|suplente|eventual|nuev[oa] (de|en) \\w+|chic[oa] (de|nuev\\w+)|novat\\w+)( \\w+){0,3} (que|quien|se|no|confundió|las|los)',
        '(se equivocó|se equivocaron|las? contó mal|los? contó mal|lo anotó mal|la anotó mal|le cotizó mal) (?!(nuestr\\w+|conmigo)(?!\\w))\\w+',
      ),
    },
  ],
  lead: /^ ?(?:y|pero|así que|porque|lamentablemente|por desgracia)? ?$/i,
  we: null,
}
