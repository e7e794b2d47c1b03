// What German letters do: deeds of our own, vague times, commitments without a time, and the smaller parts of an apology.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

const deed =
  '(erstattet|geschickt|gesendet|ersetzt|gutgeschrieben|storniert|repariert|gebucht|bestellt|veranlasst|überwiesen|verpackt|versandt|reserviert|ausgetauscht|angerufen|gesprochen|gefragt|weitergeleitet|korrigiert|gelöscht|entfernt|gesperrt|gefunden|zurückgelegt)'

export const deeds: readonly Pattern[] = [
  { name: 'we have', shape: wordings(`(wir|ich) (haben|habe)\\b[^.!?;]{0,80} ${deed}`, `(habe|haben) (ich|wir)\\b[^.!?;]{0,80} ${deed}`) },
  {
    name: 'we do',
    shape: wordings(
      '(wir|ich) (erstatten|erstatte|schicken|schicke|senden|sende|bringen|bringe|liefern|liefere|holen|hole|rufen|rufe|melden|melde|überweisen|überweise|prüfen|prüfe|sprechen|spreche|fragen|frage|suchen|suche|tauschen|tausche|ersetzen|ersetze|buchen|buche)',
      '(schicke|bringe|rufe|melde|hole|erstatte|überweise|prüfe) ich',
    ),
  },
  {
    name: 'on its way',
    shape: wordings('(ist|sind)( \\w+)? (bereits |schon )?(unterwegs|auf dem weg)', '(geht|kommt|verlässt)( \\w+){0,2} (heute|morgen|am)'),
  },
]

export const vagueTimes: readonly Pattern[] = [
  {
    name: 'soon',
    shape: wordings(
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
  },
]

export const bareCommitments: readonly Pattern[] = [
  {
    name: 'call',
    shape: wordings(
      '(ich|wir) (melde|melden) (mich|uns)',
      '(ich|wir) (rufe|rufen) sie( \\w+){0,2} (an|zurück)',
      '(ich|wir) (werde|werden)( \\w+){0,4} (melden|anrufen|zurückrufen|schreiben|informieren|antworten)',
      '(melde|melden) (ich|wir) (mich|uns)',
      '(ich|wir) (halte|halten) sie auf dem laufenden',
      '(ich|wir) (gebe|geben) ihnen bescheid',
    ),
  },
  {
    name: 'send',
    shape: wordings(
      '(ich|wir) (werde|werden)( \\w+){0,5} (schicken|senden|erstatten|ersetzen|reparieren|liefern|bringen|gutschreiben|überweisen|abholen)',
      '(ich|wir) (schicke|schicken|sende|senden|erstatte|erstatten|überweise|überweisen) ihnen',
    ),
  },
]

export const turns: readonly Pattern[] = [
  {
    name: 'but',
    shape: wordings(
      '(aber|jedoch|allerdings|dennoch) (?!(hier|jetzt|heute|nun|das ist unser|sie (müssen nicht|bekommen|erhalten)))(?!(ich|wir) (habe|haben|werde|werden|kann|können|bringe|schicke))(?!(habe|haben|werde|werden|können|kann) (ich|wir))\\w+',
      '(wir|ich) (hatten|hatte|waren|war|mussten|musste) (jedoch|allerdings|aber)',
      '(?<=, )(doch|nur) (unser\\w*|der|die|das|es|bei|auch|im|am|leider|dort|derzeit|gestern|der) \\w+',
    ),
  },
]

export const empathy: readonly Pattern[] = [
  {
    name: 'I can see',
    shape: wordings(
      '(ich|wir) (kann|können)( \\w+){0,3} (verstehen|nachvollziehen|vorstellen)',
      '(ich|wir) (sehe|sehen|verstehe|verstehen),? (wie|dass|was|warum)',
      '(sie|du) (haben|hatten|hast) (recht|allen grund|jedes recht)',
      '(sie|du) (haben|hatten) (uns|sich auf uns)( \\w+)? (vertraut|verlassen)',
      'muss( \\w+){0,3} gewesen sein',
      'das ist nicht,? was sie',
    ),
  },
  {
    name: 'what it cost',
    shape: wordings(
      '(einen|ihren|ein|ihr|den) (ganzen |verlorenen )?(vormittag|nachmittag|abend|tag|wochenende|urlaub|geburtstag|jahrestag|reise|schlaf)',
    ),
  },
]

export const explanations: readonly Pattern[] = [
  {
    name: 'what happened',
    shape: wordings(
      '(das|es|was|dies) (ist )?(passiert|geschehen|gekommen)',
      '(der|die) (grund|ursache) (ist|war|liegt|lag)',
      'weil',
      'deshalb',
      'daher',
      'darum',
      '(wir|ich) (haben|habe)( \\w+){0,3} (herausgefunden|festgestellt|gefunden|erfahren)',
    ),
  },
]

export const repentance: readonly Pattern[] = [
  {
    name: 'never again',
    shape: wordings(
      '(wird|darf|soll)( \\w+){0,2} nicht (wieder|noch einmal) (vorkommen|passieren|geschehen)',
      'ab (heute|sofort|jetzt)',
      '(wir|ich) (haben|habe)( \\w+){0,4} (geändert|angepasst|eingeführt|gelernt|geschult)',
      '(wir|ich) (werden|werde)( \\w+){0,4} (sicherstellen|besser machen|ändern|verbessern|prüfen|dafür sorgen)',
      'damit (das|so etwas|niemand)( \\w+){0,4} (mehr|wieder)( \\w+)?',
    ),
  },
]

export const forgiveness: readonly Pattern[] = [
  {
    name: 'forgive',
    shape: wordings(
      'verzeihen sie (uns|mir)',
      'um verzeihung',
      '(geben sie uns|bitten um) (noch )?eine (zweite )?chance',
      '(ihr|dein) vertrauen( \\w+)? (zurückgewinnen|wiedergewinnen|verdienen)',
    ),
  },
]
