// Another customer's name, order or address in this letter: copied from the case before, and a breach of their trust.

import { rule } from '#core/coach/rule.ts'
import { wordsAt } from '#core/coach/words-at.ts'
import type { Examples } from '#core/coach/rule.ts'

export const somebodyElse = rule({
  id: 'somebody-else',
  severity: 'must-fix',
  title: 'This belongs to another customer',
  reason: 'It stands in a case that you had to do with lately, and nowhere in this one. One customer must not read of another.',
  evidence: 'GDPR Art. 5(1)(f) and 33, 2016 (personal data sent to the wrong person is a breach to be reported).',
  reads: ['reply', 'note'],
  find(draft, about) {
    const here = draft.plain.toLowerCase()
    const suspects = about.strangers.filter(({ text }) => text.length >= 3 && here.includes(text.toLowerCase()))
    if (suspects.length === 0) return []
    const own = [about.customerName, about.author, about.customerWords, about.crux ?? '', ...about.ownNames.map(({ name }) => name)]
      .join('\n')
      .toLowerCase()
    return suspects
      .filter(({ text }) => !own.includes(text.toLowerCase()))
      .flatMap(({ text, kind }) => wordsAt(draft.plain, text, kind === 'name' ? 'as written' : 'any case'))
      .sort((a, b) => a.start - b.start)
      .map((place) => ({ ...place, better: 'Take it out, and check the rest of the letter.' }))
  },
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
    { text: 'Lieber Joost, es tut mir leid.', language: 'de', about: { strangers: [{ text: 'Joost', kind: 'name' }] }, marks: 'Joost' },
  ],
}
