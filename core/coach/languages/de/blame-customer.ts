// Putting it on the customer, in German.

import type { Pattern } from '#core/coach/shapes.ts'
import { each } from './spelling.ts'

const notTheirs = '(bekommen|erhalten|haben|hören|warten|erfahren|erleben|sein|werden)'
const did = '(?!\\w+zu[bgv])(\\w*ge\\w+(t|en)|(be|ver|er|ent|über|unter|wider)\\w+(t|en)|\\w{2,}iert)'
/** What nobody is to blame for not having done. */
const fine =
  '(abgesprochen|bekommen|erhalten|gekriegt|gefunden|gehört|gesehen|verdient|gewollt|gewünscht|bestellt|beauftragt|gewusst|erfahren|erreicht|gebeten|verlangt|vergessen|verloren|verpasst|genossen|geschafft|verstanden|zufrieden|nur|mehr|länger|einmal)'
const careless = `(?<!(nicht|nichts|nie|kaum) )((vergessen|versäumt|verwechselt|übersehen|überlesen|ignoriert|missachtet|missverstanden|unterlassen|vertippt|verschrieben|nicht aufgepasst)|nicht (?!${fine}(?!\\w))(\\w+ ){0,2}${did}|(de[nmr]|die|das|eine?[nmr]?) falsche[nmrs]? \\w+ (?!${fine}(?!\\w))${did}|(falsch|fehlerhaft|irrtümlich|(zu|reichlich) spät|unvollständig|versehentlich|aus versehen) ${did}|(selbst|selber) (\\w+ )?(abgemeldet|akzeptiert|ausgewählt|bestätigt|deaktiviert|eingegeben|eingestellt|geändert|gekündigt|gelöscht|gewählt|storniert|unterschrieben|zugestimmt))`
const guess = '(offenbar|offensichtlich|anscheinend|vermutlich|wohl|wahrscheinlich|scheinbar)'
const theirs = `(?![^.!?;]{0,60} (gewartet|zweimal|doppelt|${fine})(?!\\w))`
const customers =
  '(kunden?|kundin|empfänger|mieter|gast|gäste|fahrgast|fahrgäste|reisenden?|nutzer|anwender|besteller|absender|patienten?|eltern|versicherten?|versicherungsnehmer|teilnehmer|mitglied|mitglieder|inhaber|käufer|passagiere?|besucher|abonnenten?|spieler|schüler|antragsteller|halter)'
const nextTime = '(in zukunft|künftig|zukünftig|in hinkunft|inskünftig|(beim|das|fürs) nächsten? mal|nächstes mal|ein andermal)'
const care =
  '(achte|beachte|denke?|prüfe?|überprüfe?|kontrolliere?|lese?|lies|melde|rufe?|bestelle?|plane?|passe?|komme?|bringe?|buche?|gebe?|gib|wähle?|schaue?|sorge?|halte|lasse?|verwende|nutze?|reiche?|sage?|schicke?|informiere?|sei|merke?|stelle?|vermeide|nehme?|nimm|trage?|frage?|erkundige?)n?'
const notUs = '(?! (\\w+ ){0,2}(mich|uns|gern|gerne|jederzeit|einfach)(?!\\w))'
/** Words of one clause, and none of ours among them. */
const till = '( (?!(ich|wir)(?!\\w))[^\\s.!?;,]+){0,10}?'
/** „Wir haben Sie“: then it is we. */
const alone = '(?<!(ich|man|wir|und|oder|unsere? \\w+) )'
const noQuestion = '(?![^.!?]{0,120}\\?)'
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
  ...each({ name: 'yours to do' })(
    `${customers}( \\w+){0,6} (verantwortlich|zuständig|haftbar|verpflichtet|angehalten)`,
    `(der|die|jeder) ${customers}( \\w+){0,2} (selbst|selber)`,
    `(obliegt|liegt)( \\w+){0,3} ((ihnen|dir)(?= |[.,!])|(bei )?(dem|der|den|beim|im ermessen des|in der (hand|verantwortung) de[rs]) ${customers}s?)`,
    '(sie sind|du bist|sind sie|bist du)(?! (\\w+ ){0,4}(nicht|nie|keineswegs) )( \\w+){0,4} (verantwortlich|verpflichtet|schuld|haftbar)',
    '(liegt|lag)( \\w+){0,2} in (ihrer|deiner) (eigenen )?(verantwortung|zuständigkeit)|auf (eigene|ihre|deine) (gefahr|verantwortung)|auf (eigenes|ihr|dein) risiko',
    '(müssen sie|müssten sie|sollten sie|musst du|müsstest du|solltest du|sie müssen|sie müssten|sie sollten|du musst|du müsstest|du solltest)(?! (\\w+ ){0,4}(nicht|nichts|nie|keine?n?|sich) )( \\w+){0,5} (selber|selbst|halt|eben|früher|rechtzeitig|vorher|genauer|besser)',
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
