// A reply that names nothing of the customer's own could be to anybody. Their thing, in their word, shows that it was read.

import { cruxNotMentioned as found } from '#core/coach/finders/crux-not-mentioned.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const cruxNotMentioned = rule(found, {
  reason: 'Saying back what matters to them is half of being heard. Nothing here is theirs alone.',
  say: (_, { crux }) => (crux ? { better: `In their words: “${crux}”` } : {}),
  better: 'Name the thing that went wrong for them.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. The telescope will be in her hands on Saturday, and we should have brought it on Tuesday.' },
    { text: 'We are sorry. It is on its way.', about: { step: 'makeRight' } },
    { text: 'We are sorry, this is our mistake.', about: { crux: null } },
    { text: 'Es tut uns leid. Die Lampe haben wir vergessen.', language: 'de', about: { crux: 'Die Lampe muss am Samstag da sein.' } },
  ],
  poor: [
    { text: 'We are sorry, this is our mistake.', marks: '' },
    { text: 'Es tut uns leid, das war unser Fehler.', language: 'de', about: { crux: 'Die Lampe muss am Samstag da sein.' }, marks: '' },
  ],
}
