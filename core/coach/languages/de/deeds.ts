// Kinds of deed in German, to come or done, and the words that say that one is done.

import type { DeedWords } from '#core/coach/languages/language.ts'
import { wordings } from '#core/coach/shapes.ts'

export const deeds: DeedWords = {
  kinds: [
    {
      kind: 'call',
      shape: wordings(
        'anrufen',
        'angerufen',
        'zurückrufen',
        'zurückgerufen',
        '(rufe|rufen|ruft|rief|riefen)( \\w+){0,6} (an|zurück)',
        '(rufe|rufen|ruft) (ich|wir|sie|dich)',
        'telefonier\\w+',
        '(gesprochen|sprechen) mit',
      ),
    },
    {
      kind: 'refund',
      shape: wordings(
        '(rück)?erstatt\\w*',
        'überw(eise|eisen|eist|iesen)',
        'gutgeschrieben',
        'gutschreiben',
        'zurückzahlen',
        'zurückgezahlt',
        'zahl(e|en)( \\w+){0,5} zurück',
        'geld zurück',
      ),
    },
    { kind: 'repair', shape: wordings('reparier\\w*', 'instand\\w*', 'behoben', 'beheben') },
    {
      kind: 'come',
      shape: wordings(
        'vorbei(kommen|gekommen)?',
        '(komme|kommen|kommt|kam|kamen) (\\w+ ){0,6}(vorbei|zu ihnen)',
        '(hole|holen|holt)( \\w+){0,6} ab',
        'abholen',
        'abgeholt',
        'besuch(e|en|t)',
      ),
    },
    {
      kind: 'deliver',
      shape: wordings('(liefer|ausliefer)\\w*', 'geliefert', '(bring|gebrach)\\w*', 'vorbeibringen', 'ist (\\w+ ){0,4}bei ihnen'),
    },
    {
      kind: 'send',
      shape: wordings(
        '(zu|ver|ab)?(schick|send)\\w*',
        '(zu|ver|ab)?ge(schickt|sandt|sendet)',
        'versandt',
        'geht( \\w+){0,4} (raus|hinaus|auf den weg)',
        'verlässt',
      ),
    },
    {
      kind: 'write',
      shape: wordings(
        'schreib\\w*',
        'geschrieben',
        '(melde|melden|meldet|gemeldet)',
        'antwort\\w*',
        'geantwortet',
        'informier\\w*',
        'bescheid',
        '(hören|hörst|hört) (\\w+ )?von (mir|uns)',
        'mail\\w*',
        '(erklär|begründ|erläuter)\\w*',
      ),
    },
  ],
  own: { i: /(?<!\p{L})ich(?!\p{L})/iu, we: /(?<!\p{L})(?:wir|unser\p{L}* \p{L}+)(?!\p{L})/iu },
  done: [
    {
      name: 'we have',
      shape: wordings(
        '(ich|wir) (habe|haben|bin|sind)',
        '(habe|haben|bin|sind) (ich|wir)',
        '(wurde|wurden|ist|sind)( \\w+){0,5} (erstattet|überwiesen|geschickt|versandt|geliefert|repariert|gutgeschrieben)',
      ),
    },
  ],
  notDone: [
    {
      name: 'not done',
      shape: wordings(
        'versuch\\w*',
        'nicht',
        'kein\\w*',
        'werde',
        'werden',
        'würde\\w*',
        'wollte\\w*',
        'falls',
        'wenn',
        'sobald',
        'versprochen',
        'gebeten',
      ),
    },
  ],
  moved:
    /(?<!\p{L})(?:statt|stattdessen|neuer (?:termin|tag)|verschieb\p{L}*|verschoben|nicht (?:bis|am)|früher als|später als)(?!\p{L})/iu,
}
