// "I am sorry for the wait, but it was Easter": what stands behind the "but" is what the customer keeps.

import { apologyTakenBack as found } from '#core/coach/finders/apology-taken-back.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const apologyTakenBack = rule(found, {
  reason: 'What stands before a “but” is heard as politeness, and what follows as what is meant.',
  better: 'End with the apology. What follows can come later, without a “but”.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry that we were late, but I have booked the van for Friday.' },
    { text: 'I am sorry. But I have good news.' },
    { text: 'We are sorry for the wait, but here is what we do now.' },
    { text: 'Es tut mir leid. Aber ich habe eine gute Nachricht.', language: 'de' },
    { text: 'Es tut mir leid, dass wir zu spät waren, aber ich habe den Wagen für Freitag gebucht.', language: 'de' },
    { text: 'Siento que llegáramos tarde, pero hemos reservado la furgoneta.', language: 'es' },
    { text: "Désolés d'avoir livré trop tard, mais voici la lampe.", language: 'fr' },
  ],
  poor: [
    { text: 'I am sorry for the wait, but it was Easter.', marks: 'but it was Easter' },
    { text: 'We are sorry that we were late, however the road was closed.', marks: 'however the road was closed' },
    { text: 'Es tut uns leid um den Vormittag, aber es war Ostern.', language: 'de', marks: 'aber es war Ostern' },
    {
      text: 'Es tut mir leid, dass wir zu spät waren, allerdings war die Straße gesperrt.',
      language: 'de',
      marks: 'allerdings war die Straße gesperrt',
    },
    {
      text: 'Wir entschuldigen uns für die falsche Lampe, jedoch war das Etikett unlesbar.',
      language: 'de',
      marks: 'jedoch war das Etikett unlesbar',
    },
    {
      text: 'Es tut mir leid, dass die Lampe zu spät kam, aber das Wetter war schlecht.',
      language: 'de',
      marks: 'aber das Wetter war schlecht',
    },
    { text: 'Sentimos que llegáramos tarde, pero era Pascua.', language: 'es', marks: 'pero era Pascua' },
    { text: "Désolés d'avoir livré trop tard, mais c'était Pâques.", language: 'fr', marks: "mais c'était Pâques" },
  ],
}
