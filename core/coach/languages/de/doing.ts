// What German letters do: deeds of our own, vague times, commitments without a time, and the smaller parts of an apology.

import type { Pattern } from '#core/coach/shapes.ts'
import { each } from './spelling.ts'

const have = '(haben|habe|hab)'
const deed =
  '(\\w*erstattet|gutgeschrieben|\\w*überwiesen|angewiesen|(zurück|aus)ge(zahlt|bucht)|ersetzt|\\w*getauscht|storniert|gestrichen|erlassen|repariert|behoben|\\w*gebucht|\\w*bestellt|veranlasst|beauftragt|organisiert|verpackt|versandt|losgeschickt|reserviert|zurückgelegt|(hinter|bei|drauf|dazu)gelegt|hinterlegt|freigehalten|freigegeben|freigeschaltet|entsperrt|aufgehoben|bewilligt|genehmigt|verlängert|eingetragen|eingerichtet|angerufen|gesprochen|gefragt|weitergeleitet|korrigiert|berichtigt|geändert|ausgestellt|gelöscht|entfernt|gesperrt|abgestellt|gefunden|wiederhergestellt|umgewandelt|(ab|aus)gemacht|abgesprochen|vereinbart|(he)?rausgenommen|abgezogen|vorbereitet)'
/** What moves nothing yet, or was the failing. */
const idle =
  '(\\w*(be|er|miss|ver)(kommen|fahren|funden|griffen|halten|loren|standen|gessen|säumt|geben|passt|tan)|\\w*ge(dacht|fasst|freut|hofft|hört|lesen|lassen|macht|nommen|prüft|sagt|schaut|sehen|wartet|wollt|wusst|zeigt)|bedankt|beantwortet|bedauert|bemerkt|bemüht|enttäuscht|entschuldigt|erklärt|erläutert|festgestellt|informiert|mitgeteilt|notiert|überprüft|untersucht|verärgert|vermerkt|versichert|versprochen|versucht|verursacht|verwechselt|zugesagt|übersehen|geirrt|geantwortet|gegeben)'
const participle = '(\\w*ge\\w+(t|en)|\\w{0,4}(be|ent|er|ver|über|unter|hinter)\\w+(t|en)|\\w{2,}iert|\\w+en lassen)'
const words = '( (?!(nicht|doppelt|falsch)(?!\\w))([^\\s.!?;:,]|[.:,](?=\\d))+)'
/** For them, or just now: then it is help. */
const help =
  '(ihnen|dir|euch|(für|an) (sie|dich|euch)|zu ihnen|zu dir|auf (ihr|dein) \\w+|eben|soeben|gerade|bereits|schon|jetzt|sofort|umgehend|inzwischen|extra|heute|selbst|persönlich|stattdessen|von hand)'
const helped = `${words}{0,8}? ${help}${words}{0,12}? (?!${idle}(?!\\w))${participle}(?=[,.!?;:)]|$| (und|oder|aber|-|–|—) )`
const never = '(?! (\\w+ ){0,5}(nicht|nie|niemand|kein\\w*)(?!\\w))'

export const deeds: readonly Pattern[] = [
  ...each({ name: 'we have' })(
    `((wir|ich) ${have}|${have} (ich|wir))${words}{0,14}? ${deed}`,
    `((wir|ich) ${have}|${have} (ich|wir)|(?<=^|[.!] )habe?(?= (dich|dir|sie|ihnen|es|das|den|die)(?!\\w)))${helped}`,
  ),
  ...each({ name: 'we do' })(
    '(wir|ich) (erstatten|erstatte|schicken|schicke|senden|sende|bringen|bringe|liefern|liefere|holen|hole|rufen|rufe|melden|melde|überweisen|überweise|prüfen|prüfe|sprechen|spreche|fragen|frage|suchen|suche|tauschen|tausche|ersetzen|ersetze|buchen|buche|stornieren|storniere|reservieren|reserviere|übernehmen|übernehme|zahlen|zahle)',
    '(schicke|bringe|rufe|melde|hole|erstatte|überweise|prüfe|buche|lege|richte|reserviere|schalte|storniere|tausche|zahle|übernehme) ich',
    '(wir|ich) (schenke|lege|setze|stelle|erlasse|verlängere|streiche|richte|backe|nähe|baue|begleite|fahre)n? (ihnen|sie|dir|dich|euch|ihre?n?|deine?n?|das|den|die)|(schenken|erlassen|streichen|nehmen|backen|begleiten|fahren) wir (ihnen|sie|dir|dich|euch)|(schenke|erlasse|streiche|nehme|backe|begleite|fahre) ich (ihnen|sie|dir|dich|euch)',
    '(schicken|bringen|rufen|holen|erstatten|überweisen|buchen|legen|reservieren|stornieren|tauschen|zahlen|übernehmen) wir (ihnen|dir|euch|sie|dich|das|den|die|ihre?n?|deine?n?)',
  ),
  ...each({ name: 'somebody does' })(
    `(herr|frau|kolleg\\w+|unsere?|meine?|der|die) (\\w+ ){0,3}(spricht|holt|ruft|bringt|kommt|repariert|tauscht|liefert|fährt|baut|begleitet|richtet|setzt sich|meldet sich)${never}( \\w+){0,6} (sie|dich|euch|ihnen|dir|ihre[mn]?|deine[mn]?|vorbei|zusammen)`,
    `(herr|frau|kolleg\\w+|unsere?|meine?) (\\w+ ){0,5}hat${words}{0,14}? ${deed}`,
    '(auf|geht) (unsere|meine) (kosten|rechnung)|geht (auf uns|aufs haus)|(stehen|steht) (ihnen|dir)( \\w+){1,5} zu',
  ),
  ...each({ name: 'on its way' })(
    `(ist|sind)${never}( \\w+){0,3} (unterwegs|in der post|gesichert|auf (dem|ihrem|deinem) (rück)?weg( zu (ihnen|dir))?)`,
    '(geht|kommt|verlässt)( \\w+){0,2} (heute|morgen|am)',
    `(geht|gehen)${never}( \\w+){0,5} (zurück|raus|auf (ihr|dein) \\w+|auf (ihre|deine) \\w+|an sie|an dich|zu ihnen)`,
    `(liegt|liegen|steht|stehen)${never}( \\w+){0,8} (bereit|für (sie|dich|euch)|mit drin|auf (ihrem|deinem) \\w+)|(liegt|liegen)${never}( \\w+){0,8} (am schalter|am empfang|an der (kasse|rezeption))`,
  ),
]

export const vagueTimes: readonly Pattern[] = [
  ...each({ name: 'soon' })(
    '(sehr |so )?bald( wie möglich|möglichst|igst)?',
    'in kürze',
    'demnächst',
    'zeitnah',
    'schnellst ?möglich',
    'so schnell wie möglich',
    'baldmöglichst',
    'umgehend',
    'in den nächsten tagen',
    'in absehbarer zeit',
    'zu gegebener zeit',
    'früher oder später',
  ),
]

export const bareCommitments: readonly Pattern[] = [
  ...each({ name: 'call' })(
    '(ich|wir) (melde|melden) (mich|uns)',
    '(ich|wir) (rufe|rufen) sie( \\w+){0,2} (an|zurück)',
    '(ich|wir) (werde|werden)( \\w+){0,4} (melden|anrufen|zurückrufen|schreiben|informieren|antworten)',
    '(melde|melden) (ich|wir) (mich|uns)',
    '(ich|wir) (halte|halten) sie auf dem laufenden',
    '(ich|wir) (gebe|geben) ihnen bescheid',
  ),
  ...each({ name: 'send' })(
    '(ich|wir) (werde|werden)( \\w+){0,5} (schicken|senden|erstatten|ersetzen|reparieren|liefern|bringen|gutschreiben|überweisen|abholen)',
    '(ich|wir) (schicke|schicken|sende|senden|erstatte|erstatten|überweise|überweisen) ihnen',
  ),
]

export const turns: readonly Pattern[] = [
  ...each({ name: 'but' })(
    '(aber|jedoch|allerdings|dennoch) (?!(hier|jetzt|heute|nun|das ist unser|sie (müssen nicht|bekommen|erhalten)))(?!(ich|wir) (habe|haben|werde|werden|kann|können|bringe|schicke))(?!(habe|haben|werde|werden|können|kann) (ich|wir))\\w+',
    '(wir|ich) (hatten|hatte|waren|war|mussten|musste) (jedoch|allerdings|aber)',
    '(?<=, )(doch|nur) (unser\\w*|der|die|das|es|bei|auch|im|am|leider|dort|derzeit|gestern|der) \\w+',
  ),
]

export const empathy: readonly Pattern[] = [
  ...each({ name: 'I can see' })(
    '(ich|wir) (kann|können)( \\w+){0,3} (verstehen|nachvollziehen|vorstellen)',
    '(ich|wir) (sehe|sehen|verstehe|verstehen),? (wie|dass|was|warum)',
    '(sie|du) (haben|hatten|hast) (recht|allen grund|jedes recht)',
    '(sie|du) (haben|hatten) (uns|sich auf uns)( \\w+)? (vertraut|verlassen)',
    'muss( \\w+){0,3} gewesen sein',
    'das ist nicht,? was sie',
  ),
  ...each({ name: 'what it cost' })(
    '(einen|ihren|ein|ihr|den) (ganzen |verlorenen )?(vormittag|nachmittag|abend|tag|wochenende|urlaub|geburtstag|jahrestag|reise|schlaf)',
  ),
]

export const explanations: readonly Pattern[] = [
  ...each({ name: 'what happened' })(
    '(das|es|was|dies) (ist )?(passiert|geschehen|gekommen)',
    '(der|die) (grund|ursache) (ist|war|liegt|lag)',
    'weil',
    'deshalb',
    'daher',
    'darum',
    '(wir|ich) (haben|habe)( \\w+){0,3} (herausgefunden|festgestellt|gefunden|erfahren)',
  ),
]

export const repentance: readonly Pattern[] = [
  ...each({ name: 'never again' })(
    '(wird|darf|soll)( \\w+){0,2} nicht (wieder|noch einmal) (vorkommen|passieren|geschehen)',
    'ab (heute|sofort|jetzt)',
    '(wir|ich) (haben|habe)( \\w+){0,4} (geändert|angepasst|eingeführt|gelernt|geschult)',
    '(wir|ich) (werden|werde)( \\w+){0,4} (sicherstellen|besser machen|ändern|verbessern|prüfen|dafür sorgen)',
    'damit (das|so etwas|niemand)( \\w+){0,4} (mehr|wieder)( \\w+)?',
  ),
]

export const forgiveness: readonly Pattern[] = [
  ...each({ name: 'forgive' })(
    'verzeihen sie (uns|mir)',
    'um verzeihung',
    '(geben sie uns|bitten um) (noch )?eine (zweite )?chance',
    '(ihr|dein) vertrauen( \\w+)? (zurückgewinnen|wiedergewinnen|verdienen)',
  ),
]
