// The same words of apology to the same customer again, in this letter or since the last one: each repetition weighs less.

import { tooManySorries as found } from '#core/coach/finders/too-many-sorries.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const tooManySorries = rule(found, {
  reason: 'Said once and meant, it helps. Said again, it begins to stand in for doing something.',
  better: 'Leave this one out, and say what you do.',
  say: (what) => (what === 'again' ? again : {}),
})

const again = { better: 'Say it with today’s matter, or leave it out and say what you do.' }

export const examples: Examples = {
  good: [
    { text: 'I am sorry. We promised it for Tuesday and did not bring it.' },
    { text: 'I am sorry that the lamp is late again.', about: { earlier: ['I am sorry that we sent the wrong shade.'] } },
    { text: 'Es tut mir leid, dass wir zu spät waren.', language: 'de' },
  ],
  poor: [
    { text: 'I am sorry. We are sorry that we were late. So sorry again.', marks: 'sorry again' },
    {
      text: 'I am sorry that we were late.',
      about: { earlier: ['Dear Marta,\n\nI am sorry that we were late.'] },
      marks: 'sorry that we were late',
    },
    {
      text: 'Es tut mir leid, dass wir zu spät waren.',
      language: 'de',
      about: { earlier: ['Liebe Marta,\n\nes tut mir leid, dass wir zu spät waren.'] },
      marks: 'Es tut mir leid, dass wir zu spät waren',
    },
  ],
}
