// While nobody knows yet what happened, sympathy is honest; a confession may turn out to be untrue.

import { confessionWhileOpen as found } from '#core/coach/finders/confession-while-open.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const confessionWhileOpen = rule(found, {
  reason: 'A confession may turn out to be untrue. What is found is owned then, without a condition.',
  better: 'Say sorry for what they have now, and by when you know more.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry to hear this. I am finding out what happened, and I call you by Friday noon.', about: { faultKnown: false } },
    { text: 'This is our mistake.' },
    { text: 'Es tut mir leid, das zu hören. Ich rufe Sie am Freitag an.', language: 'de', about: { faultKnown: false } },
  ],
  poor: [
    { text: 'I am sorry. This is our mistake.', about: { faultKnown: false }, marks: 'our mistake' },
    { text: 'Es tut mir leid. Das war unser Fehler.', language: 'de', about: { faultKnown: false }, marks: 'unser Fehler' },
  ],
}
