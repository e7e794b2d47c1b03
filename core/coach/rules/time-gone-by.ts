// "I will call you by 9 this morning", written at noon: a promise that is broken as it is made.

import { timeInWords } from '#core/time/words.ts'
import { timeGoneBy as found } from '#core/coach/finders/time-gone-by.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

export const timeGoneBy = rule(found, {
  reason: 'A promise for a time that lies behind is broken before it is read.',
  say: (due, { now, calendar }) => ({
    better: `It was ${timeInWords(due, now, calendar?.zone ?? 'UTC')}. Give a time that is still to come.`,
  }),
})

export const examples: Examples = {
  good: [
    { text: 'I will call you by 16:00 today.' },
    { text: 'I called you at 9 this morning.' },
    { text: 'Ich rufe Sie heute bis 16 Uhr an.', language: 'de' },
  ],
  poor: [
    { text: 'I will call you by 9 this morning.', marks: 'by 9 this morning' },
    { text: 'We will refund you by 2 March.', marks: 'by 2 March' },
    { text: 'Ich rufe Sie heute bis 10 Uhr an.', language: 'de', marks: 'heute bis 10 Uhr' },
  ],
}
