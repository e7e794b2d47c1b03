// A sentence that this organisation has sent so often that it is a form, whoever wrote it first. Counted, never attributed.

import { markOf } from '#core/coach/fingerprint.ts'
import { oftenSent as found } from '#core/coach/finders/often-sent.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const oftenSent = rule(found, {
  reason: 'A sentence that goes to everybody is heard by nobody.',
  better: 'Say it about this customer.',
})

export const examples: Examples = {
  good: [
    { text: 'The telescope comes on Friday.' },
    { text: 'Thank you for telling us.', about: { said: { [markOf('thank you for telling us')]: 40 } } },
    { text: 'Das Teleskop kommt am Freitag.', language: 'de' },
  ],
  poor: [
    {
      text: 'Our team works hard to get every parcel to you.',
      about: { said: { [markOf('our team works hard to get every parcel to you')]: 31 } },
      marks: 'Our team works hard to get every parcel to you.',
    },
    {
      text: 'Unser Team arbeitet für jedes Paket.',
      language: 'de',
      about: { said: { [markOf('unser team arbeitet für jedes paket')]: 31 } },
      marks: 'Unser Team arbeitet für jedes Paket.',
    },
  ],
}
