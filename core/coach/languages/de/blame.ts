// Pointing at somebody in German: who can be pointed at, and the words beside a name that point.

import type { Beside, BlameWords } from '#core/coach/languages/language.ts'
import { alone } from './blame-alone.ts'
import { atCustomer } from './blame-customer.ts'
import { atOthers } from './blame-others.ts'
import { failed } from './blame-deeds.ts'
import { agents, firms, others } from './blame-parties.ts'
import { ownership } from './ownership.ts'
import { spelt, wordings } from './spelling.ts'

const our =
  '(mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|unseren|der|die|das|dem|den|ein|eine|einer|einem|einen|ihr|ihre|ihrem|ihrer|ihren|dein|deine|deinem|deiner|deinen|des|eines|unseres|ihres|deines|einer (?:der|unserer|von unseren))'
const of = `${our}( \\w+)?`
/** „Wenden Sie sich bitte wegen des Wagens an “: they are to ask somebody else, not us. */
const sendOff =
  '(?<![a-zß-öø-ɏ])(?:bitte )?(?:(?:wenden|melden|erkundigen|beschweren) sie sich|richten sie (?:bitte )?(?:das|die|ihre?n?)|(?:wende|melde|erkundige?|beschwere?) dich|(?:wendet|meldet) euch|(?:fragen|klären|besprechen|reklamieren|beanstanden|versuchen|sprechen|reden|beantragen|regeln) sie|(?<!ich )(?:frage?|kläre?|besprich|reklamiere?|beanstande?|versuche?|sprich|rede?|beantrage?)(?= (?:bitte|das|dies|doch|direkt|mal|am)))(?: (?!wenn|falls|sobald)[a-z0-9ß-öø-ɏ]+){0,7} (?:an|bei|mit) '
/** Not the one who is greeted, nor somebody of theirs. */
const greeted =
  '(?<!(?:[Ss]ehr|[Gg]eehrter?|[Vv]erehrter?|[Ww]erter?|[Ll]ieber?|[Hh]allo|[Hh]i|[Hh]ey|[Tt]ag|[Aa]bend|[Gg]rüezi|[Gg]ott|[Ss]ie|[Ss]ervus|[Mm]oin|[Mm]orgen|[Tt]ach|[Ii]hre?[rmn]?|[Dd]eine?[rmn]?|[Jj]a|[Nn]ein|[Dd]anke?|[Aa]ch),? )'
/** What begins with a capital before a verb and is no name. */
const noName =
  '(?!(?:[A-ZÄÖÜ][a-zß-öø-ɏ]*(?:lich|ens|ig|weise|mals?)|A(?:ber|lle|llerdings|ls|uch|ußerdem)|B(?:eide|ereits|isher)|D(?:a|abei|aher|amit|anach|ann|arum|as|ein|enn|er|eshalb|eswegen|ie|ies|iese[rs]?|och|ort)|E(?:iner|inige|ntweder|r|s|uch)|G(?:ern|estern)|Heute|Hier|I(?:ch|hnen|hr|mmer|nzwischen)|J(?:eder|emand|etzt)|Kein|Keine[rs]?|Leider|M(?:an|ein|ich|ir|ontag|orgen)|N(?:ein|ichts|iemand|un|ur)|O(?:ben|der)|S(?:chon|either|ie|o)|Trotzdem|Uns|Viele|Vielleicht|Vorher|W(?:arum|as|ann|en|enn|er|eshalb|ie|ieso|ir|o)|Zuerst|Zuletzt|Zwar)(?![a-zß-öø-ɏ-]))'
const roles: BlameWords['roles'] = [
  {
    target: 'colleague',
    shape: wordings(
      `(?!unser team(?!\\w))${of} \\w*(kolleg(e|en|in|innen)|mitarbeiter(in|innen|n|s)?|fahrer(in|n|s)?|techniker(in|s|n)?|monteur(in|s|en?)?|zusteller(in|n|s)?|berater(in|n|s)?|azubi|lehrling|praktikant(in|en)?|aushilfe|sachbearbeiter(in|s)?|chauffeurs?|kellner(in|s)?|koch|köchin|pilot(in|en)?|schaffner(in|s)?|zugbegleiter(in|s)?|kondukteurs?|hausmeister(in|s)?|hauswarts?|bote[n]?|botin|briefträger(in|s)?|pöstler|lehrer(in|s)?|trainer(in|s)?|arzt|ärztin|pfleger(in|s)?|schwester|rezeptionist(in|en)?|sekretär(in|s)?|kassier(er)?(in|s)?|rider|bedienung|verkäuferin|filialleiter(in)?|disponent(in|en)?|lagerist(in|en)?|packer(in|s)?|personal|lenker(in|s)?|vorgänger(in|s)?|kraft|vertretung|team)`,
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
      `${of} \\w*(abteilung|lager|logistik|disposition|versand|filiale|buchhaltung|verrechnung|kundendienst|vertrieb|werkstatt|zentrale|callcenter|technik|küche|rezeption|redaktion|(?<!(ein|um|zu|ab|weiter|gas|strom|wasser|telefon|internet|daten|an))leitung|schicht|verwaltung|direktion|sekretariat|labor|schalter|hotline|niederlassung|station|(?<!(bau|halte|tank))stelle|kollegium)`,
    ),
  },
  { target: 'colleague', shape: wordings(agents) },
  { target: 'supplier', shape: wordings(`${of} (\\w+-)?\\w*${others}`, `(die )?firma \\w+|${firms}`) },
  // Whoever is named, where a verb follows at once
  {
    target: 'supplier',
    shape: spelt(
      new RegExp(`(?<=^|[,:] |weil |dass |da |und )${noName}[A-ZÄÖÜ][a-zß-öø-ɏ&-]+(?= (?:hat|hatte|haben|konnte)(?![a-zß-öø-ɏ]))`, 'g'),
    ),
  },
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
      '(ein|eine|einen|einem|einer|der|die|dieser|diese|ein anderer|eine andere|ihr|ihre)( \\w+)? (fahrgast|gast|gäste|passagier|passagierin|mitreisende[rn]?|reisende[rn]?|nachbarn?|nachbarin|mitspieler|mitbewohner|vormieter|vormieterin|kunde|herr|dame|besucher|teilnehmer)',
    ),
  },
]

const place =
  '(?: (?:da|damals|dort|gestern|heute|neulich|vor ort|vorgestern|von (?:gestern|heute|damals)))?(?:,? (?:auf|in|im|aus|bei|beim|vom|von|am)(?: der| dem| unsere[mnr]| ihre[mnr]| deine[mnr]| diese[mr])? [a-zß-öø-ɏ-]+,?| (?:des|ihre[rs]|deine[rs]|der) [a-zß-öø-ɏ-]+|, (?:der|die|das|dem|den|mit|bei|von|an|auf|aus)(?: [a-zß-öø-ɏ]+){1,9},)?'
/** What stands between a name and its deed. */
const gap = "(?: (?!nicht nur|(?:ich|wir)(?![a-zß-öø-ɏ]))[a-zß-öø-ɏ0-9'-]+){0,9}?"
const settle =
  '(?:klären|lösen|regeln|beheben|erstatten|beantworten|erklären|ersetzen|entscheiden|zahlen|bezahlen|beseitigen|korrigieren|bereinigen|nachbessern|richten|in ordnung bringen)'
const has = '(?:hat|haben|hatte|hatten)'
/** „Es tut mir leid, dass unser Fahrer …“ owns it. */
const notSorry = /^(?!.{0,300}(?:leid|entschuldig|verzeih|bedau|sorry)[^.!?]{0,60}dass (?:[^ ]+ ){0,3}$)/i
const told = (shape: string) => spelt(new RegExp(`^${shape}`, 'i'))

const afterName: readonly Beside[] = [
  { shape: told(`${place} ${has}${gap} ${failed}(?![a-zß-öø-ɏ])`) },
  // „Leider hat Tomas vergessen …“
  {
    opens: new RegExp(
      `(?<![a-zß-öø-ɏ])(?<!(?:ich|wir|sie) )${has}(?: (?:leider|auch|offenbar|da|das|dort|dann|wohl|ihnen|ihn|es|sie|dir|dich|uns|sich|noch|ja|hier)){0,2} $`,
      'i',
    ),
    shape: told(`${place}${gap} ${failed}(?![a-zß-öø-ɏ])`),
  },
  // „…, weil Tomas es vergessen hat“
  {
    opens: notSorry,
    shape: told(
      `${place}${gap} ${failed} ${has}(?![a-zß-öø-ɏ])(?![^.!?]{0,90}(?:leid|entschuldig|entschuldbar|inakzeptabel|unverzeihlich|nicht in ordnung|verzeih))`,
    ),
  },
  {
    shape: told(
      `${place} (?:(?:vergaß|verlor|übersah|verpasste|versäumte|verwechselte|verursachte|vergaßen|verloren|übersahen)|(?:kam|kamen|lieferte|lieferten|meldete|meldeten|brachte|brachten)${gap} (?:nicht|zu spät))(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    opens: spelt(/(?<![a-zß-öø-ɏ])(?<!(?:ich|wir|sie) )(?:hätte|hätten)(?: (?:da|das|ihnen|dir|es|auch|eigentlich)){0,2} $/i),
    shape: told(`${place}(?: [a-zß-öø-ɏ]+){0,7}? (?:müssen|sollen|können|dürfen)(?![a-zß-öø-ɏ])`),
  },
  {
    shape: told(
      `${place} (?:hätte|hätten)(?: [a-zß-öø-ɏ]+){0,9}?(?<!bekommen|erhalten|warten) (?:müssen|sollen|können|dürfen)(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    shape: told(
      `${place} (?:(?:ist|war|sind|waren)${gap} (?:schuld|verantwortlich(?! für (?:sie|dich|ihren fall))|zu langsam|nicht (?:auf der höhe|bei der sache|im bilde|informiert|geschult|sorgfältig)|neben der spur|unkonzentriert|abgelenkt|schlecht gelaunt|zu spät(?: dran)?|nicht (?:erschienen|gekommen|aufgetaucht|eingetroffen|mehr (?:bei uns|da|im haus))|ausgefallen|abgesprungen|ferngeblieben|bis [a-zß-öø-ɏ]+ (?:weg|im urlaub)|neu|erst (?:kurz|seit)|in (?:der )?(?:ausbildung|einarbeitung|probezeit)|überfordert|überlastet|im stress|(?:ein |eine |nur |bloß ){0,2}(?:aushilf|azubi|praktikant|neuling|anfänger|springer)[a-zß-öø-ɏ]*|unerfahren|unfreundlich|ungeschult|unhöflich|unzuverlässig|unachtsam|nachlässig|unaufmerksam)|(?:trägt|tragen|trifft)(?: [a-zß-öø-ɏ]+){0,2} (?:schuld|verantwortung))(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    shape: told(
      `${place} (?:kannte|kannten|kennen|kennt|wussten?|weiß|versteht|verstand|achtet|klingelt|antwortet|reagiert|hält sich|meldet sich)e?${gap} (?:nicht|nie|kaum)(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    opens: spelt(/(?<![a-zß-öø-ɏ])(?:weil|nachdem|zumal|da)(?: (?:uns|ihnen|dir|sich|leider|der|die|das))? $/i),
    shape: told(`${place}${gap} (?:nicht (?!nur)|falsch|zu spät|kein[a-zß-öø-ɏ]*)(?: ?[a-zß-öø-ɏ]+){0,3}(?=[,.!]|$)`),
  },
  {
    shape: told(
      `${place} ${has}(?: [a-zß-öø-ɏ]+){0,4}? (?:anscheinend|offenbar|offensichtlich|scheinbar|vermutlich|wahrscheinlich|wohl)(?! schon)(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    shape: told(
      `${place} (?:legt|legen|gibt|geben|bestimmt|bestimmen|entscheidet|entscheiden)(?: (?!wir|ich)[a-zß-öø-ɏ]+){0,3} (?:fest|vor|darüber|selbst|allein)(?![a-zß-öø-ɏ])`,
    ),
  },
  { shape: told(`${place} ${has}${gap} (?:angegeben|berichtet|notiert|vermerkt), dass (?:sie|du|bei|niemand|keiner)(?![a-zß-öø-ɏ])`) },
  { shape: told(`${place} (?:war|waren) (?:anscheinend|offenbar|vermutlich|wahrscheinlich|wohl)(?![a-zß-öø-ɏ])`) },
  { shape: told(`${place} [a-zß-öø-ɏ]+(?:t|en) uns(?: [a-zß-öø-ɏ]+){0,4} (?:nicht|nichts|nie|keine?[nrms]?)(?![a-zß-öø-ɏ])`) },
  {
    shape: told(
      `${place} (?:neigt dazu|nimmt (?:[a-zß-öø-ɏ]+ ){0,4}persönlich|hat (?:[a-zß-öø-ɏ]+ ){0,4}(?:tag|ton|umgangston)(?= ?[.,!]|$)|(?:[a-zß-öø-ɏ]+ ){0,5}davon aus(?:gegangen)?(?![a-zß-öø-ɏ])|(?:streikt|streiken)(?![a-zß-öø-ɏ]))`,
    ),
  },
  {
    shape: told(
      `${place} (?:konnte|konnten|wollte|wollten)${gap} nicht (?!nur|erreichen|antreffen|erreicht|angetroffen)(?:[a-zß-öø-ɏ]+ ){0,3}[a-zß-öø-ɏ]+en(?![a-zß-öø-ɏ])`,
    ),
  },
  {
    shape: told(
      `${place} (?:meinte?n?|sagte?n?|behaupte[nt]|behaupteten?|gab an|gibt an|berichtete?t?),?[^.!?]{1,60} (?:sei|seien|habe|hätten?|wären?)(?![a-zß-öø-ɏ])`,
    ),
  },
  { shape: told(`${place}(?: [a-zß-öø-ɏ]+)? (?:bekommt|bekommen|kriegt|kriegen)${gap} nicht hin(?![a-zß-öø-ɏ])`) },
  {
    shape: told(
      `${place} [a-zß-öø-ɏ]+(?:t|en)${gap} (?:gleichzeitig|(?:uns )?zu (?:viele?|wenige?|spät|langsam|selten)|alle hände voll|(?:so|sehr|immer|recht|viel zu) (?:lange?|langsam)|nicht (?:hin|nach|hinterher|voran|mehr bei uns|mehr im haus))(?![a-zß-öø-ɏ])`,
    ),
  },
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
      /(?<![a-zß-öø-ɏ])(?:fehler|versehen|versäumnis|irrtum|schuld|verzögerung|panne|problem|defekt|ausfall|engpass|fauxpas|missverständnis|patzer|schlamperei|streik|unachtsamkeit|verwechslung)s?(?: [a-zß-öø-ɏ]+)? (?:von|bei|in|beim|im|seitens|durch|des|der) $/i,
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
      /(?<![a-zß-öø-ɏ])(?:(?:bitte )?wenden sie sich(?: bitte)?(?: direkt)? an|(?:bitte )?wende dich(?: bitte)?(?: direkt)? an|kontaktieren sie(?: bitte)?(?: direkt)?|kontaktiere(?: bitte)?(?: direkt)?|melden sie sich(?: bitte)?(?: direkt)? bei|melde dich(?: bitte)?(?: direkt)? bei|fragen sie(?: bitte)?(?: direkt)?(?: bei)?|frag(?:e)?(?: bitte)?(?: direkt)? bei|rufen sie(?: bitte)?(?: direkt)?(?: bei)?|reklamieren sie(?: [a-zß-öø-ɏ]+){0,2} bei|schreib(?:en sie|e)?(?: (?!(?:ich|mir|uns) )[a-zß-öø-ɏ]+){0,4}) $/i,
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
  // Sorry that we were late owns no more than that.
  owned: { ours: /^(?:unser|jemand [a-z]+ unser|bei uns)/i, by: ownership.filter(({ name }) => !name?.startsWith('sorry')) },
  weAct: /(?<![a-zß-öø-ɏ])(?:wir|ich) (?:[a-zß-öø-ɏ]+ )?$/i,
  atCustomer,
  atOthers,
  alone,
  lead: /^(?:und |aber |weil |denn |da |dass )?$/i,
  we: null,
}
