// Capitals and exclamation marks: they raise the voice in a letter that should lower it.

import { shouting as found } from '#core/coach/finders/shouting.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const shouting = rule(found, {
  reason: 'Capitals and rows of exclamation marks read as shouting, however they are meant.',
  better: 'Write it small; one full stop is enough.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry! We bring it on Friday.' },
    { text: 'Your PIN and the TAN stay with you.' },
    { text: 'The HDMI cable is in the box.' },
    { text: 'We show your flight as LAS JFK at noon.' },
    { text: 'Es tut mir leid! Wir bringen es am Freitag.', language: 'de' },
  ],
  poor: [
    { text: 'PLEASE READ OUR MAIL.', marks: 'PLEASE READ OUR MAIL' },
    { text: 'We are so sorry!!!', marks: '!!!' },
    { text: 'We did NOT forget it.', marks: 'NOT' },
    { text: 'Wir haben es NICHT vergessen.', language: 'de', marks: 'NICHT' },
  ],
}
