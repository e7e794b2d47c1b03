// A rule held up as a shield. Nowhere does it explain what happened to this customer; before the apology it also stands in its place.

import { policyShield as found } from '#core/coach/finders/policy-shield.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const policyShield = rule(found, {
  reason: 'A policy says that we would do it again. What happened here, and what we can do, helps more.',
  better: 'Say what you can do for them now. If the rule must be named, say what it is for.',
  say: (kind) => (kind === 'limit' ? limit : {}),
})

const limit = {
  reason: 'True or not, it leaves the customer where they were. They asked what you can do, or who takes it from here.',
  better: 'Begin with what you do for them. The limit can follow, in half a sentence.',
}

export const examples: Examples = {
  good: [
    { text: 'I am sorry. Choose a or b below; both are yours within a week.', about: { hasOptions: true } },
    { text: 'If it is not eligible for a repair, we replace it.' },
    { text: 'I am sorry. Our records show that we charged you twice, and the money goes back today.' },
    { text: 'I am sorry. You have access to the whole album from now on.' },
    { text: 'Es tut mir leid. Beides ist in einer Woche bei Ihnen.', language: 'de' },
    { text: 'Lo siento. Las dos cosas son suyas.', language: 'es' },
    { text: 'Lo siento. Los contenidos tienen licencias que vencen, y este vuelve el lunes.', language: 'es' },
    { text: 'Désolés. Les deux sont à vous.', language: 'fr' },
  ],
  poor: [
    { text: 'As per our policy, refunds take ten days. We apologise.', marks: 'As per our policy' },
    {
      text: 'Delivery times are not guaranteed.',
      about: { step: 'explain', madeRight: true },
      marks: 'Delivery times are not guaranteed',
    },
    { text: 'I am sorry. Our system does not allow it.', marks: 'Our system does not allow it' },
    { text: 'I am sorry. Room rates change every hour.', marks: 'Room rates change every hour' },
    { text: 'I am sorry. From what I can see, the bus left on time.', marks: 'From what I can see, the bus left on time' },
    { text: 'I am sorry. I cannot open your booking from this chat.', marks: 'I cannot open your booking from this chat' },
    {
      text: 'Laut unseren Richtlinien dauert das zehn Tage. Wir entschuldigen uns.',
      language: 'de',
      marks: 'Laut unseren Richtlinien dauert das zehn Tage',
    },
    { text: 'Es tut mir leid. Unser System lässt das leider nicht zu.', language: 'de', marks: 'Unser System lässt das leider nicht zu' },
    { text: 'Según nuestra política, tarda diez días. Lo sentimos.', language: 'es', marks: 'Según nuestra política' },
    { text: 'Lo siento. El sistema no lo permite.', language: 'es', marks: 'El sistema no lo permite' },
    {
      text: 'Lo siento. Los contenidos tienen licencias que vencen.',
      language: 'es',
      marks: 'Los contenidos tienen licencias que vencen.',
    },
    { text: 'Conformément à nos conditions, cela prend dix jours. Désolés.', language: 'fr', marks: 'Conformément à nos conditions' },
    { text: 'Désolés. Notre système ne le permet pas.', language: 'fr', marks: 'Notre système ne le permet pas' },
    { text: 'Désolés. Les livreurs sont payés à la course.', language: 'fr', marks: 'Les livreurs sont payés à la course.' },
  ],
}
