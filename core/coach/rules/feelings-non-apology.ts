// "Sorry you feel that way", "sorry for your frustration", "we never like to hear this": sorry for the mood of the customer, not for our doing.

import { feelingsNonApology as found } from '#core/coach/finders/feelings-non-apology.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const feelingsNonApology = rule(found, {
  reason: 'It makes the customer’s mood the problem. Say sorry for what we did; the feeling can be named as the harm it is.',
  better: 'Say what we did: “I am sorry that we …”. Then name what it cost them.',
  say: (what) => (what === 'dislike' ? dislike : {}),
})

const dislike = {
  reason: 'Not liking to hear it is about us. Without a plain “sorry” there is no apology.',
  better: 'Say it plainly: “I am sorry that we …”.',
}

export const examples: Examples = {
  good: [
    { text: 'I am sorry that we kept you waiting; you have every reason to be angry.' },
    { text: 'I am sorry you had to wait a whole morning.' },
    { text: 'We never like to hear that something broke, and I am sorry that we sent it badly packed.' },
    { text: 'I am sorry for the disappointment on her birthday.' },
    { text: 'Es tut mir leid, dass wir Sie enttäuscht haben.', language: 'de' },
    { text: 'So etwas hören wir nicht gern, und es tut mir leid, dass wir es schlecht verpackt haben.', language: 'de' },
    { text: 'Siento que le hayamos decepcionado.', language: 'es' },
    { text: 'Nous sommes désolés de vous avoir déçue.', language: 'fr' },
  ],
  poor: [
    { text: 'I’m sorry you feel that way.', marks: 'sorry you feel that way', better: 'I am sorry.' },
    {
      text: 'We are sorry that you are unhappy with the lamp.',
      marks: 'sorry that you are unhappy with the lamp',
      better: 'We are sorry.',
    },
    { text: 'We apologise for your frustration and will call you.', marks: 'apologise for your frustration and will call you' },
    { text: 'We never like to hear this, Marta.', marks: 'We never like to hear this' },
    { text: 'It is disappointing to hear about your delivery.', marks: 'It is disappointing to hear about your delivery' },
    {
      text: 'Es tut mir leid, dass Sie sich so fühlen.',
      language: 'de',
      marks: 'Es tut mir leid, dass Sie sich so fühlen',
      better: 'Es tut mir leid.',
    },
    {
      text: 'Wir bedauern, dass Sie mit der Lampe nicht zufrieden sind.',
      language: 'de',
      marks: 'Wir bedauern, dass Sie mit der Lampe nicht zufrieden sind',
      better: 'Es tut uns leid.',
    },
    {
      text: 'Es tut mir leid, dass du das so empfindest, und ich melde mich.',
      language: 'de',
      marks: 'Es tut mir leid, dass du das so empfindest',
    },
    { text: 'Wir bedauern Ihren Unmut.', language: 'de', marks: 'Wir bedauern Ihren Unmut', better: 'Es tut uns leid.' },
    { text: 'So etwas hören wir gar nicht gern, Marta.', language: 'de', marks: 'So etwas hören wir gar nicht gern' },
    { text: 'Siento que se sienta así.', language: 'es', marks: 'Siento que se sienta así', better: 'Lo siento.' },
    {
      text: 'Lamentamos que esté decepcionada con la lámpara.',
      language: 'es',
      marks: 'Lamentamos que esté decepcionada con la lámpara',
      better: 'Lo sentimos.',
    },
    { text: 'Lamento su frustración.', language: 'es', marks: 'Lamento su frustración', better: 'Lo siento.' },
    { text: 'No nos gusta leer esto.', language: 'es', marks: 'No nos gusta leer esto' },
    {
      text: 'Nous regrettons que vous ayez ressenti cela ainsi.',
      language: 'fr',
      marks: 'Nous regrettons que vous ayez ressenti cela ainsi',
      better: 'Toutes nos excuses.',
    },
    {
      text: 'Je suis désolé que vous soyez mécontente de la lampe.',
      language: 'fr',
      marks: 'Je suis désolé que vous soyez mécontente de la lampe',
      better: 'Toutes mes excuses.',
    },
    { text: 'Désolé pour votre frustration.', language: 'fr', marks: 'Désolé pour votre frustration', better: 'Toutes mes excuses.' },
    { text: "Nous n'aimons pas lire cela.", language: 'fr', marks: "Nous n'aimons pas lire cela" },
  ],
}
