// "It happens everywhere", "other customers count on it": this customer set beside others, and found to ask too much.

import { comparison as found } from '#core/coach/finders/comparison.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const comparison = rule(found, {
  reason: 'That it happens to others, or suits them, makes this case ordinary. To the customer it is not.',
  better: 'Stay with what happened to this customer.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. You waited at home for a lamp that was still with us.' },
    { text: 'Es tut mir leid. Sie haben einen Vormittag gewartet.', language: 'de' },
    { text: 'Lo siento. Esperó toda la mañana.', language: 'es' },
    { text: 'Désolé. Vous avez attendu toute la matinée.', language: 'fr' },
  ],
  poor: [
    { text: 'These things happen. We are sorry.', marks: 'These things happen' },
    { text: 'I am sorry. A lot of people rely on this shop.', marks: 'A lot of people rely on this shop' },
    { text: 'Es tut mir leid. So etwas kann schon mal passieren.', language: 'de', marks: 'So etwas kann schon mal passieren' },
    { text: 'Es tut mir leid. Andere Kunden warten auch.', language: 'de', marks: 'Andere Kunden warten auch' },
    { text: 'Lo siento. Estas cosas pasan.', language: 'es', marks: 'Estas cosas pasan' },
    { text: 'Désolé. Cela peut arriver.', language: 'fr', marks: 'Cela peut arriver' },
  ],
}
