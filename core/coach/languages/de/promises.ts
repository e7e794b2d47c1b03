// What commits us in German, what is not firm, and what we ask of the customer instead.

import type { PromiseWords } from '#core/coach/languages/language.ts'
import { type Pattern, wordings } from '#core/coach/shapes.ts'

/** What we say of ourselves and promise nothing by. All other verbs, in the present, are deeds to come when a time stands beside them. */
const states =
  '(?:buche|schalte|stelle)n?(?=[^,;]{0,80} ab(?!\\w))|ziehen?(?=[^,;]{0,80} (?:ein|um)(?!\\w))|machen?(?=[^,;]{0,80} (?:feierabend|pause|urlaub|zu)(?!\\w))|nehmen?(?=[^,;]{0,80} an(?!\\w))|ändern|arbeite|arbeiten|erheben|erhöhen|gewähren|senken|treffen uns|bedaure?n?|bemühe?n?|benötige?n?|bin|bitten?|bleiben?|brauchen?|danken?|denken?|dürfen|entschuldigen?|erwarten?|feiern?|finden?|freuen?|fürchten?|glauben?|haben?|hoffen?|kennen|können|mögen|müssen|nehmen an|öffnen?|rechnen?|schließen?|sehen? (?:keine|leider)|sind|sollen|suchen?|vermuten?|verstehen?|versuchen?|vertrauen?|wollen|wundern?|zweifeln?'
/** Verbs with a t before their ending, which others have in the past only. */
const withT =
  'antworten?|bearbeiten?|beantworten?|berichten?|bereiten?|bieten?|einrichten|erstatten?|halten?|leiten?|richten?|schalten?|starten?|testen?|unterrichten?|verarbeiten?|weiterleiten|treten?|beraten?'
/** Behind "wir" where the verb stands before it. */
const noVerb = 'den|dann|diesen|eben|einen|gegen|ihnen|ihren|keinen|morgen|neben|unseren|wegen|zwischen'
const weDo = `wir (?!(?:${states}|${noVerb})(?!\\w))(?:${withT}|\\w+(?:(?!t)\\wen|eln|ern))`
const doWe = `(?!(?:${states})(?!\\w))(?:${withT}|\\w*(?:(?!t)\\wen|eln|ern)) wir`
const iDo = `ich (?!(?:${states}|werde|hatte|wurde|könnte|sollte|würde|möchte|musste|wollte|hätte|wäre|wüsste)(?!\\w))(?:${withT}|\\w*(?!t)\\we|bring|frag|geb|hol|klär|kümmer|mach|meld|prüf|ruf|sag|schau|schick|schreib)s?`
const doI = `(?!(?:${states}|werde|hatte|wurde|könnte|sollte|würde|möchte|musste|wollte|hätte|wäre|wüsste)(?!\\w))(?:${withT}|\\w*(?!t)\\we|bring|frag|geb|hol|klär|kümmer|mach|meld|prüf|ruf|sag|schau|schick|schreib)s? ich`

/** "Sie haben uns am Dienstag angerufen" is told, and so is "am Samstag haben Sie Gäste"; "am Dienstag haben Sie es zurück" is promised. */
const told =
  '(?![^,;]{0,80} (?:(?!\\w+heit|geld|gerät)(?:\\w{0,8}ge\\w+|be\\w+|er\\w+|ver\\w+|\\w+ier)(?:t|en)|besuch|ferien|geburtstag|gäste|prüfung|urlaub)[.!]?$)'

const commitments: readonly Pattern[] = [
  {
    name: 'we will',
    shape: wordings(
      '(ich|wir) (werde|werden)',
      '(werde|werden) (ich|wir)',
      '(ich|wir) (verspreche|versprechen|garantiere|garantieren|sichere|sichern)',
      '(verspreche|versprechen) (ich|wir)',
    ),
  },
  {
    name: 'we bring',
    shape: wordings(
      `(?!ich schreibe (ihnen|dir) (heute|jetzt) (wegen|zu|bezüglich|weil|um))(${weDo}|${doWe}|${iDo}|${doI}|wissen wir|weiß ich (mehr|bescheid)|^(kümmere|melde) mich)`,
      '(haben|habe|hab) (wir|ich)[^,;]{0,60} (für (dich|sie)|behoben|bereit|eingebaut|erledigt|fertig|geklärt|gelöst|geprüft|repariert)',
      '(ich|wir) (habe|haben|hab)[^,;]{0,60} (termin|für (den |die )?(heute|morgen|übermorgen|\\w+tag))[^,;]{0,60} (eingeplant|eingetragen|gebucht|reserviert|vereinbart|vorgemerkt)',
    ),
  },
  {
    name: 'my word',
    shape: wordings('seien sie versichert', 'sie haben mein wort', 'verlassen sie sich'),
  },
  {
    name: 'you will have',
    shape: wordings(
      `(sie|du) (bekommen|kriegen|erhalten|hören|wissen|erfahren|bekommst|erhältst|hörst|weißt|erfährst|(haben|hast)${told})`,
      '(bekommen|kriegen|erhalten|hören|wissen|erfahren|erhältst|bekommst|hörst) (sie|du)',
      `(haben|hast) (sie|du)${told}`,
      '\\w+ kann[^,;]{0,60} bei (ihnen|dir) (sein|vorbeikommen)',
      '(sie|du) (können|kannst|dürfen|darfst)[^,;]{0,80} (rechnen|zählen|verlassen|erwarten)',
    ),
  },
  {
    name: 'it comes',
    shape: wordings(
      '(ist|sind)[^;]{0,60} (bei (ihnen|dir)|auf (ihre[mr]|deine[mr]|de[mr]) \\w*(konto|karte)|da|fertig|unterwegs|zurück|erledigt|behoben|bei (ihnen|dir)|entstört|frei|gelöst|gutgeschrieben|vor ort|wieder da|\\w+bereit|repariert|(?!gedacht|gefragt|geöffnet|geplant|geschlossen|gesperrt)\\w*ge\\w+t|montiert|überwiesen)',
      'unser\\w* \\w+ (?!ist|hat|war|findet|schließt|öffnet|zieht|macht|bleibt)\\w+t',
      '(der|die|ein|eine) (fahrer|kurier|techniker|monteur|kolleg|installateur|spediteur|bot|handwerk)\\w* \\w+t',
      '(kommt|kommen|geht|gehen|liegt|trifft|(?<!wir )treffen|erfolgt|erfolgen|erreicht|steht|wird|werden|verlässt|fährt|(funktioniert|läuft)(?=[^,;]{0,60} wieder))(?! (die uhr(en)?|geöffnet|geschlossen|offen|zu|besetzt|erreichbar))(?![^,;]{0,80} (dauern|statt(finden)?)(?!\\w))',
    ),
  },
  {
    name: 'somebody comes',
    shape: wordings(
      `\\w+ (bringt|schickt|sendet|ruft|meldet|liefert|holt|kommt|schreibt|repariert|fährt|überweist|erstattet|gibt|informiert|antwortet|beantwortet|prüft|übernimmt|tauscht|erledigt|klärt|teilt|nimmt)`,
    ),
  },
]

const notFirm: readonly Pattern[] = [
  {
    name: 'hoped',
    shape: wordings(
      '(hoffe|hoffen|hofft|hoffentlich|versuche|versuchen|bemühe|bemühen)',
      '(ich|wir) (rechne|rechnen|erwarte|erwarten)',
      '(rechne|rechnen|erwarte|erwarten) (ich|wir)',
      '(glück|idealfall|unser bestes|mein bestes|idealerweise|wenn alles gut geht)',
      '(vielleicht|möglicherweise|eventuell|wahrscheinlich|voraussichtlich|vermutlich|könnte|könnten|sollte|sollten|dürfte|dürften|würde|würden)',
    ),
  },
  { name: 'a condition', shape: wordings('(falls|wenn|sobald|sofern) (sie|du)') },
  {
    name: 'in general',
    shape: wordings('laut|gemäß|frühestens|normalerweise|üblicherweise|gewöhnlich|in der regel|meistens|meist|immer|generell'),
  },
  {
    name: 'gone by',
    shape: wordings('war|waren|hatte|hatten|kämen?|sollten?|wollten?|versprach|versprochen|wurde|wurden|gesagt|zugesagt'),
  },
  { name: 'away', shape: wordings('im urlaub|nicht im haus|abwesend|außer haus') },
  { name: 'not able', shape: wordings('nichts?|kein\\w*|nie|niemand\\w*') },
]
const ofCustomer: readonly Pattern[] = [
  { name: 'please', shape: wordings('bitte') },
  {
    name: 'you must',
    shape: wordings(
      '(sie|du) (können|kannst)(?![^,;]{0,80} (rechnen|zählen|verlassen|erwarten))',
      '(sie|du) (müssen|musst|sollten|solltest|möchten|wollten|wollen|haben (\\w+ )?(bestellt|gekauft|geschrieben|gesagt|gebeten))',
      '(müssen|können|sollten|möchten|wollten) (sie|du)',
      'hatten sie',
      'haben sie( \\w+){0,6} (bestellt|gekauft|geschrieben|gesagt|gebeten|geschickt|gewählt)',
    ),
  },
  {
    name: 'send it',
    shape: /^(?:senden|schicken|geben|teilen|antworten|rufen|melden|bestätigen|wählen|sagen|bringen|reichen) sie(?![\p{L}])/giu,
  },
  {
    name: 'your journey',
    shape: wordings(
      '(ihr|dein|der|ihre|die|das) (\\w+ )?(flug|zug|bus|fähre|reise|konzert|fest|feier|hochzeit|prüfung|geburtstag)\\w* (geht|fährt|fliegt|kommt|ist|beginnt|startet|wird)',
    ),
  },
  {
    name: 'your contract',
    shape: wordings(
      '(ihr|dein|der|ihre|die) (\\w+ )?(vertrag|abo|abonnement|mitgliedschaft|garantie|gutschein|angebot|frist|termin|probezeit|rate|rechnung|zahlung|lizenz|aktion)( \\w+)? (endet|wird|ist|muss|verfällt|erlischt|startet|läuft|verlängert|gilt|beginnt)|unsere? (\\w+ )?\\w*(angebot|aktion|rabatt|ausverkauf) (endet|läuft|gilt|beginnt|startet)',
    ),
  },
]

export const promises: PromiseWords = {
  commitments,
  notFirm,
  ofCustomer,
  subjectless: /^(?:und|oder|dann) (?:ist|sind|wird|werden|hat|haben|kommt|geht)(?![\p{L}])/iu,
  bare: [
    {
      lead: /^(?:und )?(?:dann )?(?=(?:erreicht|trifft|verlässt|fährt|liegt|steht|erfolgt) )/iu,
      // "Die Lampe hat Tomas repariert": what stands first may be what is acted on, so a verb that takes nothing has to follow.
      subject:
        /^(?:ihre?|das|die|der|eine?|unsere?|deine?|meine?)(?: [\p{L}\d-]+){1,4}?(?= (?:(?:ist|sind|wurden?|werden|wird|geht|ging|liegt|steht) (?!(?:ich|wir|sie|er|es|man|uns) )|hat .*verlassen$))/iu,
    },
  ],
  condition: /^(?:aber |und |oder )?(?:falls|ob|wenn|sobald|sofern|sollten sie|solltest du|für den fall)(?![\p{L}])/iu,
  conditionInside: /(?<![\p{L}])(?:falls|wenn|sobald|sofern|vorausgesetzt)(?![\p{L}])/iu,
  general:
    /^(?:alle )?(?:anfragen|anträge|bestellungen|erstattungen|lieferungen|pakete|reklamationen|rücksendungen|sendungen|zahlungen)(?![\p{L}])/iu,
  reason: /^(?:da|warum|weil|weshalb|wieso) /iu,
  openingHours:
    /^nur (?:bei|nach) |^dass (?:sie|du) .*(?:werden|wirst|wollten)[.!]?$|(?<![\p{L}])(?:geöffnet|öffnungszeiten|geschlossen|sprechzeiten|servicezeiten|erreichbar|erreichen sie (?:uns|mich)|sie erreichen (?:uns|mich)|schließen wir|öffnen wir|wir (?:schließen|öffnen)|für sie da|in (?:den|die) (?:urlaub|ferien))(?![\p{L}])/iu,
  clauseCut: /[,;:](?=\s)|\s[-–—]\s|\s(?=(?:und|aber|oder|sondern) (?!\d))/g,
  subordinate: /^dass /iu,
  negatedAfter:
    /^ zeit(?![\p{L}])|(?<![\p{L}])(?:nicht|kein\p{L}*|ab(?:gebucht|gestellt|geschaltet)|eingezogen|belastet|fällig)(?![\p{L}])/iu,
  countOn: /(?<![\p{L}])(?:sie|du) (?:können|kannst|dürfen|darfst)[^,;]{0,80} (?:rechnen|zählen|verlassen|erwarten)/iu,
  goesOn:
    /^(?:dass |und (?:sie|ihnen|dich|dir) (?:\S+ )+\S+(?:en|ern|eln)[.!]?$|(?:und|oder|dann|aber) (?!(?:sie|ihr|ihre|es|der|die|das|er)(?![\p{L}])))/iu,
  lead: /^(?:und|aber|also|oder|sondern) /iu,
}
