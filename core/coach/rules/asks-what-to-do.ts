// "What would you like us to do?" hands our work to the customer. Prepared options give them the choice without the work.

import { asksWhatToDo as found } from '#core/coach/finders/asks-what-to-do.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const asksWhatToDo = rule(found, {
  reason: 'They have had the trouble already. A choice among remedies feels fair; an open question hands over the work.',
  say: (_, { hasOptions }) => (hasOptions ? { better: 'Point to the options: “Choose a, b or c, whichever suits you.”' } : {}),
  better: 'Offer two to four remedies, and let them choose.',
})

export const examples: Examples = {
  good: [
    { text: 'Choose a, b or c below, whichever suits you best.' },
    { text: 'Is there anything else I can help you with?' },
    { text: 'Which of these would you like?' },
    { text: 'How would you like us to refund you, to your card or your account?' },
    { text: 'What colour would you like?' },
    { text: 'Do you need the lamp before Friday?' },
    { text: 'Noor is looking into what we can do before Saturday.' },
    { text: 'Wählen Sie a, b oder c.', language: 'de' },
    { text: 'Kann ich sonst noch etwas für Sie tun?', language: 'de' },
    { text: 'Elija a, b o c.', language: 'es' },
    { text: '¿Puedo ayudarle en algo más?', language: 'es' },
    { text: 'Choisissez a, b ou c.', language: 'fr' },
  ],
  poor: [
    { text: 'I am sorry. What would you like us to do?', marks: 'What would you like us to do' },
    { text: 'How can we make this right?', marks: 'How can we make this right' },
    { text: 'Let me know what you would like to happen.', marks: 'Let me know what you would like to happen' },
    { text: 'Do you need help with anything?', marks: 'Do you need help with anything' },
    { text: 'How can we be of service?', marks: 'How can we be of service' },
    { text: 'Is there anything we can do?', marks: 'Is there anything we can do' },
    { text: 'I am sorry, Marta. How can I help?', marks: 'How can I help' },
    { text: 'Es tut mir leid. Was sollen wir jetzt tun?', language: 'de', marks: 'Was sollen wir jetzt tun' },
    { text: 'Wie können wir das wiedergutmachen?', language: 'de', marks: 'Wie können wir das wiedergutmachen' },
    { text: 'Teilen Sie uns mit, was Sie sich wünschen.', language: 'de', marks: 'Teilen Sie uns mit, was Sie sich wünschen' },
    { text: 'Lo siento. ¿Qué podemos hacer por usted?', language: 'es', marks: 'Qué podemos hacer por usted' },
    { text: 'Díganos cómo podemos compensarle.', language: 'es', marks: 'Díganos cómo podemos compensarle' },
    { text: 'Désolé. Que pouvons-nous faire pour vous ?', language: 'fr', marks: 'Que pouvons-nous faire pour vous' },
    { text: 'Dites-nous ce que vous souhaitez.', language: 'fr', marks: 'Dites-nous ce que vous souhaitez' },
  ],
}
