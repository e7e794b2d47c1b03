// The second time, stock phrases are heard as what they are. The first letter to somebody whom we let down twice has none of them.

import { formulaApology as found } from '#core/coach/finders/formula-apology.ts'
import { byName, type Examples, rule } from '#core/coach/rule.ts'

export const formulaApology = rule(found, {
  reason:
    'This customer has had an apology from us lately. After a second mistake a phrase that fits anybody does more harm than a plain sentence about them.',
  say: byName('Say what happened to this customer, both times, and what you do now.', {
    'not again': 'It has happened again. Say what is different from today, or leave it out.',
    inconvenience: 'Name what it cost them: the evening, the trip, the money.',
    'thank you for': 'Begin with what went wrong, not with thanks for bearing it.',
  }),
})

export const examples: Examples = {
  good: [
    {
      text: 'I am sorry, Marta. In March we let you wait for a lamp, and now for the telescope. Both are ours.',
      about: { repeat: true },
    },
    { text: 'Please accept our sincere apologies for any inconvenience.' },
    { text: 'Thank you for your patience. It is on its way.', about: { repeat: true, step: 'makeRight' } },
    { text: 'It was no trouble to find the parcel. I am sorry that it went astray.', about: { repeat: true } },
    { text: 'We value the clock at 80 EUR.', about: { repeat: true } },
    { text: '> Please accept our apologies.\n\nI am sorry. It is late again, and that is our doing.', about: { repeat: true } },
    {
      text: 'Es tut mir leid. Im März die Lampe, jetzt das Teleskop: beides haben wir vergessen.',
      language: 'de',
      about: { repeat: true },
    },
  ],
  poor: [
    {
      text: 'I am sorry for any inconvenience caused. We sent the wrong lamp.',
      about: { repeat: true },
      marks: 'for any inconvenience caused',
    },
    {
      text: 'Please accept our sincere apologies. We lost the parcel.',
      about: { repeat: true },
      marks: 'Please accept our sincere apologies',
    },
    { text: 'We are sorry. We take this matter very seriously.', about: { repeat: true }, marks: 'take this matter very seriously' },
    { text: 'We are sorry. You are a valued customer.', about: { repeat: true }, marks: 'valued customer' },
    { text: 'I am sorry. Rest assured that I look into it.', about: { repeat: true }, marks: 'Rest assured' },
    {
      text: 'Thank you for bringing this to our attention. I am sorry.',
      about: { repeat: true },
      marks: 'Thank you for bringing this to our attention',
    },
    { text: 'I am sorry. We fell short of our high standards.', about: { repeat: true }, marks: 'fell short of our high standards' },
    { text: 'I am sorry that we were late. This will not happen again.', about: { repeat: true }, marks: 'This will not happen again' },
    {
      text: 'Es tut mir leid. Wir nehmen Ihr Anliegen sehr ernst.',
      language: 'de',
      about: { repeat: true },
      marks: 'nehmen Ihr Anliegen sehr ernst',
    },
    {
      text: 'Vielen Dank für Ihre Geduld. Es tut uns leid.',
      language: 'de',
      about: { repeat: true },
      marks: 'Vielen Dank für Ihre Geduld',
    },
  ],
}
