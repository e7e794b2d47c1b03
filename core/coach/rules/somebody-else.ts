// Another customer's name, order or address in this letter: copied from the case before, and a breach of their trust.

import { somebodyElse as found } from '#core/coach/finders/somebody-else.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const somebodyElse = rule(found, {
  reason: 'It is from a case that you had to do with lately. One customer must not read of another.',
  better: 'Take it out, and check the rest of the letter.',
})

export const examples: Examples = {
  good: [
    {
      text: 'Dear Marta, order 4711 is on its way.',
      about: { customerWords: 'Where is my order 4711?', strangers: [{ text: '4711', kind: 'order' }] },
    },
    { text: 'Dear Marta, I am sorry.', about: { strangers: [{ text: 'Joost', kind: 'name' }] } },
    { text: 'The will is good.', about: { strangers: [{ text: 'Will', kind: 'name' }] } },
    { text: 'Liebe Marta, das Teleskop geht heute ab.', language: 'de', about: { strangers: [{ text: 'Joost', kind: 'name' }] } },
  ],
  poor: [
    { text: 'Dear Joost, I am sorry.', about: { strangers: [{ text: 'Joost', kind: 'name' }] }, marks: 'Joost' },
    { text: 'Your order OL-4711 leaves today.', about: { strangers: [{ text: 'OL-4711', kind: 'order' }] }, marks: 'OL-4711' },
    {
      text: 'Ask Joost de Vries.',
      about: {
        strangers: [
          { text: 'Joost', kind: 'name' },
          { text: 'Joost de Vries', kind: 'name' },
          { text: 'Joost de Vries', kind: 'name' },
        ],
      },
      marks: 'Joost de Vries',
    },
    { text: 'Lieber Joost, es tut mir leid.', language: 'de', about: { strangers: [{ text: 'Joost', kind: 'name' }] }, marks: 'Joost' },
  ],
}
