// What a good apology in Spanish has besides sorry and a remedy: feeling with them, the explanation, what changes, asking to be forgiven.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

export const empathy: readonly Pattern[] = [
  {
    name: 'I can see',
    shape: wordings(
      '(qué|menudo|menuda|vaya) (coraje|angustia|susto|rabia|horror|mal rato|día|faena|disgusto|fastidio|lata|noche|frustración|decepción|chasco)',
      'me (apena|duele|parte el alma|da mucha pena)|(nos) (apena|duele)',
      '(siento|sentimos|lamento|lamentamos) (muchísimo |mucho |de corazón )?(la (muerte|pérdida)|el fallecimiento|su pérdida|tu pérdida)|(mi|nuestro) (más )?(sentido |sincero )?pésame',
      '((me|nos) )?(comprendo|comprendemos|entiendo|entendemos|imagino|imaginamos|hago cargo|hacemos cargo|veo|vemos|sé|sabemos|pongo en (su|tu)|ponemos en (su|tu)) (muy bien |perfectamente |bien )?(que|qué|lo que|lo \\w+ que|cómo|cuánto|por qué|el|la|su|tu|de lo)',
      '(tiene|tienes|tienen|tenés|tenía|tenías) (\\w+ )?(toda la )?(razón|derecho)(?! a cancelar)',
      '(contaba|contabas|confiaba|confiabas|confió|confiaste|contaban|confiaron) (con|en) (nosotros|que)',
      '(debe|debió|ha debido|tuvo que|tuvo) (de )?(haber sido|ser|sido) \\w+|no es (la|el|lo) (\\w+ )?que (usted|tú|se|merec\\w+|esperaba\\w*)|(no|nadie) (se |te )?(merec\\w+)',
    ),
  },
  {
    name: 'what it cost',
    shape: wordings(
      '(una|su|tu|toda la|toda una|la) (\\w+ )?(mañana|tarde|noche|semana|boda|fiesta|quincena|espera)( (perdida|entera|en vela|sin \\w+))|(su|tu|sus|tus) (\\w+ )?(boda|cumpleaños|aniversario|viaje|vacaciones|fin de semana|luna de miel|descanso|tiempo)|(dos|tres|cuatro) (noches|días|horas|semanas) (\\w+ )?(perdid[oa]s|sin|de espera|esperando|en vela)',
    ),
  },
]

export const explanations: readonly Pattern[] = [
  {
    name: 'what happened',
    shape: wordings(
      '(lo que|qué) (pasó|ocurrió|sucedió|ha pasado|ha ocurrido|falló)|(la|el) (causa|razón|motivo|origen)( \\w+){0,3} (es|era|fue|está|estuvo)|porque|por eso|de ahí (el|la|que)|(se debió|se debe|debido) (a|al)|(resulta|resultó) que|(hemos|he) (descubierto|comprobado|averiguado|visto|encontrado|sabido) (que|la causa|el error|el fallo|por qué|lo que)|(descubrimos|descubrí|comprobamos|averiguamos|averigüé) (que|la causa|el error|el fallo|por qué|lo que)',
    ),
  },
]

export const repentance: readonly Pattern[] = [
  {
    name: 'never again',
    shape: wordings(
      '(no|nunca|jamás)( (se|le|te|nos|os|les) )?( )?(vuelva|volverá|volverán|volveremos|vuelvan|va a volver) a (pasar|ocurrir|suceder|repetirse|fallar|repetir|pasarle|ocurrirle)|no (se )?(repetirá|repita|ocurrirá más|pasará más)',
      '(desde|a partir de|de) (ahora|hoy|mañana|esta semana|este mes|ya)( en adelante)?,? (\\w+ ){0,4}?(cada|todos?|todas?|ningún|ninguna|revis\\w+|comprob\\w+|avis\\w+|dos|nadie)|en adelante',
      '(hemos|he) (ya |además |también )?(cambiado|corregido|modificado|añadido|reforzado|formado|ajustado|tomado medidas|puesto en marcha|revisado) (?!(su|tu) )\\w+|(cambiamos|corregimos|ajustamos|reforzamos|agregamos|añadimos) (el|la|los|las|un|una|nuestr\\w+) \\w+',
      'para que (esto |eso |algo así |no |nadie |ningún |ninguna |a |otro |otra )+\\w+|para (no|evitar|asegurar\\w*)( \\w+){0,5} (se repita|vuelva|repetir\\w*|ocurra|pase)|(nos aseguraremos|me aseguraré|lo haremos mejor|vamos a (mejorar|cambiar))',
    ),
  },
]

export const forgiveness: readonly Pattern[] = [
  {
    name: 'forgive',
    shape: wordings(
      '(perdónenos|perdónanos|perdóneme|perdóname|perdonanos|perdoname|perdónennos|discúlpenos|discúlpanos|discúlpeme|discúlpame)|(nos|me) (perdone|perdones|perdonen|disculpe|disculpes|perdonará|perdonarás|pueda perdonar|puedas perdonar)|perdonar(nos|me)|(su|tu) perdón|(pido|pedimos|pedirle|pedirte) (\\w+ )?perdón|(otra|segunda|nueva) oportunidad|(recuperar|merecer|ganar\\w*|reconquistar) (de nuevo |otra vez )?(su|tu) confianza',
    ),
  },
]
