// A gap of a template that nobody filled: "Dear {{name}}". The customer sees at once that nobody read it before it left.

import { rule } from '#core/coach/rule.ts'
import type { Examples } from '#core/coach/rule.ts'

const gaps =
  /\{\{[^{}\n]{0,80}\}\}|\{[a-z][a-z_ .]{1,40}\}|<(?:name|date|amount|order|customer|reference)[^<>\n]{0,30}>|\[(?:name|first name|last name|date|amount|order(?: number)?|customer|reference|insert|your|xx+|Name|Datum|Betrag|[Vv]orname|[Nn]achname|[Bb]estellnummer|[Nn]ombre|[Ff]echa|[Ii]mporte|[Pp]rénom|[Nn]om|[Mm]ontant)[^[\]\n]{0,40}\]|\b(?:XX+|xxx+|TODO|TBD|FIXME)\b|%[A-Z_]{3,30}%|\blorem ipsum\b|_{4,}/g

export const placeholderLeft = rule({
  id: 'placeholder-left',
  severity: 'must-fix',
  title: 'A gap is not filled yet',
  reason: 'With a gap in it, the letter shows that it was made for anybody.',
  evidence: 'Kapeš et al. 2022 (personalisation raises trust; its opposite is plain to see).',
  reads: ['reply'],
  find(draft) {
    return Array.from(draft.plain.matchAll(gaps), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      better: 'Put in what belongs there.',
    }))
  },
})

export const examples: Examples = {
  good: [
    { text: 'Dear Marta, the lamp costs 20 EUR.' },
    { text: 'It is [as you wrote] a birthday present.' },
    { text: 'Liebe Marta, die Lampe kostet 20 EUR.', language: 'de' },
  ],
  poor: [
    { text: 'Dear {{name}}, I am sorry.', marks: '{{name}}' },
    { text: 'Your refund of XXX is on its way.', marks: 'XXX' },
    { text: 'Dear [first name], we are sorry.', marks: '[first name]' },
    { text: 'Liebe {{vorname}}, es tut mir leid.', language: 'de', marks: '{{vorname}}' },
    { text: 'Sie bekommen [Betrag] zurück.', language: 'de', marks: '[Betrag]' },
    { text: 'Hola [nombre], lo siento.', language: 'es', marks: '[nombre]' },
    { text: 'Bonjour {{prenom}}, désolé.', language: 'fr', marks: '{{prenom}}' },
  ],
}
