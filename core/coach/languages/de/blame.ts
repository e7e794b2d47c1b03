// Pointing at somebody in German: who can be pointed at, and the words beside a name that point.

import type { Beside, BlameWords } from '#core/coach/languages/language.ts'
import { nothing, type Pattern } from '#core/coach/shapes.ts'
import { spelt, wordings } from './spelling.ts'

const our =
  '(mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|unseren|der|die|das|dem|den|ein|eine|einer|einem|einen|ihr|ihre|ihrem|ihrer|ihren)'
const roles: BlameWords['roles'] = [
  {
    target: 'colleague',
    shape: wordings(
      `${our}( \\w+)? (kolleg(e|en|in|innen)|mitarbeiter(in|innen|n|s)?|fahrer(in|n|s)?|techniker(in|s|n)?|monteur(in|s|en?)?|zusteller(in|n|s)?|berater(in|n|s)?|azubi|aushilfe)`,
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

const place = '(?:,? (?:in|im|aus|bei|vom|von|am)(?: der| dem| unserer| unserem)? [a-zß-öø-ɏ-]+,?)?'
/** What stands between a name and its deed. */
const gap = "(?: (?!nicht nur)[a-zß-öø-ɏ0-9'-]+){0,9}?"
const done = '(?:[a-zß-öø-ɏ]*ge[a-zß-öø-ɏ]+(?:t|en)|(?:be|ver|er|ent|zer|über|unter|wider)[a-zß-öø-ɏ]+(?:t|en)|[a-zß-öø-ɏ]{2,}iert)'
const failed = `(?:(?:vergessen|versäumt|unterlassen)(?:, [^,.;:!?]{1,70}zu[a-zß-öø-ɏ]* ?[a-zß-öø-ɏ]*en)?|verloren|übersehen|verwechselt|verpasst|verlegt|beschädigt|verursacht|verschuldet|verschlampt|zerbrochen|falsch [a-zß-öø-ɏ]+|zu spät [a-zß-öø-ɏ]+|nicht (?!nur|zuletzt|umsonst|erreicht|angetroffen)(?:[a-zß-öø-ɏ]+ ){0,2}${done}|(?:einen |den |diesen )?fehler (?:gemacht|begangen)|fallen (?:ge)?lassen|liegen (?:ge)?lassen|ignoriert|im stich gelassen|nicht aufgepasst|geschlampt|gepatzt|getrödelt|versagt)`
const has = '(?:hat|haben|hatte|hatten)'
const told = (shape: string) => spelt(new RegExp(`^${shape}`, 'i'))

const afterName: readonly Beside[] = [
  { shape: told(`${place} ${has}${gap} ${failed}(?![a-zß-öø-ɏ])`) },
  // „Leider hat Tomas vergessen …“
  {
    opens: new RegExp(`(?<![a-zß-öø-ɏ])${has}(?: (?:leider|auch|offenbar|da|dort|dann|wohl))? $`, 'i'),
    shape: told(`${place}${gap} ${failed}(?![a-zß-öø-ɏ])`),
  },
  // „…, weil Tomas es vergessen hat“
  { shape: told(`${place}${gap} ${failed} ${has}(?![a-zß-öø-ɏ])`) },
  {
    shape: told(
      `${place} (?:(?:vergaß|verlor|übersah|verpasste|versäumte|verwechselte|verursachte|vergaßen|verloren|übersahen)|(?:kam|kamen|lieferte|lieferten|meldete|meldeten|brachte|brachten)${gap} (?:nicht|zu spät))(?![a-zß-öø-ɏ])`,
    ),
  },
  { shape: told(`${place} (?:hätte|hätten)(?: [a-zß-öø-ɏ]+){0,6}? (?:müssen|sollen|können)(?![a-zß-öø-ɏ])`) },
  {
    shape: told(
      `${place} (?:(?:ist|war|sind|waren)${gap} (?:schuld|verantwortlich(?! für (?:sie|dich|ihren fall))|zu langsam|zu spät(?: dran)?|unachtsam|nachlässig|unaufmerksam)|(?:trägt|tragen|trifft)(?: [a-zß-öø-ɏ]+){0,2} (?:schuld|verantwortung))(?![a-zß-öø-ɏ])`,
    ),
  },
  { shape: /^'? (?:eigener )?(?:fehler|versehen|versäumnis|schuld|irrtum)(?![a-zß-öø-ɏ])/i },
  {
    shape: told(
      `${place} (?:muss|müssen|soll|sollte|müsste)(?: [a-zß-öø-ɏ]+){0,5}? (?:klären|lösen|beheben|erstatten|beantworten|erklären|ersetzen)(?![a-zß-öø-ɏ])`,
    ),
  },
]
const beforeName: readonly Beside[] = [
  {
    shape: spelt(/(?<![a-zß-öø-ɏ])(?:verschuldet|verursacht|verloren|vergessen|beschädigt|verzögert|übersehen) (?:durch|von) $/i),
  },
  {
    shape: spelt(
      /(?<![a-zß-öø-ɏ])(?:fehler|versehen|versäumnis|irrtum|schuld|verzögerung|panne|problem)s?(?: [a-zß-öø-ɏ]+)? (?:von|bei|in|beim|im|seitens|durch|des|der) $/i,
    ),
  },
  {
    shape: /(?<![a-zß-öø-ɏ])(?:wegen|aufgrund|dank|(?:liegt|lag|liegen|lagen)(?: (?:leider|nur|einfach|allein|wohl|daran))? (?:an|bei)) $/i,
  },
  {
    shape: spelt(/(?<![a-zß-öø-ɏ])(?:schuld|verantwortlich)(?: (?:daran|dafür|hieran))? (?:ist|war|sind|waren|hat|hatte|trägt) $/i),
  },
  {
    how: 'sent away',
    outsiders: true,
    shape:
      /(?<![a-zß-öø-ɏ])(?:(?:bitte )?wenden sie sich(?: bitte)?(?: direkt)? an|(?:bitte )?wende dich(?: bitte)?(?: direkt)? an|kontaktieren sie(?: bitte)?(?: direkt)?|kontaktiere(?: bitte)?(?: direkt)?|melden sie sich(?: bitte)?(?: direkt)? bei|melde dich(?: bitte)?(?: direkt)? bei|fragen sie(?: bitte)?(?: direkt)?(?: bei)?|frag(?:e)?(?: bitte)?(?: direkt)? bei|rufen sie(?: bitte)?(?: direkt)?(?: bei)?|reklamieren sie(?: [a-zß-öø-ɏ]+){0,2} bei) $/i,
  },
]

const notTheirs = '(bekommen|erhalten|haben|hören|warten|erfahren|sein|werden)'
const atCustomer: readonly Pattern[] = [
  {
    name: 'you should have',
    shape: wordings(
      `(sie hätten|du hättest)(?! (gern|lieber))(?![^.!?;]{0,60} ${notTheirs} (müssen|sollen|können|dürfen))[^.!?;]{0,60} (müssen|sollen|können)`,
      '(hätten sie|hättest du)(?! (gern|lieber|zeit|lust|interesse))[^.!?;]{0,60} (gelesen|gemeldet|gesagt|angerufen|geprüft|bescheid gegeben|informiert|beachtet)',
    ),
  },
  {
    name: 'you failed',
    shape: wordings(
      '(sie haben|du hast)\\b[^.!?;,]{0,50} ((?<!nicht )vergessen|versäumt|nicht (gelesen|angegeben|gemeldet|beantwortet|geprüft|beachtet|befolgt|mitgeteilt|reagiert)|falsch (angegeben|bestellt|eingegeben|ausgewählt|verstanden))(?! worden)',
      '(haben sie|hast du)\\b[^.!?;,]{0,50} (nicht (gelesen|angegeben|gemeldet|geprüft|beachtet|befolgt|mitgeteilt)|falsch (angegeben|bestellt|eingegeben|ausgewählt))',
    ),
  },
  {
    name: 'your fault',
    shape: wordings(
      '(?<!(nicht|keinesfalls|keineswegs|nie|weder) )(ihr|dein|ihre|deine) (eigene[rs]? )?(fehler|versäumnis|schuld|versehen|irrtum)(?! (war|ist) (das|es) nicht)',
      'bedienfehler',
      'anwenderfehler',
    ),
  },
  {
    name: 'for future reference',
    shape: wordings(
      '(beachten|denken|melden|rufen|prüfen|lesen|geben|bestellen) sie( \\w+)? (bitte )?(in zukunft|künftig|zukünftig|beim nächsten mal|nächstes mal)',
      '(in zukunft|künftig|zukünftig|beim nächsten mal|nächstes mal)( \\w+)? (sie bitte|bitte|sollten sie|müssen sie|solltest du|musst du)',
    ),
  },
]

export const blame: BlameWords = {
  roles,
  alsoWords: new Set(['mark', 'ernst', 'christian', 'rose', 'will']),
  alsoWordFollows: /^ (?:ist|nicht|nie|hat|war)(?![a-zß-öø-ɏ])/u,
  afterName,
  beforeName,
  weAct: /(?<![a-zß-öø-ɏ])(?:wir|ich) (?:[a-zß-öø-ɏ]+ )?$/i,
  atCustomer,
  atOthers: nothing,
  lead: /^(?:und |aber |weil |denn |da |dass )?$/i,
  we: null,
}
