// "Just a small delay": we made it, so its size is not ours to say.

import { minimising as found } from '#core/coach/finders/phrases.ts'
import { byName, type Examples, rule } from '#core/coach/rule.ts'

export const minimising = rule(found, {
  reason: 'How much it weighs is for the customer to say.',
  say: byName('Say what it was and what it cost them, without a size.', {
    'so-called': 'Leave the doubt out: it happened to them.',
  }),
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. The parcel came two days late, and you waited at home for it.' },
    { text: 'The scratch on the lens is our doing.' },
    { text: 'We have a small lamp for you in the meantime.' },
    { text: 'Es tut mir leid. Das Paket kam zwei Tage zu spät.', language: 'de' },
    { text: 'Wir haben eine kleine Lampe für Sie bis dahin.', language: 'de' },
  ],
  poor: [
    { text: 'I am sorry for the minor delay. We were late.', marks: 'the minor delay' },
    { text: 'It was just a mistake, and we are sorry.', marks: 'just a mistake' },
    { text: 'We are sorry. It is nothing serious.', marks: 'nothing serious' },
    { text: 'We came a bit late, and I am sorry.', marks: 'a bit late' },
    { text: 'Es war nur ein kleiner Fehler.', language: 'de', marks: 'nur ein kleiner Fehler' },
    { text: 'Es tut mir leid für die kleine Verzögerung.', language: 'de', marks: 'die kleine Verzögerung' },
    { text: 'Das ist doch halb so schlimm.', language: 'de', marks: 'halb so schlimm' },
  ],
}
