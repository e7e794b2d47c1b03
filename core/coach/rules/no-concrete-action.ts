// Sorry, and then? A first reply that does nothing leaves the customer to ask again.

import { noConcreteAction as found } from '#core/coach/finders/no-concrete-action.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const noConcreteAction = rule(found, {
  title: 'Nothing is done yet',
  reason: 'After the apology, the offer of repair helps most. “We look into it” is no step that the customer can see.',
  better: 'Say one thing that you do now, or put the options beside the letter.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. I have booked the van for Friday.' },
    { text: 'We are sorry, this is our mistake.', about: { hasOptions: true } },
    { text: 'What happened is this.', about: { step: 'explain', madeRight: true } },
    { text: 'Es tut mir leid. Ich habe den Wagen für Freitag gebucht.', language: 'de' },
    { text: 'Beste Marta,\n\nhet was een fout.', language: 'und' },
  ],
  poor: [
    { text: 'We are sorry, this is our mistake.', marks: '' },
    { text: 'Es tut uns leid, das war unser Fehler.', language: 'de', marks: '' },
  ],
}
