// "I will call you": a promise that cannot be kept, because nobody knows when it would be broken.

import { promiseWithoutTime as found } from '#core/coach/finders/phrases.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const promiseWithoutTime = rule(found, {
  reason: 'They will wait, and cannot know until when. With a time Amends keeps it for you.',
  better: 'Add by when: “by Friday noon”.',
})

export const examples: Examples = {
  good: [
    { text: 'I will call you by Friday noon.' },
    { text: 'Will you call me back?' },
    { text: 'I have called you.' },
    { text: 'Ich habe Sie angerufen.', language: 'de' },
    { text: 'Je vous rappelle que le magasin ferme le lundi.', language: 'fr' },
    { text: 'Je vous rappelle vendredi avant midi.', language: 'fr' },
    { text: 'Le llamaré el viernes a las 12.', language: 'es' },
    { text: 'Le llamamos ayer.', language: 'es' },
  ],
  poor: [
    { text: 'I will call you.', marks: 'I will call' },
    { text: 'We will send it again.', marks: 'We will send it' },
    { text: 'Ich melde mich bei Ihnen.', language: 'de', marks: 'Ich melde mich' },
    { text: 'Wir werden Sie anrufen.', marks: 'Wir werden Sie anrufen', language: 'de' },
    { text: 'Nous reviendrons vers vous.', language: 'fr', marks: 'Nous reviendrons vers vous' },
    { text: 'Je vous renvoie la lampe.', language: 'fr', marks: 'Je vous renvoie' },
    { text: 'Le llamaremos.', language: 'es', marks: 'Le llamaremos' },
    { text: 'Vamos a devolverle el importe.', language: 'es', marks: 'Vamos a devolverle' },
  ],
}
