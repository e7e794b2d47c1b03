// What leaves a customer waiting in Spanish: times that nobody can hold us to, and commitments without a time.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const told = '(llam|contact|escrib|avis|respond|contest|inform|notific|confirm|comunic)'
const given = '(envi|reenvi|mand|devolv|reembols|reintegr|entreg|llev|repar|cambi|sustitu|reemplaz|abon|ingres|bonific)'

export const vagueTimes: readonly Pattern[] = [
  {
    name: 'soon',
    shape: wordings(
      '(?<!(hasta|tan|vemos|leemos|mejore|mejores|recupere|hasta muy|más) )(muy )?pronto',
      'lo (antes|más pronto) posible',
      'cuanto antes',
      '(a|con) la (mayor )?(brevedad|celeridad|rapidez)( posible)?',
      'en (breve|el menor tiempo posible|la mayor brevedad|unos días|los próximos días|las próximas semanas)',
      'próximamente',
      '(tan pronto como|en cuanto) (sea posible|podamos|pueda|nos sea posible)',
      'en su momento',
      'en un plazo razonable',
    ),
  },
]

export const bareCommitments: readonly Pattern[] = [
  {
    name: 'call',
    shape: wordings(
      `(le|te|les|os|lo|la|los|las) ${told}(aré|eré|iré|aremos|eremos|iremos)`,
      '(le|te|les|os) (llamo(?! (para|porque|por (el|la|su|tu|lo))(?!\\w))|aviso(?! (de|que)(?!\\w))|diré|diremos|haré saber|haremos saber|mantendré|mantendremos|tendré|tendremos)( (informad|al tanto|al corriente)\\w*)?',
      '(me|nos) (pondré|pondremos|comunicaré|comunicaremos|contactaré|contactaremos) (en contacto|con)( (usted|ustedes|ti|vos|contigo))?',
      `(le|te|les|os) (voy|vamos) a ${told}(ar|er|ir)|(voy|vamos) a ${told}(ar|er|ir)(le|te|les|os)`,
    ),
  },
  {
    name: 'send',
    shape: wordings(
      `((le|te|les|os|se|lo|la|los|las) ){1,2}${given}(aré|eré|iré|aremos|eremos|iremos)( (el|la|los|las|su|tu|un|una) \\w+)?`,
      `(le|te|les|os) (voy|vamos) a ${given}(ar|er|ir)|(voy|vamos) a ${given}(ar|er|ir)(le|te|les|os|se)(lo|la|los|las)?`,
      'procederemos a(l| la)? \\w+',
    ),
  },
]
