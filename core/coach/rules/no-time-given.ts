// Without a time the customer waits, and does not know for what.

import { noTimeGiven as found } from '#core/coach/finders/no-time-given.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const noTimeGiven = rule(found, {
  reason: 'A customer who knows when the next thing happens can stop asking. One who does not counts each hour.',
  better: 'Say by when they hear from you or have it: “by Friday noon”.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. We bring it by Friday noon.' },
    { text: 'I am sorry. I will call you soon.' },
    { text: 'We are sorry, this is our mistake.', about: { hasOptions: true } },
    { text: 'Es tut mir leid. Wir bringen es bis Freitag, 12 Uhr.', language: 'de' },
    { text: 'It was a wrong label.', about: { step: 'explain', madeRight: true } },
    { text: 'Es tut mir leid. Ich rufe Sie bald an.', language: 'de' },
    { text: 'Nous sommes désolés. Nous vous le livrons vendredi à midi.', language: 'fr' },
    { text: 'Lo sentimos. Se lo llevamos el viernes a las 12.', language: 'es' },
  ],
  poor: [
    { text: 'We are sorry, this is our mistake.', marks: '' },
    { text: 'Es tut uns leid, das war unser Fehler.', language: 'de', marks: '' },
    { text: "Nous sommes désolés, c'est notre erreur.", language: 'fr', marks: '' },
    { text: 'Lo sentimos, es culpa nuestra.', language: 'es', marks: '' },
  ],
}
