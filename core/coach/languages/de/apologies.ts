// The German words of apology: Entschuldigung and its kinds, being sorry without saying so, and the phrases that fit anybody.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import type { Pattern } from '#core/coach/shapes.ts'
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
      '(ich (möchte|will|muss) mich|wir (möchten|wollen|müssen) uns|(möchte|will|muss) ich mich|(möchten|wollen|müssen) wir uns)(?= [^.!?;]{1,80} entschuldigen)',
      '(ich bitte|wir bitten)( sie| dich)?(?= [^.!?;]{1,60} zu entschuldigen)',
    ),
  },
  {
    name: 'Entschuldigung',
    shape: wordings(
      `(ich bitte|wir bitten|bitte ich|bitten wir)( sie| dich)?${doubly} um (\\w+ )?${sorry}`,
      `(ich bitte|wir bitten|bitten wir|bitte ich)( sie| dich)?(?= (für|wegen) [^.!?;]{1,60} um ${sorry})`,
      '(bitte )?(akzeptieren|nehmen) sie( bitte)? (meine|unsere)( \\w+)? entschuldigung( an)?',
      '(?<!(ihre|deine|seine|keine|ohne) )(entschuldigung|verzeihung|sorry|pardon)',
    ),
  },
  { name: 'bedauern', shape: wordings('(ich|wir) bedauere?n?( (sehr|zutiefst|außerordentlich))?', 'bedauern wir', 'bedauere ich') },
  { name: 'verzeihen', shape: wordings('(bitte )?verzeihen sie( (uns|mir|bitte))?', '(bitte )?verzeih(?! nicht)( (uns|mir|bitte))?') },
]

const mood =
  '(?:un)?(?:zufrieden|enttäuscht|verärgert|wütend|frustriert|glücklich|unglücklich|verstimmt|aufgebracht|genervt|sauer|böse|empört)'
const moods = '(?:Ärger|Unmut|Frust|Frustration|Enttäuschung|Unzufriedenheit|Verärgerung|Gefühle?|Eindruck|Empfinden|Unverständnis)s?'
const vague =
  '(?:Unannehmlichkeit|Umst[aä]nd|Umstaend|Ärger|Problem|Verwirrung|Frust|Missverständnis|Erfahrung|Situation|Fehler|Vorfall|Vorfäll|Angelegenheit|Mühe|Störung|Unbequemlichkeit)(?:en|e|s|n)?'
/** Adverbs between the word of apology and what it is for. */
const pre = '(?: sehr| wirklich| aufrichtig| vielmals| nochmals| noch einmal| dafür| dazu| deswegen| bei Ihnen| bei dir)*'
const after = (shape: string, flags = 'i') => spelt(new RegExp(`^${pre}${shape}`, flags))

const kinds: ApologyWords['kinds'] = [
  {
    kind: 'feelings',
    name: 'you feel',
    after: after(
      ',? (?:dass|wenn) (?:Sie|du)(?: [^\\s,.]+){0,4} (?:so |das |anders )?(?:fühl|empf[iu]nd|denk|meinen|meinst|wahrnehm|seh(?:en|t)(?![a-zß-öø-ɏ])|siehst|den Eindruck|das Gefühl)',
    ),
  },
  {
    kind: 'feelings',
    name: 'you are upset',
    after: after(`,? (?:dass|wenn) (?:Sie|du)(?: [^\\s,.]+){0,5} ${mood} (?:sind|waren|bist|warst|fühlen|fühlst)`),
  },
  {
    kind: 'feelings',
    name: 'your frustration',
    after: after(`,? (?:für |wegen |um )?(?:Ihre[nrs]?|deine?[nrs]?) (?:[a-zß-öø-ɏ]+ )?${moods}(?![a-zß-öø-ɏ])`),
  },
  { kind: 'conditional', name: 'if', after: after(',? (?:falls|wenn|sofern|sollte(?:n|st)?|im Falle?|für den Fall)(?![a-zß-öø-ɏ])') },
  {
    kind: 'conditional',
    name: 'any',
    after: after(
      ',? (?:(?:für|um|wegen) )?(?:alle |die )?(?:etwaige|eventuelle|mögliche|jegliche|irgendwelche|allfällige)[nrs]?(?![a-zß-öø-ɏ])',
    ),
  },
  {
    kind: 'conditional',
    name: 'may have',
    after: after(
      ',? [^,;:.!?]{0,60}(?:, [^,;:.!?]{0,60})?(?:(?:entstanden|verursacht|bereitet|gemacht|aufgetreten|gekommen)(?: worden)? (?:sein|haben) (?:könnten?|sollten?|mögen|mag)|möglicherweise|eventuell|vielleicht|unter Umständen)(?![a-zß-öø-ɏ])',
    ),
  },
  { kind: 'conditional', name: 'but', after: after(',? (?:aber|jedoch|allerdings)(?![a-zß-öø-ɏ])'), spans: 'word' },
  {
    kind: 'other',
    name: 'late reply',
    after: after(
      ',? (?:(?:für|wegen) )?(?:die|der|meine|unsere|das) (?:so )?(?:späte|verspätete|verzögerte|lange|langsame)\\S* (?:Antwort|Rückmeldung|Reaktion|Bearbeitungszeit)',
    ),
  },
  {
    kind: 'other',
    name: 'late reply',
    after: after(
      ',? dass (?:ich|wir)(?: [^\\s,.]+){0,4} (?:erst jetzt|erst heute|so spät|heute erst|jetzt erst) (?:antwort|meld|schreib|zurückkomm|reagier)',
    ),
  },
  {
    kind: 'full',
    name: 'the delay',
    after: after(',? (?:(?:für|wegen) )?(?:die|unsere|meine) (?:Verzögerung|Verspätung)(?= zu entschuldigen[.!]|[.,!]|$)'),
  },
  {
    kind: 'other',
    name: 'for asking',
    after: after(',? (?:(?:für|wegen) )?(?:die Störung|die Nachfrage|die Rückfrage|das Nachfragen)(?![a-zß-öø-ɏ])'),
  },
  {
    kind: 'sympathy',
    name: 'to hear',
    after: after(
      ',? (?:(?:das|dies|so etwas|davon|von [^,.!?]{1,40}|Ihre [a-zß-öø-ɏ]+) )?(?:zu (?:hören|lesen|erfahren|sehen)|hören zu müssen)',
    ),
  },
  {
    kind: 'sympathy',
    name: 'you had it',
    after: after(',? dass (?:Sie|du)(?: [^\\s,.]+){0,6} (?:erleb|erfahr|Probleme|Schwierigkeiten|Ärger|verpass)'),
  },
  {
    kind: 'sympathy',
    name: 'they did it',
    after: after(
      ',? dass (?:der|die|das|Ihr|Ihre) (?:\\S+ )?(?:Kurier|Spedition|Paketdienst|Zusteller|Händler|Partner|Verkäufer|Hersteller|Filiale|Post|Bank|Hotel)(?![a-zß-öø-ɏ])',
    ),
  },
  {
    kind: 'generic',
    name: 'for nothing named',
    after: after(
      `(?:,? (?:(?:für|wegen|um) )?(?:das|dies|alles|diese[rsn]?|die|den|der|alle|all die|Ihre|entstandenen?|die entstandenen?|die damit verbundenen)(?: [A-Za-zÀ-ÖØ-öø-ɏ]+){0,2}?(?: ${vague})?(?: und (?:den |die )?${vague})?)?(?: zu entschuldigen| entschuldigen| um Entschuldigung| vielmals)?${pre}(?=\\s*(?:[.!;:)]|$)|,? (?:und|aber) |,\\s*(?:liebe|Herr|Frau)? ?[A-ZÀ-ÖØ-Þ](?!ie |hn|hr))`,
      '',
    ),
  },
]

const dislikes: readonly Pattern[] = [
  {
    name: 'we never like to hear',
    shape: wordings(
      '((das|dies|so etwas|sowas) )?(hören|lesen|sehen|höre|lese|sehe) (wir|ich) (gar nicht|nicht|nie|nur ungern|ungern)( gern(e)?)?',
      '(ich|wir) (höre|hören|lese|lesen|sehe|sehen) (das |so etwas )?(gar nicht|nicht|nie|nur ungern|ungern)( gern(e)?)?',
    ),
  },
  {
    name: 'sad to hear',
    shape: wordings(
      '(es |das )?(ist|stimmt|macht) (uns|mich|für uns)?( \\w+)? ?(schade|traurig|enttäuschend|bedauerlich|ärgerlich)',
      'schade,? (dass|das)( \\w+){0,3}',
      'bedauerlich,? dass',
    ),
  },
  {
    name: 'not what we want',
    shape: wordings(
      '(das )?(entspricht|ist) nicht (das,? was wir|unserem anspruch|unseren ansprüchen|in unserem sinne)',
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
      `^${pre}(?:, (?:dass|falls|wenn|sofern|sollte(?:n|st)?|weil|wie|das|dies|von|Sie|dich|Ihnen|dir|im Fall|für den Fall)(?![a-zß-öø-ɏ])| [^,;:.!?]{1,60}, (?:die|der|das|welche)(?= [^,;:.!?]{0,60}(?:könnte|sollte|mögen|möglicherweise|eventuell|vielleicht|unter Umständen)))`,
      'i',
    ),
  ),
  kinds,
  conditionFirst: /^(?:falls|wenn|sollte(?:n|st)?|sofern) [^;:]{0,90}, (?:dann )?(?:so )?$/i,
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
