// "Sorry if", "for any inconvenience", "sorry, but": an apology that doubts whether there is anything to be sorry for.

import { conditionalNonApology as found } from '#core/coach/finders/conditional-non-apology.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const conditionalNonApology = rule(found, {
  reason: 'A condition, or “any trouble”, doubts that it happened. The customer knows it did.',
  say: (_, { crux }) => (crux ? { better: `Name it, without a condition. In their words: “${crux}”` } : {}),
  better: 'Name what happened, without a condition.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry that we did not give you any notice.' },
    { text: 'I am sorry. If you would rather have it back, choose b.' },
    { text: 'We are sorry for the lost morning; let me know if Friday suits you.' },
    { text: 'I am sorry we came so late.' },
    { text: 'Es tut mir leid, dass wir nicht Bescheid gesagt haben.', language: 'de' },
    { text: 'Es tut mir leid. Falls Ihnen Freitag nicht passt, wählen Sie b.', language: 'de' },
    { text: 'Bitte entschuldigen Sie, dass wir Sie warten ließen.', language: 'de' },
    { text: 'Siento que no le hayamos avisado.', language: 'es' },
    { text: 'Lo siento. Si prefiere otra, elija b.', language: 'es' },
    { text: 'Je suis désolé de ne pas vous avoir prévenue.', language: 'fr' },
    { text: 'Toutes nos excuses. Si vous préférez une autre lampe, choisissez b.', language: 'fr' },
  ],
  poor: [
    { text: 'We are sorry if you were inconvenienced.', marks: 'sorry if you were inconvenienced', better: 'We are sorry.' },
    {
      text: 'I apologise for any inconvenience this may have caused.',
      marks: 'apologise for any inconvenience this may have caused',
      better: 'I am sorry.',
    },
    {
      text: 'Our apologies for any trouble. It leaves today.',
      marks: 'apologies for any trouble',
      better: 'We are sorry. It leaves today.',
    },
    {
      text: 'We are sorry for the trouble this might have given you.',
      marks: 'sorry for the trouble this might have given you',
      better: 'We are sorry.',
    },
    { text: 'We regret any inconvenience.', marks: 'We regret any inconvenience', better: 'We are sorry.' },
    { text: 'If we let you down, I am sorry.', marks: 'If we let you down, I am sorry', better: 'I am sorry.' },
    { text: 'I am sorry, but we had a lot of orders.', marks: 'sorry, but' },
    { text: 'We’re sorry for it, if it came late.', marks: 'sorry for it' },
    {
      text: 'Es tut uns leid, falls Sie Unannehmlichkeiten hatten.',
      language: 'de',
      marks: 'Es tut uns leid, falls Sie Unannehmlichkeiten hatten',
      better: 'Es tut uns leid.',
    },
    {
      text: 'Wir entschuldigen uns für etwaige Umstände.',
      language: 'de',
      marks: 'Wir entschuldigen uns für etwaige Umstände',
      better: 'Es tut uns leid.',
    },
    {
      text: 'Falls wir dich verärgert haben, tut es mir leid.',
      language: 'de',
      marks: 'Falls wir dich verärgert haben, tut es mir leid',
      better: 'Es tut uns leid.',
    },
    {
      text: 'Liebe Frau Okafor,\n\nes tut mir leid, wenn die Lampe zu spät kam.',
      language: 'de',
      marks: 'es tut mir leid, wenn die Lampe zu spät kam',
      better: 'Liebe Frau Okafor,\n\nes tut mir leid.',
    },
    {
      text: 'Wir moechten uns fuer eventuelle Verzoegerungen entschuldigen.',
      language: 'de',
      marks: 'Wir moechten uns fuer eventuelle Verzoegerungen entschuldigen',
      better: 'Es tut uns leid.',
    },
    { text: 'Es tut uns leid, aber wir hatten viel zu tun.', language: 'de', marks: 'Es tut uns leid, aber' },
    { text: 'Lo sentimos si le hemos molestado.', language: 'es', marks: 'Lo sentimos si le hemos molestado', better: 'Lo sentimos.' },
    {
      text: 'Pedimos disculpas por cualquier inconveniente.',
      language: 'es',
      marks: 'Pedimos disculpas por cualquier inconveniente',
      better: 'Lo sentimos.',
    },
    {
      text: 'Lamentamos las molestias que le hayamos podido ocasionar.',
      language: 'es',
      marks: 'Lamentamos las molestias que le hayamos podido ocasionar',
      better: 'Lo sentimos.',
    },
    { text: 'Si te hemos fallado, lo siento.', language: 'es', marks: 'Si te hemos fallado, lo siento', better: 'Lo siento.' },
    { text: 'Lo siento, pero tuvimos muchos pedidos.', language: 'es', marks: 'Lo siento, pero' },
    { text: 'Désolé si cela vous a dérangée.', language: 'fr', marks: 'Désolé si cela vous a dérangée', better: 'Toutes mes excuses.' },
    {
      text: 'Nous nous excusons pour tout désagrément.',
      language: 'fr',
      marks: 'Nous nous excusons pour tout désagrément',
      better: 'Toutes nos excuses.',
    },
    {
      text: 'Nous sommes désolés pour la gêne que cela a pu vous occasionner.',
      language: 'fr',
      marks: 'Nous sommes désolés pour la gêne que cela a pu vous occasionner',
      better: 'Toutes nos excuses.',
    },
    {
      text: 'Si nous vous avons déçue, nous en sommes désolés.',
      language: 'fr',
      marks: 'Si nous vous avons déçue, nous en sommes désolés',
      better: 'Toutes nos excuses.',
    },
    { text: 'Nous sommes désolés, mais nous avions beaucoup de commandes.', language: 'fr', marks: 'Nous sommes désolés, mais' },
  ],
}
