// A no is sometimes true. Alone it closes the door; beside what we can do it is an answer.

import { noWithoutAlternative as found } from '#core/coach/finders/phrases.ts'
import { byName, type Examples, rule } from '#core/coach/rule.ts'

export const noWithoutAlternative = rule(found, {
  reason: 'What cannot be done matters less to a customer than what can.',
  say: byName('Say what you can do instead, in the same breath.', {
    'must refuse': 'Say why in one specific sentence, and what you can do.',
  }),
})

export const examples: Examples = {
  good: [
    { text: 'We cannot send the same lamp, but we can bring a like one on Friday.' },
    { text: 'I am unable to refund the shipping. Instead you get the next delivery free.' },
    { text: 'We cannot bring it today.', about: { hasOptions: true } },
    { text: 'I am sorry. I could not reach you by phone.' },
    { text: 'Wir können dieselbe Lampe nicht schicken, aber wir bringen am Freitag eine ähnliche.', language: 'de' },
  ],
  poor: [
    { text: 'I am sorry. We cannot refund this.', marks: 'We cannot refund' },
    { text: 'Unfortunately we are unable to change the date.', marks: 'we are unable to' },
    { text: 'I am sorry, there is nothing we can do.', marks: 'there is nothing we can do' },
    { text: 'It is not possible to exchange it.', marks: 'is not possible' },
    { text: 'Das ist leider nicht möglich.', language: 'de', marks: 'ist leider nicht möglich' },
    { text: 'Wir sind dazu nicht in der Lage.', language: 'de', marks: 'nicht in der Lage' },
  ],
}
