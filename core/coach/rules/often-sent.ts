// A sentence that this organisation has sent so often that it is a form, whoever wrote it first. Counted, never attributed.

import { markIn, markOf } from '#core/coach/fingerprint.ts'
import { rule } from '#core/coach/rule.ts'
import type { Examples } from '#core/coach/rule.ts'

/** How often a sentence has left before it counts as a form. Our choice. */
const often = 5

export const oftenSent = rule({
  id: 'often-sent',
  severity: 'hint',
  title: 'We have sent this many times',
  reason: 'A sentence that goes to everybody is heard by nobody.',
  evidence: 'Min, Lim & Magnini 2015; Kapeš et al. 2022 (personalisation raises trust).',
  find(draft, about) {
    return draft.sentences.flatMap((sentence) => {
      const mark = markIn(sentence, about.customerName, about.said)
      const times = mark !== null && Object.hasOwn(about.said, mark) ? (about.said[mark] ?? 0) : 0
      if (times < often) return []
      return [
        { start: sentence.start, end: sentence.end, title: `We have sent this ${times} times`, better: 'Say it about this customer.' },
      ]
    })
  },
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
