// What German letters say of times and of themselves: vague times, commitments without a time, and the smaller parts of an apology.

import type { Pattern } from '#core/coach/shapes.ts'
import { each } from './spelling.ts'

export const vagueTimes: readonly Pattern[] = [
  ...each({ name: 'soon' })(
    '(sehr |so )?bald( wie möglich|möglichst|igst)?',
    'in kürze',
    'demnächst',
    'zeitnah',
    'schnellst ?möglich',
    'so schnell wie möglich',
    'baldmöglichst',
    'umgehend',
    'in den nächsten tagen',
    'in absehbarer zeit',
    'zu gegebener zeit',
    'früher oder später',
  ),
]

export const bareCommitments: readonly Pattern[] = [
  ...each({ name: 'call' })(
    '(ich|wir) (melde|melden) (mich|uns)',
    '(ich|wir) (rufe|rufen) sie( \\w+){0,2} (an|zurück)',
    '(ich|wir) (werde|werden)( \\w+){0,4} (melden|anrufen|zurückrufen|schreiben|informieren|antworten)',
    '(melde|melden) (ich|wir) (mich|uns)',
    '(ich|wir) (halte|halten) sie auf dem laufenden',
    '(ich|wir) (gebe|geben) ihnen bescheid',
  ),
  ...each({ name: 'send' })(
    '(ich|wir) (werde|werden)( \\w+){0,5} (schicken|senden|erstatten|ersetzen|reparieren|liefern|bringen|gutschreiben|überweisen|abholen)',
    '(ich|wir) (schicke|schicken|sende|senden|erstatte|erstatten|überweise|überweisen) ihnen',
  ),
]

export const turns: readonly Pattern[] = [
  ...each({ name: 'but' })(
    '(aber|jedoch|allerdings|dennoch) (?!(hier|jetzt|heute|nun|das ist unser|sie (müssen nicht|bekommen|erhalten)))(?!(ich|wir) (habe|haben|werde|werden|kann|können|bringe|schicke))(?!(habe|haben|werde|werden|können|kann) (ich|wir))\\w+',
    '(wir|ich) (hatten|hatte|waren|war|mussten|musste) (jedoch|allerdings|aber)',
    '(?<=, )(doch|nur) (unser\\w*|der|die|das|es|bei|auch|im|am|leider|dort|derzeit|gestern|der) \\w+',
  ),
]

export const empathy: readonly Pattern[] = [
  ...each({ name: 'I can see' })(
    '(ich|wir) (kann|können)( \\w+){0,3} (verstehen|nachvollziehen|vorstellen)',
    '(ich|wir) (sehe|sehen|verstehe|verstehen),? (wie|dass|was|warum)',
    '(sie|du) (haben|hatten|hast) (recht|allen grund|jedes recht)',
    '(sie|du) (haben|hatten) (uns|sich auf uns)( \\w+)? (vertraut|verlassen)',
    'muss( \\w+){0,5} (gewesen sein|schlimm sein|hart sein|ängstigen|beunruhigen|wehtun)',
    '(?<=^|[,.!:] )(oh nein|oje|ach je|au weia)(?!\\w)',
    '(herzliches|aufrichtiges|unser|mein) (beileid|mitgefühl)',
    'da (wäre|würde|hätte|möchte) (mir|ich|man|jeder)( auch)?( \\w+){0,3}',
    '(das|es) ist (richtig|wirklich|sehr|echt|einfach|mehr als) (bitter|ärgerlich|schlimm|hart|unangenehm|frustrierend|schmerzhaft)',
    'wie (ihnen|dir|euch) (dabei |da )?zumute',
    'kaum (ausmalen|vorstellen)',
    'das ist nicht,? was sie',
  ),
  ...each({ name: 'what it cost' })(
    '(einen|ihren|ein|ihr|den) (ganzen |verlorenen )?(vormittag|nachmittag|abend|tag|wochenende|urlaub|geburtstag|jahrestag|reise|schlaf)',
  ),
]

export const explanations: readonly Pattern[] = [
  ...each({ name: 'what happened' })(
    '(das|es|was|dies) (ist )?(passiert|geschehen|gekommen)',
    '(der|die) (grund|ursache) (ist|war|liegt|lag)',
    'weil',
    'deshalb',
    'daher',
    'darum',
    '(wir|ich) (haben|habe)( \\w+){0,3} (herausgefunden|festgestellt|gefunden|erfahren)',
  ),
]

export const repentance: readonly Pattern[] = [
  ...each({ name: 'never again' })(
    '(wird|darf|soll)( \\w+){0,2} nicht (wieder|noch einmal) (vorkommen|passieren|geschehen)',
    'ab (heute|sofort|jetzt)',
    '(wir|ich) (haben|habe)( \\w+){0,4} (geändert|angepasst|eingeführt|gelernt|geschult)',
    '(wir|ich) (werden|werde)( \\w+){0,4} (sicherstellen|besser machen|ändern|verbessern|prüfen|dafür sorgen)',
    'damit (das|so etwas|niemand)( \\w+){0,4} (mehr|wieder)( \\w+)?',
  ),
]

export const forgiveness: readonly Pattern[] = [
  ...each({ name: 'forgive' })(
    'verzeihen sie (uns|mir)',
    'um verzeihung',
    '(geben sie uns|bitten um) (noch )?eine (zweite )?chance',
    '(ihr|dein) vertrauen( \\w+)? (zurückgewinnen|wiedergewinnen|verdienen)',
  ),
]
