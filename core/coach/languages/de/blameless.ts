// German words that spoil a blameless review: knowing it afterwards, judging people, and "menschliches Versagen" as if it were a cause.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

/** What a thing, a parcel or a customer was to have is no judgement of a deed: „das Paket hätte am Dienstag ankommen sollen“. */
const happening =
  '(ankommen|kommen|eintreffen|da sein|dort sein|sein|haben|bekommen|erhalten|stehen|liegen|reichen|klappen|funktionieren|enden|beginnen|dauern|kosten|(geliefert|zugestellt|gebracht|abgeholt|verschickt|versandt|erstattet|gutgeschrieben) werden)'
const who = '(er|sie|man|jemand|ich|wir|die \\w+|der \\w+|das team)'
const noticed =
  '(geprüft|kontrolliert|gemerkt|bemerkt|gelesen|nachgelesen|gefragt|nachgefragt|angerufen|hingesehen|hingeschaut|nachgesehen|gewusst|beachtet|aufgepasst|gemeldet)'

export const hindsight: readonly Pattern[] = [
  {
    name: 'should have',
    shape: wordings(
      `(hätte|hätten)(?![^.!?;,]{0,80} ${happening} (müssen|sollen|können|dürfen))[^.!?;,]{0,80} (müssen|sollen|können|dürfen|merken|auffallen)`,
      '(wäre|wären)( \\w+){0,3} (besser gewesen|vermeidbar gewesen|zu vermeiden gewesen|zu verhindern gewesen)',
    ),
  },
  {
    name: 'failed to',
    shape: wordings(
      `(hat|haben|hatte|hatten)\\b[^.!?;,]{0,60} (versäumt|unterlassen|vergessen|ignoriert|übersehen|nicht ${noticed})`,
      `(versäumt|unterlassen|vergessen|ignoriert|übersehen|nicht ${noticed}) (hat|haben|hatte|hatten)`,
      '(versäumte|versäumten|unterließ|unterließen|vergaß|vergaßen|übersah|übersahen|ignorierte|ignorierten)( \\w+){0,2}',
    ),
  },
  {
    name: 'if only',
    shape: wordings(
      `wenn ${who}( nur| bloß)?\\b[^.!?;,]{0,50} ${noticed} (hätte|hätten)`,
      `(hätte|hätten) ${who}( nur| bloß)?\\b[^.!?;,]{0,50} ${noticed}`,
      '(im nachhinein|rückblickend|hinterher (weiß|ist) man)',
      '(leicht|einfach|problemlos|ohne weiteres) (vermeidbar|zu vermeiden|zu verhindern|erkennbar)',
      '(offensichtlich|klar|eindeutig) (falsch|erkennbar|zu erkennen|zu sehen)',
      'vermeidbare[rns]? (fehler|panne|versehen|irrtum)',
    ),
  },
]

export const judgement: readonly Pattern[] = [
  {
    name: 'careless',
    shape: wordings(
      '(nachlässig|unachtsam|schlampig|fahrlässig|unprofessionell|inkompetent|leichtsinnig|unfähig|unaufmerksam|verantwortungslos)(e[rsnm]?|erweise)?',
      'fahrlässigkeit',
      '(faul|dumm|blöd|desinteressiert|überfordert)(e[rsnm]?)?',
      '(nachlässigkeit|unachtsamkeit|schlamperei|inkompetenz|faulheit|leichtsinn|unaufmerksamkeit)',
      '(mangelnde|fehlende)[rsnm]? (sorgfalt|aufmerksamkeit|disziplin|motivation|einstellung|kompetenz)',
      '(schlechte|falsche)[rsnm]? (einstellung|entscheidung|urteil)',
      '(dummer|blöder|unnötiger) fehler',
    ),
  },
  {
    name: 'at fault',
    shape: wordings(
      '(ist|war|sind|waren|trägt|tragen)( \\w+)? (die )?schuld',
      '(die |der |den )?(schuldige[rn]?|verursacher(in)?)',
      '(sein|deren|dessen) (eigener )?fehler',
      '(hat|haben|hatte) (einen fehler|fehler) gemacht',
      '(hat|haben|hatte|trägt|tragen) (daran )?(die )?schuld',
      '(gegen|entgegen) (die|der|den) (\\w+ )?(vorschrift|regel|anweisung|richtlinie)\\w*( verstoßen)?',
      'eigenmächtig(e[rsnm]?)?',
    ),
  },
]

export const humanError: readonly Pattern[] = [
  {
    name: 'human error',
    shape: wordings(
      'menschliche[snm]? (versagen|fehler|irrtum)\\w*',
      '(bedien|benutzer|mitarbeiter)(fehler|versagen)',
      'individuelle[srn]? (fehler|versagen)',
      'flüchtigkeitsfehler',
      '(fehler|versehen|irrtum|unachtsamkeit) (des|der|eines|einer) (mitarbeiter(s|in)?|kollegen|kollegin|fahrer(s|in)?|person|aushilfe)',
      'fehler einzelner',
    ),
  },
]
