// How a Spanish letter is put together.

import type { ReadingWords } from '#core/coach/languages/language.ts'
import { never } from '#core/coach/shapes.ts'
import { greeting } from './greeting.ts'

export const reading: ReadingWords = {
  abbreviation: /(?:^|[\s(])(?:sr|sra|srta|dr|dra|d|dña|ud|uds|vd|n\.º|núm|num|tel|av|c|p\. ?ej|aprox|\d{1,2})\.\s*$/i,
  greeting,
  thanks: /^(?:(?:hola|estimad[oa]) [\p{L}'-]+[,:!] )?(?:muchas |mil )?gracias(?![\p{L}])(?!.*(?:\bpero\b|sin embargo|lamentablemente))/iu,
  closing: /^(?:(?:un )?(?:cordial )?saludos?|saludos cordiales|atentamente|cordialmente|un abrazo|reciba un)(?![\p{L}])/iu,
  quoteOpens: /^El\b.{0,200}\bescribió:\s*$/,
  smallWords: new Set(
    (
      'al algo aquí así aún cada como con cual cuando de del desde donde dos el ella ello en entre era eran eres es esa ese eso esta estaba estado están estar este esto estos fue ' +
      'ha haber había han has hasta hay haya hemos he la las le les lo los más me mi mis muy nada ni no nos nosotros nuestra nuestro nuestros nuestras nunca os otra otro para pero poco por ' +
      'porque puede que qué quien se ser si sí sido sin sobre solo son su sus también tan tanto te tener tengo ti tiene todo toda todos tu tus un una uno unos usted va ya yo siento sentimos'
    ).split(' '),
  ),
  commonWords: new Set(
    (
      'ayuda ayudar atención caso cliente clientes comentario comentarios contacto correo cosa cuenta datos días día dirección error fallo gracias hacer hora horas hoy información llamada lunes mañana ' +
      'mensaje momento nombre número pedido persona problema problemas queja respuesta semana semanas servicio siempre tarde teléfono tiempo ver vez lamentamos disculpas molestias saludos'
    ).split(' '),
  ),
  pointing: new Set(),
  things: new Set(),
  troubles: new Set(),
  hollow: never,
  sameThings: [],
  ending: /(?:iones|ión|amos|emos|imos|ados|adas|ado|ada|idos|idas|ido|ida|es|os|as|ar|er|ir|o|a|e|s)$/,
}
