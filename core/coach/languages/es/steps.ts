// What a Spanish letter gives the customer to hand instead of a deed to come: steps to take, or where to go.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const acts =
  '(reinici|apag|enci[eé]nd|desench[uú]f|ench[uú]f|desconect|conect|h[aá][gz]|puls|presion|toc|seleccion|elij|elig|abr|cierr|instal|desinstal|reinstal|descarg|borr|elimin|marc|desmarc|desactiv|activ|introduc|introduzc|escane|imprim|peg|guard|entr|sal|segu|sig|qu[ií]t|prueb|prob|actualiz|configur)'

export const steps: readonly Pattern[] = [
  {
    name: 'do this',
    shape: wordings(
      `(^|[,;:] |(y|luego|después|entonces|simplemente|primero|o) )${acts}(a|e|á|é|í|ue|iga)(lo|la|le|los|las)? (?!nos(?!\\w)|me(?!\\w))\\w+`,
      `(puede|puedes|podés|hay que|basta con|solo tiene que|solo tienes que|intente|intenta|pruebe a|prueba a|le pedimos que|te pedimos que) ${acts}(ar|er|ir|e|a)(lo|la|los|las|se)?`,
      '(diríjase|dirígete|acérquese|acércate|preséntese|vaya|pase|ve) (\\w+ )?(a|al|por) (?!nosotros)',
    ),
  },
  {
    name: 'here is how',
    shape: wordings(
      '(aquí|abajo|adjunto) (va|van|tiene|tienes|están|está|le dejo|te dejo|le adjunto|te adjunto) (los|las|el|la|su|tu|un|una|cómo) \\w+',
      '(siga|sigue|seguí) (estos|los|las|el|la) (pasos|instrucciones|enlace|guía)',
      '(ajustes|configuración|menú|perfil|cuenta) ?> ?\\w+',
    ),
  },
]
