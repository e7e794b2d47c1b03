// A gap of a template that nobody filled: "Dear {{name}}". The customer sees at once that nobody read it before it left.

import { finder } from '#core/coach/finder.ts'

const gaps =
  /\{\{[^{}\n]{0,80}\}\}|\{[a-z][a-z_ .]{1,40}\}|<<?(?:name|date|amount|order|customer|reference)[^<>\n]{0,30}>>?|\[(?:(?:[Aa]gent|[Ff]irst|[Ll]ast)[ _]?)?(?:[Nn]ame|[Dd]ate|amount|[Oo]rder|[Cc]ustomer|reference|insert|[Yy]our|xx+|Datum|Betrag|[Vv]orname|[Nn]achname|[Bb]estellnummer|[Nn]ombre|[Ff]echa|[Ii]mporte|[Pp]rénom|[Nn]om|[Mm]ontant)[^[\]\n]{0,40}\]|\b(?:XX+|xxx+|TODO|TBD|FIXME)\b|%[A-Z_]{3,30}%|\blorem ipsum\b|_{4,}/g

export const placeholderLeft = finder({
  id: 'placeholder-left',
  title: 'A gap is not filled yet',
  severity: 'must-fix',
  reads: ['reply'],
  find(draft) {
    return Array.from(draft.plain.matchAll(gaps), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }))
  },
})
