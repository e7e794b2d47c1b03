// What German letters do: deeds of our own, done or being done. A talk and a search move a case, and mend nothing yet.

import type { Pattern } from '#core/coach/shapes.ts'
import { each } from './spelling.ts'

const have = '(haben|habe|hab)'
const mended =
  '\\w*erstattet|gutgeschrieben|\\w*überwiesen|angewiesen|(zurück|aus)ge(zahlt|bucht)|ersetzt|\\w*getauscht|storniert|gestrichen|erlassen|repariert|behoben|\\w*gebucht|\\w*bestellt|veranlasst|beauftragt|organisiert|verpackt|versandt|losgeschickt|reserviert|zurückgelegt|(hinter|bei|drauf|dazu)gelegt|hinterlegt|freigehalten|freigegeben|freigeschaltet|entsperrt|aufgehoben|bewilligt|genehmigt|verlängert|eingerichtet|korrigiert|berichtigt|geändert|ausgestellt|gelöscht|entfernt|abgestellt|wiederhergestellt|umgewandelt|(he)?rausgenommen|abgezogen|vorbereitet'
const talked = 'eingetragen|angerufen|gesprochen|gefragt|weitergeleitet|gesperrt|gefunden|(ab|aus)gemacht|abgesprochen|vereinbart'
/** What moves nothing yet, or was the failing. */
const idle =
  '\\w*(be|er|miss|ver)(kommen|fahren|funden|griffen|halten|loren|standen|gessen|säumt|geben|passt|tan)|\\w*ge(dacht|fasst|freut|hofft|hört|lesen|lassen|macht|nommen|prüft|sagt|schaut|sehen|wartet|wollt|wusst|zeigt)|bedankt|beantwortet|bedauert|bemerkt|bemüht|enttäuscht|entschuldigt|erklärt|erläutert|festgestellt|informiert|mitgeteilt|notiert|überprüft|untersucht|verärgert|vermerkt|versichert|versprochen|versucht|verursacht|verwechselt|zugesagt|übersehen|geirrt|geantwortet|gegeben'
const participle = '(\\w*ge\\w+(t|en)|\\w{0,4}(be|ent|er|ver|über|unter|hinter)\\w+(t|en)|\\w{2,}iert|\\w+en lassen)'
const words = '( (?!(nicht|doppelt|falsch)(?!\\w))([^\\s.!?;:,]|[.:,](?=\\d))+)'
/** For them, or just now: then it is help. */
const help =
  '(ihnen|dir|euch|(für|an) (sie|dich|euch)|zu ihnen|zu dir|auf (ihr|dein) \\w+|eben|soeben|gerade|bereits|schon|jetzt|sofort|umgehend|inzwischen|extra|heute|selbst|persönlich|stattdessen|von hand)'
const never = '(?! (\\w+ ){0,5}(nicht|nie|niemand|kein\\w*)(?!\\w))'
const end = '(?=[,.!?;:)]|$| (und|oder|aber|-|–|—) )'

/** "Wir haben … überwiesen": `deed` any of these verbs, `idle` none of those. */
const weHave = (deed: string, none: string) => [
  `((wir|ich) ${have}|${have} (ich|wir))${words}{0,14}? (${deed})`,
  `((wir|ich) ${have}|${have} (ich|wir)|(?<=^|[.!] )habe?(?= (dich|dir|sie|ihnen|es|das|den|die)(?!\\w)))${words}{0,8}? ${help}${words}{0,12}? (?!(${none})(?!\\w))${participle}${end}`,
]
const theyHave = (deed: string) => `(herr|frau|kolleg\\w+|unsere?|meine?) (\\w+ ){0,5}hat${words}{0,14}? (${deed})`

const weMend = [
  '(wir|ich) (erstatten|erstatte|schicken|schicke|senden|sende|bringen|bringe|liefern|liefere|holen|hole|überweisen|überweise|tauschen|tausche|ersetzen|ersetze|buchen|buche|stornieren|storniere|reservieren|reserviere|übernehmen|übernehme|zahlen|zahle)',
  '(schicke|bringe|hole|erstatte|überweise|buche|lege|richte|reserviere|schalte|storniere|tausche|zahle|übernehme) ich',
  '(wir|ich) (schenke|lege|setze|stelle|erlasse|verlängere|streiche|richte|backe|nähe|baue|begleite|fahre)n? (ihnen|sie|dir|dich|euch|ihre?n?|deine?n?|das|den|die)|(schenken|erlassen|streichen|nehmen|backen|begleiten|fahren) wir (ihnen|sie|dir|dich|euch)|(schenke|erlasse|streiche|nehme|backe|begleite|fahre) ich (ihnen|sie|dir|dich|euch)',
  '(schicken|bringen|holen|erstatten|überweisen|buchen|legen|reservieren|stornieren|tauschen|zahlen|übernehmen) wir (ihnen|dir|euch|sie|dich|das|den|die|ihre?n?|deine?n?)',
]
const weTalk = [
  '(wir|ich) (rufen|rufe|melden|melde|prüfen|prüfe|sprechen|spreche|fragen|frage|suchen|suche)',
  '(rufe|melde|prüfe) ich',
  'rufen wir (ihnen|dir|euch|sie|dich|das|den|die|ihre?n?|deine?n?)',
]
const ofOurs = (verbs: string) =>
  `(herr|frau|kolleg\\w+|unsere?|meine?|der|die) (\\w+ ){0,3}(${verbs})${never}( \\w+){0,6} (sie|dich|euch|ihnen|dir|ihre[mn]?|deine[mn]?|vorbei|zusammen)`
const onUs = '(auf|geht) (unsere|meine) (kosten|rechnung)|geht (auf uns|aufs haus)|(stehen|steht) (ihnen|dir)( \\w+){1,5} zu'
const onItsWay = [
  `(ist|sind)${never}( \\w+){0,3} (unterwegs|in der post|gesichert|auf (dem|ihrem|deinem) (rück)?weg( zu (ihnen|dir))?)`,
  '(geht|kommt|verlässt)( \\w+){0,2} (heute|morgen|am)',
  `(geht|gehen)${never}( \\w+){0,5} (zurück|raus|auf (ihr|dein) \\w+|auf (ihre|deine) \\w+|an sie|an dich|zu ihnen)`,
  `(liegt|liegen|steht|stehen)${never}( \\w+){0,8} (bereit|für (sie|dich|euch)|mit drin|auf (ihrem|deinem) \\w+)|(liegt|liegen)${never}( \\w+){0,8} (am schalter|am empfang|an der (kasse|rezeption))`,
]

export const deeds: readonly Pattern[] = [
  ...each({ name: 'we have' })(...weHave(`${mended}|${talked}`, idle)),
  ...each({ name: 'we do' })(...weMend, ...weTalk),
  ...each({ name: 'somebody does' })(
    ofOurs('spricht|holt|ruft|bringt|kommt|repariert|tauscht|liefert|fährt|baut|begleitet|richtet|setzt sich|meldet sich'),
    theyHave(`${mended}|${talked}`),
    onUs,
  ),
  ...each({ name: 'on its way' })(...onItsWay),
]

const settled =
  '(\\w*erstattet|storniert|gelöscht|\\w*bestellt|umgebucht|geändert|gestrichen|aufgehoben|repariert|behoben|korrigiert|berichtigt|ersetzt|gutgeschrieben|entsperrt|freigeschaltet|wiederhergestellt|reserviert|verlängert|überwiesen|angewiesen|hinterlegt|verschickt|versandt|wieder (offen|frei|aktiv|da|geöffnet))'

/** What of them mends it or eases it. */
export const mending: readonly Pattern[] = [
  ...each({ name: 'we have' })(
    ...weHave(mended, `${talked}|\\w*(geschrieben|gemeldet|besprochen|kontaktiert|erreicht|erkundigt|gegangen)|${idle}`),
  ),
  ...each({ name: 'we do' })(...weMend),
  ...each({ name: 'somebody does' })(
    ofOurs('holt|bringt|repariert|tauscht|liefert|baut|begleitet'),
    `(bote|botin|fahrer\\w*|kurier\\w*|monteur\\w*|techniker\\w*|konditor\\w*|handwerker\\w*|\\w+erin) (\\w+ )?(ist unterwegs|bringt|holt|liefert|tauscht|repariert|baut|kommt)${never}|(bringt|holt|liefert|tauscht|repariert)( \\w+){0,4} (unser\\w*|mein\\w*|der|die) \\w+`,
    theyHave(mended),
    onUs,
    '(kostet|kosten) (sie|dich|euch) nichts|(sie|du) (zahlen|zahlst|müssen|musst)( \\w+){0,2} nichts( \\w+)?|zu zahlen haben sie nichts|(übernehmen|übernehme|zahlen|zahle|tragen|trage) (wir|ich)',
  ),
  ...each({ name: 'on its way' })(...onItsWay),
  ...each({ name: 'it is done' })(
    `(?<!(bis|sobald|wenn|falls|ob|hoffe|hoffen|nicht).{0,40})(ist|sind|wurde|wurden)( (?!(nicht|noch|versehentlich|fälschlich\\w*|irrtümlich|leider)(?!\\w))\\w+){0,4} ${settled}(?=[^?]{0,300}$)`,
  ),
]
