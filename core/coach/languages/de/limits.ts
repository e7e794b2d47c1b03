// What German letters put in the place of an answer: rules without the word for it, what cannot be done, what a record says.
// Weaker than a policy held up: each of them may be true and useful, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { each } from './spelling.ts'

export const limit = each<Omit<ReasonShape, 'shape'>>({ kind: 'limit' })

/** That nothing is amiss. */
const fine =
  '(korrekt|ordnungsgemäß|ordnungsgemäss|fehlerfrei|fehlerlos|einwandfrei|mängelfrei|regulär|fristgerecht|fristgemäß|vertragsgemäß|planmäßig|vorschriftsmäßig|sachgemäß|plangemäß|nachweislich|in ordnung|geeicht|zertifiziert)'
/** Gaps in which it is denied, or is so again. */
const still = '( (?!(falsch|nicht|nie|kein\\w*|jetzt|nun|wieder|inzwischen|ab|wir|ich|von)(?![a-zß-öø-ɏ]))\\w+){0,5}'
const record =
  '(system|tracking|sendungsverfolgung|sendungsstatus|unterlagen|protokoll|aufzeichnung\\w*|daten|zeitstempel|logs?|logfiles?|akten?|zähler\\w*|messung\\w*|prüfung|kontrolle|auswertung|überprüfung|statistik|scan\\w*|gps\\w*|kassen\\w*|gutachten|techniker|fahrer|zusteller)'
const trouble =
  '(störung|fehler|auffälligkeit|problem|defekt|mangel|mängel|einschränkung|beschädigung|unregelmäßigkeit|abweichung|ausfall|ausfälle)\\w*'
/** Deeds that are asked for as nouns: "Eine Stornierung", "Ein Umtausch". */
const act =
  'eine? (\\w+ )?(?!(entschuldig|wiedergutmach|antwort|begründ|erklär|meldung|rückmeld|mahnung|rechnung|wohnung|verzöger)\\w*)\\w+(ung|tausch|gabe|nahme|ruf)'

export const limits: readonly ReasonShape[] = [
  // No way out
  ...limit(
    '(die )?hände( \\w+)? gebunden|machtlos',
    'kein(e[nmrs]?|erlei)? (\\w+ )?(ausnahmen?|spielraum|spielräume|handhabe|haftung|gewähr|umtauschrecht|rückgaberecht|widerrufsrecht|sonderregelung(en)?|sonderbehandlung|extrawurst)',
    'ausnahmen? (\\w+ )?(sind|können|kann|machen|gibt|gelten|werden|würden?|ist)',
    '(können|kann|konnten|konnte|lässt|ließ|ist)( (wir|ich|sich|man|da|hier|leider|auch|daran|dagegen|ihnen))* (nichts|wenig|kaum etwas) (\\w+ )?(machen|tun|ausrichten|ändern|unternehmen|zu machen|zu tun)',
    '(wir|ich)( (im|in der|vom|als) \\w+(-\\w+)*)? (haben|habe|hatten)( (da|hier|leider|darauf|auch|selbst))* (keinen|wenig|kaum) (einfluss|zugriff|spielraum)',
    '(dafür|hierfür|damit) (sind|bin) (wir|ich)( \\w+(-\\w+)*){0,5} nicht (da|die richtigen?)',
    '(gibt|gäbe) es( (da|hier|leider|bei uns|für uns|auch))* keine (andere )?(möglichkeit|lösung|alternative)',
  ),
  // As it is ruled
  ...limit(
    '(?<!(schon|so|oft|ganz) )(ist|sind|war|waren|wird|werden|wäre)( (?!für)\\w+){0,5} (vorgeschrieben|verpflichtend|obligatorisch|unzulässig|untersagt|verboten|ausgeschlossen|ausgenommen|kostenpflichtig|gebührenpflichtig|zuschlagspflichtig|meldepflichtig|verbindlich|rechtens|zulässig|rechtmäßig)(?! gebucht)',
    '(nicht|keine?n?|so)( \\w+)? vorgesehen',
    '(?<!(ihre?|deine?)( \\w+){0,2} )(gilt|gelten)( \\w+){0,6} (als|für alle\\w*|für jede\\w*|gleichermaßen|unabhängig|ausnahmslos|nur|nicht)',
    '(frist|regel|regelung|gebühr|bestimmung|vorgabe|sperre|zusage|höchst\\w+|mindest\\w+|grenze|obergrenze|limit|pauschale|kaution)\\w* (gilt|gelten|beträgt|betragen|endet|endete|greift|liegt bei)',
    '(gilt|gelten)( \\w+){0,3} (andere|eigene|besondere|gesonderte|spezielle|strengere|feste|verlängerte|längere|abweichende) \\w+',
    '(greift|erlischt|verjährt|verfällt|verfallen|verwirkt)(?! (nicht|nie))',
    '(spielt|spielen)[^,.;!?]{0,70} keine (große )?rolle|unerheblich|ohne belang|macht( \\w+){0,3} keinen unterschied',
    '(zählt|zählen|gehört|gehören|fällt|fallen|rechnet)( \\w+){0,4} (nicht (zu|zum|zur|unter|dazu|als|darunter)|unter (die|den|das)|zum (privat|eigen|kunden)\\w*)',
    '(ist|sind)( \\w+){1,6} (unverzüglich|fristgerecht|schriftlich|vorab|stets|zwingend|persönlich)( \\w+){0,4} (\\w+zu\\w+en|zu \\w+en)',
    '(haftet|haften)( \\w+){0,4} nicht|auf eigene[srn]? (gefahr|risiko|verantwortung|kosten)|vorbehalten|vorbehaltlich|behalten wir uns',
    '(wir|die \\w+) (sind|ist)( \\w+){0,5} (verpflichtet|angewiesen|gebunden|gezwungen|weisungsgebunden)|(sind|ist) (wir|man)( \\w+){0,6} (verpflichtet|angewiesen|gebunden|gezwungen)',
    '(müssen|haben) (wir )?uns( \\w+){0,6} (zu )?halten',
    'gesetzlich\\w*( \\w+){0,3} (vorgeschrieben|geregelt|vorgabe\\w*|frist\\w*|verpflicht\\w*|festgelegt|bestimmung\\w*)|der gesetzgeber|gesetzgeberisch\\w*',
  ),
  // Cannot be, or only so
  ...limit(
    '(aktion|angebot|garantie|gutschein|frist|rabatt|promotion|gewährleistung|code|zeitraum)\\w*( \\w+){0,4} (abgelaufen|ausgelaufen|verfallen|befristet|beendet|erloschen|verstrichen|vorbei)|(zeitlich )(befristet|begrenzt)',
    '(kann|können|konnte|konnten|darf|dürfen|durfte|durften)( (?!(wir|ich|sie|du)(?![a-zß-öø-ɏ]))\\w+){1,8} (nicht|nur|erst|keine\\w*)( (?!(wiedergut|rückgängig|ungeschehen|entschuldigt))\\w+){0,4} werden',
    '(lässt|lassen|ließ|ließen) sich( \\w+){0,5} (nicht|nie|kaum|nur|schwer|leider)',
    `${act} (\\w+ )?(kann|ist|war|wird|wäre|darf|bedarf|setzt|erfordert|steht|erfolgt)(?![^.!?]{0,60} (heute|morgen|unterwegs|bei ihnen))`,
    '(geht|gehen|möglich|erfolgt|erfolgen|bieten|erstatten|tauschen|nehmen|liefern|versenden|akzeptieren|leisten|zahlen|ersetzen|haben|fahren|öffnen)( (wir|das|die|der|es|leider|ausschließlich|bei uns|\\w+en))* (nur|lediglich|ausschließlich|erst) (für|bei|in|mit|gegen|bis|nach|über|per|an|ab|auf|innerhalb|während|persönlich|schriftlich|online|solange|wenn|einmal|zweimal)',
    '(wir|die \\w+|unsere? \\w+) (bieten|bietet|führen|führt|verkaufen|versenden|akzeptieren|akzeptiert|nehmen|nimmt|gewähren|gewährt|erstatten|erstattet|ersetzen|ersetzt|tauschen|veröffentlichen|kommentieren|übernehmen|übernimmt|erheben|umfasst|beinhaltet|enthält|unterstützt|unterstützen|deckt|decken|reservieren|vergeben)( (?!(die volle|volle|ihnen)(?![a-zß-öø-ɏ]))\\w+){0,5} (nicht|kein\\w*|nur|lediglich|ausschließlich)',
    '(ist|sind|war|waren)( (?!(noch|ihr|ihre|dein|deine|das|wir)(?![a-zß-öø-ɏ]))\\w+){0,4} (begrenzt|limitiert|beschränkt|vergriffen|kontingentiert|nicht (erstattungsfähig|erstattbar|umtauschbar|übertragbar|abgedeckt|enthalten|inbegriffen|mitversichert|versichert|versicherbar|verhandelbar|vergleichbar|gestattet|erlaubt|zulässig|rückerstattbar|kostendeckend|vorhersehbar|absehbar|planbar|reservierbar|stornierbar))',
    '(war|ist|sind|waren)( \\w+){0,4} (nur|ausschließlich|lediglich) (für|bei|mit|gegen|bis|von|zwischen|an|am|in|während|werktags|unter|nach|auf) (?!(sie|dich|euch|ihnen)(?![a-zß-öø-ɏ]))\\w+|(kein|nicht) (bestandteil|teil) (von|des|der|unser\\w*)',
    '(ohnehin|sowieso)( \\w+)? (nicht|kein\\w*|nur|nie)',
    'nicht (kostendeckend|wirtschaftlich|rentabel|lohnend|darstellbar|umsetzbar)',
  ),
  // By itself
  ...limit(
    '(wird|werden|wurde|wurden|erfolgt|erfolgte|erfolgen|läuft|laufen|endet|schaltet|schließt|verlängert|sperrt|löscht|berechnet|vergibt)( \\w+){0,6} (automatisch|automatisiert|maschinell|systemseitig|technisch|vollautomatisch)(?![^.!?]{0,50} (zurück\\w*|erstattet|gutgeschrieben|überwiesen|verlängert und))',
    '(das|unser|ein|der) (\\w*system|algorithmus|computer|automat|software|programm)( \\w+){0,3} (automatisch|selbst|entscheidet|vergibt|berechnet|sperrt|erkennt|sieht vor|gibt vor)',
  ),
  // All in order with us
  ...limit(
    `(ist|sind|war|waren|wurde|wurden|erfolgte|erfolgten|funktioniert|funktionierte|arbeitet|arbeiten|läuft|lief|liefen)${still} ${fine}`,
    `(keine|keinen|kein|keinerlei)( \\w+){0,2} ${trouble}( \\w+){0,3} (bekannt|feststell\\w*|festgestellt|festzustellen|gefunden|finden|vor|vorliegt|erkennbar|erkennen|ersichtlich|aufgetreten|aufgefallen|verzeichnet)`,
    `(liegen|liegt|lagen|lag) (uns|hier|bei uns)( \\w+){0,2} (kein\\w*)`,
    `(laut|gemäß|lt|ausweislich|nach)( (unser\\w*|dem|der|den|die|interne\\w*|aktuelle\\w*|vorliegende\\w*))* ${record}\\b[^!?]{0,80}\\b(${fine}|zugestellt|angenommen|unterschrieben|übergeben|verfügbar|eingestellt|kein\\w*|nicht|alles|abgeschlossen|rechtzeitig|pünktlich|ausgeliefert|abgegeben|abholung|abgeholt|hinterlegt|genutzt|eingelöst|verbraucht)`,
    '(gutachter|sachverständige\\w*|experten?|jury|schiedsrichter|prüfer\\w*|kommission|labor|techniker|arzt|ärztin|ärzte) (hat|haben)( (?!(nicht|falsch|zu)(?![a-zß-öø-ɏ]))\\w+){0,10} (geschätzt|festgestellt|bewertet|bestätigt|eingestuft|befunden|beurteilt|entschieden|ermittelt|begutachtet)',
    `(unsere?|die|das|unser)( \\w+)? ${record}( \\w+){0,2} (zeigen|zeigt|ergab|ergaben|ergeben|belegt|belegen|bestätigt|bestätigen|weist|weisen)(?![^.!?]{0,60} (wir|ich|uns|mir|unser\\w*)(?![a-zß-öø-ɏ]))`,
    '(testkäufe|messungen|stichproben|umfragen|auswertungen|studien|erhebungen|kontrollen|statistiken|zahlen|tests?|analysen)( \\w+){0,4} (ergaben|ergeben|zeigen|zeigten|belegen|bestätigen)',
    '(kein|keinen) (\\w*mangel|reklamationsgrund|garantiefall|gewährleistungsfall|versicherungsfall|\\w*fehler) (dar|ist|vor|sind|liegt|im sinne)',
    '(entspricht|entsprechen|entsprach|erfüllt|erfüllen)( (?!nicht)\\w+){0,4} (stand der technik|vorgaben|norm|normen|vorschriften|anforderungen|richtlinien|bestimmungen|standard|standards|beschreibung|vereinbarung\\w*)(?! nicht)',
    'in (ihrer|deiner|eurer) (bestellung|buchung|anmeldung|reservierung|anfrage|app|mail|auftragsbestätigung|buchungsbestätigung)( \\w+){0,2} (steht|stand|ist|war|fehlt|fehlte|wurde)(?![^.!?]{0,80} (uns|wir|ich|jetzt|nun|von mir)(?![a-zß-öø-ɏ]))',
    '(fehlt|fehlte|fehlten|stimmte? nicht|passte? nicht)\\b[^.!?]{0,60}, (darum|deshalb|daher|deswegen|also|somit|folglich)',
  ),
  // Told before
  ...limit(
    '(auf|in|an) (unserer|der|dem|unserem|den|unseren|ihrem|deinem|ihrer|deiner)( \\w+)? \\w*(website|webseite|homepage|internetseite|aushang|schild|schilder|eingang|produktseite|artikelbeschreibung|beschreibung|ticket|vertrag|auftragsbestätigung|buchungsbestätigung|speisekarte|preisliste|preistafel|hinweis\\w*|reiseunterlagen|prospekt|katalog|beleg|quittung|packung|etikett|faq|programmheft|anleitung)( (?!(nicht|nie|jetzt|nun|nichts)(?![a-zß-öø-ɏ]))\\w+){0,6} (angekündigt|angegeben|ausgewiesen|beschrieben|hingewiesen|steht|stand|ersichtlich|vermerkt|nachzulesen|kommuniziert|aufgeführt|nachlesen|ausgeschildert|einsehbar|klar|deutlich)(?![^.!?]{0,60} (wir|ich|uns)(?![a-zß-öø-ɏ]))',
    '(darauf|hierauf) (wird|wurde|wurden|weisen|haben|weist)( (?!(nicht|nie)(?![a-zß-öø-ɏ]))\\w+){0,8} (hin|hingewiesen)',
    '(allerdings|jedoch|immerhin|schließlich) (haben|hast|hatten|hattest) (sie|du)( \\w+){1,8} (bestellt|entschieden|gebucht|gekauft|gewählt)',
    '(haben|hast|hatten|hattest) (sie|du)( \\w+){0,8} (zugestimmt|akzeptiert|unterschrieben|bestätigt|eingewilligt|zur kenntnis genommen)',
    '(akzeptieren|akzeptierst|bestätigen|stimmen|stimmst) (sie|du)( \\w+){0,6} (bedingungen|agb|regeln|zu|nutzungsbedingungen)',
  ),
]
