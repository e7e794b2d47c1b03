// Without a time the customer waits, and does not know for what.

import { firstBody } from '#core/coach/draft.ts'
import { isIn } from '#core/coach/patterns.ts'
import { timesIn } from '#core/coach/commitments.ts'
import { promisesIn } from '#core/coach/promises.ts'
import { rule } from '#core/coach/rule.ts'
import type { Found } from '#core/coach/rule.ts'
import type { Examples } from '#core/coach/rule.ts'

export const noTimeGiven = rule({
  id: 'no-time-given',
  severity: 'hint',
  title: 'No time is given',
  reason: 'A customer who knows when the next thing happens can stop asking. One who does not counts each hour.',
  evidence: 'Davidow 2003 (timeliness is one of six levers); Halperin, Ho, List & Muir 2019 (a commitment made must be kept).',
  reads: ['reply'],
  find(draft, about): Found[] {
    const body = firstBody(draft)
    // Each option says by when it is done.
    if (!body || about.hasOptions || (about.step !== 'apologise' && about.step !== 'makeRight')) return []
    if (draft.language.phrases.vagueTimes.length === 0) return []
    const spoken = draft.sentences.some(
      (sentence) => isIn(sentence, draft.language.phrases.vagueTimes) || isIn(sentence, draft.language.phrases.bareCommitments),
    )
    // There the finding stands at the words themselves.
    if (spoken || promisesIn(draft, about).length > 0 || draft.sentences.some((sentence) => timesIn(draft, sentence).length > 0)) return []
    return [{ start: body.start, end: body.start, better: 'Say by when they hear from you or have it: “by Friday noon”.' }]
  },
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. We bring it by Friday noon.' },
    { text: 'I am sorry. I will call you soon.' },
    { text: 'We are sorry, this is our mistake.', about: { hasOptions: true } },
    { text: 'Es tut mir leid. Wir bringen es bis Freitag, 12 Uhr.', language: 'de' },
    { text: 'It was a wrong label.', about: { step: 'explain', madeRight: true } },
    { text: 'Es tut mir leid. Ich rufe Sie bald an.', language: 'de' },
  ],
  poor: [
    { text: 'We are sorry, this is our mistake.', marks: '' },
    { text: 'Es tut uns leid, das war unser Fehler.', language: 'de', marks: '' },
  ],
}
