// Irony on paper: it is always read the worse way.

import { sarcasm as found } from '#core/coach/finders/phrases.ts'
import { byName, type Examples, rule } from '#core/coach/rule.ts'

export const sarcasm = rule(found, {
  reason: 'Irony has no tone of voice in a letter. A customer who is hurt reads the unkind meaning.',
  say: byName('Say it straight.', {
    'your "problem"': 'Take the quotation marks away: it is a real one.',
  }),
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry about the problem with your lamp.' },
    { text: 'Congratulations on the new shop! We bring the lamps on Friday.' },
    { text: 'Es tut mir leid um das Problem mit Ihrer Lampe.', language: 'de' },
  ],
  poor: [
    { text: 'We have read about your "problem".', marks: '"problem"' },
    { text: 'Good luck with that.', marks: 'Good luck with that' },
    { text: 'Wir haben von Ihrem „Problem“ gelesen.', language: 'de', marks: '„Problem“' },
    { text: 'Na toll.', language: 'de', marks: 'Na toll' },
  ],
}
