// Putting it on the customer, in German.

import type { Pattern } from '#core/coach/shapes.ts'
import { each } from './spelling.ts'

const notTheirs = '(bekommen|erhalten|haben|hören|warten|erfahren|erleben|sein|werden)'
export const did = '(?!\\w+zu[bgv])(\\w*getan|\\w*ge\\w+(t|en)|(be|ver|er|ent|über|unter|wider)\\w+(t|en)|\\w{2,}iert)'
/** What nobody is to blame for not having done. */
export const fine =
  '(abgesprochen|bekommen|erhalten|gekriegt|gefunden|gehört|gesehen|verdient|gewollt|gewünscht|bestellt|beauftragt|gewusst|erfahren|erreicht|gebeten|verlangt|vergessen|verloren|verpasst|genossen|geschafft|verstanden|zufrieden|nur|mehr|länger|einmal)'
const careless = `(?<!(nicht|nichts|nie|kaum) )((vergessen|versäumt|verwechselt|übersehen|überlesen|ignoriert|missachtet|missverstanden|unterlassen|vertippt|verschrieben|nicht aufgepasst)|nicht (?!${fine}(?!\\w))(\\w+ ){0,2}${did}|(de[nmr]|die|das|eine?[nmr]?) falsche[nmrs]? \\w+ (?!${fine}(?!\\w))${did}|(falsch|fehlerhaft|irrtümlich|(zu|reichlich) spät|unvollständig|versehentlich|aus versehen) ${did}|(selbst|selber|eigenhändig) (\\w+ )?(um\\w{2,}|verändert|verursacht|ausgelöst|weitergegeben|liegen (ge)?lassen|mitgenommen|angegeben|hinterlegt|eingetragen|gebucht|veranlasst|abgesagt|abgemeldet|akzeptiert|ausgewählt|bestätigt|deaktiviert|eingegeben|eingestellt|geändert|gekündigt|gelöscht|gewählt|storniert|unterschrieben|zugestimmt))`
const guess = '(offenbar|offensichtlich|anscheinend|vermutlich|wohl|wahrscheinlich|scheinbar)'
const theirs = `(?![^.!?;]{0,60} (gewartet|zweimal|doppelt|${fine})(?!\\w))`
const customers =
  '(kunden?|kundin|empfänger|mieter|gast|gäste|fahrgast|fahrgäste|reisenden?|nutzer|anwender|besteller|absender|patienten?|eltern|versicherten?|versicherungsnehmer|teilnehmer|mitglied|mitglieder|inhaber|käufer|passagiere?|besucher|abonnenten?|spieler|schüler|antragsteller|halter)'
const nextTime =
  '((vor|bei) (der|dem|ihrem|deinem|ihrer|deiner) nächsten \\w+|in zukunft|künftig|zukünftig|in hinkunft|inskünftig|(beim|das|fürs) nächsten? mal|nächstes mal|ein andermal)'
const care =
  '(achte|beachte|denke?|prüfe?|überprüfe?|kontrolliere?|lese?|lies|melde|rufe?|bestelle?|plane?|passe?|komme?|bringe?|buche?|gebe?|gib|wähle?|schaue?|sorge?|halte|lasse?|verwende|nutze?|reiche?|sage?|schicke?|informiere?|sei|merke?|stelle?|vermeide|nehme?|nimm|trage?|frage?|erkundige?)n?'
const notUs = '(?! (\\w+ ){0,2}(mich|uns|gern|gerne|jederzeit|einfach)(?!\\w))'
/** Words of one clause, and none of ours among them. */
const till = '( (?!(ich|wir)(?!\\w))[^\\s.!?;,]+){0,10}?'
/** „Wir haben Sie“: then it is we. */
const alone = '(?<!(ich|man|wir|und|oder|unsere? \\w+) )'
const noQuestion = '(?![^.!?]{0,120}\\?)'
/** What they did that was kind, or asked of us. */
export const kind =
  '(am|allein|so|uns|mir|trotzdem|geduldig|gewartet|gebeten|geblieben|bezahlt|gezahlt|geschrieben|gemeldet|geholfen|gefragt|vertraut|reagiert|gekündigt|angerufen|gewählt|\\w*gebucht|(\\w*ge)?(kauft|braucht|lobt|schätzt|dacht|sagt|schildert|meldet)|beschrieben|geschickt|erklärt|hingewiesen|informiert|recht|geduld|rechtzeitig|pünktlich|umsonst|vergeblich|zweimal|doppelt|lange?|schon)'
const records =
  '((unser\\w*|meine[mnr]?|de[mnr]|die) )?(\\w+ )?\\w*(aufzeichnung|aufzeichnungen|daten|log|logs|protokoll|system|unterlagen|verlauf|akte|zeitstempel|kundenkonto|tracking|status)'
export const atCustomer: readonly Pattern[] = [
  ...each({ name: 'you should have' })(
    `(sie hätten|du hättest|ihr hättet|${alone}(hätten sie|hättest du|hättet ihr))(?! (gern|lieber))(?! (\\w+ ){0,3}(nicht|nie|niemals) )(?![^.!?;]{0,60} ${notTheirs} (müssen|sollen|können|dürfen))${till} (müssen|sollen|können)`,
    `${alone}(hätten sie|hättest du)(?! (gern|lieber|zeit|lust|interesse))${till} (angerufen|aufgepasst|bescheid gegeben|beachtet|befolgt|bestätigt|eingehalten|gefragt|gelesen|gemeldet|geprüft|gesagt|informiert|mitgeteilt|reagiert|storniert)`,
    'wenn (sie|du)( \\w+){1,9} (aufgepasst|bescheid gegeben|beachtet|befolgt|bestätigt|eingehalten|gelesen|gemeldet|geprüft|informiert|mitgeteilt|reagiert) (hätten|hättest)',
  ),
  ...each({ name: 'you failed' })(
    `(sie haben|du hast|ihr habt)${till} ${careless}(?! worden)`,
    `(du hättest|sie hätten)${till} ${careless}(?=[,.!])`,
    '(sie haben|du hast|haben sie|hast du) (ja|doch|nun mal|schließlich|immerhin)( \\w+){1,8} (akzeptiert|bestätigt|bestellt|entschieden|gebucht|gekauft|gewählt|unterschrieben|zugestimmt)',
    '(warum|wieso|weshalb) \\w+(st du|en sie) (auch|denn auch)|(hatten sie|sie hatten|du hattest|hattest du) die (möglichkeit|gelegenheit)',
    `${alone}(haben sie|hast du|habt ihr)${till} ${careless}${noQuestion}`,
    `(weil|da|nachdem|obwohl|(?<!(leid|entschuldig\\w*|bedaue\\w*|sorry|klar|versteh\\w*|verständlich|nachvollzieh\\w*)[^.!?;]{0,30}, )dass) (sie|du)${till} ${careless} (haben|hast|hatten|hattest)`,
    `((sie haben|du hast|haben sie|hast du)( \\w+){0,4} ${guess}|${guess} (haben sie|hast du|sind sie|bist du))${theirs}`,
    '(sie waren|waren sie|du warst|warst du|(weil|da|dass) (sie|du))( \\w+){0,4} nicht (zu hause|zuhause|daheim|erreichbar|anwesend|vor ort|anzutreffen)',
    '(warum|wieso|weshalb) (haben|hast|habt|sind|bist) (sie|du|ihr)( \\w+){0,6} nicht',
    'wenn (sie|du)( \\w+){1,8} (nicht (richtig|korrekt|rechtzeitig|ordnungsgemäß|sorgfältig)|falsch|zu spät) \\w+(en|st), (kann|wird|ist|darf|muss|passiert|funktioniert|geht|dann|können|werden)',
    '(wurde|wurden|ist|sind|war|waren)( (?!(uns|unsere[mnr]?)(?!\\w))\\w+){0,6} (falsch|nicht richtig|nicht vollständig|unvollständig) (eingegeben|eingetippt|ausgefüllt)',
    '(ihre?[mnrs]?|deine?[mnrs]?) (\\w+ ){0,2}(angaben|adresse|daten|formular|unterlagen|eingabe|eingaben|antrag)( (?!(uns|unsere[mnr]?)(?!\\w))\\w+){0,4} (falsch|fehlerhaft|unvollständig|unleserlich|veraltet|ungültig|nicht korrekt)|(angaben|daten|unterlagen)( \\w+)? (auf|in|zu) (ihre[mnr]|deine[mnr]) \\w+ (war|waren|ist|sind)( \\w+){0,2} (falsch|fehlerhaft|unvollständig|unleserlich|veraltet|ungültig)',
    'bei (ihnen|dir)( \\w+){0,3} (niemand|keiner)( \\w+){0,3} (zu hause|zuhause|daheim|geöffnet|aufgemacht|anzutreffen|angetroffen|da war)',
    '(sie sind|du bist|sind sie|bist du)( (leider|einfach|selbst|erst|ja)){0,2} zu spät (dran|gekommen|erschienen|eingetroffen|am|beim)',
  ),
  ...each({ name: 'you failed' })(
    `${alone}(sie haben|du hast|ihr habt|sie hatten|du hattest|haben sie|hast du|hatten sie|hattest du)${till} (alte|abgelaufene|fehlerhafte|frühere|nicht existierende|unleserliche|unvollständige|veraltete|ungültige|andere)[nrsm]? (\\w+ ){1,2}(an|ein|weiter)?(angegeben|gegeben|eingegeben|eingetragen|genannt|geschickt|gewählt|hinterlassen|hinterlegt|ausgewählt|verwendet|benutzt|gebucht)${noQuestion}`,
    `${alone}(sie haben|du hast|haben sie|hast du|hatten sie|hattest du)${till} keine?n? (?!(fehler|schuld|antwort|mail|rechnung|ahnung|zugang|umstände|mühe|sorgen|ruhe|probleme)(?!\\w))(\\w+ ){1,4}(angegeben|angekreuzt|ausgefüllt|ausgewählt|beigelegt|bestätigt|eingereicht|eingetragen|gebucht|gemacht|gesetzt|gewählt|hinterlegt|hinzugefügt|mitgeschickt|vorgelegt)${noQuestion}`,
    `(laut|gemäß|nach) ${records}( \\w+){0,3} (haben sie|hast du|sind sie|bist du|waren sie|warst du)(?![^.!?]{0,60} (doppelt|zweimal|zu viel|anspruch|recht|bezahlt|rechtzeitig|pünktlich)(?!\\w))`,
    `(allerdings|jedoch|aber|immerhin|schließlich|leider) (haben sie|hast du|hatten sie|hattest du)${till} (angegeben|ausgesucht|bestellt|entschieden|gebucht|gewählt|gekauft|abgeschlossen)`,
    `(sie|du) (haben|hatten|hast|hattest) (sich|dich)( \\w+){1,8} (gegen|ohne|günstig\\w*|billig\\w*|einfach\\w*)( \\w+){1,6} entschieden|(haben|hatten|hast|hattest) (sie sich|du dich)( \\w+){1,8} (gegen|ohne|günstig\\w*|billig\\w*|einfach\\w*)( \\w+){0,6} entschieden`,
    '(haben sie|hast du|habt ihr)( \\w+){0,6} (überhaupt|auch wirklich|denn auch|denn nicht|etwa) (\\w+ )?(gelesen|geprüft|angeschaut|nachgeschaut|nachgesehen|geschaut|versucht|probiert|beachtet|eingesteckt|eingeschaltet|\\w*ge\\w+(t|en))',
    `(sie sind|du bist|sie waren|du warst|sind sie|bist du|waren sie|warst du)( (leider|ja|auch|doch)){0,2} (erst|zu spät|nicht (rechtzeitig|pünktlich))[^.!?;,]{0,40} (am|beim|zum|an der|zur) (abflug|abholung|bahnsteig|boarding|bus|check-?in|einlass|gate|kontrolle|schalter|sprechstunde|termin|treffpunkt|zug)`,
    `(ihre?|deine?|eure|die) (abmeldung|anmeldung|antwort|bestellung|freigabe|kündigung|meldung|reklamation|rückmeldung|rücksendung|stornierung|überweisung|unterlagen|zahlung|zählerstand) (ging|gingen|kam|kamen|traf|trafen|erreichte|erreichten|wurde|wurden|ist|sind)( (uns|bei uns|hier|leider)){0,2} (erst|zu spät|verspätet|nicht (fristgerecht|rechtzeitig))`,
    `(ihre?|deine?|eure?) (besuch|bruder|ehemann|ehefrau|frau|freund|freundin|hund|katze|gruppe|familie|begleitung|gäste|kind|kinder|kollege|kollegin|kumpel|mann|mieter|mieterin|mitbewohner|mitbewohnerin|mutter|nachbar|nachbarin|schwester|sohn|tochter|vater)( \\w+)? (hat|haben|hatte|hatten|war|ist)${till} (wohl|selber|selbst|nie|nicht(?! (bekommen|erhalten|gefunden))|angebissen|beschädigt|kaputt|falsch|vergessen|verloren|umgestoßen|gelöscht|liegen lassen|liegengelassen)(?! (schuld|verletzt|nur|zuzumuten))`,
    `(also|nämlich|sondern|schließlich|ja) von (ihnen|dir|euch)(?= ?[,.!])|von (ihrem|deinem|eurem) (account|anschluss|benutzerkonto|gerät|handy|konto|profil|rechner) aus`,
    '(weil|da|nachdem|obwohl) (\\w+ ){0,3}von (ihnen|euch)( (leider|noch|bisher)){0,2} (\\w+ ){0,4}(nicht|keine?n?|niemand|zurückgegeben|zu spät|zu wenige?)',
    '(?<=^|[,:] )wer (\\w+ ){1,9}\\w+t, ((der )?(muss|darf|braucht|sollte|hat|kann|ist) (sich |eben |halt |damit |auch |leider |natürlich ){0,2}(nicht|mit|kein\\w*|selbst|selber|schuld|rechnen)|riskiert|\\w+t (eben|halt|natürlich|nun mal|schon))',
    'wenn (man|du|sie)( \\w+){1,9}, (\\w+ ){1,3}(eben|halt|natürlich|nun mal|logischerweise|klar)(?!\\w)',
    '(hinschreibst|hinschreiben|dranschreibst|angibst|angeben|mitteilst|mitteilen|aufmachst|aufmachen|abholst|abholen|meldest|melden),? (findet|kommt|kann|können|geht)[^.!?]{0,30} nicht|nicht, wenn (du|sie)( \\w+){0,5} (kein|keine|keinen|nicht|nie)( \\w+){1,3}(?=[,.!]|$)',
    'dann (klappt|funktioniert|läuft|geht|passt) (es|das) (auch|dann|schon|beim nächsten)|dann (kommt es|passiert (das|so etwas|sowas))( \\w+){0,3} nicht',
    `(?<!(dankbar|froh|gefreut|gut|richtig|schön|toll)[^.!?]{0,20}, )(weil|da) (sie|du)(?! ${kind}(?!\\w))${till} (?!${fine}(?!\\w))(?!${kind}(?!\\w))${did} (haben|hast|hatten|hattest)(?=[,.!]| und|$)`,
    `(weil|da) (er|sie|es|die \\w+|der \\w+|das \\w+) (\\w+ )?(zu \\w+|nicht (richtig|korrekt|sachgemäß|ordnungsgemäß|regelmäßig)|falsch|unsachgemäß)( (?!(von|bei|durch) (uns|mir))\\w+){0,2} (wurde|wurden|worden)`,
    '(durch|von) (ihre?|ihre[nmr]|deine?|deine[nmr]) \\w+ (ausgelöst|beschädigt|blockiert|gestört|verhindert|versperrt|verursacht)|(ihre?|deine?) (ausweis|führerschein|pass|personalausweis|reisepass|visum)( \\w+)? (abgelaufen|ungültig|nicht (gültig|lesbar))',
    `${alone}(haben sie|hast du|sie haben|du hast)${till} (selbst|selber) (\\w+ ){1,3}(verlängert|gebucht|\\w+gestellt|bestätigt|gekündigt|geändert|gelöscht|gewählt|bestellt|unterschrieben)`,
    `(?<=^|[,:] )(den|die|das|diese[nrs]?) \\w+( \\w+)? (haben sie|hast du)(?! ${kind}(?!\\w))${till} (?!${fine}(?!\\w))(?!${kind}(?!\\w))(akzeptiert|ausgesucht|ausgewählt|angegeben|angeklickt|aufgegeben|bestätigt|eingegeben|eingestellt|gewählt|unterschrieben|verlängert|(in|mit|ohne) (\\w+ ){1,3}(geschickt|bestellt|gekauft))`,
    `(sie haben|du hast)${till} nie (aufgemacht|geöffnet|gelesen|angeschaut|abgerufen|beantwortet|bestätigt|geantwortet|reagiert)(?! (bekommen|worden))`,
    `(ihre?|deine?) (bruder|ehemann|ehefrau|frau|freund|freundin|mann|mutter|schwester|sekretärin|sohn|tochter|vater|chef|nachbar|kollege|kollegin) (hätte|hätten)( \\w+){1,8} (müssen|sollen|können)`,
    `(weil|da) (ihre?|deine?) \\w*(assistent|assistentin|bruder|chef|ehemann|ehefrau|frau|freund|freundin|kollege|kollegin|mann|mutter|nachbar|nachbarin|nachbarn|partner|partnerin|schwester|sekretärin|sohn|tochter|vater|bank|arzt|ärztin|vermieter|arbeitgeber|versicherung) [^.,!?]{4,80}(?=[.!]|$)`,
    `(wegen|aufgrund|durch) (ihrer|deiner|ihres|deines) (\\w+ )?\\w+ (hat sich|haben sich|kam es|konnten? wir (\\w+ ){0,4}(nicht|keine?n?)|dauerte?|mussten wir)`,
    'von jemand\\w* (in|aus) (ihre[mr]|deine[mr])|(sie sind|du bist)( \\w+){0,6} zu spät dran|(?<=^|[,:] )wer \\w+, \\w+t(?= ?[.!]|$)|ohne \\w+ (kann|können|geht)( (ihnen|dir|wir|es|das|man)){0,2} (natürlich|selbstverständlich|logischerweise) ',
    '(ihre?|deine?) (abmeldung|anmeldung|kündigung|meldung|reklamation|stornierung|überweisung|zahlung) (hätte|müsste)( \\w+){1,6} (müssen|sollen)|(bis heute|bislang|bisher|noch)( \\w+){0,2} (nicht|kein\\w*|nichts)( \\w+){0,3} von (ihnen|dir)( (bekommen|da|erhalten|vor|zurück))?(?= ?[.,!]|$)|(?<=(nicht|nie|schneller|kein\\w*)[^.,!?]{0,30}, )wenn (du|sie|man) (dauernd|immer|ständig|so|zu|nie|nicht|keine?n?) [^.,!?]{3,60}(?=[.!]|$)',
    `ohne (ihre|deine|eure)[nrm]? \\w+( \\w+){0,2} (konnten|können|konnte|kann|geht|ging|dürfen|durften)( \\w+){0,6} (nicht|nichts|keine?n?)`,
    '(ihre?|deine?) (angaben?|adresse|daten|hausnummer|iban|maße|mailadresse|nummer|telefonnummer|unterschrift)( (?!(bei|uns|unser\\w*))\\w+){0,4} (nicht (gestimmt|korrekt|angegeben|lesbar|richtig)|stimmte? nicht|stimmten nicht|fehlte?n?)(?! (bei|in) uns)',
    '(sie sind|du bist|sind sie|bist du)( (?!(wegen|durch|dank))\\w+){0,4} (ferngeblieben|nicht (aufgetaucht|ausgestiegen|eingestiegen|erschienen|gekommen))',
    `(hätten sie|hättest du)(?! (gern|lieber|zeit|lust|interesse))[^.!?]{3,80}, (wäre|wären|wärst|hätte|hätten|hättest)`,
    `(sie haben|du hast|haben sie|hast du)${till} (auf (einen|den|diesen|eine) \\w+( link| anruf| mail)? (geklickt|hereingefallen|reingefallen)|geklickt|nichts beanstandet|widersprochen)`,
    '(müssen|müssten|sollten|dürfen) (sie|ihr) schon (auch|mal|selbst|selber|ein bisschen|etwas)|(sie|ihr) (müssen|müssten|sollten|dürfen) schon (auch|mal|selbst|selber|ein bisschen|etwas)',
    '(?<=^|[,:] )(prüf|prüfen|kontrollier|kontrollieren|check|checken|überprüf|überprüfen)e?( sie)?( (bitte|doch|mal|zuerst|erst|einmal)){0,3} (ihre?n?|deine?n?) (\\w+ )?(angaben|anschluss|einstellungen|gerät|handy|internet\\w*|leitung|netzwerk|router|verbindung|wlan|eingaben|spam\\w*)',
    'vielleicht \\w+en sie( \\w+){0,6} (mehr|besser|früher|genauer|öfter|vorher|künftig|nächstes mal|beim nächsten mal|einfach mal)',
  ),
  ...each({ name: 'yours to do' })(
    `${customers}( \\w+){0,6} (haftet|haften|verantwortlich|zuständig|haftbar|verpflichtet|angehalten)`,
    `(der|die|jeder) ${customers}( \\w+){0,2} (selbst|selber)`,
    `(obliegt|liegt)( \\w+){0,3} ((ihnen|dir)(?= |[.,!])|(bei )?(dem|der|den|beim|im ermessen des|in der (hand|verantwortung) de[rs]) ${customers}s?)`,
    '(sie sind|du bist|sind sie|bist du)(?! (\\w+ ){0,4}(nicht|nie|keineswegs) )( \\w+){0,4} (verantwortlich|verpflichtet|schuld|haftbar|selbst zuständig|selber zuständig)',
    '(liegt|lag)( \\w+){0,2} in (ihrer|deiner) (eigenen )?(verantwortung|zuständigkeit)|auf (eigene|ihre|deine) (gefahr|verantwortung)|auf (eigenes|ihr|dein) risiko',
    '(müssen sie|müssten sie|sollten sie|musst du|müsstest du|solltest du|sie müssen|sie müssten|sie sollten|du musst|du müsstest|du solltest)(?! (\\w+ ){0,4}(nicht|nichts|nie|keine?n?|sich) )( \\w+){0,5} (selber|selbst|halt|eben|früher|rechtzeitig|vorher|genauer|besser|nochmals?|noch einmal|sorgfältiger|künftig|in zukunft)',
  ),
  ...each({ name: 'your fault' })(
    '(?<!(nicht|keinesfalls|keineswegs|nie|weder) )(ihr|dein|ihre|deine) (eigene[rs]? )?(fehler|versäumnis|schuld|versehen|irrtum)(?! (war|ist) (das|es) nicht)',
    '(bedien|anwender|benutzer|nutzer)fehler|selbst ?verschuld\\w+|eigenverschulden|unsachgemäße[nmrs]? \\w+|kundenseitig\\w*|(ihre|deine) eigene (entscheidung|wahl|idee)|war( ja| doch) (ihre|deine) (entscheidung|wahl|idee)',
    `(durch (den|die)|seitens (des|der)|vom) ${customers}s?`,
    '(ihre?|deine?) \\w+ (ist|war|sind|waren)( \\w+){0,3} (das problem|die ursache|der grund|schuld|zu (alt|schwach|langsam)|veraltet|nicht (kompatibel|aktuell|beschriftet|lesbar)|falsch (eingestellt|angeschlossen))|(klingel|briefkasten|hausnummer)( \\w+){0,4} (nicht (beschriftet|lesbar)|unbeschriftet)',
    '(liegt|lag|liegen|lagen)(?! (\\w+ ){0,4}nicht )( \\w+){0,5} an (ihre|deine|eure)[mnr] \\w+',
    '(fehler|problem|ursache|schuld|störung)( \\w+)? (liegt|lag)(?! (\\w+ ){0,2}nicht )( \\w+){0,3} (bei (ihnen|dir|euch)|auf (ihrer|deiner) seite)',
    '(durch|wegen|aufgrund) (ihre[rsnm]?|deine[rsnm]?) (\\w+ )?(angaben?|bedienung|eingaben?|einstellung(en)?|fehl\\w+|falsche\\w*|nutzung|unachtsamkeit|unvollständige\\w*|versäumnis\\w*|verspät\\w+)',
    `von (ihnen|dir|euch)( (leider|noch|bisher|so|selbst|offenbar|auch|jedoch)){0,2} (falsch|nicht|zu spät|verspätet|versehentlich) (?!${fine}(?!\\w))${did}`,
  ),
  ...each({ name: 'for future reference' })(
    '(beachten|denken|melden|rufen|prüfen|lesen|geben|bestellen) sie( \\w+)? (bitte )?(in zukunft|künftig|zukünftig|beim nächsten mal|nächstes mal)',
    `(bitte ${care}( sie)?|${care} (sie|bitte|doch|dann))${notUs}( \\w+){0,5} ${nextTime}`,
    `${nextTime}( \\w+)? (sie bitte|bitte|sollten sie|müssen sie|solltest du|musst du)${notUs}`,
    `${nextTime},? ${care} (sie|doch|bitte|selbst|selber)${notUs}`,
  ),
]
