// An apology without "we did it" leaves the customer looking for who is responsible. Only asked for once the fault is known to be ours.

import { ownershipPresent as found } from '#core/coach/finders/ownership-present.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const ownershipPresent = rule(found, {
  reason: 'Of all the parts of an apology, taking responsibility helps most.',
  better: 'Say it with “we”: “We got this wrong”, “We promised … and did not …”.',
  say(found) {
    if (found !== 'perhaps') return {}
    return {
      reason: 'These words may tell what went wrong with us, or what was done since.',
      better: 'Where they do not own it, add it: “We got this wrong”.',
    }
  },
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. We promised it for Tuesday and did not bring it.' },
    { text: 'I am sorry, this is our mistake.' },
    { text: 'I am sorry we kept you waiting.' },
    { text: 'I am sorry for letting Lena down.' },
    { text: 'We take full responsibility for the broken lens.' },
    { text: 'I forgot to call you back, and I am sorry.' },
    { text: 'I am sorry. We held you at the gate for two hours.' },
    { text: 'I am sorry. The scratch was from our trolley.' },
    { text: 'I am sorry to hear this.', about: { faultKnown: false } },
    { text: 'It leaves today.', about: { step: 'explain', madeRight: true } },
    { text: 'Es tut mir leid. Wir haben es für Dienstag versprochen und nicht gebracht.', language: 'de' },
    { text: 'Es tut mir leid, wir haben Sie im Stich gelassen.', language: 'de' },
    { text: 'Das hätte uns nicht passieren dürfen.', language: 'de' },
    { text: 'Uns ist ein Fehler unterlaufen.', language: 'de' },
    { text: 'Ich habe vergessen, dich anzurufen.', language: 'de' },
    { text: 'Es tut mir leid, dass wir zu spät waren.', language: 'de' },
    { text: 'Dafür übernehmen wir die Verantwortung.', language: 'de' },
    { text: 'Lo siento, hemos perdido su paquete.', language: 'es' },
    { text: 'Ha sido un error nuestro.', language: 'es' },
    { text: 'Perdona, te dejamos esperando toda la mañana.', language: 'es' },
    { text: 'Siento mucho no haberle llamado.', language: 'es' },
    { text: 'Asumimos la responsabilidad.', language: 'es' },
    { text: 'Je suis désolée, nous avons perdu votre colis.', language: 'fr' },
    { text: "C'est notre erreur.", language: 'fr' },
    { text: 'Je suis désolé de vous avoir fait attendre.', language: 'fr' },
    { text: "Nous assumons l'entière responsabilité.", language: 'fr' },
    { text: 'Nous aurions dû vous appeler.', language: 'fr' },
    { text: 'Beste Marta,\n\nhet komt vrijdag.', language: 'und' },
  ],
  poor: [
    { text: 'I am sorry. It will come on Friday.', marks: '' },
    { text: 'I am sorry. We did not receive your letter.', marks: '' },
    { text: 'Dear Marta,\n\nI am sorry for the inconvenience.', marks: '' },
    { text: 'Our courier lost it.', marks: '' },
    { text: 'I am sorry. So the desk let the number go.', marks: 'the desk let' },
    { text: 'Es tut mir leid. Es kommt am Freitag.', language: 'de', marks: '' },
    { text: 'Es tut mir leid. Wir haben Ihren Brief nicht erhalten.', language: 'de', marks: '' },
    { text: 'Liebe Marta,\n\nwir bitten um Entschuldigung für die Umstände.', language: 'de', marks: '' },
    { text: 'Es tut uns leid, dass Sie warten mussten.', language: 'de', marks: '' },
    { text: 'Es tut mir leid. Ich habe den Preis halbiert.', language: 'de', marks: 'Ich habe den Preis halbiert' },
    { text: 'Lo siento. Llega el viernes.', language: 'es', marks: '' },
    { text: 'Lo siento si le hemos fallado.', language: 'es', marks: '' },
    { text: 'Lamentamos las molestias.', language: 'es', marks: '' },
    { text: 'Lo siento. No hemos recibido su carta.', language: 'es', marks: '' },
    { text: 'Je suis désolée. Il arrive vendredi.', language: 'fr', marks: '' },
    { text: 'Si nous vous avons déçue, nous en sommes désolés.', language: 'fr', marks: '' },
    { text: 'Nous nous excusons pour la gêne occasionnée.', language: 'fr', marks: '' },
    { text: "Désolés. Nous n'avons pas reçu votre lettre.", language: 'fr', marks: '' },
  ],
}
