// The German words of apology: Entschuldigung and its kinds, being sorry without saying so, and the phrases that fit anybody.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import type { Pattern } from '#core/coach/shapes.ts'
import { condition, kinds, pre } from './sorry-kinds.ts'
import { spelt, wordings } from './spelling.ts'

const sorry = '(entschuldigung|verzeihung|vergebung|nachsicht)'
const doubly =
  '( (noch einmal|nochmals|hiermit|ganz|herzlich|aufrichtig|vielmals|in aller form|sehr|bei ihnen|bei dir|von herzen|dafür)){0,3}'
const words: readonly Pattern[] = [
  {
    name: 'tut leid',
    shape: wordings(
      '((es|das|dies) )?(tut|täte|tat) (es |das )?(mir|uns)( \\w+){0,4} leid',
      '(mir|uns) (tut|täte) (es |das )?(\\w+ ){0,3}leid',
      '(ich bin|wir sind|bin ich|sind wir)( \\w+)? (untröstlich|zerknirscht)',
      'ich schäme mich|wir schämen uns|schämen wir uns|schäme ich mich',
      'asche auf (mein|unser) haupt',
      '(es |das )?(mir|uns)( \\w+){0,3} leid tut',
    ),
  },
  {
    name: 'entschuldigen',
    shape: wordings(
      `(ich entschuldige mich|wir entschuldigen uns)${doubly}`,
      `(entschuldige ich mich|entschuldigen wir uns)${doubly}`,
      '(bitte )?entschuldigen sie( bitte)?',
      '(bitte )?entschuldige(?! (ich|mich))( bitte)?',
      `(ich (möchte|will|muss) mich|wir (möchten|wollen|müssen) uns)${doubly} entschuldigen`,
      `((möchte|will|muss) ich mich|(möchten|wollen|müssen) wir uns)${doubly} entschuldigen`,
      // „Wir möchten uns für die Verspätung entschuldigen“: what it is for stands in between.
      '(ich (möchte|will|muss) mich|wir (möchten|wollen|müssen) uns|(möchte|will|muss) ich mich|(möchten|wollen|müssen) wir uns)(?! nicht)(?= [^.!?;]{1,80} entschuldigen)',
      '(ich bitte|wir bitten)( sie| dich)?(?= [^.!?;]{1,60} zu entschuldigen)',
      '(bitte ich|bitten wir)( sie| dich)?(?= ([^.!?;]{1,60} )?zu entschuldigen)',
      '(bitte )?(entschuldigt|verzeiht)( bitte)?(?=[,.!:]| bitte| uns| mir)',
      // „…, für die wir uns bei Ihnen entschuldigen“, „dafür kann ich mich nur entschuldigen“
      '(?<=(für (den|die|das|was)|wofür|weshalb) )(wir uns|ich mich)( (?!nicht )\\w+){0,6} entschuldigen?',
      '((kann|darf) ich mich|(können|dürfen) wir uns|ich (kann|darf) mich|wir (können|dürfen) uns)( (?!nicht )\\w+){0,6} entschuldigen',
    ),
  },
  {
    name: 'Entschuldigung',
    shape: wordings(
      `(ich (bitte|ersuche)|wir (bitten|ersuchen)|(bitte|ersuche) ich|(bitten|ersuchen) wir)( sie| dich| euch)?${doubly} um (\\w+ )?${sorry}`,
      `(ich (bitte|ersuche)|wir (bitten|ersuchen)|(bitte|ersuche) ich|(bitten|ersuchen) wir)( sie| dich| euch)?(?= (für|wegen) [^.!?;]{1,60} um ${sorry})`,
      '(bitte )?(akzeptieren|nehmen) sie( bitte)? (meine|unsere)( \\w+)? entschuldigung( an)?',
      '(?<!(ihre|deine|seine|keine|ohne) )(entschuldigung|tschuldigung|verzeihung|sorry|sry|pardon)',
    ),
  },
  {
    name: 'bedauern',
    shape: wordings(
      '(ich|wir) bedau(e?re|ern)( (sehr|zutiefst|außerordentlich))?',
      '(bedauern wir|bedaue?re ich)',
      '(?<= und )(bedauern|bedaue?re)(?= (das|dass|den|die|ihre?n?|deine?n?|sehr|zutiefst))',
    ),
  },
  { name: 'verzeihen', shape: wordings('(bitte )?verzeihen sie( (uns|mir|bitte))?', '(bitte )?verzeih(?! nicht)( (uns|mir|bitte))?') },
]

const dislikes: readonly Pattern[] = [
  {
    name: 'we never like to hear',
    shape: wordings(
      '((das|dies|so (et)?was|sowas) )?(hören|lesen|sehen|höre|lese|sehe) (wir|ich) (\\w+ )?(gar nicht|nicht|nie|nur ungern|ungern)( gern(e)?)?',
      '(ich|wir) (höre|hören|lese|lesen|sehe|sehen) ((das|so (et)?was|sowas|dies) )?(\\w+ )?(gar nicht|nicht|nie|nur ungern|ungern)( gern(e)?)?',
      'mit (\\w+ )?(bedauern|befremden|bestürzung|betroffenheit|besorgnis|sorge|verwunderung|schrecken|entsetzen|unverständnis) (\\w+ ){0,6}(gelesen|gehört|erfahren|vernommen|genommen|kenntnis|lesen|hören|erfahren|entnommen|gesehen)',
      '(mit|zu unserem) (großem |großen )?(bedauern|befremden|bestürzung|betroffenheit) (haben|lesen|hören|nehmen|mussten|vernehmen|entnehmen) wir',
    ),
  },
  {
    name: 'sad to hear',
    shape: wordings(
      '(es |das )?(ist|stimmt|macht|klingt|war) ((uns|mich|für uns|für sie|für dich|für euch) )?(\\w+ ){0,2}(schade|traurig|betroffen|nachdenklich|betrüblich|enttäuschend|bedauerlich|ärgerlich|unschön|unerfreulich|nicht schön)',
      '(sehr |wirklich |echt |ach )?(schade|bedauerlich|ärgerlich|unschön)(?=[!.,])',
      'schade,? (dass|das)( \\w+){0,3}',
      'bedauerlich,? dass',
    ),
  },
  {
    name: 'not what we want',
    shape: wordings(
      '(entspricht|entsprach|entsprechen|ist|sind|war|waren)( \\w+){0,3} nicht( \\w+){0,2} ((das|dem|der|die|so)(?! passiert)( \\w+)?,? (was|wie|wofür|den|die|das) (wir|man)|(unser\\w*|den) (hohen |eigenen |üblichen )*(anspr\\w+|werten?|standards?|qualitätsanspr\\w+|vorstellung\\w*|selbstverständnis|philosophie|gewohnten \\w+|leitbild|maßstäben?|erwartungen|stil)|in unserem sinne)',
      '(nicht|anders)(,| so,?) wie (wir|man) (es )?(uns |sich )?(\\w+ ){0,4}(wünsch|vorstell|erwart|gewohnt|gewünscht|kenn)\\w*',
      '(hätten|haben) (wir )?(uns|ihnen|dir|euch) (\\w+ ){0,5}(ein anderes|einen anderen|eine andere|ein schöneres|einen schöneren|eine schönere|ein besseres|einen besseren|eine bessere|anders) (\\w+ ){0,3}gewünscht',
      'so (sollte|soll|darf)( \\w+){0,6} nicht (ablaufen|aussehen|enden|laufen|sein|passieren|vorkommen)',
      '(das|es) (hört|klingt|liest)( sich)?( \\w+){0,3} (nicht (gut|schön|toll)|schlimm|blöd|übel|mies)',
      'wünsch(en|t|e) (wir|ich|man) (uns )?(keine\\w*|niemandem?|anders)',
      'wir (wollen|möchten) nicht,? dass (sie|du|unsere)',
    ),
  },
]

const formulas: readonly Pattern[] = [
  {
    name: 'inconvenience',
    shape: wordings(
      'für (die|alle|etwaige|eventuelle|entstandene|die entstandenen)( \\w+)? unannehmlichkeiten',
      'die entstandenen unannehmlichkeiten',
    ),
  },
  {
    name: 'please accept',
    shape: wordings(
      '(in aller form|aufrichtig|ausdrücklich|vielmals|höflich(st)?) (zu )?entschuldigen',
      '(in aller form|vielmals|aufrichtig) um entschuldigung',
    ),
  },
  { name: 'seriously', shape: wordings('nehmen( \\w+){0,5} (sehr |äußerst )?ernst') },
  {
    name: 'valued',
    shape: wordings(
      '(geschätzte|werte)[rn]? (kundin|kunde|kunden)',
      'ihre zufriedenheit (ist|liegt)( \\w+){0,4}',
      'ihre meinung ist uns wichtig',
    ),
  },
  {
    name: 'rest assured',
    shape: wordings('(seien sie|sie können) (versichert|sicher sein)', 'wir versichern ihnen', 'ich versichere ihnen'),
  },
  {
    name: 'thank you for',
    shape: wordings(
      '(danke|vielen dank|danken ihnen|bedanken uns) für (ihr(e)?|die|den) (\\w+ )?(geduld|verständnis|hinweis|rückmeldung|nachricht|feedback)',
    ),
  },
  { name: 'not again', shape: wordings('(wird|soll|darf)( \\w+)? nicht (wieder|noch einmal) (vorkommen|passieren|geschehen)') },
]

export const apologies: ApologyWords = {
  words,
  not: /(?<![a-zß-öø-ɏ])(?:nicht|kein(?:e|en|er)?|seine|ihre|deine|ohne)(?: \S+)? $/i,
  // „…, dass wir“, „…, falls Sie“, „…, das zu lesen“, „…, Sie warten zu lassen“, „…, die Ihnen vielleicht entstanden sind“
  on: spelt(
    new RegExp(
      `^${pre}(?:, (?:dass|${condition}|weil|wie|das|dies|von|Sie|dich|Ihnen|dir|(?:(?:lieber?|Herrn?|Frau|Familie) )?[A-Za-zß-öø-ɏ.'-]{1,20}(?: [A-Za-zß-öø-ɏ.'-]{1,20})?, (?:dass|${condition}))(?![a-zß-öø-ɏ])| [^,;:.!?]{1,60}, (?:die|der|das|welche)(?= [^,;:.!?]{0,60}(?:könnte|sollte|mögen|möglicherweise|eventuell|vielleicht|unter Umständen)))`,
      'i',
    ),
  ),
  kinds,
  // „Hallo Mia, sollte etwas fehlen, “, „Etwaige Umstände “
  conditionFirst: spelt(
    new RegExp(
      `(?:^|[,:–-] )(?:und )?(?!wenn (?:ich|man|das) )${condition},? [^;:]{0,120}, (?:dann )?(?:so )?$|^(?![^;:.!?]{0,200}(?:bitte|entschuldig|bedau|sorry|leid))[^;:.!?]{0,60}(?<![a-zß-öø-ɏ])(?:etwaige|eventuelle|allfällige|mögliche|jegliche|irgendwelche)[nrs]? [^;:.!?]{0,80}$`,
      'i',
    ),
  ),
  plain: {
    opening: /^(?:(?:und|also|bitte|es|das|wir|ich|uns|mir|sehr|wirklich|aufrichtig|herzlich|nochmals|hiermit)(?![a-zß-öø-ɏ]) ?)*$/i,
    goesOn: / und (?:wir|ich|werden|haben|sind|melden)(?![a-zß-öø-ɏ])/i,
    company: /(?<![a-zß-öø-ɏ])(?:wir|uns|unser)(?![a-zß-öø-ɏ])/i,
    we: 'Es tut uns leid.',
    one: 'Es tut mir leid.',
    smallAfterComma: true,
    only: /^(?:Es|Das) tut (?:mir|uns)(?: \S+)? leid[.!]$/i,
  },
  aboutAnswers: /antwort|rückruf|anruf|meld|wart|gehört|erreich/i,
  waiting: /wart|spät|verzöger|stunde|minute|tag|woche|monat|zeit|lang|noch|seit|wann|wenn|heute|morgen|gestern|endlich|ankomm|angekommen/i,
  dislikes,
  formulas,
}
