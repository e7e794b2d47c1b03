// Sorry that comes after a page has been waited for too long. Thanks, story and setting can follow it.

import { longBeforeSorry as found } from '#core/coach/finders/long-before-sorry.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const longBeforeSorry = rule(found, {
  reason: 'Until they have read it, everything else sounds like a reason why it is missing.',
  better: 'Move it to the first line.',
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. We promised it for Tuesday and did not bring it.' },
    { text: 'Es tut mir leid. Wir haben es nicht gebracht.', language: 'de' },
  ],
  poor: [
    {
      text: `${'The lamp went to the shop, and from there it went to the van, and the van went round the town. '.repeat(4)}I am sorry.`,
      marks: 'sorry',
    },
    {
      text: `${'Die Lampe ging erst in den Laden, von dort in den Wagen, und der Wagen fuhr durch die ganze Stadt. '.repeat(4)}Es tut mir leid.`,
      language: 'de',
      marks: 'Es tut mir leid',
    },
  ],
}
