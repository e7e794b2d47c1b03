// "Soon", "shortly": a time that nobody can hold us to, and that the customer waits for all the same.

import { vagueTime as found } from '#core/coach/finders/phrases.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const vagueTime = rule(found, {
  reason: 'A customer who has waited once counts hours. A day and an hour can be kept.',
  better: 'Give a day, and an hour if you can: “by Friday noon”.',
})

export const examples: Examples = {
  good: [
    { text: 'I will call you by Friday noon.' },
    { text: 'It leaves today.' },
    { text: 'Es geht heute ab.', language: 'de' },
    { text: 'À bientôt, Ilse', language: 'fr' },
    { text: 'Le llamaré el viernes a las 12. Hasta pronto.', language: 'es' },
  ],
  poor: [
    { text: 'I will call you soon.', marks: 'soon' },
    { text: 'We will reply as soon as possible.', marks: 'as soon as possible' },
    { text: 'You will hear from us shortly.', marks: 'shortly' },
    { text: 'Ich rufe Sie bald an.', language: 'de', marks: 'bald' },
    { text: 'Wir melden uns so schnell wie möglich.', language: 'de', marks: 'so schnell wie möglich' },
    { text: 'Sie hören in Kuerze von uns.', language: 'de', marks: 'in Kuerze' },
    { text: 'Wir melden uns in Kürze.', marks: 'in Kürze', language: 'de' },
    { text: 'Nous vous rappellerons dans les plus brefs délais.', language: 'fr', marks: 'dans les plus brefs délais' },
    { text: 'Je reviens vers vous au plus vite.', language: 'fr', marks: 'au plus vite' },
    { text: 'Le responderemos a la mayor brevedad posible.', language: 'es', marks: 'a la mayor brevedad posible' },
    { text: 'Recibirá el dinero en breve.', language: 'es', marks: 'en breve' },
  ],
}
