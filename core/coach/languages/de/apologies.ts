// The German words of apology: Entschuldigung and its kinds, being sorry without saying so, and the phrases that fit anybody.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import { type Pattern, wordings } from '#core/coach/shapes.ts'

const words: readonly Pattern[] = [
  {
    name: 'tut leid',
    shape: wordings('(tut|täte|tat) (es )?(mir|uns)( \\w+){0,3} leid', 'leid tut', '(mir|uns) (tut|täte)( \\w+){0,3} leid'),
  },
  {
    name: 'entschuldigen',
    shape: wordings(
      'entschuldige(n wir uns|n uns| mich| uns)?',
      'ich möchte mich( \\w+){0,3} entschuldigen',
      'wir möchten uns( \\w+){0,3} entschuldigen',
      '(mich|uns)( \\w+){0,4} (zu )?entschuldigen',
    ),
  },
  { name: 'Entschuldigung', shape: wordings('entschuldigung', 'um entschuldigung', 'verzeihung', 'sorry', 'pardon') },
  { name: 'bedauern', shape: wordings('(ich|wir) bedauern?', 'bedauern wir', 'bedauere ich', '(unser|mein) bedauern') },
  { name: 'verzeihen', shape: wordings('verzeihen sie (uns|mir)', 'bitte verzeihen sie', 'bitten( \\w+){0,3} um verzeihung') },
]

const mood = '(?:un)?(?:zufrieden|enttäuscht|verärgert|wütend|frustriert|unglücklich|verstimmt|aufgebracht|genervt)'
const moods = '(?:Ärger|Unmut|Frust|Frustration|Enttäuschung|Unzufriedenheit|Verärgerung|Gefühle|Eindruck)'
const vague =
  '(?:Unannehmlichkeit|Umst[aä]nd|Ärger|Problem|Verwirrung|Frust|Missverständnis|Erfahrung|Situation|Fehler|Vorfall|Angelegenheit|Mühe)(?:en|e|s|n)?'

const kinds: ApologyWords['kinds'] = [
  {
    kind: 'feelings',
    name: 'you feel',
    after: /^,? (?:dass|wenn) (?:Sie|du)(?: \S+){0,3} (?:so |das )?(?:fühl|empf[iu]nd|denk|mein|wahrnehm|den Eindruck)/iu,
  },
  {
    kind: 'feelings',
    name: 'you are upset',
    after: new RegExp(`^,? (?:dass|wenn) (?:Sie|du)(?: \\S+){0,4} ${mood}(?: sind| waren| bist| warst)?`, 'iu'),
  },
  { kind: 'feelings', name: 'your frustration', after: new RegExp(`^,? (?:für|wegen) (?:Ihren?|deine?n?|Ihrer) ${moods}`, 'iu') },
  { kind: 'conditional', name: 'if', after: /^,? (?:falls|wenn|sofern|sollte(?:n|st)?|im Fall(?:e)?)(?![\p{L}])/iu },
  {
    kind: 'conditional',
    name: 'any',
    after: /^,? (?:für|um|wegen) (?:etwaige|eventuelle|mögliche|jegliche|alle eventuellen|irgendwelche)/iu,
  },
  {
    kind: 'conditional',
    name: 'may have',
    after:
      /^,? (?:für|wegen|dass) [^,;:]{0,60}(?:,[^,;:]{0,60})?(?:entstanden sein (?:könnten|sollten|mögen)|verursacht haben (?:könnten|sollten)|möglicherweise|eventuell|vielleicht|unter Umständen)/iu,
  },
  { kind: 'conditional', name: 'but', after: /^(?: (?:dafür|deswegen))?,? (?:aber|jedoch|allerdings|nur)(?![\p{L}])/iu, spans: 'word' },
  {
    kind: 'other',
    name: 'late reply',
    after:
      /^,? (?:für|wegen) (?:die|der|meine|unsere) (?:späte|verspätete|verzögerte|lange|langsame)\S* (?:Antwort|Rückmeldung|Reaktion|Bearbeitungszeit)/iu,
  },
  {
    kind: 'other',
    name: 'late reply',
    after: /^,? dass (?:ich|wir)(?: \S+){0,3} (?:erst jetzt|so spät|heute erst) (?:antworte|melde|schreibe|zurückkomm|reagier)/iu,
  },
  { kind: 'other', name: 'for asking', after: /^,? (?:für|wegen) (?:die Störung|die Nachfrage|die Rückfrage|das Nachfragen)/iu },
  { kind: 'sympathy', name: 'to hear', after: /^,? (?:das|dies|davon)? ?(?:zu (?:hören|lesen|erfahren|sehen)|hören zu müssen)/iu },
  {
    kind: 'sympathy',
    name: 'you had it',
    after: /^,? dass (?:Sie|du)(?: \S+){0,6} (?:erleb|erfahr|Probleme|Schwierigkeiten|Ärger|verpass)/iu,
  },
  {
    kind: 'sympathy',
    name: 'they did it',
    after:
      /^,? dass (?:der|die|das|Ihr|Ihre) (?:\S+ )?(?:Kurier|Spedition|Paketdienst|Zusteller|Händler|Partner|Verkäufer|Hersteller|Filiale|Post|Bank|Hotel)(?![\p{L}])/iu,
  },
  {
    kind: 'generic',
    name: 'for nothing named',
    after: new RegExp(
      `^(?:,? (?:für|wegen|um) (?:das|dies|diese[rsn]?|die|den|der|alle|all die|Ihre|entstandenen?|die entstandenen?|die damit verbundenen|diese)(?: [\\p{L}]+){0,2}? ?(?:${vague})?(?: und ${vague})?| dafür| hierfür| deswegen| vielmals| sehr| aufrichtig| nochmals)*(?=\\s*(?:[.!;:)]|$)|,? (?:und|aber) |,\\s*(?:liebe|Herr|Frau)? ?\\p{Lu})`,
      'u',
    ),
  },
]

const dislikes: readonly Pattern[] = [
  {
    name: 'we never like to hear',
    shape: wordings(
      '(das )?(hören|lesen|sehen) wir (gar nicht|nicht|nie|ungern)( gern(e)?)?',
      '(ich|wir) (höre|hören|lese|lesen|sehe|sehen) (das |so etwas )?(gar nicht|nicht|nie|nur ungern|ungern)( gern(e)?)?',
    ),
  },
  {
    name: 'sad to hear',
    shape: wordings(
      '(es |das )?(ist|stimmt|macht) (uns|mich|für uns)?( \\w+)? ?(schade|traurig|enttäuschend|bedauerlich|ärgerlich)',
      'schade,? (dass|das)',
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
  not: /(?:nicht|kein(?:e|en|er)?|müssen sich nicht|brauchen sich nicht|seine|ihre|ohne)(?: \S+)? $/iu,
  kinds,
  conditionFirst: /^(?:falls|wenn|sollte(?:n|st)?|sofern) [^;:]{0,90}, (?:dann )?(?:so )?$/iu,
  plain: {
    opening:
      /^(?:(?:und|also|bitte|es|das|wir|ich|uns|mir|dafür|sehr|wirklich|aufrichtig|herzlich|möchten?|nochmals|wollen|tut|hiermit)(?![\p{L}]) ?)*$/iu,
    goesOn: / und (?:wir|ich|werden|haben|sind|melden)(?![\p{L}])/iu,
    company: /(?<![\p{L}])(?:wir|uns|unser)(?![\p{L}])/iu,
    we: 'Es tut uns leid.',
    one: 'Es tut mir leid.',
    only: /^(?:Es|Das) tut (?:mir|uns)(?: \S+)? leid[.!]$/iu,
  },
  aboutAnswers: /antwort|rückruf|anruf|meld|wart|gehört|erreich/i,
  dislikes,
  formulas,
}
