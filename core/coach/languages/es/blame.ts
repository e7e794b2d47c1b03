// Pointing in Spanish: at whoever else did it or is to mend it, and at the customer. Naming who helps is warm, and points at nobody.

import type { BlameWords } from '#core/coach/languages/language.ts'
import { never } from '#core/coach/shapes.ts'
import { spelt, wordings } from './spelling.ts'

/** Whoever else does it for us, or beside us. */
const others =
  '(transportistas?|repartidor\\w*|mensajer\\w+|cartero\\w*|chofer\\w*|chófer\\w*|conductor\\w*|contratistas?|subcontrat\\w+|proveedor\\w*|fabricantes?|distribuidor\\w*|vendedor\\w*|tiendas?|sucursal\\w*|locales|local|restaurantes?|comercios?|editorial|productora|estudio|banco|bancos|aseguradora\\w*|laboratorio|hospital|aeropuerto|aerolínea\\w*|compañía\\w*|agencia\\w*|correos|aduanas?|ayuntamiento|municipio|ministerio|operador\\w*|instalador\\w*|técnic\\w+|concesionari\\w+|empresa\\w*|plataforma|casero|propietari\\w+|administrador\\w*|gestor\\w*|organizador\\w*|compañer\\w+|becari\\w+|suplente|eventual|cajer\\w+|camarer\\w+|meser\\w+|recepcionista|asesor\\w*|agente|revisor\\w*|vecin\\w+|pasajer\\w+|encargad\\w+|departamento (de )?\\w+|área (de )?\\w+|servicio (de )?\\w+|chic\\w+ de \\w+|acueducto)'
const the = '(el|la|los|las|un|una|unos|unas|nuestro|nuestra|nuestros|nuestras|su|sus|tu|tus|este|esta|ese|esa|aquel|mi|del|al)'
const them = `${the} (\\w+ )?${others}`
const failed =
  '(no (le |te |les |lo |la |los |las |nos |se |se lo |nos lo )?(ha|han|había|\\w+ó|\\w+aron|\\w+ieron|\\w+aba|\\w+ía|actuó|hizo|dijo|vino|puso|supo|tuvo)|(le |te |lo |la |se |nos )?(ha |había )?(olvid|equivoc|perd|extravi|confund|romp|rot|dañ|retras|demor|tard|fall)(ó|ado|ido|aron|ieron|o)|(lo|la|le|te) \\w+ (mal|tarde|sin)|\\w+ó (mal|tarde)|(debió|debería|tendría que|tenía que) (?!haber recibido)\\w+)'
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
        'sírvase (llamar|contactar)\\w*( usted)?|(y )?que te lo (levanten|arreglen|resuelvan|cambien) ellos',
        '(y )?no a nosotros|no (es|son|depende|dependen) (de|cosa|asunto|culpa|responsabilidad) (de )?(nosotros|nuestra|nuestro)|ellos se toman su tiempo',
      ),
    },
    {
      name: 'they did it',
      shape: wordings(
        `(?<!(para|con|por|que|a|de|en|entre) )${them}( \\w+){0,7}? ${failed}`,
        `(la culpa|el error|el fallo|la responsabilidad) (es|fue|ha sido) (de|del) (?!(nosotros|nuestr\\w+|mí|mi)(?!\\w))(la |el |los |las )?(\\w+ )?\\w+`,
        `(ha sido|fue|fueron|han sido) ${them}( \\w+){0,3},? (quien|que|el que|la que) \\w+`,
        '(un|una|el|la) (\\w+ )?(becari\\w+|suplente|eventual|nuev[oa] (de|en) \\w+|chic[oa] (de|nuev\\w+)|novat\\w+)( \\w+){0,3} (que|quien|se|no|confundió|las|los)',
        '(se equivocó|se equivocaron|las? contó mal|los? contó mal|lo anotó mal|la anotó mal|le cotizó mal) (?!(nuestr\\w+|conmigo)(?!\\w))\\w+',
      ),
    },
  ],
  lead: /^ ?(?:y|pero|así que|porque|lamentablemente|por desgracia)? ?$/i,
  we: null,
}
