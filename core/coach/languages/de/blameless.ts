// German words that spoil a blameless review: knowing it afterwards, judging people, and "menschliches Versagen" as if it were a cause.

import type { Pattern } from '#core/coach/shapes.ts'
import { wordings } from './spelling.ts'

export const hindsight: readonly Pattern[] = [
  { name: 'should have', shape: wordings('(hätte|hätten)\\b[^.!?;]{0,80} (müssen|sollen|können|dürfen|merken|auffallen)') },
  {
    name: 'failed to',
    shape: wordings(
      '(hat|haben|hatte|hatten)\\b[^.!?;]{0,60} (versäumt|unterlassen|vergessen|ignoriert|nicht (geprüft|bemerkt|gelesen|beachtet|befolgt|gefragt|gemerkt))',
      '(versäumte|versäumten|unterließ|unterließen)( \\w+)?',
    ),
  },
  {
    name: 'if only',
    shape: wordings(
      '(wenn|hätte|hätten) (er|sie|man|jemand|die \\w+|der \\w+)( nur| bloß)?\\b[^.!?;]{0,50} (geprüft|gemerkt|gelesen|gefragt|angerufen|hingesehen|gewusst|beachtet)',
      '(im nachhinein|rückblickend|hinterher)',
      '(leicht|einfach|problemlos) (vermeidbar|zu vermeiden|zu verhindern|erkennbar)',
      '(offensichtlich|klar) (war|falsch|erkennbar)',
      'vermeidbare[rn]? \\w+',
    ),
  },
]

export const judgement: readonly Pattern[] = [
  {
    name: 'careless',
    shape: wordings(
      '(nachlässig|unachtsam|schlampig|fahrlässig|unprofessionell|inkompetent|leichtsinnig|faul|unfähig|unaufmerksam|verantwortungslos|dumm)\\w*',
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
      '(schuldige|schuldiger|schuldigen|verursacher)',
      '(sein|ihr|deren) (eigener )?fehler',
      '(gegen|entgegen) (die|der|den) (\\w+ )?(vorschrift|regel|anweisung|richtlinie)\\w*( verstoßen)?',
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
    ),
  },
]
