// Who does it, in German, when it is not us: told the other way round („den Einbau macht der Vermieter“), of what only they can do,
// in the passive, set against us („nicht wir, sondern“), and beside what we say that we cannot.

import type { Pattern } from '#core/coach/shapes.ts'
import { byParty, firms, others, party } from './blame-parties.ts'
import { each } from './spelling.ts'

/** When, and for whom: then they help. */
const helps =
  '(?![^.!?]{0,90} (heute|morgen|uhr|gleich|sofort|\\w*tag|mittwoch|gratis|kostenlos|(?<!nicht )gern|für (sie|dich|euch)(?! (lösen|klären|regeln|machen)))(?!\\w))'
const only = '( (allein|alleine|automatisch|ausschließlich|bei uns|da|direkt|dann|einzig|hier|immer|leider|noch|nur|selbst|zuerst)){0,2}'
const infinitive = '\\w+(en|ern|eln)(?= ?([,.!;]|$)| und| oder)'
const inPlace = '( (in|im|bei|für) (\\w+ ){1,2}\\w+)?'
/** Nothing else can be theirs than what is done by such a verb. */
const handles =
  '(bearbeite[nt]|betreibt|betreiben|bestimmt|bestimmen|organisiert|organisieren|regelt|regeln|übernimmt|übernehmen|verantworte[nt]|vergibt|vergeben|verwaltet|verwalten|verschickt|versendet|verlangt|erhebt|kassiert|fordert)'
const does = '(berechnet|erledigt|erstellt|führt|kontrolliert|legt|liefert|macht|nimmt|plant|trägt|prüft|setzt|stellt|steuert|teilt|druckt)'
const bad =
  '(abgelehnt|abgesagt|abgestellt|annulliert|beschädigt|bestimmt|blockiert|(falsch|fehlerhaft|mangelhaft|schlecht) \\w+|falsche[nrsm]? \\w+ \\w+t|festgelegt|gesperrt|gesteuert|gestrichen|nicht (?!(nur|beschädigt)(?!\\w))(\\w+ ){0,2}\\w+(t|en)|storniert|verlegt|verloren|vergessen|übersehen|verwechselt|versäumt|verschuldet|verursacht|verweigert|verzögert|vorgegeben|zu spät \\w+|zurückgehalten|zurückgewiesen|zurückgezogen)'
const cannot =
  '(können|kann|haben|habe|dürfen|darf|konnten|sehen|wissen)( (?!sie|du)\\w+){0,6} (keinen? (direkten? )?(einblick|einfluss|handhabe|zugriff)|(nicht|nichts)( \\w+){0,2} (ausrichten|beeinflussen|beschleunigen|dafür|eingreifen|machen|sagen|tun|unternehmen|weiterhelfen|(ver)?ändern|behalten|entscheiden|vorgreifen|erstatten|prüfen|einsehen))|keinen (einfluss|einblick|zugriff) (haben|habe)|entzieht sich|nichts am hut|nichts zu (melden|sagen|bestimmen|entscheiden)|(greifen|mischen)( \\w+){0,3} nicht ein'
const slip =
  '(?<!(unser|unsere|mein|meine|kein|keine) (\\w+ )?)(fehler|grund|irrtum|panne|problem|rückstand|schuld|störung|ursache|versehen|versäumnis|verzögerung)s?'
const article = '(der|die|das|dem|den|ihre?[mnrs]?|deine?[mnrs]?|unsere?[mnrs]?)'

export const theirs: readonly Pattern[] = [
  ...each({ name: 'theirs to do' })(
    `(?<=^|[,:;] |und |\\w )${handles}${only}${inPlace} (${party}|(der|die|das|unsere?) (\\w+ )?\\w*(abteilung|leitung|zentrale|filiale|technik))${helps}`,
    `(?<=(^|[,:;] |und |rest |alles )(das|dies|den( \\w+){1,3}|rest|alles|\\w+en) )${does}${only}${inPlace} (${party}|(der|die|unsere?) (\\w+ )?\\w*(abteilung|leitung|zentrale|filiale|technik))${helps}`,
    `${does}${only} (der (\\w+ )?(\\w+-)*\\w*${others}|${firms})${helps}`,
    `(?<!(ich|wir|sie|du) )(kann|können|könnte|könnten|darf|muss|müsste|müssten)( (da|das|dies|dann|es|hier|ihn|ihnen|dir|leider)){0,3} nur (noch )?(${party}|(der|die|das|ihre?|deine?|unsere?) (?!(\\d|beste|erste))\\w+ )`,
    `(muss|müssen|müsste|müssten)( (allein|auch|dann|doch|dir|eben|eigentlich|erst|euch|halt|ihnen|jetzt|leider|schon|selbst|sich|uns|zuerst)){0,3} ${party}( (?!(ich|wir|nicht)(?!\\w))\\w+){0,6} ${infinitive}${helps}`,
    `(hängt|hängen)( \\w+){0,3} (vom|von (der|dem|den|ihre[rmn]|deine[rmn])) (\\w+ )?\\w*${others}( \\w+)? ab`,
    '(hängt|hängen|steckt|stecken)( (noch|leider|derzeit|gerade|immer noch|seit \\w+)){0,2} (beim|bei (der|dem|den|unserem|unserer|ihrem|ihrer|deinem|deiner)) \\w+',
    '(sind sie|bist du|sie sind|du bist)( \\w+){0,2} (beim|bei (der|dem|den|ihrem|ihrer|deinem|deiner)) \\w+ (besser|richtig)',
    `${does} (bei uns|leider|immer|nur|meistens?)( (immer|leider|nur|eben|halt)){0,2} (der|die|unser|unsere) \\w*(aushilfe|azubi|chef|kolleg\\w+|lehrling|mitarbeiter\\w*|praktikant\\w*|schicht)`,
    '(warum|wieso|weshalb) (?!(ich|wir|sie|du) )[^,.!?]{3,70} (hat|haben|ist|sind|\\w+en|\\w+t),? (kann|können|weiß|wissen|(musst|müssen) (du|sie) (die|den|dort))( (ich|wir))?[^.!?]{0,30}(nicht|fragen)',
    '(was|alles)( \\w+){1,6}, (liegt|ist) (beim|bei (der|dem|den)|sache)|(was|wie) uns (der|die|das|ihre?|deine?) \\w+ (gibt|liefert|meldet|mitteilt|schickt|vorgibt|sagt)',
    'wenn (die|der|er|man dort)( \\w+){0,4} nicht( \\w+){1,2}, (kann|können) (ich|wir)( \\w+){0,3} nichts',
    '(zuständig|verantwortlich) für [^.!?]{3,50} (ist|sind) (der|die|das|ihre?|deine?) (?!kolleg)\\w+|auf (anordnung|anweisung|verlangen|weisung|wunsch) (de[rs]|ihre[rs]|deine[rs]) \\w+|(ist|sind|war|waren) (ein|eine|der|die|das|ihre?|deine?) \\w+( \\w+)? schuld(?!\\w)|(?<=, |, und )(die|der) \\w+(en|t) (es|das|sie|ihn|den \\w+|die \\w+) (anscheinend|eben|einfach|halt|leider|offenbar|wohl)',
    `obliegt( \\w+){0,3} (de[rmn]|ihre[rmn]|deine[rmn]) \\w+`,
    `(?<=[,:] |^)(die|der) (sind|ist)( (?!nicht)\\w+){0,4} (schuld|verantwortlich|zuständig)(?! für (sie|dich))`,
    `(?<!(wir|ich|sie) )(hat|haben) (?!(wir|ich) )(\\w+ ){0,6}zu verantworten`,
    '(anliegen|antrag|anfrage|auftrag|beschwerde|fall|rechte|reklamation|ticket|vorgang)( \\w+)? (liegt|liegen|hängt|hängen|steckt)( (?!(nicht|wieder)(?!\\w))\\w+){0,4} (beim|bei (?!(uns|mir|unserem|meinem)(?!\\w))\\w+)' +
      helps,
  ),
  ...each({ name: 'they must' })(
    `${byParty}( \\w+){0,4} ${bad}`,
    '(wird|wurde|wurden|werden)( \\w+){0,3} von (?!(uns|mir|ihnen|dir|euch|hand|selbst|allein|niemandem|unser\\w*|mein\\w*)(?!\\w))\\w+ (abgelehnt|abgesagt|blockiert|entfernt|gelöscht|gesperrt|storniert|verweigert|zurückgewiesen|zurückgezogen)',
    `(im (callcenter|einkauf|labor|lager|shop|vertrieb|versand)|in der (\\w*abteilung|buchhaltung|druckerei|filiale|küche|logistik|technik|werkstatt|zentrale)|beim \\w*${others}|bei (der|dem) \\w*${others})( \\w+)? (hat|ist|sind|wurde|wurden)( (?!(ich|uns|wir|unser\\w*)(?!\\w))\\w+){0,6} (falsch\\w*|liegen geblieben|nicht|schiefgegangen|schiefgelaufen|untergegangen|vergessen|verloren|vertauscht|verwechselt)`,
    '(hat|hatte|ist|war|wurde)( \\w+){0,2} dort( \\w+){0,2} (falsch|nicht|nie|vergessen|verloren|verwechselt)( \\w+)?(?= ?[,.!]|$)',
    `${slip}( (?!(aber|nicht|wir|ich|uns)(?!\\w))\\w+){0,6} (beim|bei|an|am|durch|von|vom) ((de[rmns]|die|das|ihre[rmn]?|deine[rmn]?) )?(\\w+ )?\\w*(${others}|${firms})`,
    '(hätte|hätten) man uns( \\w+){1,6} (bescheid|gegeben|gemeldet|gesagt|informiert|mitgeteilt)|(seitens|vonseiten) (ihre[rs]|deine[rs]|de[rs]) \\w+ (wohl|offenbar|leider)|(haben|habe) (es |das )?(ihm|denen|dem \\w+|der \\w+)( \\w+){0,3} (klar|deutlich|oft|mehrfach|immer wieder|ausdrücklich|hundertmal) (\\w+ )?(angewiesen|erklärt|gesagt|mitgeteilt)|auf dem weg (vom|von der|von ihrem|von ihrer) \\w+ zu uns (verschwunden|verloren)|(über|von|bei) eine[rm]? (zeitarbeits|leiharbeits|fremd|sub)\\w+',
    `(seitens|vonseiten|von seiten) (des|der|ihre[rs]|deine[rs]|eine[rs]) \\w+[^.!?;]{0,60} (nicht|nie|kein\\w*|falsch\\w*|versäumt|verzögert|verspätet|zu spät)`,
    `(nicht (wir|(von|bei|an|durch) uns)|kein\\w* \\w+ (von|bei) uns)( \\w+){0,3},? sondern (?!(wir|ich|unse\\w+)(?!\\w))\\w+`,
    `(?<=, |und )nicht (der|die|das) \\w*${others}(?= ?[.!,;]|$)|(entscheidet|macht|regelt|zahlt|verantwortet) nicht [^,.!?]{3,40}, sondern|(kommt|kommen|kam|stammt|stammen) nicht von (uns|mir)|von (mir|uns) (hast|haben|kommt|stammt)( \\w+){1,3} nicht`,
    `(?<=, |und )nicht (wir|ich|unse\\w+ (?!(stil|art|ziel|anspruch|absicht)(?!\\w))\\w+|(von|bei|an|durch) uns)( (als|aus|hier|im|in|vom|von)( der)? \\w+){0,2}(?= ?[.!,;]|$)`,
    '(?<=[,:] |, und )(die|der) (haben|hat)( (?!(ich|wir|sie|du|ihr|man)(?!\\w))\\w+){0,6} (verschwitzt|vergessen|übersehen|verpennt|verschlafen|(noch nicht|nicht|zu spät|falsch) (?!(nur|geklappt|funktioniert|gereicht|gestimmt|gepasst)(?!\\w))\\w+)',
    '(?<=, |, und |: )(die|der) (kommt|kommen|schafft|schaffen|braucht|brauchen|reagiert|reagieren|antwortet|antworten|ist|sind|waren)( (?!(ich|wir|sie|du)(?!\\w))\\w+){0,5} (nicht (?!nur)\\w*|nie|lange|langsam|zuverlässig|überfordert|überlastet|weg|durch den wind|krank|im urlaub)(?= ?[,.!]|$)',
    `(?<=^|[,:] |, und )(die|der) (müssen|muss|sollen|sollten) (?!(auch|ich|wir|sie|du|man|nur)(?!\\w))(\\w+ ){0,6}${infinitive}`,
    '(?<=^|[,:] |und )die (vom|von der|aus der|aus dem|im|in der|beim) \\w+ (haben|hatten|sind|waren)( (?!(ich|wir)(?!\\w))\\w+){0,6} (blödsinn|falsch\\w*|mist|nicht|nie|quatsch|unsinn|vergessen|verloren|verwechselt)',
    '(in|bei|beim|im|am)( \\w+){1,3} hat man (?!nicht nur)( ?\\w+){0,7} (falsch\\w*|nicht|schlecht|vergessen|versäumt|verwechselt|übersehen)',
    `(so (vom|von (der|dem|den|ihrem|ihrer|deinem|deiner)) \\w+|(vom|von (der|dem|den|ihrem|ihrer|deinem|deiner)) \\w+ so) (bekommen|erhalten|gemeldet|übermittelt|übernommen)`,
    `(falsche[nrs]?|veraltete[nrs]?|unvollständige[nrs]?) \\w+ (hat|haben)( (uns|mir|ihnen|dir|leider)){0,2} (?!(wir|ich)(?!\\w))${article} (\\w+ ){1,2}\\w*(ge\\w+|übermittel|übertrag|hinterleg)(t|en)`,
    `(geht|gehen|ging) (\\w+ )?auf (einen|eine|ein|den|die|das|unseren?|ihren?|deinen?) (\\w+ )?\\w*(mitarbeiter|mitarbeiterin|kollegen|kollegin|fahrer|fahrerin|aushilfe|${others}) zurück`,
    '(muss|müsste|dürfte|kann nur) (?!(wir|ich))(\\w+ ){1,8}(entstanden|geschehen|passiert|schiefgegangen|schiefgelaufen) sein|(?<!bei uns[^.!?]{0,40} )(in|bei) (der|dem|ihrer|ihrem|deiner|deinem) \\w+ (ist|war|muss)( \\w+){0,3} (schiefgegangen|schiefgelaufen)',
    'was (er|sie|der|die|das)( \\w+){0,3} nicht( \\w+)? (darf|durfte|dürfen|kann|konnte)|extern\\w+ (callcenter|dienstleister|firma|kräfte|leute|mitarbeiter|partner|team)\\w*|(von|bei) uns (hat|ist|kann|kennt|war|weiß|wusste)( \\w+){0,3} (keiner|niemand)',
    '(?<!wir )(hat|hatte|haben) (das )?(noch )?(mein|meine|der|die) (vorgänger\\w*|ehemalige\\w* \\w+|frühere \\w+)',
    '(?<!(wir|ich|sie|du) )(wollte|wollten|will) (das|es) (unbedingt |halt |leider )?(so|nicht)(?= ?([,.!]|$))',
    `(wir|ich) (konnten|konnte)( \\w+){0,2} nichts (dafür|dazu)`,
    'uns( \\w+){0,5} im stich (lässt|lassen|ließ|ließen|gelassen hat|gelassen haben)|(lässt|lassen|ließ|ließen) uns( \\w+){0,4} im stich',
  ),
  ...each({ name: 'theirs to do' })(
    `(${party}|${byParty}|${firms})[^.!?]{1,120}(?<=[, ])((da|dabei|daran|darauf|dort|hier|hierauf|wir|ich|selbst|und|aber)(?!\\w))[^.!?]{0,30} ${cannot}`,
    `wir( hier)? (als|am|im|in der|vom|von der) (?!(team|firma|unternehmen|haus|hotel)(?!\\w))\\w+(-\\w+)* \\w+(en|nd)( \\w+){0,6} (nicht|nichts|keine?n?|nur)(?!( \\w+){0,3} \\w*ge(?!ben)\\w+(t|en)(?!\\w))`,
    `(dürfen|haben|können|machen|sehen|sind) wir( hier)? (als|am|im|in der|vom|von der) (?!(team|firma|unternehmen|haus|hotel)(?!\\w))\\w+(-\\w+)*( \\w+){0,6} (nicht|nichts|keine?n?)(?!( \\w+){0,3} \\w*ge(?!ben)\\w+(t|en)(?!\\w))`,
    '((ich|wir) (bin|sind)|(bin|sind) (ich|wir))( (hier|da|ja|leider|selbst|auch)){0,2} (bloß|lediglich|nur) (am|der|die|das|für|im|in der)(?! (nächsten?|kommenden?))',
  ),
  ...each({ name: 'theirs to do' })(
    `(gibt|erteilt|weiß|hilft|erhalten sie|bekommen sie|bekommst du|stellt)( ihnen| dir)?( hier)? nur (der|die|das|ihre?|deine?|beim|bei der|vom|von der) \\w+(?= ?[,.!]|$)`,
    '(wir|ich) (sind|bin)( (hier|ja|leider|selbst)){0,2} (nur|bloß|lediglich) (der|die|das|ein|eine) (?!(mensch|kurze|kleine|kleines))\\w+|(?<=[,:] |und )wir (selbst )?(betreiben|drucken|führen|geben|hosten|reichen|übermitteln|leiten|liefern|stellen|vermieten|vermitteln|verkaufen|verwalten|transportieren) (hier |ja |selbst )?(nur|bloß|lediglich) (?!noch)\\w+',
    'bei uns (ist|lief|läuft|sieht|war)( \\w+){0,3} (alles|korrekt|sauber|ordnungsgemäß|pünktlich|rechtzeitig|reibungslos)(?![^.!?]{0,50} (bereit|fertig|vorbereitet|für (sie|dich)|wieder)(?!\\w))',
  ),
  ...each({ name: 'ask there' })(
    'an (die|den|das) (müssen|müssten|musst|müsstest|sollten|solltest) (sie|du)|dort (müssen|müssten|musst|müsstest|sollten|solltest) (sie|du)( \\w+){0,4} (anrufen|fragen|melden|nachfragen|nachhaken|reklamieren|antrag|beschwerde|einspruch|klage|reklamation|widerspruch)|(müssen|müssten|musst|müsstest|sollten|solltest) (sie|du)( \\w+){0,4} (zum|zur|zu (dem|der)) \\w+ (gehen|fahren|bringen|schicken)',
    '(an|bei|mit) (deren|dessen) \\w+(?= ?[.,!]|$)|lassen sie( \\w+){0,3} dort|(musst|müssen|müsstest|müssten|solltest|sollten) (du|sie) (die|den|ihn|denen|dort) (selbst |selber )?(fragen|anrufen|kontaktieren)|(frag|fragt|fragen sie) (die|den|ihn|dort)(?= ?[.,!]|$)',
    '(da|dort), wo (sie|du)( \\w+){1,5} (abgeschlossen|bestellt|gebucht|gekauft) (haben|hast)|(mit|bei) (dem|der|ihre[mr]|deine[mr]) \\w+ (direkt )?zu (beantragen|besprechen|klären|regeln|reklamieren)(?= ?[.,!]|$)',
    '(?<=[,.] )frag (sie|ihn) (doch|mal|bitte|selbst)',
    '(würde ich|ich würde)( \\w+){0,3} (beim|bei (der|dem|den|ihrem|ihrer|deinem|deiner)|an (die|den|das|ihre?n?|deine?n?)) \\w+ (beschweren|erkundigen|melden|nachfragen|nachhaken|reklamieren|wenden)',
    '(beantragen|reklamieren|beanstanden) sie( \\w+){0,5} (beim|bei) (?!(uns|mir|unser\\w*)(?!\\w))\\w+',
    '(lassen sie|lass|lasst) (sich|dir|dich|euch)[^.!?]{0,60} (von|vom|bei|beim) (?!(uns|mir|mein\\w*|unser\\w*)(?!\\w))\\w+( \\w+){0,3} (auszahlen|bestätigen|ersetzen|erklären|erstatten|reparieren)',
    '(beschwere?|beschweren|frage?|fragen|haken?|hake|klär|kläre|klären|melde|melden|schau|schauen|sprich|sprechen|wende|wenden) (sie |dich |sich )?(?!(ich|wir) )(\\w+ ){0,5}(bei|mit|an) (denen|ihm|ihr|dem)(?= (nach|vorbei|an|ab|direkt)|[,.!])',
    'musst (dich|du dich)?( ?\\w+){0,5} (bei|an|mit) (?!(uns|mir|mich))\\w+( \\w+){0,2} (beschweren|melden|wenden|reden|sprechen|ausmachen)',
    '(haken|hake?|sagen|sage?)( sie)? (?!(ich|wir) )(\\w+ ){0,5}(dort|vor ort|bei denen)(?! (an|ab|ein)[.,!])',
  ),
]
