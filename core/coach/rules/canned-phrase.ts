// Stock phrases. One of them harms little; a letter made of them tells the customer that nobody read theirs.

import { cannedPhrase as found } from '#core/coach/finders/phrases.ts'
import { byName, type Examples, rule } from '#core/coach/rule.ts'

export const cannedPhrase = rule(found, {
  reason: 'What could be sent to anybody tells this customer that they were not heard.',
  say: byName('Name their thing, their day, or what you do now.', {
    'look into': 'Say what you do, and by when you write again.',
    'not again': 'Say what is different from today.',
    'as soon as possible': 'Give a day, and an hour if you can.',
    inconvenience: 'Name what it cost them: the evening, the trip, the money.',
  }),
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry that you stood at a closed door on Saturday with your mother.' },
    { text: 'Tomas is checking the van now, and I call you at 16:00.' },
    { text: 'Thank you for the photograph of the broken shade.' },
    { text: 'I am sorry to hear that the shade was cracked.' },
    { text: 'We apologise for the trouble with your blue lamp.' },
    { text: 'I would like to look into your March invoice.' },
    { text: 'I look into the two charges on your March bill tonight.' },
    { text: 'Thanks for sharing the picture. We take a closer look at the hinge today.' },
    { text: 'Es tut mir leid, dass Sie am Samstag vor verschlossener Tür standen.', language: 'de' },
  ],
  poor: [
    { text: 'We are sorry for the inconvenience caused. We were late.', marks: 'for the inconvenience caused' },
    { text: 'Thank you for your patience. We were late, sorry.', marks: 'Thank you for your patience' },
    { text: 'Rest assured that we are sorry.', marks: 'Rest assured' },
    { text: 'I sincerely apologise. The lamp leaves today.', marks: 'sincerely apologise' },
    { text: 'We do not like to hear this. Sorry.', marks: 'do not like to hear' },
    { text: 'I am sorry for the delay in replying.', marks: 'sorry for the delay in replying' },
    { text: 'We will look into this. We are sorry that we were late.', marks: 'We will look into this' },
    { text: 'Let us take a closer look at this. We are sorry that we were late.', marks: 'Let us take a closer look at this' },
    { text: 'Vielen Dank für Ihre Geduld. Wir waren zu spät.', language: 'de', marks: 'Vielen Dank für Ihre Geduld' },
    { text: 'Wir bitten um Verständnis.', language: 'de', marks: 'Wir bitten um Verständnis' },
    { text: 'Bei Rückfragen stehen wir Ihnen gerne zur Verfügung.', language: 'de', marks: 'Bei Rückfragen stehen wir Ihnen' },
  ],
}
