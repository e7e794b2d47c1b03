// Kinds of deed in Spanish, to come or done, and the words that say that one is done.

import type { DeedWords } from '#core/coach/languages/language.ts'
import { spelt, wordings } from './spelling.ts'

export const deeds: DeedWords = {
  kinds: [
    {
      kind: 'call',
      shape: wordings(
        '(?<!(me|se) )llam(o|a|amos|é|aré|ará|aremos|arán|ar|arle|arte|ado|ada)',
        'telefon\\w+',
        'marc(o|aré|aremos|arle|arte)',
        'por teléfono',
        '(su|tu|una|nuestra) llamada',
        'habl(é|amos|aré|aremos) con (usted|ustedes|vos)',
      ),
    },
    {
      kind: 'refund',
      shape: wordings(
        'reembols\\w*',
        'reintegr\\w*',
        'abon(o|a|amos|é|aré|aremos|ará|ado|arle|arte)',
        'ingres(o|a|amos|é|aré|aremos|ará|ado|arle|arte)',
        'bonific\\w*',
        '(devolv|devuelv|devuelt)\\w*( \\w+){0,3} (importe|dinero|plata|euros|pesos|cargo|cobro|diferencia|\\d+|€)',
        'acredit\\w*',
        'transf(er|ier)\\w* ',
      ),
    },
    { kind: 'repair', shape: wordings('repar\\w*', 'arregl\\w*', 'restable\\w*', 'solucion\\w*') },
    {
      kind: 'come',
      shape: wordings(
        '(pas|recog|recoj|visit|acud)\\w*( \\w+){0,4} (por (su|tu)|a (su|tu)|casa|domicilio|recoger\\w*|buscar\\w*|ver\\w*)',
        '(viene|vendrá|vendrán|vienen|va|irá|irán|voy|iré|vamos|iremos|fui|fuimos|pasa|pasará|pasaré|pasaremos|pasó|acudirá|recoge|recogerá|recogeremos|recogimos|recogido|visita|visitará|visitamos)(?= (a (su|tu|casa|buscar|recoger|revisar|reparar|ver)|por|el|la|un|mañana|hoy|entre|su|tu))',
      ),
    },
    {
      kind: 'deliver',
      shape: wordings(
        'entreg\\w*',
        '(llev|trae|traer)\\w*',
        '(recibirá|recibirás|lo tendrá|la tendrá|lo tiene|la tiene|lo tienes|la tienes)( \\w+)?',
      ),
    },
    {
      kind: 'send',
      shape: wordings(
        '(re)?env(i|í)\\w*',
        'mand(o|a|amos|é|aré|aremos|ará|ado|arle|arte)',
        'despach\\w*',
        'expid\\w+|expedi\\w+',
        '(sale|saldrá|salió|salido)',
        'remit\\w+',
      ),
    },
    {
      kind: 'write',
      shape: wordings(
        'escrib\\w*|escrito',
        'contest\\w*',
        'respond\\w*',
        'avis(o|a|amos|é|aré|aremos|ará|ado|arle|arte)',
        'inform\\w*',
        'confirm\\w*',
        'comunic\\w*',
        '(digo|diré|diremos|dice|dirá|cuento|contaré|contaremos)',
        '(tendrá|tendrás) (noticias|respuesta)',
        'correo|mail|email',
        'explic\\w*',
      ),
    },
  ],
  own: {
    i: /(?<!\p{L})(?:yo|he|voy|(?:me|te|le|les|os|se (?:lo|la)|te (?:lo|la)) \p{L}+o|\p{L}+(?:aré|eré|iré|é))(?!\p{L})/iu,
    we: /(?<!\p{L})(?:nosotros|nos|hemos|nuestr\p{L}+ \p{L}+|\p{L}+(?:amos|emos|imos))(?!\p{L})/iu,
  },
  done: [
    {
      name: 'we have',
      shape: wordings(
        '(he|hemos|ha|han) ((ya|sido|vuelto a) ){0,2}\\w+(ado|ido|to|cho|so)s?',
        '(acabo|acabamos|acaba) de',
        '(llamé|escribí|envié|mandé|devolví|reembolsé|entregué|reparé|arreglé|pasé|fui|avisé|hablé|hice|reintegré|aboné|ingresé|repuse)',
        '(le|te|les|os|lo|la|los|las|ya) (llamamos|escribimos|enviamos|mandamos|devolvimos|reembolsamos|entregamos|reparamos|arreglamos|pasamos|visitamos|avisamos|hicimos|reintegramos|abonamos|ingresamos) (ayer|anoche|hoy|esta mañana|el \\w+|hace \\w+|ya)',
        '(está|están|quedó|quedaron|fue|fueron) (ya )?(reembolsad|devuelt|enviad|entregad|reparad|arreglad|abonad|ingresad|despachad)\\w+',
      ),
    },
  ],
  notDone: [
    {
      name: 'not done',
      shape: wordings(
        '(intent|trat|prob)\\w+',
        'no',
        'nunca',
        'voy',
        'vamos',
        'va',
        'quería\\w*',
        'quisier\\w+',
        'si',
        'cuando',
        'en cuanto',
        'prometi\\w+',
        'pedido que',
        '\\w+(aré|eré|iré|aremos|eremos|iremos)',
      ),
    },
  ],
  moved: spelt(
    /(?<!\p{L})(?:en (?:lugar|vez) de|nuev[oa] (?:día|fecha|cita|hora)|aplaz\p{L}*|retras\p{L}*|pospon\p{L}*|cambi\p{L}* (?:de fecha|la fecha|la cita)|antes de lo previsto|más tarde de lo)(?!\p{L})/iu,
  ),
}
