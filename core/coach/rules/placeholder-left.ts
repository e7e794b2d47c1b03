// A gap of a template that nobody filled: "Dear {{name}}". The customer sees at once that nobody read it before it left.

import { placeholderLeft as found } from '#core/coach/finders/placeholder-left.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const placeholderLeft = rule(found, {
  reason: 'With a gap in it, the letter shows that it was made for anybody.',
  better: 'Put in what belongs there.',
})

export const examples: Examples = {
  good: [
    { text: 'Dear Marta, the lamp costs 20 EUR.' },
    { text: 'It is [as you wrote] a birthday present.' },
    { text: 'It was [the name is not legible] on the parcel.' },
    { text: 'We nominated it [nominated twice, in fact] for Saturday.' },
    { text: 'Liebe Marta, die Lampe kostet 20 EUR.', language: 'de' },
  ],
  poor: [
    { text: 'Dear {{name}}, I am sorry.', marks: '{{name}}' },
    { text: 'Your refund of XXX is on its way.', marks: 'XXX' },
    { text: 'Dear [first name], we are sorry.', marks: '[first name]' },
    { text: 'I am sorry. [Agent name]', marks: '[Agent name]' },
    { text: 'We will call you on [DATE] at noon.', marks: '[DATE]' },
    { text: 'Your [Amount] is on its way.', marks: '[Amount]' },
    { text: 'Dear <NAME>, we are sorry.', marks: '<NAME>' },
    { text: 'Dear [Customer’s first name], we are sorry.', marks: '[Customer’s first name]' },
    { text: 'Hello <<name>>, we are sorry.', marks: '<<name>>' },
    { text: 'Liebe {{vorname}}, es tut mir leid.', language: 'de', marks: '{{vorname}}' },
    { text: 'Sie bekommen [Betrag] zurück.', language: 'de', marks: '[Betrag]' },
    { text: 'Hola [nombre], lo siento.', language: 'es', marks: '[nombre]' },
    { text: 'Bonjour {{prenom}}, désolé.', language: 'fr', marks: '{{prenom}}' },
  ],
}
