// Who does what in Spanish, by the endings of verbs: a general ending, and by name the verbs that promise nothing. Accents are read both ways,
// but not in a class, where they tell "llamaré" from "llame".

export const to = '(?:(?:me|te|le|les|os|nos|se) (?:lo |la |los |las )?|(?:lo|la|los|las) )'

/** "We", in the present or to come: what we are, feel, want or do not do is no deed. */
const weAre =
  'abrimos|agradecemos|asumimos|aumentamos|cerramos|cobramos|comprendemos|comunicamos|conf[ií]amos|conocemos|contamos|creemos|cometimos|confundimos|creímos|debimos|descansamos|debemos|equivocamos|fallamos|hablamos|incumplimos|olvidamos|perdimos|retrasamos|rompimos|deseamos|dijimos|dimos|disculpamos|encontramos|entendemos|esperamos|estamos|estimamos|estuvimos|est[eé]mos|fuimos|hayamos|hemos|hicimos|hubimos|informamos|intentamos|lamentamos|manejamos|necesitamos|ofrecemos|pedimos|pensamos|podemos|procuramos|prometimos|pudimos|pusimos|quedamos|queremos|quisimos|recibimos|recordamos|rogamos|sabemos|sentimos|solemos|somos|sugerimos|supimos|tardamos|tenemos|trabajamos|tratamos|tuvimos|vamos|vemos|vimos|vinimos|vivimos'
/** "Para que podamos": not said as done. */
const mayWe =
  'cambiemos|confiemos|demos|digamos|enviemos|entreguemos|hagamos|llamemos|llevemos|mandemos|pasemos|podamos|pongamos|recibamos|recojamos|resolvamos|salgamos|seamos|sepamos|tengamos|vayamos|veamos|vengamos|\\w+[aei][ií]amos|\\w+r[ií]amos|\\w+[aá](?:ba|se)mos|\\w+[eé]semos|\\w+quemos|\\w+guemos'
const er =
  'aprend|atend|cos|com|compromet|devolv|dispon|extend|hac|impon|logr|mantend|mov|ofrec|pon|promet|proced|prove|recog|repon|respond|resolv|romp|restablec|sorprend|tra|vend|volv'
/** The ending first: at most words the verbs that are left out need not be gone through. */
export const weDo = `(?=\\w+mos(?!\\w))(?!(?:${weAre}|${mayWe})(?!\\w))(?:\\w+[ai]mos|(?:${er})emos)`
export const toComeWe =
  '(?=\\w+emos(?!\\w))(?!(?:cobrar|facturar|cerrar|abrir|permanecer|descansar|podr|deber|necesitar|esperar|tendremos que|tendr[ií]amos)\\w*)\\w*(?:ar|er|ir|dr|rr|br)emos'
/** "I", to come; without its accent only where the verb is one of ours. */
const ours =
  'llam|envi|mand|escrib|devolv|reembols|entreg|llev|repar|cambi|recog|contest|respond|ingres|pag|abon|avis|inform|confirm|resolv|solucion|arregl|gestion|tramit|prepar|pas|cont|busc|mir|revis|pid|ped|ocup|encarg|deposit|consign|transfer|marc|remit|acerc|coloc|instal|activ|cancel|anul|quit|bonific|comunic|public|verific|comprob|consult|habl|visit|esper'
export const toComeI = `\\w*(?:ar|er|ir|dr|rr|br)[é]|(?:${ours})(?:ar|er|ir)e|(?:dir|har|tendr|pondr|saldr|vendr|sabr)e`
/** "I", in the present: behind "le" any verb; by itself only verbs that are no nouns, or where no article makes them one. */
export const iAm =
  'agradezco|acompaño|adelanto que|comprendo|confieso|creo|debo|deseo|entiendo|escribo (?:para|porque|por (?:el|la|su|tu|lo|un|los|las)|en relación|a propósito|acerca)|espero|informo|lamento|mismo|noto|pido|primero|propio|puedo|quiero|recuerdo|reconozco|ruego|siento|supuesto|suplico|tengo que|tengo|veo|cierto|bueno|malo|otro|único|cual|que|sugiero|antiguo|nuevo|(?!añado|traslado|cuido|pido|mido|decido)\\w{2,}[ai]do|hecho|dicho|visto|escrito|nuestro|suyo|tuyo|mío|justo|correcto|máximo|mínimo|último|contrario|necesario|mucho|poco|solo|tanto|cuarto|quinto|tercero|segundo|mano|foto|radio|moto'
export const iDo =
  'avíso|aviso|busco|compruebo|consulto|cuento|devuelvo|escribo(?! (?:para|porque|por (?:el|la|su|tu|lo|un|los|las)|en relación|a propósito|acerca)(?!\\w))|gestiono|hablo|hago|ingreso|llamo|llevo|mando|marco|miro|paso a|pido|pongo|preparo|reclamo|recojo|resuelvo|respondo|reviso|salgo|soluciono|subo|traigo|tramito|verifico|vuelvo a|me acerco|me paso|me pongo|me encargo|me ocupo|me comunico|procedo a'
export const asNoun = 'abono|arreglo|cambio|envío|pago|retiro|reenvío|reembolso|contacto|depósito|giro'
export const article =
  '(?:(?:el|un|su|tu|mi|de|del|al|este|ese|por|sin|con|en|para|cada|nuevo|primer|segundo|último|dicho|nuestro|vuestro|hay|otro|y) )'

/** Of what is done to the customer: what befalls them, what they feel, owe or are told. */
export const theyDo =
  'agrade\\w+|apetece\\w*|caduca\\w*|cobra\\w*|conviene\\w*|corresponde\\w*|cuesta\\w*|debe\\w*|duele\\w*|encanta\\w*|falta\\w*|gusta\\w*|ha|han|haya\\w*|hace falta|importa\\w*|interesa\\w*|molesta\\w*|ocurr\\w+|parece\\w*|pasaba\\w*|pide\\w*|preocupa\\w*|puede\\w*|queda\\w*|recuerda\\w*|requiere\\w*|resulta\\w*|ruega\\w*|suena|toca|vence\\w*|une|sirve|viene bien|venía\\w*|\\w+aba|\\w+aban|\\w+ía|\\w+ían|\\w+ara|\\w+iera|\\w+ieran|\\w+aran|que|de|en|para|la|una|esa|esta|misma|se|mañana|semana|hora|fecha|parte|otra|primera|próxima|pedida|cada|nueva|tarde|noche|siguiente|necesit\\w+|conste\\w*|consta\\w*|moment\\w+|trate\\w*|tarda\\w*|anula\\w*'

export const people =
  '(?:técnic|mensajer|repartidor|transportista|compañer|gerente|encargad|supervisor|jef|equipo|departamento|taller|fontaner|plomer|electricista|instalador|mecánic|gestor|asesor|perit|revisor|inspector|conductor|chofer|chófer|camión|furgoneta|director|responsable|doctor|médic|colega|agente|operari|cerrajer|pintor|tapicer|carpinter|almacén|servicio técnico|administración|contabilidad|cocina|chef|motorista|cadete)\\w*'

/** Who is of ours, or comes for us. */
export const theyGo =
  'llama|pasa|llega|va|viene|sale|recoge|revisa|entrega|repara|instala|lleva|trae|visita|contacta|contesta|responde|empieza|comienza|arregla|cambia|comunica|acude|está|vuelve|regresa|termina|coloca|monta|pone|deja|hace|empezará|comenzará|terminará|acabará|subirá|se pone|se presenta|se acerca'

/** What is to come for the customer, and what others do for us; what ends, is held or opens is not among it. */
const reach =
  'tendr|recibir|llegar|estar(?!án? (?:en (?:mantenimiento|huelga|obras)|fuera|cerrad|de vacaciones|ocupad|ausente|suspendid|cortad|interrumpid|inoperativ))|saldr|quedar|ir|pasar|vendr|sabr|ver|volver|aparecer|funcionar|entrar|figurar|contar|dispondr|obtendr|constar'
const deeds =
  'abonar|activar|actualizar|acudir|acercar|anular|arreglar|asistir|atender|avisar|bonificar|cambiar|comunicar|confirmar|contactar|contestar|corregir|dar|depositar|desbloquear|devolver|efectuar|encargar|entregar|enviar|escribir|estudiar|expedir|explicar|facilitar|gestionar|har(?!án? (?:buen|mal|calor|frío|sol|falta|viento))|informar|ingresar|instalar|limpiar|llamar|llevar|mandar|marcar|montar|ocupar|pagar|pintar|pondr|preparar|presentar|procesar|realizar|recoger|reembolsar|reintegrar|remitir|reparar|repondr|resolver|responder|restablecer|restituir|revisar|solucionar|subsanar|sustituir|telefonear|traer|tramitar|transferir|trasladar|visitar'
export const theyWill = `${reach}|${deeds}`

/** To come, and no deed of ours: what ends, begins, costs, befalls or must be. */
export const noDeed =
  '(?:abr|acab|caduc|carg|celebr|cerr|cobr|comenz|concl|convendr|correspond|cost|deb|empez|expir|factur|faltar|finaliz|gust|hab|har[áa] falta|interes|neces|ocurr|pagar|parec|pedir|podr|renov|ser[áa]|sub|suspend|tendr\\w+ que|termin|tocar|venc)\\w*(?!\\w)'
