// Sorry, and then? A first reply that does nothing leaves the customer to ask again.

import { firstBody } from '#core/coach/draft.ts'
import { spotsIn } from '#core/coach/patterns.ts'
import { promisesIn } from '#core/coach/promises.ts'
import { rule } from '#core/coach/rule.ts'
import type { Found } from '#core/coach/rule.ts'
import type { Examples } from '#core/coach/rule.ts'

export const noConcreteAction = rule({
  id: 'no-concrete-action',
  severity: 'hint',
  title: 'Nothing is done yet',
  reason: 'After the apology, the offer of repair helps most. “We look into it” is no step that the customer can see.',
  evidence: 'Lewicki, Polin & Lount 2016 (an offer of repair ranks second of six parts); Smith, Bolton & Wagner 1999.',
  reads: ['reply'],
  find(draft, about): Found[] {
    const body = firstBody(draft)
    const asks = about.step === 'apologise' || about.step === 'makeRight'
    if (!body || !asks || about.hasOptions) return []
    const { phrases, parts } = draft.language
    if (phrases.deeds.length === 0 || parts.remedies.length === 0) return []
    const does =
      spotsIn(draft, phrases.deeds).length > 0 || spotsIn(draft, parts.remedies).length > 0 || promisesIn(draft, about).length > 0
    return does
      ? []
      : [{ start: body.start, end: body.start, better: 'Say one thing that you do now, or put the options beside the letter.' }]
  },
})

export const examples: Examples = {
  good: [
    { text: 'I am sorry. I have booked the van for Friday.' },
    { text: 'We are sorry, this is our mistake.', about: { hasOptions: true } },
    { text: 'What happened is this.', about: { step: 'explain', madeRight: true } },
    { text: 'Es tut mir leid. Ich habe den Wagen für Freitag gebucht.', language: 'de' },
    { text: 'Beste Marta,\n\nhet was een fout.', language: 'und' },
  ],
  poor: [
    { text: 'We are sorry, this is our mistake.', marks: '' },
    { text: 'Es tut uns leid, das war unser Fehler.', language: 'de', marks: '' },
  ],
}
