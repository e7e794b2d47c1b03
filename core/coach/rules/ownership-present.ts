// An apology without "we did it" leaves the customer looking for who is responsible. Only asked for once the fault is known to be ours.

import { firstBody } from '#core/coach/draft.ts'
import { ownershipIn } from '#core/coach/ownership.ts'
import { rule } from '#core/coach/rule.ts'
import type { Found } from '#core/coach/rule.ts'

export const ownershipPresent = rule({
  id: 'ownership-present',
  severity: 'must-fix',
  title: 'Nobody owns it yet',
  reason: 'Of all the parts of an apology, taking responsibility helps most. Say what we did or left undone, as one company.',
  evidence: 'Lewicki, Polin & Lount 2016 (responsibility ranks first of six parts); Brooks, Dai & Schweitzer 2014.',
  find(draft, about): Found[] {
    const body = firstBody(draft)
    const unread = draft.language.ownership.length === 0
    if (about.step !== 'apologise' || !about.faultKnown || !body || unread || ownershipIn(draft).length > 0) return []
    return [{ start: body.start, end: body.start, better: 'Say it with “we”: “We got this wrong”, “We promised … and did not …”.' }]
  },
  examples: {
    good: [
      { text: 'I am sorry. We promised it for Tuesday and did not bring it.' },
      { text: 'I am sorry, this is our mistake.' },
      { text: 'I am sorry we kept you waiting.' },
      { text: 'I am sorry for letting Lena down.' },
      { text: 'We take full responsibility for the broken lens.' },
      { text: 'I forgot to call you back, and I am sorry.' },
      { text: 'I am sorry to hear this.', about: { faultKnown: false } },
      { text: 'It leaves today.', about: { step: 'explain', madeRight: true } },
      { text: 'Es tut mir leid. Wir haben es für Dienstag versprochen und nicht gebracht.', language: 'de' },
      { text: 'Es tut mir leid, wir haben Sie im Stich gelassen.', language: 'de' },
      { text: 'Das hätte uns nicht passieren dürfen.', language: 'de' },
      { text: 'Uns ist ein Fehler unterlaufen.', language: 'de' },
      { text: 'Ich habe vergessen, dich anzurufen.', language: 'de' },
      { text: 'Es tut mir leid, dass wir zu spät waren.', language: 'de' },
      { text: 'Dafür übernehmen wir die Verantwortung.', language: 'de' },
    ],
    poor: [
      { text: 'I am sorry. It will come on Friday.', marks: '' },
      { text: 'I am sorry. We did not receive your letter.', marks: '' },
      { text: 'Dear Marta,\n\nI am sorry for the inconvenience.', marks: '' },
      { text: 'Es tut mir leid. Es kommt am Freitag.', language: 'de', marks: '' },
      { text: 'Es tut mir leid. Wir haben Ihren Brief nicht erhalten.', language: 'de', marks: '' },
      { text: 'Liebe Marta,\n\nwir bitten um Entschuldigung für die Umstände.', language: 'de', marks: '' },
      { text: 'Es tut uns leid, dass Sie warten mussten.', language: 'de', marks: '' },
    ],
  },
})
