// Sorry, and then? A first reply that does nothing leaves the customer to ask again. Steps that they can take, and what is done already, are something.

import { noConcreteAction as found } from '#core/coach/finders/no-concrete-action.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const noConcreteAction = rule(found, {
  reason: 'After the apology, the offer of repair helps most. “We look into it” is no step that the customer can see.',
  better: 'Say one thing that you do now, or the steps to take, or put the options beside the letter.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. I have booked the van for Friday.' },
    { text: 'We are sorry, this is our mistake.', about: { hasOptions: true } },
    { text: 'What happened is this.', about: { step: 'explain', madeRight: true } },
    { text: 'I am sorry. Please hold the power button for ten seconds, then turn the lamp on again.' },
    { text: 'Sorry about that. Restart the lamp and plug the adapter into another socket.' },
    { text: 'Sorry about that. Press and hold the button for ten seconds.' },
    { text: 'Sorry about that. Are you able to reset the lamp?' },
    { text: 'We suggest trying the smaller bulb to see whether it flickers too.' },
    { text: 'That should not happen. Have you tried resetting the timer?' },
    { text: 'I am sorry. To get the light back:\n1. Unscrew the shade.\n2. Turn the small wheel to the left.' },
    { text: 'I am sorry. Here is how to open the shade: https://example.com/shade' },
    { text: 'Sorry for the wait. The fault in the shop has now been fixed.' },
    { text: 'I am sorry that you could not order. The page is up and running again.' },
    { text: 'Please call the workshop at 0471 555 0199, open from 9 to 6.' },
    { text: 'Es tut mir leid. Bitte starten Sie die Lampe neu.', language: 'de' },
    { text: 'Es tut mir leid. Der Fehler in der Rechnung ist inzwischen behoben.', language: 'de' },
    { text: 'Es tut mir leid. Ich habe den Wagen für Freitag gebucht.', language: 'de' },
    { text: 'Je suis désolée. Redémarrez la lampe et branchez-la ailleurs.', language: 'fr' },
    { text: 'Je suis désolée. Je vous ai réservé une nouvelle lampe.', language: 'fr' },
    { text: 'Lo siento. Pulse el botón diez segundos y encienda la lámpara otra vez.', language: 'es' },
    { text: 'Lo siento. Le he reservado una lámpara nueva.', language: 'es' },
    { text: 'Beste Marta,\n\nhet was een fout.', language: 'und' },
  ],
  poor: [
    { text: 'We are sorry, this is our mistake.', marks: '' },
    { text: 'I am sorry. Please contact us by chat.', marks: '' },
    { text: 'I am sorry. Click on the link below to message us.', marks: '' },
    { text: 'I am sorry that the shop went to the wrong address and that you had to open the parcel.', marks: '' },
    { text: 'I am sorry. We hope that the light has been fixed.', marks: '' },
    { text: 'I am sorry. Is the light working again?', marks: '' },
    { text: 'I am sorry. Did the light go out when you tried to open the shade?', marks: '' },
    { text: 'Es tut uns leid, das war unser Fehler.', language: 'de', marks: '' },
    { text: 'Es tut mir leid. Bitte rufen Sie uns an.', language: 'de', marks: '' },
    { text: 'Es tut mir leid. Ist der Fehler behoben?', language: 'de', marks: '' },
    { text: "Nous sommes désolés, c'est notre erreur.", language: 'fr', marks: '' },
    { text: 'Lo sentimos, es culpa nuestra.', language: 'es', marks: '' },
  ],
}
