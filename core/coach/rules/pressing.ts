// "Calm down", "as I already told you", "you must understand": telling somebody who was wronged how to take it.

import { pressing as found } from '#core/coach/finders/phrases.ts'
import { byName, type Examples, rule } from '#core/coach/rule.ts'

export const pressing = rule(found, {
  reason: 'Someone who was let down hears it as “you are the problem”. It makes anger grow.',
  say: byName('Say what you do next; leave out how they should feel.', {
    'already said': 'Say it again, in one plain sentence, as if for the first time.',
    'to be honest': 'Leave it out: the sentence is stronger without it.',
  }),
})

export const examples: Examples = {
  good: [
    { text: 'You have every reason to be angry. I have booked the van for Friday.' },
    { text: 'I understand that you waited all morning.' },
    { text: 'We want to be fair to you, and pay the taxi.' },
    { text: 'Please relax the spring before you turn the lamp.', about: { house: { rules: { pressing: 'off' }, phrases: [] } } },
    { text: 'Sie haben allen Grund, verärgert zu sein.', language: 'de' },
  ],
  poor: [
    { text: 'Please calm down. We are working on it.', marks: 'calm down' },
    { text: 'As I already told you, it leaves on Friday.', marks: 'As I already told' },
    { text: 'You must understand that this takes time.', marks: 'You must understand' },
    { text: 'To be honest, we were late.', marks: 'To be honest' },
    { text: 'Bitte beruhigen Sie sich.', language: 'de', marks: 'beruhigen Sie sich' },
    { text: 'Wie ich Ihnen bereits gesagt habe, kommt es am Freitag.', language: 'de', marks: 'Wie ich Ihnen bereits gesagt' },
    { text: 'Ehrlich gesagt waren wir zu spät.', language: 'de', marks: 'Ehrlich gesagt' },
  ],
}
