// "As promised, by Monday", and the record says Friday: the customer has kept the letter in which it says Friday.

import { timeInWords } from '#core/time/words.ts'
import { dateNotOnRecord as found } from '#core/coach/finders/date-not-on-record.ts'
import { type Examples, rule } from '#core/coach/rule.ts'

const call = { what: 'I will call you', due: '2026-03-06T12:00:00.000Z', madeAt: '2026-03-03T10:00:00.000Z', state: 'open' } as const
const record = { granted: [], offered: [], promises: [call], calls: [], handedOver: false }
const inGerman = { ...record, promises: [{ ...call, what: 'Ich rufe Sie an' }] }

export const dateNotOnRecord = rule(found, {
  reason: 'The customer remembers the date that we gave. Another one reads as if we had forgotten.',
  say: ({ due, what }, { now, calendar }) => ({
    better: `The record says ${timeInWords(due, now, calendar?.zone ?? 'UTC')}: “${what}”. If it moves, say so.`,
  }),
})

export const examples: Examples = {
  good: [
    { text: 'As promised, I will call you by Friday noon.', about: { record } },
    { text: 'I will call you on Friday at 12:00.', about: { record } },
    { text: 'I cannot call you on Friday; I will call you on Monday instead.', about: { record } },
    { text: 'We will refund you by Monday.', about: { record } },
    { text: 'I will call you on Monday.' },
    { text: 'Ich rufe Sie am Freitag an.', about: { record: inGerman }, language: 'de' },
  ],
  poor: [
    { text: 'As promised, you have it by Monday.', about: { record }, marks: 'by Monday' },
    { text: 'I will call you on Monday.', about: { record }, marks: 'on Monday' },
    { text: 'Ich rufe Sie am Montag an.', about: { record: inGerman }, language: 'de', marks: 'am Montag' },
  ],
}
