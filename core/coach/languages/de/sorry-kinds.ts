// What kind of sorry it is, in German, by what follows the word or stands before it.

import type { ApologyWords } from '#core/coach/languages/language.ts'
import { spelt } from './spelling.ts'

const mood =
  '(?:un)?(?:zufrieden|enttäuscht|verärgert|wütend|frustriert|glücklich|unglücklich|verstimmt|aufgebracht|genervt|sauer|böse|empört|angefressen|einverstanden|besorgt|beunruhigt|gekränkt|gestresst|grantig|irritiert|traurig|verunsichert)'
const moods = '(?:Ärger|Unmut|Frust|Frustration|Enttäuschung|Unzufriedenheit|Verärgerung|Gefühle?|Eindruck|Empfinden|Unverständnis)s?'
const vague =
  '(?:Unannehmlichkeit|Umst[aä]nd|Umstaend|Ärger|Problem|Verwirrung|Frust|Missverständnis|Erfahrung|Situation|Fehler|Vorfall|Vorfäll|Angelegenheit|Mühe|Störung|Unbequemlichkeit)(?:en|e|s|n)?'
export const condition = '(?:falls|wenn|sofern|soweit|insoweit|sollte(?:n|st)?|im Falle?|für den Fall)'
/** „Entschuldigen Sie, Frau Sommer, dass …“ */
const vocative = `, (?:liebe[rs]? )?(?:Herrn?|Frau|Familie)? ?[A-Za-zß-öø-ɏ.'-]{1,20}(?: [A-Za-zß-öø-ɏ.'-]{1,20})?(?=, (?:dass|${condition}) )`
/** Adverbs between the word of apology and what it is for. */
export const pre = '(?: es| dies| sehr| wirklich| aufrichtig| vielmals| nochmals| noch einmal| dafür| dazu| deswegen| bei Ihnen| bei dir)*'
const after = (shape: string, flags = 'i') => spelt(new RegExp(`^${pre}(?:${vocative})?${shape}`, flags))
/** „Dass Sie sich ärgern, tut uns leid“: what stands before the word of apology. */
const before = (shape: string) => spelt(new RegExp(`(?<![a-zß-öø-ɏ])${shape},? (?:und )?(?:das |dies )?$`, 'i'))
const afterAll = /^/
const perfect = '(?:ha(?:t|st|ben|bt|tten?|ttest))'
/** Whoever it is but we, and how they took it. */
const took =
  `(?!(?:wir|ich) )[^,;:.!?]{1,90} (?:(?:gefühlt|empfunden|wahrgenommen|aufgefasst) ${perfect}|fühl(?:en|t|st|te|ten)|empf(?:inden|indest|indet|anden)|` +
  `(?:Eindruck|Gefühl)(?: [a-zß-öø-ɏ]+)? (?:entst\\S+|vermittelt|erweckt|gewonnen|bekommen|erhalten|haben|hast|hatten?|ist|war)(?: (?:ist|sind|war|wurde|haben|hat))?|` +
  `nicht (?:[a-zß-öø-ɏ]+ )?(?:Vorstellungen|Erwartungen|Wünschen|Ansprüchen) (?:entspr[a-zß-öø-ɏ]+|gerecht [a-zß-öø-ɏ]+)(?: (?:hat|haben|ist|sind|wurden?))?|(?:nicht|kaum|wenig) (?:[a-zß-öø-ɏ]+ )?(?:gefallen|geschmeckt|zugesagt|überzeugt|entsprochen|erfüllt)(?: (?:${perfect}|wurden?|sind|ist|worden sind|werden konnten?|konnten?))?|` +
  `${mood} (?:sind|seid|waren|bist|warst|ist|war)|(?:geärgert|aufgeregt) ${perfect}|vorkam(?:en)?|vorkommt|ärgern (?:mussten|musstest|müssen|musst))`

export const kinds: ApologyWords['kinds'] = [
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
  {
    kind: 'feelings',
    name: 'they took it so',
    after: after(`(?: (?:das )?zu (?:hören|lesen|erfahren|sehen))?,? dass ${took}(?![a-zß-öø-ɏ])`),
  },
  { kind: 'feelings', name: 'your frustration, first', before: before(`(?:Ihre?|deine?) (?:[a-zß-öø-ɏ]+ )?${moods}`), after: afterAll },
  {
    kind: 'feelings',
    name: 'to whoever felt so',
    after: after(' [^,;:.!?]{0,60}, die (?:sich|dies|das) [^,;:.!?]{0,60}(?:gefühlt|empfunden|gestört) haben'),
  },
  { kind: 'feelings', name: 'they took it so, first', before: before(`dass ${took}`), after: afterAll },
  { kind: 'conditional', name: 'if', after: after(`,? ${condition}(?![a-zß-öø-ɏ])`) },
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
    kind: 'generic',
    name: 'that it happened',
    after: after(
      ',? dass (?:das|dies|es|so etwas|das alles|dies alles|alles|dir das|Ihnen das)(?: (?:Ihnen|dir|euch|alles|so|überhaupt|bei uns|schon wieder|nun))* (?:passiert|geschehen|vorgekommen|gekommen|gelaufen|passieren konnte)(?: ist| sind)?(?=\\s*(?:[.!;,]|$))',
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
  // „Dass die Heizung ausfiel, tut mir leid“, „für die kalte Suppe bitte ich um Verzeihung“
  { kind: 'full', name: 'that, first', before: before('(?<!(?:so|falle?),? )dass [^;:!?]{8,160}'), after: afterAll },
  {
    kind: 'full',
    name: 'for it, first',
    before: before(
      `(?<=^|[,:] |und )für (?!(?:alle|das|den|die|diese[nrs]?|Ihre[nr]?|deine[nr]?)?(?: [a-zß-öø-ɏ]+){0,2} ?${vague}(?![a-zß-öø-ɏ]))[^,;:.!?]{4,80}`,
    ),
    after: afterAll,
  },
  {
    kind: 'generic',
    name: 'for nothing named',
    after: after(
      `(?!${vocative})(?:,? (?:(?:für|wegen|um) )?(?:das|dies|alles|diese[rsn]?|die|den|der|alle|all die|Ihre|entstandenen?|die entstandenen?|die damit verbundenen)(?: [A-Za-zÀ-ÖØ-öø-ɏ]+){0,2}?(?: ${vague})?(?: und (?:den |die )?${vague})?)?(?: zu entschuldigen| entschuldigen| um Entschuldigung| vielmals)?${pre}(?=\\s*(?:[.!;:)]|$)|,? (?:und|aber) |,\\s*(?:liebe|Herr|Frau)? ?[A-ZÀ-ÖØ-Þ](?!ie |hn|hr))`,
      '',
    ),
  },
]
