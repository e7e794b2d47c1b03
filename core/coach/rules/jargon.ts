// Words and codes of our trade that the customer did not use first.

import { jargon as found } from '#core/coach/finders/phrases.ts'
import { byName, type Examples, rule } from '#core/coach/rule.ts'

export const jargon = rule(found, {
  reason: 'It asks the customer to learn how we work. Plain words cost nothing.',
  say: byName('Say it as the customer would.', {
    letters: 'Write the words out, or leave them out.',
  }),
})

export const examples: Examples = {
  good: [
    { text: 'We send it again, and it is with you on Friday.' },
    { text: 'May I have your ticket number, as it is printed beside your seat?' },
    { text: 'Your RMA number is on the box.', about: { customerWords: 'I never got the RMA you promised.' } },
    { text: 'Wir schicken es noch einmal, und am Freitag ist es da.', language: 'de' },
  ],
  poor: [
    { text: 'The ETA is Friday.', marks: 'ETA' },
    { text: 'I have sent it to level 2 support.', marks: 'level 2 support' },
    { text: 'Your ticket has been escalated.', marks: 'Your ticket has been escalated' },
    { text: 'Going forward we check the label.', marks: 'Going forward' },
    { text: 'Das Ticket ist offen.', language: 'de', marks: 'Das Ticket' },
    { text: 'Wir haben es an den Second Level gegeben.', language: 'de', marks: 'Second Level' },
  ],
}
