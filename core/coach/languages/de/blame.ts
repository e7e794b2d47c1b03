// Pointing at somebody in German: who can be pointed at, and the words beside a name that point.

import type { Beside, BlameWords } from '#core/coach/languages/language.ts'
import { atCustomer } from './blame-customer.ts'
import { atOthers, others } from './blame-others.ts'
import { spelt, wordings } from './spelling.ts'

const our =
  '(mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|unseren|der|die|das|dem|den|ein|eine|einer|einem|einen|ihr|ihre|ihrem|ihrer|ihren|dein|deine|deinem|deiner|deinen)'
const of = `${our}( \\w+)?`
/** „Wenden Sie sich bitte wegen des Wagens an “: they are to ask somebody else, not us. */
const sendOff =
  '(?<![a-zß-öø-ɏ])(?:bitte )?(?:(?:wenden|melden|erkundigen|beschweren) sie sich|richten sie (?:bitte )?(?:das|die|ihre?n?)|(?:wende|melde|erkundige?|beschwere?) dich|(?:wendet|meldet) euch|(?:fragen|klären|besprechen|reklamieren|beanstanden|versuchen|sprechen|reden|beantragen|regeln) sie|(?<!ich )(?:frage?|kläre?|besprich|reklamiere?|beanstande?|versuche?|sprich|rede?|beantrage?)(?= (?:bitte|das|dies|doch|direkt|mal|am)))(?: (?!wenn|falls|sobald)[a-z0-9ß-öø-ɏ]+){0,7} (?:an|bei|mit) '
/** Not the one who is greeted, nor somebody of theirs. */
const greeted =
  '(?<!(?:[Ss]ehr|[Gg]eehrter?|[Vv]erehrter?|[Ww]erter?|[Ll]ieber?|[Hh]allo|[Hh]i|[Hh]ey|[Tt]ag|[Aa]bend|[Gg]rüezi|[Gg]ott|[Ss]ie|[Ss]ervus|[Mm]oin|[Mm]orgen|[Tt]ach|[Ii]hre?[rmn]?|[Dd]eine?[rmn]?|[Jj]a|[Nn]ein|[Dd]anke?|[Aa]ch),? )'
const roles: BlameWords['roles'] = [
  {
    target: 'colleague',
    shape: wordings(
      `${of} \\w*(kolleg(e|en|in|innen)|mitarbeiter(in|innen|n|s)?|fahrer(in|n|s)?|techniker(in|s|n)?|monteur(in|s|en?)?|zusteller(in|n|s)?|berater(in|n|s)?|azubi|lehrling|praktikant(in|en)?|aushilfe|sachbearbeiter(in|s)?|chauffeurs?|kellner(in|s)?|koch|köchin|pilot(in|en)?|schaffner(in|s)?|zugbegleiter(in|s)?|kondukteurs?|hausmeister(in|s)?|hauswarts?|bote[n]?|botin|briefträger(in|s)?|pöstler|lehrer(in|s)?|trainer(in|s)?|arzt|ärztin|pfleger(in|s)?|schwester|rezeptionist(in|en)?|sekretär(in|s)?|kassier(er)?(in|s)?|verkäuferin|filialleiter(in)?|disponent(in|en)?|lagerist(in|en)?|packer(in|s)?|personal|lenker(in|s)?|vorgänger(in|s)?|kraft|vertretung|team)`,
    ),
  },
  {
    target: 'colleague',
    shape: spelt(
      new RegExp(`(?<![a-zß-öø-ɏ])${greeted}(?:[Hh]errn?|[Ff]rau|[Kk]ollegin|[Kk]ollegen?) [A-ZÄÖÜ][a-zß-öø-ɏ'-]+(?![a-zß-öø-ɏ'-]|,)`, 'g'),
    ),
  },
  {
    target: 'department',
    shape: wordings(
      `${of} \\w*(abteilung|lager|logistik|disposition|versand|filiale|buchhaltung|verrechnung|kundendienst|vertrieb|werkstatt|zentrale|callcenter|technik|küche|rezeption|redaktion|leitung|schicht|verwaltung|direktion|sekretariat|labor|schalter|hotline|niederlassung|station|kollegium)`,
    ),
  },
  { target: 'supplier', shape: wordings(`${of} (\\w+-)?\\w*${others}`) },
  // Whoever they are sent to
  {
    target: 'supplier',
    shape: spelt(
      new RegExp(
        `(?<=${sendOff})(?:die|den|das|dem|der|ihre?[nmr]?|deine?[nmr]?)(?: [a-zß-öø-ɏ]+e[nr]?)? (?!(?:bar|empfang|garderobe|hotline|info|kasse|kolleg|kunden|nummer|rezeption|schalter|service|support|team|theke|tür)[a-zß-öø-ɏ]*)[a-zß-öø-ɏ][a-zß-öø-ɏ-]+(?![a-zß-öø-ɏ])`,
        'gi',
      ),
    ),
  },
  {
    target: 'bystander',
    shape: wordings(
      '(ein|eine|einen|einem|einer|der|die|dieser|diese|ein anderer|eine andere|ihr|ihre)( \\w+)? (fahrgast|gast|gäste|passagier|passagierin|mitreisende[rn]?|reisende[rn]?|nachbar|nachbarin|vormieter|vormieterin|kunde|herr|dame|besucher|teilnehmer)',
    ),
  },
]

const place =
  '(?:,? (?:auf|in|im|aus|bei|beim|vom|von|am)(?: der| dem| unsere[mnr]| ihre[mnr]| deine[mnr]| diese[mr])? [a-zß-öø-ɏ-]+,?| (?:des|ihre[rs]|deine[rs]) [a-zß-öø-ɏ-]+)?'
/** What stands between a name and its deed. */
const gap = "(?: (?!nicht nur|(?:ich|wir)(?![a-zß-öø-ɏ]))[a-zß-öø-ɏ0-9'-]+){0,9}?"
const done = '(?:[a-zß-öø-ɏ]*ge[a-zß-öø-ɏ]+(?:t|en)|(?:be|ver|er|ent|zer|über|unter|wider)[a-zß-öø-ɏ]+(?:t|en)|[a-zß-öø-ɏ]{2,}iert)'
const failed = `(?<!(?:nicht|nichts|nie) )(?:(?:vergessen|versäumt|unterlassen)(?:, [^,.;:!?]{1,70}zu[a-zß-öø-ɏ]* ?[a-zß-öø-ɏ]*en)?|verloren|übersehen|überlesen|verwechselt|vertauscht|verpasst|verschlafen|verlegt|geschlafen|verbockt|verbummelt|vergeigt|vermasselt|verpfuscht|verweigert|missverstanden|beschädigt|beleidigt|angelogen|belogen|angeschnauzt|angeschrien|verursacht|verschuldet|verschlampt|zerbrochen|gepfuscht|gepennt|geschludert|(?:hin|weg|ge)?(?:geworfen|schmissen)|(?:falsch|schlecht) [a-zß-öø-ɏ]+|etwas falsches [a-zß-öø-ɏ]+|so hinterlassen|zu spät [a-zß-öø-ɏ]+|nicht (?!nur|zuletzt|umsonst|erreicht|angetroffen|beschädigt|übersehen|vergessen|verloren)(?:[a-zß-öø-ɏ]+ ){0,2}${done}|(?:einen |den |diesen )?fehler (?:gemacht|begangen)|fallen (?:ge)?lassen|liegen (?:ge)?lassen|ignoriert|im stich gelassen|nicht aufgepasst|geschlampt|gepatzt|getrödelt|versagt)`
const settle =
  '(?:klären|lösen|regeln|beheben|erstatten|beantworten|erklären|ersetzen|entscheiden|zahlen|bezahlen|beseitigen|korrigieren|bereinigen|nachbessern|richten|in ordnung bringen)'
const has = '(?:hat|haben|hatte|hatten)'
const told = (shape: string) => spelt(new RegExp(`^${shape}`, 'i'))

const afterName: readonly Beside[] = [
  { shape: told(`${place} ${has}${gap} ${failed}(?![a-zß-öø-ɏ])`) },
  // „Leider hat Tomas vergessen …“
  {
    opens: new RegExp(
      `(?<![a-zß-öø-ɏ])(?<!(?:ich|wir|sie) )${has}(?: (?:leider|auch|offenbar|da|das|dort|dann|wohl|ihnen|ihn|es|sie|dir|dich))? $`,
      'i',
    ),
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
      `${place} (?:(?:ist|war|sind|waren)${gap} (?:schuld|verantwortlich(?! für (?:sie|dich|ihren fall))|zu langsam|nicht (?:auf der höhe|bei der sache|im bilde|informiert|geschult|sorgfältig)|neben der spur|unkonzentriert|abgelenkt|schlecht gelaunt|zu spät(?: dran)?|neu|erst (?:kurz|seit)|in (?:der )?(?:ausbildung|einarbeitung|probezeit)|überfordert|überlastet|unerfahren|unfreundlich|ungeschult|unhöflich|unzuverlässig|unachtsam|nachlässig|unaufmerksam)|(?:trägt|tragen|trifft)(?: [a-zß-öø-ɏ]+){0,2} (?:schuld|verantwortung))(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    shape: told(
      `${place} (?:kannte|kannten|kennen|kennt|wussten?|weiß|versteht|verstand|achtet|klingelt|antwortet|reagiert|hält sich|meldet sich)e?${gap} (?:nicht|nie|kaum)(?![a-zß-öø-ɏ])`,
    ),
  },
  { shape: told(`${place}(?: [a-zß-öø-ɏ]+)? (?:bekommt|bekommen|kriegt|kriegen)${gap} nicht hin(?![a-zß-öø-ɏ])`) },
  { shape: told(`${place} [a-zß-öø-ɏ]+t${gap} (?:gleichzeitig|zu viele?|alle hände voll|nicht hin)(?![a-zß-öø-ɏ])`) },
  { shape: /^'? (?:eigener )?(?:fehler|versehen|versäumnis|schuld|irrtum)(?![a-zß-öø-ɏ])/i },
  {
    shape: told(`${place} (?:muss|müssen|soll|sollen|sollte|müsste)(?: (?!ich|wir)[a-zß-öø-ɏ]+){0,5}? ${settle}(?![a-zß-öø-ɏ])`),
  },
  // „Das muss unser Lager klären“
  {
    opens: spelt(
      /(?<![a-zß-öø-ɏ])(?:muss|müssen|müsste|soll|sollen|sollte|kann nur|können nur)(?: (?:allein|dann|eben|erst|halt|jetzt|leider))? $/i,
    ),
    shape: told(`${place}(?: (?!ich|wir)[a-zß-öø-ɏ]+){0,4}? ${settle}(?![a-zß-öø-ɏ])`),
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
    shape:
      /(?<![a-zß-öø-ɏ])(?:wegen|aufgrund|dank|(?:liegt|lag|liegen|lagen)(?: (?:leider|nur|einfach|allein|wohl|daran))? an|(?<=(?:fehler|problem|schuld|ursache|verantwortung)[^.;]{0,20})(?:liegt|lag|liegen|lagen)(?: (?:leider|nur|allein|wohl))? bei) $/i,
  },
  {
    shape: spelt(/(?<![a-zß-öø-ɏ])(?:schuld|verantwortlich)(?: (?:daran|dafür|hieran))? (?:ist|war|sind|waren|hat|hatte|trägt) $/i),
  },
  {
    how: 'sent away',
    outsiders: true,
    shape:
      /(?<![a-zß-öø-ɏ])(?:(?:bitte )?wenden sie sich(?: bitte)?(?: direkt)? an|(?:bitte )?wende dich(?: bitte)?(?: direkt)? an|kontaktieren sie(?: bitte)?(?: direkt)?|kontaktiere(?: bitte)?(?: direkt)?|melden sie sich(?: bitte)?(?: direkt)? bei|melde dich(?: bitte)?(?: direkt)? bei|fragen sie(?: bitte)?(?: direkt)?(?: bei)?|frag(?:e)?(?: bitte)?(?: direkt)? bei|rufen sie(?: bitte)?(?: direkt)?(?: bei)?|reklamieren sie(?: [a-zß-öø-ɏ]+){0,2} bei|schreib(?:en sie|e)?(?: bitte)?(?: direkt)?(?: an)?) $/i,
  },
  { how: 'sent away', outsiders: true, shape: spelt(new RegExp(`${sendOff}$`, 'i')) },
]

export const blame: BlameWords = {
  roles,
  alsoWords: new Set(['mark', 'ernst', 'christian', 'rose', 'will']),
  alsoWordFollows: /^ (?:ist|nicht|nie|hat|war)(?![a-zß-öø-ɏ])/u,
  theirThing: /(?:ihre?|deine?) $/i,
  afterName,
  beforeName,
  weAct: /(?<![a-zß-öø-ɏ])(?:wir|ich) (?:[a-zß-öø-ɏ]+ )?$/i,
  atCustomer,
  atOthers,
  lead: /^(?:und |aber |weil |denn |da |dass )?$/i,
  we: null,
}
