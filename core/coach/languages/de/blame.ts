// Pointing at somebody in German: who can be pointed at, and the words beside a name that point.

import type { Beside, BlameWords } from '#core/coach/languages/language.ts'
import { type Pattern, wordings } from '#core/coach/shapes.ts'

const our =
  '(mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|unseren|der|die|das|dem|den|ein|eine|einer|einem|einen|ihr|ihre|ihrem|ihrer|ihren)'
const roles: BlameWords['roles'] = [
  {
    target: 'colleague',
    shape: wordings(
      `${our}( \\w+)? (kolleg(e|en|in|innen)|mitarbeiter(in|innen|n|s)?|fahrer(in|n|s)?|zusteller(in|n|s)?|berater(in|n|s)?|azubi|aushilfe)`,
    ),
  },
  {
    target: 'department',
    shape: wordings(
      `${our}( \\w+)? (abteilung|lager|versand|versandabteilung|filiale|buchhaltung|kundendienst|vertrieb|werkstatt|zentrale|callcenter|technik)`,
    ),
  },
  {
    target: 'supplier',
    shape: wordings(
      `${our}( \\w+)? (lieferant(en)?|paketdienst(es)?|kurier(dienst|s)?|spedition|partner(n|s|firma)?|hersteller(s|n)?|verkäufer(s|n)?|händler(s|n)?|dienstleister(s|n)?|post|bank|subunternehmer(s|n)?)`,
    ),
  },
  {
    target: 'bystander',
    shape: wordings(
      '(ein|eine|einen|einem|einer|der|die|dieser|diese|ein anderer|eine andere)( \\w+)? (fahrgast|gast|gäste|passagier|passagierin|reisende[rn]?|nachbar|nachbarin|kunde|herr|dame)',
    ),
  },
]

const place = '(?:,? (?:in|im|aus|bei|vom|von|am)(?: der| dem| unserer| unserem)? [\\p{L}-]+,?)?'
const adverbs =
  '(?: auch| dann| leider| einfach| nur| wohl| offenbar| versehentlich| das| es| ihn| sie| ihre[nr]? \\p{L}+| den \\p{L}+| die \\p{L}+| das \\p{L}+| ihnen){0,5}'
const failed =
  '(?:vergessen|versäumt|verloren|übersehen|verwechselt|verpasst|verlegt|beschädigt|verursacht|verschuldet|falsch \\p{L}+|zu spät \\p{L}+|nicht \\p{L}+|einen fehler gemacht|fehler gemacht|fallen gelassen|ignoriert)'

const afterName: readonly Beside[] = [
  { how: 'did', shape: new RegExp(`^${place} (?:hat|haben|hatte|hatten)${adverbs} ${failed}(?![\\p{L}])`, 'iu') },
  {
    how: 'did',
    shape: new RegExp(
      `^${place} (?:vergaß|verlor|übersah|verpasste|versäumte|verwechselte|verursachte|vergaßen|verloren|übersahen)(?![\\p{L}])`,
      'iu',
    ),
  },
  { how: 'should have', shape: new RegExp(`^${place} (?:hätte|hätten)${adverbs} (?:\\p{L}+ ){0,3}(?:müssen|sollen|können)`, 'iu') },
  {
    how: 'fault',
    shape: new RegExp(
      `^${place} (?:ist|war|sind|waren)${adverbs} (?:schuld|verantwortlich(?! für (?:sie|ihren fall))|zu langsam|zu spät|unachtsam|nachlässig|unaufmerksam)(?![\\p{L}])`,
      'iu',
    ),
  },
  {
    how: 'must mend it',
    shape: new RegExp(
      `^${place} (?:muss|müssen|soll|sollte|müsste)${adverbs} (?:\\p{L}+ ){0,2}(?:klären|lösen|beheben|erstatten|beantworten|erklären)`,
      'iu',
    ),
  },
]
const beforeName: readonly Beside[] = [
  { how: 'failed by', shape: /(?<![\p{L}])(?:verschuldet|verursacht|verloren|vergessen|beschädigt|verzögert|übersehen) (?:durch|von) $/iu },
  {
    how: 'mistake of',
    shape:
      /(?<![\p{L}])(?:fehler|versehen|versäumnis|irrtum|schuld|verzögerung|panne|problem)s?(?: \p{L}+)? (?:von|bei|in|beim|im|seitens|durch) $/iu,
  },
  { how: 'because of', shape: /(?<![\p{L}])(?:wegen|aufgrund|dank|liegt an|lag an|liegt bei|lag bei) $/iu },
  {
    how: 'sent away',
    outsiders: true,
    shape:
      /(?<![\p{L}])(?:wenden sie sich(?: bitte)? (?:direkt )?an|kontaktieren sie(?: bitte)?|melden sie sich(?: bitte)? (?:direkt )?bei|fragen sie(?: bitte)?|rufen sie(?: bitte)? bei|reklamieren sie(?: \p{L}+){0,2} bei) $/iu,
  },
]

const atCustomer: readonly Pattern[] = [
  {
    name: 'you should have',
    shape: wordings(
      '(sie|du) (hätten|hättest)\\b[^.!?;]{0,60} (müssen|sollen|können)',
      '(hätten|hättest) (sie|du)\\b[^.!?;]{0,60} (müssen|sollen|können|gelesen|gemeldet|gesagt|angerufen|geprüft)',
    ),
  },
  {
    name: 'you failed',
    shape: wordings(
      '(sie|du) (haben|hast)\\b[^.!?;]{0,50} (vergessen|versäumt|nicht (gelesen|angegeben|gemeldet|beantwortet|geprüft|beachtet|befolgt|mitgeteilt)|falsch (angegeben|bestellt|eingegeben|ausgewählt))',
    ),
  },
  {
    name: 'your fault',
    shape: wordings('(ihr|dein|ihre|deine) (eigene[rs]? )?(fehler|versäumnis|schuld|versehen|irrtum)', 'bedienfehler', 'anwenderfehler'),
  },
  {
    name: 'for future reference',
    shape: wordings(
      '(beachten|denken|melden|rufen|prüfen|lesen|geben) sie (bitte )?(in zukunft|künftig|zukünftig|beim nächsten mal|nächstes mal)',
      '(in zukunft|künftig|zukünftig|beim nächsten mal|nächstes mal)( \\w+)? (bitte|sollten sie|müssen sie)',
    ),
  },
]

export const blame: BlameWords = {
  roles,
  alsoWords: new Set(['mark', 'ernst', 'christian', 'rose', 'will']),
  alsoWordFollows: /^ (?:ist|nicht|nie|hat|war)(?![\p{L}])/u,
  afterName,
  beforeName,
  weAct: /(?<![\p{L}])(?:wir|ich) (?:\p{L}+ )?$/iu,
  atCustomer,
  lead: /^(?:und |aber |weil |denn )?$/iu,
  we: null,
}
