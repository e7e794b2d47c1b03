// What commits us in Spanish, what is not firm, and what we ask of the customer instead. The common forms.

import type { PromiseWords } from '#core/coach/languages/language.ts'
import { wordings } from '#core/coach/shapes.ts'

const future =
  '(llamar|enviar|mandar|escribir|devolver|reembolsar|entregar|llevar|reparar|cambiar|recoger|contestar|responder|ingresar|pagar)(é|emos)'
const present =
  '(llamo|llamamos|envío|enviamos|mando|mandamos|escribo|escribimos|devuelvo|devolvemos|reembolsamos|entregamos|llevo|llevamos|recogemos|respondo|respondemos)'

export const promises: PromiseWords = {
  commitments: [
    { name: 'haremos', shape: wordings(future) },
    { name: 'vamos a', shape: wordings('(voy|vamos) a \\w+') },
    { name: 'le llamo', shape: wordings(`(le|les|te|lo|la|se lo|se la) ${present}`) },
    {
      name: 'tendrá',
      shape: wordings('(tendrá|recibirá|tendrás|recibirás|estará|estarás|llegará|saldrá|sale|llega)(?! (abierto|cerrado))'),
    },
    { name: 'prometo', shape: wordings('(prometo|prometemos|garantizo|garantizamos)') },
  ],
  notFirm: [
    {
      name: 'esperamos',
      shape: wordings(
        '(espero|esperamos|intento|intentaré|intentamos|intentaremos|quizás?|tal vez|probablemente|podría|podríamos|debería|deberíamos)',
      ),
    },
    { name: 'no', shape: wordings('no', 'nunca') },
  ],
  ofCustomer: [
    { name: 'por favor', shape: wordings('por favor') },
    {
      name: 'usted debe',
      shape: wordings('(debe|debes|puede|puedes|tiene que|tienes que|necesita|necesitas|quiere|quieres|dijo|dijiste|pidió|pediste)'),
    },
    {
      name: 'envíe',
      shape: /^(?:envíe|envía|mande|manda|llame|llama|responda|responde|confirme|confirma|díganos|dinos|elija|elige)(?![a-záéíóúñ])/giu,
    },
    {
      name: 'su contrato',
      shape: wordings('(su|tu|el|la) (contrato|suscripción|garantía|oferta|vale|reserva) (termina|acaba|vence|caduca|empieza)'),
    },
  ],
  subjectless: /^(?:y|o) (?:es|está|será|sale|llega)(?![a-záéíóúñ])/iu,
  condition: /^(?:pero |y |o )?(?:si|cuando|en cuanto|una vez que|en caso de que)(?![a-záéíóúñ])/iu,
  openingHours: /(?<![a-záéíóúñ])(?:abierto|abrimos|cerramos|cierra|horario|disponibles?)(?![a-záéíóúñ])/iu,
  clauseCut: /[,;:](?=\s)|\s[-–—]\s|\s(?=(?:y|pero|o) (?!\d))/g,
  goesOn: /^(?:y|o|pero) (?!(?:usted|su|tu|el|la|los|las)(?![a-záéíóúñ]))/iu,
  lead: /^(?:y|pero|o|así que) /iu,
}
