// The order of a good letter: sorry first, the remedy next, the reason last. A reason that comes earlier is heard as an excuse.
// Science does not say "never explain": a specific cause after the remedy earns credit, so this rule is about place.

import { excuseBeforeApology as found } from '#core/coach/finders/excuse-before-apology.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const excuseBeforeApology = rule(found, {
  reason: 'Read first, it sounds like an excuse. Keep it for Explain, after it is made right.',
  say(where, { customerName }) {
    if (where === 'before the remedy') return beforeRemedy
    if (where === 'instead of sorry') return instead
    return { better: `Begin with sorry and what it meant for ${customerName || 'the customer'}. The reason can wait.` }
  },
})

const beforeRemedy = {
  reason: 'Until it is made right, a reason sounds like a defence. Explain has its own step, right after.',
  better: 'Offer the remedy now, and keep this for Explain.',
}

const instead = { better: 'Begin with sorry and what it meant for them. The reason can wait.' }

export const examples: Examples = {
  good: [
    { text: 'I am sorry. Your telescope is due to be delivered on Friday.' },
    { text: 'I am sorry. Please restart the lamp, because it keeps its old colour.' },
    { text: 'I am sorry. We missed the pick-up, so your telescope did not leave.' },
    {
      text: 'Our courier moved its pick-up time, so the telescope did not leave on Monday.',
      about: { step: 'explain', madeRight: true },
    },
    { text: 'I am sorry. We have known you since 2021.' },
    { text: 'I am sorry. Tomas takes the old lamp with him, so you need not pack anything.' },
    { text: 'You asked for oat milk because of your allergy. I am sorry that we gave you another.' },
    { text: 'Because you asked for Saturday, we bring it on Friday. I am sorry that we were late.' },
    { text: 'Es tut mir leid. Wir haben die Abholung verpasst, deshalb ging es nicht ab.', language: 'de' },
    { text: 'Es tut mir leid. Bitte starten Sie die Lampe neu, weil sie die alte Farbe behält.', language: 'de' },
    {
      text: 'Der Kurier hat seine Abholzeit geändert, sodass das Teleskop nicht abging.',
      language: 'de',
      about: { step: 'explain', madeRight: true },
    },
    { text: 'Lo siento. Olvidamos la recogida, así que no salió.', language: 'es' },
    { text: "Désolés. Nous avons manqué le départ, donc il n'est pas parti.", language: 'fr' },
  ],
  poor: [
    {
      text: 'Our courier moved its pick-up time, so the telescope did not leave on Monday. I am sorry. We promised it for Tuesday.',
      marks: 'Our courier moved its pick-up time, so',
      better: 'I am sorry. The telescope did not leave on Monday. We promised it for Tuesday.',
    },
    {
      text: 'Due to bad weather, your parcel is late. We are sorry.',
      marks: 'Due to bad weather',
      better: 'We are sorry. Your parcel is late.',
    },
    { text: 'The delay was unavoidable. We are sorry.', marks: 'The delay was unavoidable', better: 'We are sorry.' },
    { text: 'The telescope did not leave because the pick-up was moved. I am sorry.', marks: 'because the pick-up was moved' },
    { text: 'I am sorry. We are very busy before Easter.', marks: 'We are very busy before Easter' },
    {
      text: 'Aufgrund des schlechten Wetters kommt Ihr Paket später. Es tut uns leid.',
      language: 'de',
      marks: 'Aufgrund des schlechten Wetters',
    },
    {
      text: 'Das Teleskop kam nicht, weil der Kurier die Abholung verschoben hat. Es tut mir leid.',
      language: 'de',
      marks: 'weil der Kurier die Abholung verschoben hat',
    },
    {
      text: 'Die Verzögerung war unvermeidlich. Es tut uns leid.',
      language: 'de',
      marks: 'Die Verzögerung war unvermeidlich',
      better: 'Es tut uns leid.',
    },
    {
      text: 'Der Kurier hat seine Zeit geändert, sodass das Teleskop nicht abging. Es tut mir leid.',
      language: 'de',
      marks: 'Der Kurier hat seine Zeit geändert, sodass',
    },
    { text: 'Es tut mir leid. Bei uns herrscht Personalmangel.', language: 'de', marks: 'Bei uns herrscht Personalmangel' },
    {
      text: 'Debido al mal tiempo, su paquete llega tarde. Lo sentimos.',
      language: 'es',
      marks: 'Debido al mal tiempo',
      better: 'Lo sentimos. Su paquete llega tarde.',
    },
    { text: 'El retraso fue inevitable. Lo sentimos.', language: 'es', marks: 'El retraso fue inevitable', better: 'Lo sentimos.' },
    { text: 'No salió porque el mensajero cambió la hora. Lo siento.', language: 'es', marks: 'porque el mensajero cambió la hora' },
    { text: 'Hay una alta demanda. Lo siento.', language: 'es', marks: 'Hay una alta demanda', better: 'Lo siento.' },
    {
      text: 'En raison du mauvais temps, votre colis a du retard. Nous sommes désolés.',
      language: 'fr',
      marks: 'En raison du mauvais temps',
      better: 'Nous sommes désolés. Votre colis a du retard.',
    },
    {
      text: 'Le retard était inévitable. Nous sommes désolés.',
      language: 'fr',
      marks: 'Le retard était inévitable',
      better: 'Nous sommes désolés.',
    },
    {
      text: "Il n'est pas parti car le transporteur a changé d'horaire. Je suis désolé.",
      language: 'fr',
      marks: "car le transporteur a changé d'horaire",
    },
    {
      text: 'Il y a une forte affluence. Je suis désolé.',
      language: 'fr',
      marks: 'Il y a une forte affluence',
      better: 'Je suis désolé.',
    },
  ],
}
